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
import { setSession, theStore, useSession } from '#/ui/session/session.ts'
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

const isOnShelf = (ledger: Id): boolean => useSession.getState().shelf.some((row) => row.ledger === ledger)

const fetched = async (ledger: Id): Promise<Result<void, GetBackFault>> => {
  const { shelf: before, person } = useSession.getState()
  setSession({ shelf: [nothingYet(ledger, person), ...before] })
  await watchExchanges()
  const done = await exchangeNow(ledger)
  const shelf = await readShelf()
  if (!shelf.ok) return shelf
  if (isOnShelf(ledger)) return showPortfolio(ledger)
  return err(done?.ok === false ? done.error : { kind: 'nothing there' })
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
  const read = placeOf({ ...emptyPlace, ...place }, secret)
  if (!read.ok) return err({ kind: 'not set up' })
  const found = await whichAt(read.value, named)
  if (!found.ok) return found
  const ledger = found.value
  const all = await theStore().shelf()
  if (!all.ok) return all
  if (all.value.some((row) => row.ledger === ledger)) return err({ kind: 'not yours here' })
  const exchanges = await theStore().openExchanges()
  const { secret: sealed, ...what } = read.value
  const id = randomId()
  const put = await exchanges.putDestination({ ...what, id, ledgers: [ledger] }, sealed)
  if (!put.ok) return put
  const got = await fetched(ledger)
  if (got.ok) {
    forgetGivenPlace()
    return ok(undefined)
  }
  // As if nobody had asked.
  await exchanges.dropDestination(id)
  await readShelf()
  await readExchanges()
  return got
}
