// What the foot of the units screen says at every tap: what the choice comes to, how many units are still to go, and the
// next step.

import type { ChoiceCheck } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice } from '#/qualification/chosen-units.ts'
import type { Plan } from '#/qualification/plan/plan-from.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { nextStepOf } from '#/ui/screens/units/next-step.ts'

export const sumText = (scheme: Scheme, choice: Choice): string => {
  const words = t('units')
  const { chosen } = chosenUnits(scheme, choice)
  const sum = chosen.reduce((total, { offer }) => total + (offer.value ?? 0), 0)
  return scheme.currency === 'credit'
    ? words.chosenCredits(chosen.length, sum)
    : words.chosenValue(chosen.length, sum)
}

/** The first step on, or that there is none left. */
export const stepText = (
  scheme: Scheme,
  check: ChoiceCheck,
  plan: Plan,
  chosen: ReadonlySet<string>,
): string => {
  const words = t('units')
  if (check.verdict === 'valid') return words.fits
  if (plan.kind === 'never' && plan.problems.length === 0) return t('plan').never
  // Named units and themes first: whoever does those is halfway to the sums.
  const rules = (scheme.combination ?? []).toSorted(
    (a, b) => Number(a.measure === 'value') - Number(b.measure === 'value'),
  )
  for (const rule of rules) {
    const result = check.rules.find(({ id }) => id === rule.id)
    if (result === undefined || result.severity === 'advice' || result.holds !== false) continue
    const step = nextStepOf(scheme, rule, result, chosen)
    if (step === '') continue
    return plan.kind === 'finish'
      ? `${t('plan').toGo(plan.further)} ${step}`
      : words.nextStep(rule.says, step)
  }
  return check.rules.length === 0 ? t('start').rulesUnknown : words.cannotTell
}
