// A large portfolio folded in a worker, so that nothing on the screen waits for it; the page only puts the slices together.

import { attempted, err, ok, type Result } from '#/base/result.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { FoldOrder, Folding, FromFoldWorker } from '#/workers/fold.worker.ts'
import { portfolioFrom } from '#/workers/portfolio-slices.ts'

export type Apart = Folding & { readonly portfolio: Portfolio }

/** `worker failed`: killed for want of memory, or its script did not load. */
export const foldApart = (order: FoldOrder): Promise<Result<Apart, StoreError | { kind: 'worker failed' }>> =>
  new Promise((resolve) => {
    const failed = err({ kind: 'worker failed' } as const)
    const worker = attempted(
      () => new Worker(new URL('../../workers/fold.worker.ts', import.meta.url), { type: 'module' }),
    )
    if (worker === null) return resolve(failed)
    const { add, whole } = portfolioFrom()
    const end = (ended: Result<Apart, StoreError | { kind: 'worker failed' }>): void => {
      worker.terminate()
      resolve(ended)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromFoldWorker>) => {
      if (data.kind === 'slice') add(data.slice)
      else end(data.ended.ok ? ok({ ...data.ended.value, portfolio: whole() }) : data.ended)
    })
    worker.addEventListener('error', () => end(failed))
    worker.postMessage(order)
  })
