// What a choice comes to where units beyond what counts are extra, never an error: the check of the whole choice, or of the
// best part of it where the whole holds too much. Whatever says whether a choice makes the award must ask here.

import { checkChoice, type ChoiceCheck } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice } from '#/qualification/chosen-units.ts'
import { bestCounted } from '#/qualification/plan/best-counted.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type CountedCheck = {
  /** Of what counts: the whole choice, or the best part that makes the award. */
  readonly check: ChoiceCheck
  readonly counted: Choice
  /** Codes of units that are more than counts. What could not be counted at all is a problem, and no more. */
  readonly extra: readonly string[]
  /** Of the whole choice. */
  readonly problems: ChoiceCheck['problems']
}

/** Only a choice that holds too much of something may have a part that makes the award where the whole does not. */
const holdsTooMuch = (scheme: Scheme, { rules, problems }: ChoiceCheck): boolean => {
  const limits = new Set(
    (scheme.combination ?? []).flatMap(({ id, atMost }) => (atMost === undefined ? [] : id)),
  )
  return problems.length > 0 || rules.some(({ id, holds }) => limits.has(id) && holds === false)
}

export const checkCounted = (scheme: Scheme, choice: Choice): CountedCheck => {
  const check = checkChoice(scheme, choice)
  const whole = { check, counted: choice, extra: check.surplus, problems: check.problems }
  if (check.verdict === 'valid' || !holdsTooMuch(scheme, check)) return whole
  const best = bestCounted(scheme, choice)
  if (best.kind !== 'counted') return whole
  const ofBest = checkChoice(scheme, best.choice)
  // A second level of a unit is extra, the unit is not.
  const counts = new Set(best.choice.map(({ unit }) => unit).filter((unit) => !ofBest.surplus.includes(unit)))
  return {
    check: ofBest,
    counted: best.choice,
    extra: best.extra
      .filter((one) => chosenUnits(scheme, [one]).chosen.length > 0 && !counts.has(one.unit))
      .map(({ unit }) => unit),
    problems: check.problems,
  }
}
