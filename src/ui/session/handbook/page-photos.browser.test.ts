// Photos of a handbook's pages, with a real store: each that is chosen is kept, and each unit shows its own, however late one is.

import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePagePhotos } from '#/ui/session/handbook/page-photos.ts'
import { theStore } from '#/ui/session/session.ts'
import { eachFresh } from '../../../../tests/support/fresh.ts'

const photo = (name: string): File => new File([name], `${name}.jpg`, { type: 'image/jpeg' })
const shownFor = (unit: string) =>
  renderHook(({ of }) => usePagePhotos('a scheme', of, of), { initialProps: { of: unit } })
const textAt = async (url: string): Promise<string> => (await fetch(url)).text()

eachFresh()
afterEach(() => vi.restoreAllMocks())

it('are both kept where two are chosen quickly', async () => {
  const { result } = shownFor('C1')
  act(() => {
    result.current.onAdd(photo('one'))
    result.current.onAdd(photo('two'))
  })
  await expect.poll(() => result.current.photos.length).toBe(2)
  const { result: later } = shownFor('C1')
  await expect.poll(() => later.current.photos.length).toBe(2)
})

it('of one unit leave those of another alone, when one of them is kept late', async () => {
  const { result, rerender } = shownFor('C1')
  act(() => result.current.onAdd(photo('one')))
  await expect.poll(() => result.current.photos.length).toBe(1)
  const store = theStore()
  const put = store.putSetting.bind(store)
  const { promise, resolve: goOn } = Promise.withResolvers<void>()
  const kept: Promise<unknown>[] = []
  vi.spyOn(store, 'putSetting').mockImplementation((name, value) => {
    const done = promise.then(() => put(name, value))
    kept.push(done)
    return done
  })
  rerender({ of: 'F1' })
  act(() => result.current.onAdd(photo('late')))
  await expect.poll(() => kept.length).toBe(1)
  rerender({ of: 'C1' })
  await expect.poll(() => result.current.photos.length).toBe(1)
  await act(async () => {
    goOn()
    await Promise.all(kept)
  })
  const [shown] = result.current.photos
  expect(await textAt(shown?.url ?? '')).toBe('one')
  rerender({ of: 'F1' })
  await expect.poll(() => result.current.photos.length).toBe(1)
  expect(await textAt(result.current.photos[0]?.url ?? '')).toBe('late')
})

it('that cannot be read are not written over', async () => {
  const { result } = shownFor('C1')
  act(() => result.current.onAdd(photo('one')))
  await expect.poll(() => result.current.photos.length).toBe(1)
  const setting = vi.spyOn(theStore(), 'setting')
  setting.mockResolvedValue({ ok: false, error: { kind: 'slow' } })
  act(() => result.current.onAdd(photo('two')))
  await expect.poll(() => result.current.trouble).not.toBeNull()
  setting.mockRestore()
  const { result: later } = shownFor('C1')
  await expect.poll(() => later.current.photos.length).toBe(1)
})
