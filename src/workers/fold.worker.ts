// Reads and folds a large portfolio off the main thread, hands it over in slices, and keeps the snapshot. A shell: what entries are
// worth is the fold's, and nothing else is written.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { openStore } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { foldStored } from './fold-stored.ts'
import { slicesOf, type Slice } from './portfolio-slices.ts'

export type FoldOrder = {
  /** Whose store it is, for the demo has one of its own. */
  readonly store: string
  readonly ledger: Id
  readonly lists: readonly CentreList[]
  /** What a snapshot of it is to be marked with. */
  readonly make: string
  /** Somebody waits for it: all slices are sent at once, and otherwise each when it is asked for. */
  readonly isAwaited: boolean
}
export type ToFoldWorker = { kind: 'fold'; order: FoldOrder } | { kind: 'next' }
export type Folding = { readonly revision: number; readonly damaged: number }
export type FromFoldWorker =
  | { kind: 'slice'; slice: Slice }
  | { kind: 'ended'; ended: Result<Folding, StoreError> }
  /** The snapshot is kept, or never will be: nothing follows. */
  | { kind: 'done' }

const post = (message: FromFoldWorker): void => self.postMessage(message)

let goOn: () => void = () => undefined
const asked = (): Promise<void> => new Promise((resolve) => (goOn = resolve))

type Folded = { readonly folding: Folding; readonly keep: () => Promise<void> }

const fold = async (order: FoldOrder): Promise<Result<Folded, StoreError>> => {
  const { store: name, ledger, lists, make, isAwaited } = order
  const store = await openStore(name)
  if (!store.ok) return store
  const folded = await foldStored(store.value, ledger, lists)
  if (!folded.ok) return folded
  const { portfolio, revision, damaged } = folded.value
  for (const slice of slicesOf(portfolio)) {
    const next = isAwaited ? null : asked()
    post({ kind: 'slice', slice })
    await next
  }
  // So that the next opening need not fold all of it anew. Only a cache: a full disk has other worries.
  const keep = async (): Promise<void> => {
    if (damaged === 0) await store.value.commit({ snapshot: { ledger, revision, make, value: portfolio } })
  }
  return ok({ folding: { revision, damaged }, keep })
}

const answer = async (order: FoldOrder): Promise<void> => {
  const folded = await fold(order)
  post({ kind: 'ended', ended: folded.ok ? ok(folded.value.folding) : folded })
  if (folded.ok) await folded.value.keep()
  post({ kind: 'done' })
}

self.addEventListener('message', ({ data }: MessageEvent<ToFoldWorker>) => {
  if (data.kind === 'next') return goOn()
  answer(data.order).catch((fault: unknown) => {
    // Rethrown outside the promise, so that the page hears of it as the worker's error.
    setTimeout(() => {
      throw fault
    })
  })
})
