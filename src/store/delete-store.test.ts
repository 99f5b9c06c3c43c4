// Throwing the demo's database away, on a disk that takes its time and beside a tab that does not let go.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { deleteStore } from '#/store/delete-store.ts'

let request: EventTarget

beforeEach(() => {
  request = new EventTarget()
  vi.stubGlobal('indexedDB', { deleteDatabase: () => request })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('waits for a slow disk as long as it takes', async () => {
  const deleted = deleteStore('demo')
  await vi.advanceTimersByTimeAsync(120_000)
  request.dispatchEvent(new Event('success'))
  expect(await deleted).toBe(true)
})

it('waits for a tab that closes its own in good time', async () => {
  const deleted = deleteStore('demo')
  await vi.advanceTimersByTimeAsync(120_000)
  request.dispatchEvent(new Event('blocked'))
  await vi.advanceTimersByTimeAsync(2_000)
  request.dispatchEvent(new Event('success'))
  expect(await deleted).toBe(true)
})

it.each(['blocked', 'error'])('says that it is still there (%s)', async (event) => {
  const deleted = deleteStore('demo')
  request.dispatchEvent(new Event(event))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await deleted).toBe(false)
})
