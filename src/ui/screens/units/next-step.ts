// The way on from a rule that does not hold yet, in a few words: which units, or how much more. Judges nothing: it reads
// what checkChoice found.

import type { RuleResult } from '#/qualification/check-choice.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'

/** Sums of shares carry floating-point dust; nobody chooses a tenth of a credit. */
const whole = (amount: number): number => Math.ceil(amount - 1e-9)

/** Named units still to choose, where nothing but those would do. */
const namedMissing = (
  scheme: Scheme,
  rule: Rule,
  gap: number,
  chosen: ReadonlySet<string>,
): string | null => {
  if (rule.measure !== 'units' || rule.atLeast === undefined) return null
  const { groups, units, level } = rule.of
  if (units !== undefined && level !== undefined) return rule.says
  const covered = scheme.units
    .filter((unit) => groups === undefined || groups.includes(unit.group))
    .map(({ code }) => code)
    .filter((code) => units === undefined || units.includes(code))
  const missing = covered.filter((code) => !chosen.has(code))
  const last = missing.at(-1)
  if (last === undefined || missing.length !== gap || missing.length > 6) return null
  const words = t('units')
  return missing.length === 1 ? last : words.list(missing.slice(0, -1).join(', '), last)
}

/** Empty where the rule holds, or where no step of the candidate's would settle it. */
export const nextStepOf = (
  scheme: Scheme,
  rule: Rule,
  { holds, have, need }: RuleResult,
  chosen: ReadonlySet<string>,
): string => {
  if (holds === true) return ''
  const { next } = t('units')
  if (rule.atMost !== undefined) {
    const over = whole(have - need)
    if (over <= 0) return ''
    return rule.measure === 'units' ? next.fewerUnits(over) : next.less(over)
  }
  const gap = whole(need - have)
  if (gap <= 0) return ''
  const named = namedMissing(scheme, rule, gap, chosen)
  if (named !== null) return next.named(named)
  if (rule.measure === 'units') return next.units(gap)
  return scheme.currency === 'credit' ? next.credits(gap) : next.values(gap)
}
