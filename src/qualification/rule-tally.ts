// What one chosen unit contributes to one rule, as bounds, and what a sum of contributions says of the rule. Every rule
// is linear in the units, so adding bounds is exact for one rule: it "cannot tell" only where some way of filling the
// unknown figures keeps the rule and another breaks it. An unknown value may be anything from 0 up.

import type { Chosen } from '#/qualification/chosen-units.ts'
import type { Certainty, Coverage, Rule } from '#/qualification/scheme.ts'

export type Holds = boolean | 'cannot tell'
/** Of the count or sum; for a share rule, of the sum less the share asked for. */
export type Tally = { readonly low: number; readonly high: number }

export const noTally: Tally = { low: 0, high: 0 }
export const addTally = (a: Tally, b: Tally): Tally => ({ low: a.low + b.low, high: a.high + b.high })

/** Levels run from 1 to 8 (rules/schema.json), so that "Level 1 or above" holds for an unknown level as well. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8] as const

const isNamed = (of: Coverage, { unit }: Chosen): boolean =>
  (of.groups === undefined || of.groups.includes(unit.group)) &&
  (of.units === undefined || of.units.includes(unit.code))

const isAtLevel = (of: Coverage, level: number): boolean =>
  of.level === undefined || ('exactly' in of.level ? level === of.level.exactly : level >= of.level.atLeast)

/** 'perhaps' when the unit is named but its level, which the rule asks about, is unknown. */
export const isCovered = (of: Coverage, chosen: Chosen): boolean | 'perhaps' => {
  if (!isNamed(of, chosen)) return false
  const { level } = chosen.offer
  if (level !== null) return isAtLevel(of, level)
  if (levels.every((one) => isAtLevel(of, one))) return true
  return levels.some((one) => isAtLevel(of, one)) && 'perhaps'
}

export const amountOf = (rule: Rule, { offer }: Chosen): number | null =>
  rule.measure === 'units' ? 1 : offer.value

// A unit may stand on both sides of a share, so the two are weighed together: 0.4 of it for, or 0.6 of it against.
const shareTally = (rule: Rule, share: number, base: Coverage, chosen: Chosen): Tally => {
  const amount = amountOf(rule, chosen)
  const possible = chosen.offer.level === null ? levels : [chosen.offer.level]
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const level of possible) {
    const counts = isNamed(rule.of, chosen) && isAtLevel(rule.of, level) ? 1 : 0
    const asked = isNamed(base, chosen) && isAtLevel(base, level) ? share : 0
    const weight = counts - asked
    // 0 × ∞ is NaN in floating point, and 0 here.
    const least = amount === null || weight === 0 ? 0 : weight * amount
    const most = amount === null && weight !== 0 ? weight * Number.POSITIVE_INFINITY : least
    low = Math.min(low, least, most)
    high = Math.max(high, least, most)
  }
  return { low, high }
}

/** What one unit adds to the rule. */
export const tallyOf = (rule: Rule, chosen: Chosen): Tally => {
  if (rule.atLeastShareOf) return shareTally(rule, rule.atLeastShareOf.share, rule.atLeastShareOf.of, chosen)
  const covered = isCovered(rule.of, chosen)
  if (covered === false) return noTally
  const amount = amountOf(rule, chosen)
  return { low: covered === true ? (amount ?? 0) : 0, high: amount ?? Number.POSITIVE_INFINITY }
}

/** Figures are whole numbers and shares have few digits: anything below this is floating-point dust. */
const dust = 1e-9

export const holdsAt = (rule: Rule, { low, high }: Tally): Holds => {
  if (rule.atMost !== undefined) {
    if (high <= rule.atMost) return true
    return low > rule.atMost ? false : 'cannot tell'
  }
  const least = rule.atLeast ?? -dust
  if (low >= least) return true
  return high < least ? false : 'cannot tell'
}

/** The count or sum of the units covered; `low` is its known part. One pass without allocations: it runs at every tap. */
const sumOf = (rule: Rule, of: Coverage, units: readonly Chosen[]): Tally => {
  let low = 0
  let high = 0
  for (const chosen of units) {
    const covered = isCovered(of, chosen)
    if (covered === false) continue
    const amount = amountOf(rule, chosen)
    high += amount ?? Number.POSITIVE_INFINITY
    if (covered === true) low += amount ?? 0
  }
  return { low, high }
}

/** `have` and `need` are the known part of what is there and the bound, in units, credits or unit values. */
export const weigh = (
  rule: Rule,
  units: readonly Chosen[],
): { readonly holds: Holds; readonly have: number; readonly need: number } => {
  const sum = sumOf(rule, rule.of, units)
  const share = rule.atLeastShareOf
  if (!share) return { holds: holdsAt(rule, sum), have: sum.low, need: rule.atLeast ?? rule.atMost ?? 0 }
  let margin = noTally
  for (const chosen of units) margin = addTally(margin, tallyOf(rule, chosen))
  const need = share.share * sumOf(rule, share.of, units).low
  return { holds: holdsAt(rule, margin), have: sum.low, need: Math.round(need * 1e6) / 1e6 }
}

const restsOn = (rule: Rule, of: Coverage, chosen: Chosen, status: Certainty): boolean =>
  isNamed(of, chosen) &&
  ((of.level !== undefined && chosen.offer.levelStatus === status) ||
    (rule.measure === 'value' && chosen.offer.valueStatus === status && isCovered(of, chosen) !== false))

/** Codes of the units whose figure of this status the rule looked at, be it to leave the unit out. */
export const unitsRestedOn = (
  rule: Rule,
  units: readonly Chosen[],
  status: 'unconfirmed' | 'unknown',
): readonly string[] => {
  const base = rule.atLeastShareOf?.of
  const codes: string[] = []
  for (const chosen of units) {
    const { offer, unit } = chosen
    if (offer.levelStatus !== status && offer.valueStatus !== status) continue
    if (restsOn(rule, rule.of, chosen, status) || (base && restsOn(rule, base, chosen, status)))
      codes.push(unit.code)
  }
  return codes
}
