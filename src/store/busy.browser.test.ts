// What the rest of the app waits for, and what it never waits for.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { busyLock, holdBusy } from '#/store/busy.ts'
import { askForPersistence, type Persistence } from '#/store/persistence.ts'

const mayUpdate = (): Promise<boolean> =>
  navigator.locks.request(busyLock, { ifAvailable: true }, (lock) => Promise.resolve(lock !== null))

const told = async (): Promise<Persistence | undefined> => {
  const tell = vi.fn<(persistence: Persistence) => void>()
  askForPersistence(tell)
  await vi.advanceTimersByTimeAsync(200_000)
  expect(tell).toHaveBeenCalledTimes(1)
  return tell.mock.lastCall?.[0]
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('being busy', () => {
  it('keeps an update away until the last capture or draft is closed', async () => {
    expect(await mayUpdate()).toBe(true)
    const [capture, draft] = [holdBusy(), holdBusy()]
    expect(await mayUpdate()).toBe(false)
    capture()
    capture()
    expect(await mayUpdate()).toBe(false)
    draft()
    await expect.poll(mayUpdate).toBe(true)
  })

  it('that ends before it has begun leaves nothing held', async () => {
    holdBusy()()
    await expect.poll(mayUpdate).toBe(true)
  })
})

describe('asking to keep storage', () => {
  it.each<[Persistence, () => Promise<boolean>]>([
    ['kept', () => Promise.resolve(true)],
    ['may be cleared', () => Promise.resolve(false)],
    ['no answer', () => new Promise(() => undefined)],
    ['no answer', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('tells that storage is %s', async (persistence, answer) => {
    vi.useFakeTimers()
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
    vi.spyOn(navigator.storage, 'persist').mockImplementation(answer)
    expect(await told()).toBe(persistence)
  })
})
