// Where the open portfolio is exchanged: set up, changed and given up. The secret goes to the store, which seals it, and
// is never held here.

import { randomId, type Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { StoreError } from '#/store/store-error.ts'
import { readExchanges, stopExchanges, watchExchanges } from '#/ui/session/exchange/auto-exchange.ts'
import { changeExchangeSettings, exchangeSettings } from '#/ui/session/exchange/exchange-settings.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

export type NewDestination = Pick<StoredDestination, 'kind' | 'name' | 'settings'> & {
  readonly secret: string | null
}

/** The portfolio is exchanged in one place at a time: it leaves any other, whose copy stays as it is. */
const leaveOthers = async (ledger: Id): Promise<Result<readonly StoredDestination[], StoreError>> => {
  const exchanges = await theStore().openExchanges()
  const all = await exchanges.destinations()
  if (!all.ok) return all
  stopExchanges(ledger)
  for (const { id, ledgers } of all.value) {
    if (!ledgers.includes(ledger)) continue
    const rest = ledgers.filter((other) => other !== ledger)
    const left = rest.length > 0 ? await exchanges.setLedgers(id, rest) : await exchanges.dropDestination(id)
    if (!left.ok) return left
  }
  return all
}

/** Exchanged there from here on, beginning now. */
export const exchangeAt = async ({ secret, ...what }: NewDestination): Promise<Result<void, StoreError>> => {
  const { ledger } = openPortfolio()
  const left = await leaveOthers(ledger)
  if (!left.ok) return left
  const exchanges = await theStore().openExchanges()
  const put = await exchanges.putDestination({ ...what, id: randomId(), ledgers: [ledger] }, secret)
  if (!put.ok) return put
  await pauseExchange(ledger, false)
  await watchExchanges()
  return ok(undefined)
}

/** What lies there stays there; nothing more is sent or fetched. */
export const stopExchanging = async (ledger: Id): Promise<Result<void, StoreError>> => {
  const left = await leaveOthers(ledger)
  if (!left.ok) return left
  await readExchanges()
  return ok(undefined)
}

/** Until its person goes on. */
export const pauseExchange = async (ledger: Id, isPaused: boolean): Promise<void> => {
  const { paused } = await exchangeSettings()
  const others = [...paused].filter((other) => other !== ledger)
  await changeExchangeSettings({ paused: new Set(isPaused ? [...others, ledger] : others) })
  if (isPaused) stopExchanges(ledger)
  await readExchanges()
}
