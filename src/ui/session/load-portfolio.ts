// From the store to an open portfolio: a snapshot when it is still true, otherwise the fold of all entries. A snapshot is
// a cache: whatever is odd about it, the entries decide.

import { err, ok, type Result } from '#/base/result.ts'
import { sha256OfText } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { foldMake, foldPortfolio } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { signerFrom } from '#/ledger/device.ts'
import { storedLists } from '#/workers/stored-lists.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'
import { mayWrite } from '#/ui/session/demo-mode.ts'
import { theStore, useSession, type OpenPortfolio } from '#/ui/session/session.ts'
import { sweepErased } from '#/ui/session/sweep-erased.ts'
import { finishErasures } from '#/ui/session/finish-erasures.ts'
import { schemeFor } from '#/ui/session/schemes.ts'
import { whenIdle } from '#/ui/session/when-idle.ts'

/** Names the code and the lists that a fold was made with. */
const makeOf = (lists: readonly CentreList[]): string =>
  `${foldMake}/${sha256OfText(lists.map(({ hash }) => hash).join()).slice(0, 16)}`

const isPortfolio = (value: unknown, ledger: Id): value is Portfolio =>
  typeof value === 'object' && value !== null && 'ledger' in value && value.ledger === ledger

type Folded = { portfolio: Portfolio; revision: number; damaged: number }

/** Null where it is of other code or other lists than `make` names, or of other entries than at that revision. */
const snapshotOf = async (ledger: Id): Promise<(make: string, revision: number) => Folded | null> => {
  const snapshot = await theStore().snapshot(ledger)
  return (make, revision) => {
    if (!snapshot.ok || snapshot.value === null) return null
    const { value, revision: at, make: madeBy } = snapshot.value
    if (madeBy !== make || at !== revision || !isPortfolio(value, ledger)) return null
    return { portfolio: value, revision: at, damaged: 0 }
  }
}

/** Fails silently: it is only a cache, and a full disk has other worries. */
const keepFold = async (
  { portfolio, revision, damaged }: Folded,
  lists: readonly CentreList[],
): Promise<void> => {
  if (damaged > 0) return
  const { ledger } = portfolio
  await theStore().commit({ snapshot: { ledger, revision, make: makeOf(lists), value: portfolio } })
}

/** Entries that the page folds itself; up to as many, starting a worker would take whoever waits longer. */
const fewAwaited = 3_000
/** Where nobody waits: some 30 ms of the page. */
const fewUnawaited = 1_000

const fromEntries = async (
  ledger: Id,
  lists: readonly CentreList[],
  isAwaited: boolean,
): Promise<Result<Folded, StoreError>> => {
  const count = await theStore().entryCountOf(ledger)
  if (!count.ok) return count
  if (count.value > (isAwaited ? fewAwaited : fewUnawaited)) {
    const { foldApart } = await import('#/ui/session/fold-apart.ts')
    const apart = await foldApart({ store: theStore().name, ledger, lists, make: makeOf(lists), isAwaited })
    if (apart.ok) return apart
    // Without a worker the page does it, and waits for it.
    if (apart.error.kind !== 'worker failed') return err(apart.error)
  }
  const read = await theStore().entriesOf(ledger)
  if (!read.ok) return read
  const { entries, damaged, revision } = read.value
  const portfolio = foldPortfolio({ ledger, entries, lists, flavour: null })
  const folded = { portfolio, revision, damaged: damaged.length }
  // While many come in, each reading would keep one for nothing.
  if (isAwaited) void whenIdle().then(() => keepFold(folded, lists))
  return ok(folded)
}

/** This installation's own person for a ledger, and their key: whoever the shelf says writes to it. */
const writerOf = async (ledger: Id): Promise<OpenPortfolio['writer']> => {
  const row = useSession.getState().shelf.find((there) => there.ledger === ledger)
  if (!row?.person || !mayWrite()) return null
  const keys = await theStore().deviceKeys(row.person)
  return keys.ok ? { person: row.person, signer: await signerFrom(keys.value) } : null
}

/** Not awaited, it leaves the page free for whatever is being done meanwhile, and takes longer. */
export const loadPortfolio = async (
  ledger: Id,
  isAwaited = true,
): Promise<Result<OpenPortfolio, StoreError>> => {
  // Side by side: each is a journey to the browser's storage and back, and a person is waiting.
  const [earlier, lists, snapshot, writer] = await Promise.all([
    theStore().revisionOf(ledger),
    storedLists(theStore(), ledger),
    snapshotOf(ledger),
    writerOf(ledger),
  ])
  if (!earlier.ok) return earlier
  if (!lists.ok) return lists
  const cached = snapshot(makeOf(lists.value), earlier.value)
  const read = cached ? ok(cached) : await fromEntries(ledger, lists.value, isAwaited)
  if (!read.ok) return read
  const { portfolio, damaged } = read.value
  // Asked for before the lists, so a list that came since is behind this number, and read again rather than missed.
  const revision = Math.min(earlier.value, read.value.revision)
  const loaded = await schemeFor(portfolio.description.values.scheme)
  void sweepErased(portfolio)
  finishErasures()
  return ok({
    ledger,
    writer,
    portfolio,
    version: 0,
    scheme: loaded?.scheme ?? null,
    schemeBytes: loaded?.bytes ?? null,
    lists: lists.value,
    revision,
    damagedEntries: damaged,
  })
}

/**
 * Keeps the portfolio's row on the shelf, with whoever it was kept for: that is asked of the store, because an exchange may end
 * when the session has been locked and knows nobody. What is on no shelf any more does not come back; `otherwise` is for what has
 * just come here for the first time.
 */
export const keepShelfRow = async (
  { ledger, portfolio, scheme, writer }: OpenPortfolio,
  otherwise?: ShelfRow,
): Promise<Result<unknown, StoreError>> => {
  const rows = await theStore().shelf()
  if (!rows.ok) return rows
  const isIts = (row: ShelfRow): boolean => row.ledger === ledger
  const there = rows.value.find(isIts) ?? useSession.getState().shelf.find(isIts) ?? otherwise
  if (there === undefined) return ok(undefined)
  const row = shelfRowOf(portfolio, scheme, there.person ?? writer?.person ?? null)
  const { keeper } = there
  return theStore().commit({ shelf: { ...row, ...(keeper !== undefined && { keeper }) } })
}

/** Keeps the fold for the next opening. */
export const keepSnapshot = ({ portfolio, revision, damagedEntries, lists }: OpenPortfolio): Promise<void> =>
  keepFold({ portfolio, revision, damaged: damagedEntries }, lists)
