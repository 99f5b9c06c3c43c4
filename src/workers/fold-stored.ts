// Folds what is stored without ever holding all of it: first the outlines, which tell order and standing, then what the entries say,
// a thousand at a time. The same portfolio as of all entries at once; nothing is written.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { outlineInto, type HeldOutline } from '#/ledger/outlines.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { folding, readKnown } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'

export type FoldedStore = {
  readonly portfolio: Portfolio
  readonly revision: number
  /** Entries that are not what was written, and are left out, or their bodies. */
  readonly damaged: number
}

export const foldStored = async (
  store: Pick<Store, 'eachEntryOf' | 'entriesAlong'>,
  ledger: Id,
  lists: readonly CentreList[],
): Promise<Result<FoldedStore, StoreError>> => {
  const outlines = new Map<HeadHash, HeldOutline>()
  const first = await store.eachEntryOf(ledger, outlineInto(outlines))
  if (!first.ok) return first
  let damaged = first.value.damaged.length
  const steps = folding({ ledger, entries: outlines.values(), lists, flavour: null })
  let step = steps.next()
  while (step.done !== true) {
    const asked = step.value
    const read = await store.entriesAlong(ledger, asked)
    if (!read.ok) return read
    // Found whole a moment ago: whatever has become of one meanwhile, it is not told as if it were whole.
    damaged += asked.length - read.value.length
    const saying = new Map(read.value.map((entry) => [entry.hash, readKnown(entry)]))
    step = steps.next(asked.map(({ hash }) => saying.get(hash) ?? { state: 'no body' }))
  }
  return ok({ portfolio: step.value, revision: first.value.revision, damaged })
}
