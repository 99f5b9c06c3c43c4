// Where evidence is besides on this device, as far as the last exchange knew: at the place of the second copy, and on devices
// that have signed that they hold it. Pure; what was said of a piece since then makes it unknown again.

import type { Sha256 } from '#/base/hash.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { isThere } from '#/ui/session/exchange/where-it-stands.ts'

/** A device that has signed that it holds some of it. */
export type Holder = { readonly device: string; readonly at: string; readonly pieces: number }

/** Newest word first; devices that hold nothing of it are left out. */
export const holdersOf = (
  { safe, newer }: LedgerExchange,
  standing: readonly Evidence[],
): readonly Holder[] => {
  const sure = standing.filter(({ history }) => !history.some((head) => newer.has(head)))
  return [...safe.with]
    .map(([device, { at, pieces }]) => ({
      device,
      at,
      pieces: sure.filter(({ id }) => pieces.has(id)).length,
    }))
    .filter(({ pieces }) => pieces > 0)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Where one piece is besides here: at the place, and on which other device; null where neither is known. */
export const elsewhereOf = (
  exchange: LedgerExchange | null,
  evidence: Evidence,
): { readonly device: string | null } | null => {
  if (exchange === null || evidence.history.some((head) => exchange.newer.has(head))) return null
  const holder = [...exchange.safe.with].find(([, { pieces }]) => pieces.has(evidence.id))
  if (holder !== undefined) return { device: holder[0] }
  return isThere(exchange, evidence) ? { device: null } : null
}

/** Files that are not here and are to be had from the place of the second copy: taken off this device, or not arrived yet. */
export const filesOnlyThere = ({
  away,
  lacking,
  filesThere,
}: Pick<LedgerExchange, 'away' | 'lacking' | 'filesThere'>): ReadonlySet<Sha256> =>
  new Set([...away, ...[...lacking].filter((sha256) => filesThere.has(sha256))])

/** How many files of the portfolio are not on this device, whatever the reason. */
export const absentIn = ({ away, lacking }: Pick<LedgerExchange, 'away' | 'lacking'>): number =>
  away.size + lacking.size

/** Bytes of the files that were taken off this device. */
export const awaySize = ({ away }: Pick<LedgerExchange, 'away'>, { evidence }: Portfolio): number => {
  const sizes = new Map(
    [...evidence.values()].flatMap(({ named }) =>
      named.flatMap(({ sha256, bytes }): [string, number][] => (away.has(sha256) ? [[sha256, bytes]] : [])),
    ),
  )
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
}
