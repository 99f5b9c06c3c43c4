// Where the exchange stands, for the screens: what is under way, when all was last safe, what waits and why. In memory; what
// is known of a destination lies in the store, and is read when a portfolio is opened.

import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { Safe } from '#/sync/known.ts'
import type { Progress, Tally } from '#/sync/run.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'

export type LedgerExchange = {
  readonly destination: StoredDestination
  readonly progress: Progress | null
  /** When an exchange last came to its end, on this device's clock; null where none has since the app was opened. */
  readonly at: string | null
  readonly tally: Tally | null
  readonly trouble: ExchangeFault | null
  readonly safe: Safe
  /** By its person: nothing is exchanged until they go on. */
  readonly isPaused: boolean
}

type ExchangeState = {
  /** By portfolio; only those that have a destination. */
  readonly byLedger: ReadonlyMap<Id, LedgerExchange>
}

export const useExchanges = create<ExchangeState>()(() => ({ byLedger: new Map() }))

export const exchangeOf = (ledger: Id): LedgerExchange | undefined =>
  useExchanges.getState().byLedger.get(ledger)

/** Nothing where the portfolio has no destination any more. */
export const setExchange = (ledger: Id, change: Partial<LedgerExchange>): void => {
  const there = exchangeOf(ledger)
  if (there === undefined) return
  const byLedger = new Map(useExchanges.getState().byLedger)
  useExchanges.setState({ byLedger: byLedger.set(ledger, { ...there, ...change }) })
}

export const nowhereSafe: Safe = { there: new Set(), with: new Map() }
