// A portfolio that this device has nothing of is got back from its place, by a code that names it: it comes in to look at, checked
// like anything that is exchanged. Whose phone this is, and that another is lost, is said afterwards.

import { momentNow } from '#/base/dates.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ShelfRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { exchangeNow, readExchanges, watchExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { forgetGivenPlace, type GivenPlace } from '#/ui/session/exchange/given-place.ts'
import { emptyPlace, placeOf } from '#/ui/session/exchange/place-draft.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'
import { setSession, theStore, useSession } from '#/ui/session/session.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'

export type GetBackFault =
  | ExchangeFault
  | StoreError
  /** Nothing of that portfolio lies there. */
  | { readonly kind: 'nothing there' }
  /** Its owner uses this device too. */
  | { readonly kind: 'not yours here' }

/** Holds its place until something has come; kept nowhere before. */
const nothingYet = (ledger: Id): ShelfRow => ({
  ledger,
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
  setSession({ shelf: [nothingYet(ledger), ...useSession.getState().shelf] })
  await watchExchanges()
  const done = await exchangeNow(ledger)
  const shelf = await readShelf()
  if (!shelf.ok) return shelf
  if (isOnShelf(ledger)) return showPortfolio(ledger)
  return err(done?.ok === false ? done.error : { kind: 'nothing there' })
}

/** With everything in the code. */
export const canGetBack = ({ secret, portfolio }: GivenPlace): boolean =>
  secret !== null && portfolio !== null

export const getBack = async ({
  place,
  secret,
  portfolio: ledger,
}: GivenPlace): Promise<Result<void, GetBackFault>> => {
  const read = placeOf({ ...emptyPlace, ...place }, secret ?? '')
  if (!read.ok || ledger === null) return err({ kind: 'not set up' })
  const all = await theStore().shelf()
  if (!all.ok) return all
  if (all.value.some((row) => row.ledger === ledger)) return err({ kind: 'not yours here' })
  const exchanges = await theStore().openExchanges()
  const { secret: typed, ...what } = read.value
  const id = randomId()
  const put = await exchanges.putDestination({ ...what, id, ledgers: [ledger] }, typed)
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
