// A rule of combination as one bound on a sum: what the counted units add up to is at least a number. "At most" is the
// same with its signs turned, so that whoever searches for a choice knows one kind of rule only. Judges no choice.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { tallyOf } from '#/qualification/rule-tally.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'

/** What missing figures are taken for: `certain` at their worst for the candidate, `possible` at their best. */
export type Figures = 'certain' | 'possible'

export type Bound = {
  readonly rule: Rule
  /** The gains of a choice must come to at least this. */
  readonly least: number
  /** Limits the units that count (`surplus: 'not counted'`), so that a unit left uncounted keeps it. */
  readonly isCap: boolean
  /** Limits the units that may be chosen, counted or not. */
  readonly isLimit: boolean
}

/** Shares carry floating-point dust, as in `holdsAt`. */
const dust = 1e-9

/** One for each rule that decides; advice never stops anybody. */
export const boundsOf = (scheme: Scheme): readonly Bound[] =>
  (scheme.combination ?? [])
    .filter(({ severity }) => severity === 'must')
    .map((rule) => ({
      rule,
      least: rule.atMost === undefined ? (rule.atLeast ?? -dust) : -rule.atMost,
      isCap: rule.surplus !== undefined,
      isLimit: rule.atMost !== undefined && rule.surplus === undefined,
    }))

/** What a unit adds to the bound while it counts; infinite where a missing figure leaves it open. */
export const gainOf = ({ rule }: Bound, chosen: Chosen, figures: Figures): number => {
  const { low, high } = tallyOf(rule, chosen)
  const isCertain = figures === 'certain'
  // No negative zero: gains are told apart by their text.
  if (rule.atMost !== undefined) return 0 - (isCertain ? high : low)
  return isCertain ? low : high
}
