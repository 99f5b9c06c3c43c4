// Whether a choice of units makes the qualification, rule by rule, as the rule of combination stands in the rule file.
// It must never say valid or invalid where a missing figure could turn the answer: then it says "cannot tell".

import { countedUnits } from '#/qualification/counted-units.ts'
import { chosenUnits, type Choice, type Chosen, type ChoiceProblem } from '#/qualification/chosen-units.ts'
import { unitsRestedOn, weigh, type Holds } from '#/qualification/rule-tally.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'

export type RuleResult = {
  readonly id: string
  readonly says: string
  readonly holds: Holds
  /** The units, credits or unit values known to count; unknown figures add nothing here. */
  readonly have: number
  /** The bound in the same measure: a least, a most, or for a share rule the share of what `have` is compared with. */
  readonly need: number
  readonly severity: Rule['severity']
  /** Codes of units whose unconfirmed figure this result rests on. */
  readonly unconfirmed: readonly string[]
  /** Codes of units whose missing figure could matter to this rule. */
  readonly unknown: readonly string[]
}

export type ChoiceCheck = {
  readonly verdict: 'valid' | 'invalid' | 'cannot tell'
  /** In the order of the file; empty where the scheme has no rule. */
  readonly rules: readonly RuleResult[]
  readonly problems: readonly ChoiceProblem[]
  /** Codes of chosen units that a cap leaves uncounted: extra, not an error. */
  readonly surplus: readonly string[]
}

const isMust = ({ severity }: { readonly severity: Rule['severity'] }): boolean => severity === 'must'
const isCap = (rule: Rule): boolean => rule.surplus === 'not counted' && isMust(rule)

const resultOf = (rule: Rule, units: readonly Chosen[]): RuleResult => {
  const { holds, have, need } = weigh(rule, units)
  return {
    id: rule.id,
    says: rule.says,
    holds,
    have,
    need,
    severity: rule.severity,
    unconfirmed: unitsRestedOn(rule, units, 'unconfirmed'),
    unknown: unitsRestedOn(rule, units, 'unknown'),
  }
}

const verdictOf = (rules: readonly RuleResult[], exhaustive: boolean): ChoiceCheck['verdict'] => {
  if (rules.length === 0) return 'cannot tell'
  const musts = rules.filter(isMust)
  if (musts.every((rule) => rule.holds === true)) return 'valid'
  return exhaustive && musts.some((rule) => rule.holds === false) ? 'invalid' : 'cannot tell'
}

/**
 * Checks the choice that is put forward for the whole qualification.
 *
 * - Any problem (unknown unit, unit twice, level not offered, level missing) makes it invalid; the rules are then judged
 *   on the units without one, and on the first of a unit chosen twice.
 * - More units than needed are never an error. Two kinds of "at most" differ, as their sources do. "A maximum of two
 *   units may be chosen from the restricted option list" (OCR 03447–03451) limits the choice: a third one breaks the
 *   rule. "At most 3 credits from Group C count" (`surplus: 'not counted'`, OCR 10378–10381) limits what counts: units under
 *   such a cap need not be counted, and the choice is valid if with some of them, whole units only, it keeps every rule;
 *   the rules are reported for the best such subset, and the rest is `surplus`.
 * - Unconfirmed and derived figures count as known; results resting on unconfirmed ones name the units. A missing value
 *   is anything from 0 up, a missing level any level: a rule is decided when no such figure could change it.
 * - Valid when every `must` rule holds, invalid when one certainly fails, else "cannot tell"; so too where the scheme has
 *   no rule of combination (OCR 03456). `advice` never decides. An incomplete unit list changes nothing for the units in it.
 */
export const checkChoice = (scheme: Scheme, choice: Choice): ChoiceCheck => {
  const { chosen, problems } = chosenUnits(scheme, choice)
  const combination = scheme.combination ?? []
  const caps = combination.filter(isCap)
  const isOverACap = caps.some((cap) => weigh(cap, chosen).holds !== true)
  // A limit on the choice is about what was chosen, counted or not, so no subset can mend it.
  const limitsChoice = (rule: Rule): boolean => rule.atMost !== undefined && !isCap(rule)
  const { counted, exhaustive } = isOverACap
    ? countedUnits(
        caps,
        combination.filter((rule) => isMust(rule) && rule.atMost === undefined),
        chosen,
      )
    : { counted: chosen, exhaustive: true }

  const rules = combination.map((rule) => resultOf(rule, limitsChoice(rule) ? chosen : counted))
  const isCounted = new Set(counted)
  return {
    verdict: problems.length > 0 ? 'invalid' : verdictOf(rules, exhaustive),
    rules,
    problems,
    surplus: chosen.filter((one) => !isCounted.has(one)).map((one) => one.unit.code),
  }
}
