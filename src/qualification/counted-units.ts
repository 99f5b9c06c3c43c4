// Which of the chosen units to count where a rule caps what counts ("at most 3 credits from Group C count"): the subset
// that serves the candidate best. Only called when a cap may be exceeded; never drops a unit that no cap covers.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { addTally, holdsAt, isCovered, noTally, tallyOf, type Tally } from '#/qualification/rule-tally.ts'
import type { Rule } from '#/qualification/scheme.ts'

/** Enough for every scheme known; a hostile rule file must not hang the app. */
const mostSteps = 5_000

export type Counted = {
  readonly counted: readonly Chosen[]
  /** Every subset was looked at, so that what the best one breaks cannot be kept. */
  readonly exhaustive: boolean
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

type Rank = readonly [broken: number, open: number, shortfall: number, dropped: number]

const isBetter = (a: Rank, b: Rank): boolean => {
  if (a[0] !== b[0]) return a[0] < b[0]
  if (a[1] !== b[1]) return a[1] < b[1]
  if (a[2] !== b[2]) return a[2] < b[2]
  return a[3] < b[3]
}

const rankOf = (rules: readonly Rule[], tallies: readonly Tally[], dropped: number): Rank => {
  let broken = 0
  let open = 0
  let shortfall = 0
  for (const [at, rule] of rules.entries()) {
    const tally = tallies[at] ?? noTally
    const holds = holdsAt(rule, tally)
    if (holds === false) broken++
    if (holds === 'cannot tell') open++
    if (rule.atLeast !== undefined) shortfall += Math.max(0, rule.atLeast - tally.low)
  }
  return [broken, open, shortfall, dropped]
}

/**
 * Of all subsets that respect the caps: fewest rules broken, then fewest undecided, then nearest to the figures still
 * missing, then fewest units left out.
 */
export const countedUnits = (
  caps: readonly Rule[],
  others: readonly Rule[],
  chosen: readonly Chosen[],
): Counted => {
  const rules = [...caps, ...others]
  const isCapped = (one: Chosen): boolean => caps.some((cap) => isCovered(cap.of, one) !== false)
  const kept = chosen.filter((one) => !isCapped(one))
  // Units that contribute the same to every rule stand side by side: leaving out one or the other is the same.
  const capped = chosen
    .filter(isCapped)
    .map((one) => {
      const tallies = rules.map((rule) => tallyOf(rule, one))
      return { one, tallies, likeness: tallies.map(({ low, high }) => `${low}:${high}`).join() }
    })
    // Then by code, so that the order of the choice does not show in the answer.
    .sort((a, b) => compare(a.likeness, b.likeness) || compare(a.one.unit.code, b.one.unit.code))

  let best: { rank: Rank; dropped: ReadonlySet<Chosen> } | undefined
  let steps = 0
  const search = (at: number, tallies: readonly Tally[], dropped: readonly Chosen[]): void => {
    if (++steps > mostSteps) return
    // Contributions are never negative to a cap, so an exceeded cap stays exceeded.
    if (caps.some((cap, index) => holdsAt(cap, tallies[index] ?? noTally) === false)) return
    const next = capped[at]
    if (!next) {
      const rank = rankOf(rules, tallies, dropped.length)
      if (!best || isBetter(rank, best.rank)) best = { rank, dropped: new Set(dropped) }
      return
    }
    search(
      at + 1,
      tallies.map((tally, index) => addTally(tally, next.tallies[index] ?? noTally)),
      dropped,
    )
    let after = at
    while (capped[after]?.likeness === next.likeness) after++
    search(after, tallies, [...dropped, ...capped.slice(at, after).map(({ one }) => one)])
  }
  const start = rules.map((rule) => kept.reduce((sum, one) => addTally(sum, tallyOf(rule, one)), noTally))
  search(0, start, [])
  const dropped = best?.dropped
  return {
    counted: dropped ? chosen.filter((one) => !dropped.has(one)) : kept,
    exhaustive: steps <= mostSteps,
  }
}
