// Into the demo and out of it while files are on their way in: the page, and all that it holds in memory, goes only when they
// are kept.

import { afterEach, expect, it, vi } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { goDemo } from '#/ui/session/go-demo.ts'
import { countKeeping, isKeeping } from '#/ui/session/keeping.ts'

afterEach(() => vi.unstubAllGlobals())

/** Whether files were on their way each time the page went. */
const leaving: boolean[] = []

const go = async (person: 'amy' | null, isStillWanted: () => boolean): Promise<void> => {
  leaving.length = 0
  vi.stubGlobal('location', { assign: () => leaving.push(isKeeping()) })
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => null, removeItem: () => null })
  countKeeping(1)
  const gone = goDemo(person, isStillWanted)
  await new Promise((resolve) => setTimeout(resolve))
  countKeeping(-1)
  unwrap(await gone)
}

it.each(['amy', null] as const)('waits for files on their way in (%s)', async (person) => {
  await go(person, () => true)
  expect(leaving).toEqual([false])
})

it('takes nobody away who has gone on meanwhile', async () => {
  await go('amy', () => false)
  expect(leaving).toEqual([])
})
