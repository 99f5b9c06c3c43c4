import { resolveObjectURL } from 'node:buffer'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptUrls } from '#/ui/parts/kept-urls.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const picture = new Blob(['a picture'])
const isThere = (url: string): boolean => resolveObjectURL(url) !== undefined

it('gives the same address again after it was let go, and revokes it when its time is over', () => {
  const urls = keptUrls(10, 1_000)
  const { url } = urls.keep('a', picture)
  urls.release('a')
  vi.advanceTimersByTime(900)
  expect(urls.peek('a')?.url).toBe(url)
  expect(urls.hold('a')?.url).toBe(url)
  vi.advanceTimersByTime(10_000)
  expect(isThere(url)).toBe(true)
  urls.release('a')
  vi.advanceTimersByTime(1_000)
  expect(isThere(url)).toBe(false)
  expect(urls.hold('a')).toBeNull()
})

it('keeps no more than it may of what nothing shows, the latest', () => {
  const urls = keptUrls(2, 1_000)
  const made = ['a', 'b', 'c', 'd'].map((key) => urls.keep(key, picture).url)
  // Let go in another order than they came; `d` is still shown.
  for (const key of ['c', 'a', 'b']) urls.release(key)
  expect(made.map(isThere)).toEqual([true, true, false, true])
  expect(urls.peek('c')).toBeNull()
})

it('lets go only when the last that shows it has gone, and makes one address for all', () => {
  const urls = keptUrls(0, 1_000)
  const { url } = urls.keep('a', picture)
  expect(urls.keep('a', new Blob(['the same again'])).url).toBe(url)
  urls.release('a')
  expect(isThere(url)).toBe(true)
  urls.release('a')
  expect(isThere(url)).toBe(false)
})
