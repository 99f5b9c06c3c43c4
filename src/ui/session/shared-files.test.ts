// What another app shared is given once by the worker that holds it, which may answer late: it is waited for, and what comes after
// that is kept for whoever asks next. Never lost because storage or the phone stood still.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeShared } from '#/ui/session/shared-files.ts'

const shared = { files: [], text: 'Two lamps for Mrs Hill.' }
/** Where the worker answers each who has asked it. */
let asked: MessagePort[]

beforeEach(() => {
  asked = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const controller = { postMessage: (_: unknown, [port]: [MessagePort]) => asked.push(port) }
  vi.stubGlobal('navigator', { serviceWorker: { controller } })
})
afterEach(() => {
  for (const port of asked) port.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is waited for while everything stands still', async () => {
  const taken = takeShared('a')
  vi.advanceTimersByTime(45_000)
  asked[0]?.postMessage(shared)
  expect(await taken).toEqual(shared)
})

it('is kept for whoever asks next, once, where it came too late', async () => {
  const taken = takeShared('b')
  vi.advanceTimersByTime(600_000)
  expect(await taken).toBeNull()
  const [port] = asked
  const closed = new Promise((resolve) => port?.addEventListener('close', resolve))
  port?.postMessage(shared)
  await closed
  expect(await takeShared('b')).toEqual(shared)
  expect(asked).toHaveLength(1)
  const again = takeShared('b')
  asked[1]?.postMessage(null)
  expect(await again).toBeNull()
})
