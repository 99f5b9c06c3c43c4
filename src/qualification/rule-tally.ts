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

const amountOf = (rule: Rule, { offer }: Chosen): Tally => {
  if (rule.measure === 'units') return { low: 1, high: 1 }
  return offer.value === null
    ? { low: 0, high: Number.POSITIVE_INFINITY }
    : { low: offer.value, high: offer.value }
}

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
    const ends = weight === 0 ? [0] : [weight * amount.low, weight * amount.high]
    low = Math.min(low, ...ends)
    high = Math.max(high, ...ends)
  }
  return { low, high }
}

export const tallyOf = (rule: Rule, chosen: Chosen): Tally => {
  if (rule.atLeastShareOf) return shareTally(rule, rule.atLeastShareOf.share, rule.atLeastShareOf.of, chosen)
  const covered = isCovered(rule.of, chosen)
  if (covered === false) return noTally
  const amount = amountOf(rule, chosen)
  return covered === true ? amount : { low: 0, high: amount.high }
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

/** The known part of the count or sum. */
const knownSum = (rule: Rule, of: Coverage, counted: readonly Chosen[]): number => {
  let sum = 0
  for (const chosen of counted) if (isCovered(of, chosen) === true) sum += amountOf(rule, chosen).low
  return sum
}

export const haveAndNeed = (rule: Rule, counted: readonly Chosen[]): { have: number; need: number } => {
  const have = knownSum(rule, rule.of, counted)
  const share = rule.atLeastShareOf
  if (!share) return { have, need: rule.atLeast ?? rule.atMost ?? 0 }
  return { have, need: Math.round(share.share * knownSum(rule, share.of, counted) * 1e6) / 1e6 }
}

const restsOn = (rule: Rule, of: Coverage, chosen: Chosen, status: Certainty): boolean =>
  isNamed(of, chosen) &&
  ((of.level !== undefined && chosen.offer.levelStatus === status) ||
    (rule.measure === 'value' && chosen.offer.valueStatus === status && isCovered(of, chosen) !== false))

/** Codes of the units whose figure of this status the rule looked at, be it to leave the unit out. */
export const unitsRestedOn = (
  rule: Rule,
  counted: readonly Chosen[],
  status: 'unconfirmed' | 'unknown',
): readonly string[] => {
  const base = rule.atLeastShareOf?.of
  return counted
    .filter(
      (chosen) =>
        restsOn(rule, rule.of, chosen, status) || (base !== undefined && restsOn(rule, base, chosen, status)),
    )
    .map((chosen) => chosen.unit.code)
}
