// How much a rule can reach at all in a scheme, and how much while another rule's limit is kept. Bounds only: never below
// what some choice reaches, so that "cannot be met" is said of no scheme that can.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { addTally, noTally, tallyOf, type Tally } from '#/qualification/rule-tally.ts'
import type { Coverage, Rule, Scheme } from '#/qualification/scheme.ts'

/** Each unit's offers: a choice takes one of them, or none. */
export type OfferedUnit = readonly Chosen[]

export const offeredUnits = (scheme: Scheme): readonly OfferedUnit[] =>
  scheme.units.map((unit) => unit.offers.map((offer) => ({ unit, offer })))

/** What each offer of each unit adds to one rule: worked out once, for a rule is held against every limit. */
export type RuleTallies = readonly (readonly Tally[])[]

export const talliesOf = (rule: Rule, units: readonly OfferedUnit[]): RuleTallies =>
  units.map((unit) => unit.map((chosen) => tallyOf(rule, chosen)))

const bestOf = (tallies: readonly Tally[]): Tally => ({
  low: Math.max(0, ...tallies.map(({ low }) => low)),
  high: Math.max(0, ...tallies.map(({ high }) => high)),
})

/** With all units chosen at the level that counts most: `low` by known figures, `high` whatever the missing ones are. */
export const mostOf = (tallies: RuleTallies): Tally => tallies.map(bestOf).reduce(addTally, noTally)

const within = (most: number, gains: RuleTallies, costs: RuleTallies): number => {
  let free = 0
  const dear: { readonly extra: number; readonly perCost: number }[] = []
  for (const [at, unit] of gains.entries()) {
    const options = unit.map(({ high: gain }, offer) => ({ gain, cost: costs[at]?.[offer]?.low ?? 0 }))
    const gratis = Math.max(0, ...options.filter(({ cost }) => cost === 0).map(({ gain }) => gain))
    free += gratis
    const costly = options.filter(({ gain, cost }) => cost > 0 && gain > gratis)
    if (costly.length > 0)
      dear.push({
        extra: Math.max(...costly.map(({ gain }) => gain - gratis)),
        perCost: Math.max(...costly.map(({ gain, cost }) => (gain - gratis) / cost)),
      })
  }
  let left = most
  let reached = free
  for (const { extra, perCost } of dear.toSorted((a, b) => b.perCost - a.perCost)) {
    const taken = Math.min(extra, left * perCost)
    reached += taken
    left -= taken / perCost
    if (left <= 0) break
  }
  // Figures are whole numbers; a hair below one is floating-point dust.
  return Math.floor(reached + 1e-9)
}

/**
 * The most that a rule can reach by its `gains` while a limit of `most` on the `costs` is kept, never too little: parts of a
 * unit may be taken here. Where a unit could be worth anything it is infinite.
 */
export const mostWithin = (most: number, gains: RuleTallies, costs: RuleTallies): number =>
  gains.some((unit) => unit.some(({ high }) => high === Number.POSITIVE_INFINITY))
    ? Number.POSITIVE_INFINITY
    : within(most, gains, costs)

const isWithin = (part: readonly string[] | undefined, whole: readonly string[] | undefined): boolean =>
  whole === undefined || (part !== undefined && part.every((one) => whole.includes(one)))

const isLevelWithin = (part: Coverage['level'], whole: Coverage['level']): boolean => {
  if (whole === undefined) return true
  if (part === undefined) return false
  if ('exactly' in whole) return 'exactly' in part && part.exactly === whole.exactly
  return ('exactly' in part ? part.exactly : part.atLeast) >= whole.atLeast
}

/** Whether every unit that `part` is about is one that `whole` is about, listed or not. */
export const isCoveredBy = (part: Coverage, whole: Coverage): boolean =>
  isWithin(part.groups, whole.groups) &&
  isWithin(part.units, whole.units) &&
  isLevelWithin(part.level, whole.level)
