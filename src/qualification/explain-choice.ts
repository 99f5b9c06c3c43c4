// Why each rule stands as it does: which units it counted and for how much, beside what checkChoice found. It decides
// nothing of its own.

import type { ChoiceCheck, RuleResult } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice, type Chosen } from '#/qualification/chosen-units.ts'
import { amountOf, isCovered } from '#/qualification/rule-tally.ts'
import type { Coverage, Rule, Scheme } from '#/qualification/scheme.ts'

/** One unit in a count or sum. */
export type Part = Chosen & {
  /** 1 where units are counted; null where the value is missing. */
  readonly amount: number | null
  /** False where a missing level leaves open whether it belongs here. */
  readonly isSure: boolean
}

export type RuleExplained = {
  readonly rule: Rule
  readonly result: RuleResult
  /** What `have` adds up to, in the order of the choice. */
  readonly parts: readonly Part[]
  /** For a share: what it is a share of. */
  readonly shareOf: readonly Part[]
}

/** `check` is what checkChoice says of the same choice. Units that a cap leaves uncounted stand in no rule but limits. */
export const explainChoice = (
  scheme: Scheme,
  choice: Choice,
  check: ChoiceCheck,
): readonly RuleExplained[] => {
  const { chosen } = chosenUnits(scheme, choice)
  const surplus = new Set(check.surplus)
  const counted = chosen.filter(({ unit }) => !surplus.has(unit.code))
  const results = new Map(check.rules.map((result) => [result.id, result]))
  return (scheme.combination ?? []).flatMap((rule) => {
    const result = results.get(rule.id)
    if (!result) return []
    const isLimit = rule.atMost !== undefined && rule.surplus === undefined
    const partsOf = (of: Coverage): Part[] =>
      (isLimit ? chosen : counted).flatMap((one) => {
        const covered = isCovered(of, one)
        return covered === false ? [] : [{ ...one, amount: amountOf(rule, one), isSure: covered === true }]
      })
    const share = rule.atLeastShareOf
    return [{ rule, result, parts: partsOf(rule.of), shareOf: share ? partsOf(share.of) : [] }]
  })
}
