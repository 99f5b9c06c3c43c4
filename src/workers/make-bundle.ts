// Making a bundle off the main thread: the entries and files as the store has them now, whole files looked at again when
// nobody has for a week. The ZIP that comes back refers to the stored blobs; nothing is copied here.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { composeBundle, type ComposedBundle, type ComposeError } from '#/bundle/compose-bundle.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import { blobsNamedBy, foldPortfolio } from '#/portfolio/fold.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'
import { makePages } from '#/report/make-pages.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { storedLists } from './stored-lists.ts'

export type MakeOrder = {
  readonly ledger: Id
  readonly flavour: Flavour
  readonly viewer: ViewerCode
  /** `2026-11-22`, where the person is. */
  readonly day: string
}

export type MakeError = ComposeError | StoreError
/** `checking` counts files that were looked at again. */
export type MakeProgress = {
  readonly step: 'gathering' | 'checking' | 'writing'
  readonly done: number
  readonly all: number
}

const week = 7 * 24 * 60 * 60 * 1000

export const makeBundle = async (
  store: Store,
  { ledger, flavour, viewer, day }: MakeOrder,
  tell: (progress: MakeProgress) => void,
): Promise<Result<ComposedBundle, MakeError>> => {
  tell({ step: 'gathering', done: 0, all: 0 })
  const read = await store.entriesOf(ledger)
  if (!read.ok) return read
  const lists = await storedLists(store, ledger)
  if (!lists.ok) return lists
  const { entries } = read.value
  const portfolio = foldPortfolio({ ledger, entries, lists: lists.value, flavour })
  const reference = portfolio.description.values.scheme
  const scheme = reference === null ? null : await store.scheme(reference.hash)

  const named = [...blobsNamedBy(portfolio)]
  const stored = await store.blobs(named)
  if (!stored.ok) return stored
  const { found } = stored.value
  const overdue = [...found.values()].filter(({ checkedAt }) => Date.now() - checkedAt > week)
  const damaged = new Set<string>()
  for (const [i, { sha256 }] of overdue.entries()) {
    tell({ step: 'checking', done: i, all: overdue.length })
    const whole = await store.checkBlob(sha256)
    if (!whole.ok) damaged.add(sha256)
  }

  tell({ step: 'writing', done: 0, all: 0 })
  return composeBundle({
    ledger,
    entries,
    lists: lists.value,
    flavour,
    viewer,
    scheme: scheme?.ok ? scheme.value.bytes : null,
    blobs: async (sha256) => {
      const blob = damaged.has(sha256) ? undefined : found.get(sha256)
      return blob === undefined ? err({ kind: 'blob damaged', sha256 }) : ok(blob)
    },
    make: makePages,
    baggingDay: day,
  })
}
