// Taking in a portfolio that was folded in a worker, slice by slice, in a tab that stood still meanwhile.

import { afterEach, expect, it, vi } from 'vitest'
import { captureNote, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { ok } from '#/base/result.ts'
import { foldApart } from '#/ui/session/fold-apart.ts'
import type { FromFoldWorker } from '#/workers/fold.worker.ts'
import { slicesOf } from '#/workers/portfolio-slices.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('rests only shortly after a slice in which the tab stood still for half a minute', async () => {
  const amy = await TestDevice.founding('Amy')
  await captureNote(amy, 'Helped a customer find the right form')
  const portfolio = foldOf(amy)
  const left = [...slicesOf(portfolio)]
  const slices = left.length
  class FoldWorker extends EventTarget {
    terminate = (): void => undefined
    postMessage(): void {
      const slice = left.shift()
      const ended = { kind: 'ended', ended: ok({ revision: 7, damaged: 0 }) } as const
      const data: FromFoldWorker = slice === undefined ? ended : { kind: 'slice', slice }
      this.dispatchEvent(new MessageEvent('message', { data }))
    }
  }
  vi.stubGlobal('Worker', FoldWorker)
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 30_000))

  const { ledger } = amy
  const folded = foldApart({ store: 'store', ledger, lists: [], make: '', isAwaited: false })
  await vi.advanceTimersByTimeAsync(slices * 1_000)
  expect(left).toEqual([])
  expect(await folded).toEqual(ok({ revision: 7, damaged: 0, portfolio }))
})
