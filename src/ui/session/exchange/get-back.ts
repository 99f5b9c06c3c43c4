// A portfolio that this device has nothing of is got back from its place: by a code that names it, or by the one that lies where somebody
// may sign in. It comes in to look at, checked like anything that is exchanged; whose phone this is is said afterwards.

import { momentNow } from '#/base/dates.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { exchangeNow, readExchanges, watchExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { forgetGivenPlace } from '#/ui/session/exchange/given-place.ts'
import { emptyPlace, placeOf } from '#/ui/session/exchange/place-draft.ts'
import type { PlaceLink } from '#/ui/session/exchange/place-link.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import type { NewDestination } from '#/ui/session/exchange/set-up.ts'
import { portfoliosAt } from '#/ui/session/exchange/try-place.ts'
import { isClosed, setSession, theStore, useSession } from '#/ui/session/session.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

export type GetBackFault =
  | ExchangeFault
  | StoreError
  /** Nothing of that portfolio lies there. */
  | { readonly kind: 'nothing there' }
  /** No code says which of several it is. */
  | { readonly kind: 'several there' }
  /** Its owner uses this device too. */
  | { readonly kind: 'not yours here' }

/** Holds its place until something has come, with whoever asked for it; kept nowhere before. */
const nothingYet = (ledger: Id, keeper: Id | null): ShelfRow => ({
  ledger,
  ...(keeper !== null && { keeper }),
  scope: 'portfolio',
  person: null,
  candidate: '',
  scheme: null,
  evidence: 0,
  criteriaClaimed: 0,
  criteriaInAll: 0,
  changedAt: momentNow(),
})

/** Whoever asked uses this device still, and nothing is locked. */
const isHere = (who: Id | null): boolean => {
  const { person, status } = useSession.getState()
  return person === who && !isClosed(status)
}

/** As storage tells it: the session's shelf is read anew by whatever else is begun meanwhile, and is empty behind a lock. */
const isOnShelf = async (ledger: Id): Promise<Result<boolean, StoreError>> => {
  const rows = await theStore().shelf()
  return rows.ok ? ok(rows.value.some((row) => row.ledger === ledger)) : rows
}

/** What has come stands on the shelf of whoever asked, though nothing in the session holds its place any more. False where nothing came. */
const keepWhatCame = async (place: ShelfRow): Promise<Result<boolean, StoreError>> => {
  const there = await isOnShelf(place.ledger)
  if (!there.ok || there.value) return there
  const entries = await theStore().entryCountOf(place.ledger)
  if (!entries.ok || entries.value === 0) return entries.ok ? ok(false) : entries
  const { keepShelfRow, loadPortfolio } = await import('#/ui/session/load-portfolio.ts')
  const loaded = await loadPortfolio(place.ledger)
  if (!loaded.ok) return loaded
  const kept = await keepShelfRow(loaded.value, place)
  return kept.ok ? ok(true) : kept
}

const fetched = async (ledger: Id, who: Id | null): Promise<Result<void, GetBackFault>> => {
  const place = nothingYet(ledger, who)
  setSession({ shelf: [place, ...useSession.getState().shelf] })
  await watchExchanges()
  const done = await exchangeNow(ledger)
  const came = await keepWhatCame(place)
  if (!came.ok) return came
  if (!came.value) return err(done?.ok === false ? done.error : { kind: 'nothing there' })
  const shelf = await readShelf()
  // Behind the lock it waits for them.
  return shelf.ok && isHere(who) ? showPortfolio(ledger) : shelf
}

/** The one that the code names, or the only one that lies there. */
const whichAt = async (place: NewDestination, named: Id | null): Promise<Result<Id, GetBackFault>> => {
  if (named !== null) return ok(named)
  const there = await portfoliosAt(place)
  if (!there.ok) return there
  const [only, ...others] = there.value
  if (only === undefined) return err({ kind: 'nothing there' })
  return others.length === 0 ? ok(only) : err({ kind: 'several there' })
}

/** `secret`: of the code, or as it was typed. */
export const getBack = async (
  place: PlaceLink,
  secret: string,
  named: Id | null,
): Promise<Result<void, GetBackFault>> => {
  const { person: who } = useSession.getState()
  const read = placeOf({ ...emptyPlace, ...place }, secret)
  if (!read.ok) return err({ kind: 'not set up' })
  const found = await whichAt(read.value, named)
  if (!found.ok) return found
  const ledger = found.value
  const there = await isOnShelf(ledger)
  if (!there.ok) return there
  if (there.value) return err({ kind: 'not yours here' })
  const exchanges = await theStore().openExchanges()
  // Whose it would be is not known any more.
  if (!isHere(who)) return err({ kind: 'stopped' })
  const { secret: sealed, ...what } = read.value
  const id = randomId()
  const put = await exchanges.putDestination({ ...what, id, ledgers: [ledger] }, sealed)
  if (!put.ok) return put
  const got = await fetched(ledger, who)
  if (got.ok) {
    forgetGivenPlace()
    return ok(undefined)
  }
  // As if nobody had asked; where something has come all the same, the rest of it lies there.
  const came = await isOnShelf(ledger)
  if (came.ok && !came.value) await exchanges.dropDestination(id)
  await readShelf()
  await readExchanges()
  return got
}
