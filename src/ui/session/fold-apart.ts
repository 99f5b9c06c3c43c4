// A large portfolio folded in a worker, so that nothing on the screen waits for it; the page only puts the slices together.

import { attempted, err, ok, type Result } from '#/base/result.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { FoldOrder, Folding, FromFoldWorker, ToFoldWorker } from '#/workers/fold.worker.ts'
import { portfolioFrom } from '#/workers/portfolio-slices.ts'

export type Apart = Folding & { readonly portfolio: Portfolio }

/**
 * Where nobody waits, the page rests so many times as long as a slice took it: what is made of the slices stays, and taken in
 * without a break it makes the browser stop and tidy up its memory for 100 ms and more. At most so long, in ms: the tab may have
 * stood still meanwhile.
 */
const restful = 2
const longestRest = 200

/** `worker failed`: killed for want of memory, or its script did not load. */
export const foldApart = (order: FoldOrder): Promise<Result<Apart, StoreError | { kind: 'worker failed' }>> =>
  new Promise((resolve) => {
    const failed = err({ kind: 'worker failed' } as const)
    const worker = attempted(
      () => new Worker(new URL('../../workers/fold.worker.ts', import.meta.url), { type: 'module' }),
    )
    if (worker === null) return resolve(failed)
    const { add, whole } = portfolioFrom()
    const post = (message: ToFoldWorker): void => worker.postMessage(message)
    worker.addEventListener('message', (message: MessageEvent<FromFoldWorker>) => {
      const since = performance.now()
      const { data } = message
      // Its memory goes with it.
      if (data.kind === 'done') return worker.terminate()
      if (data.kind === 'ended')
        return resolve(data.ended.ok ? ok({ ...data.ended.value, portfolio: whole() }) : data.ended)
      add(data.slice)
      const rest = Math.min(restful * (performance.now() - since), longestRest)
      if (!order.isAwaited) setTimeout(() => post({ kind: 'next' }), rest)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      resolve(failed)
    })
    post({ kind: 'fold', order })
  })
