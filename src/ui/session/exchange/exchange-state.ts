// Where the exchange stands, for the screens: what is under way, when all was last safe, what waits and why. In memory; what
// is known of a destination lies in the store, and is read when a portfolio is opened.

import { create } from 'zustand'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Known, Safe } from '#/sync/known.ts'
import type { Progress, Tally } from '#/sync/run.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'

/** What the last exchange looked at, so that no more is said than it knew. */
export type Reach = {
  /** When an exchange last came to its end, on this device's clock; null where none ever has. */
  readonly at: string | null
  /** Everything up to this revision is what `safe` speaks of; null before the first exchange. */
  readonly upTo: number | null
  /** Files that lie there whole. */
  readonly filesThere: ReadonlySet<Sha256>
  /** Entries that came to this device after `upTo`. */
  readonly newer: ReadonlySet<HeadHash>
  /** Files of the open portfolio that others hold and that have not arrived here. */
  readonly lacking: ReadonlySet<Sha256>
  /** What other devices have signed that they hold. */
  readonly receipts: Known['receipts']
  /** What had been altered there, and was sent again. */
  readonly mended: Known['mended']
  /** The file for verifiers there could not be made for want of words that had not come here. */
  readonly bundleWaits: boolean
  /** Files of the open portfolio that were taken off this device to make room. */
  readonly away: ReadonlySet<Sha256>
}

export type LedgerExchange = Reach & {
  readonly destination: StoredDestination
  readonly progress: Progress | null
  readonly tally: Tally | null
  readonly trouble: ExchangeFault | null
  readonly safe: Safe
  /** By its person: nothing is exchanged until they go on. */
  readonly isPaused: boolean
}

type ExchangeState = {
  /** By portfolio; only those that have a destination. */
  readonly byLedger: ReadonlyMap<Id, LedgerExchange>
  /** Bytes of the largest file that goes over mobile data; null for all. */
  readonly largestOnMobile: number | null
  /** Files that go over mobile data all the same, for the exchange that their person has just asked for. */
  readonly anyway: ReadonlySet<Sha256>
}

export const useExchanges = create<ExchangeState>()(() => ({
  byLedger: new Map(),
  largestOnMobile: null,
  anyway: new Set(),
}))

export const exchangeOf = (ledger: Id): LedgerExchange | undefined =>
  useExchanges.getState().byLedger.get(ledger)

/** Nothing where the portfolio has no destination any more. */
export const setExchange = (ledger: Id, change: Partial<LedgerExchange>): void => {
  const there = exchangeOf(ledger)
  if (there === undefined) return
  const byLedger = new Map(useExchanges.getState().byLedger)
  useExchanges.setState({ byLedger: byLedger.set(ledger, { ...there, ...change }) })
}

/** Of what was done or found at one place: nothing where the portfolio is exchanged elsewhere by now. */
export const setExchangeAt = (ledger: Id, place: Id, change: Partial<LedgerExchange>): void => {
  if (exchangeOf(ledger)?.destination.id === place) setExchange(ledger, change)
}

export const nowhereReached: Reach = {
  at: null,
  upTo: null,
  filesThere: new Set(),
  newer: new Set(),
  lacking: new Set(),
  away: new Set(),
  receipts: new Map(),
  mended: null,
  bundleWaits: false,
}
