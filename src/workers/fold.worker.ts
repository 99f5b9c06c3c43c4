// Reads and folds a large portfolio off the main thread, and hands it over in slices. A shell: what entries are worth is the
// fold's, and nothing is written.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { openStore } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { slicesOf, type Slice } from './portfolio-slices.ts'

export type FoldOrder = {
  /** Whose store it is, for the demo has one of its own. */
  readonly store: string
  readonly ledger: Id
  readonly lists: readonly CentreList[]
}
export type Folding = { readonly revision: number; readonly damaged: number }
export type FromFoldWorker =
  { kind: 'slice'; slice: Slice } | { kind: 'ended'; ended: Result<Folding, StoreError> }

const post = (message: FromFoldWorker): void => self.postMessage(message)

const fold = async ({ store: name, ledger, lists }: FoldOrder): Promise<Result<Folding, StoreError>> => {
  const store = await openStore(name)
  if (!store.ok) return store
  const read = await store.value.entriesOf(ledger)
  if (!read.ok) return read
  const { entries, damaged, revision } = read.value
  const portfolio = foldPortfolio({ ledger, entries, lists, flavour: null })
  for (const slice of slicesOf(portfolio)) post({ kind: 'slice', slice })
  return ok({ revision, damaged: damaged.length })
}

self.addEventListener('message', ({ data }: MessageEvent<FoldOrder>) => {
  fold(data)
    .then((ended) => post({ kind: 'ended', ended }))
    .catch((fault: unknown) => {
      // Rethrown outside the promise, so that the page hears of it as the worker's error.
      setTimeout(() => {
        throw fault
      })
    })
})
