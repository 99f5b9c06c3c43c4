// What the units screen knows of a choice: the check, the best part of it where it holds more than the rules allow, the plan
// and what each unit would come to. The plan follows a tap by a moment, so that the tap itself is never held up.

import { useDeferredValue, useMemo } from 'react'
import { checkChoice, type ChoiceCheck } from '#/qualification/check-choice.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { bestCounted } from '#/qualification/plan/best-counted.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import { planFrom, type Plan } from '#/qualification/plan/plan-from.ts'
import { whatIf, type Prospect } from '#/qualification/plan/what-if.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { Outlook } from '#/ui/screens/units/prospect-text.ts'

export type Checked = {
  /** Of what counts: the whole choice, or the best part that makes the award. */
  readonly check: ChoiceCheck
  readonly counted: Choice
  /** Codes of units that are more than counts. */
  readonly extra: readonly string[]
  readonly problems: ChoiceCheck['problems']
}

/** Only a choice that holds too much of something may have a part that makes the award where the whole does not. */
const holdsTooMuch = (scheme: Scheme, { rules, problems }: ChoiceCheck): boolean => {
  const limits = new Set(
    (scheme.combination ?? []).flatMap(({ id, atMost }) => (atMost === undefined ? [] : id)),
  )
  return problems.length > 0 || rules.some(({ id, holds }) => limits.has(id) && holds === false)
}

const checkedOf = (scheme: Scheme, choice: Choice): Checked => {
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
    extra: best.extra.map(({ unit }) => unit).filter((unit) => !counts.has(unit)),
    problems: check.problems,
  }
}

export const useChecked = (scheme: Scheme, choice: Choice): Checked =>
  useMemo(() => checkedOf(scheme, choice), [scheme, choice])

const prospectOf = (plan: Plan): Prospect => {
  switch (plan.kind) {
    case 'complete':
      return 0
    case 'finish':
      return plan.further
    case 'never':
    case 'wishes':
      return plan.kind
    case 'cannot tell':
      return 'open'
  }
}

/** For a choice of a moment ago, while the screen is busy with the next. */
export const usePlan = (
  scheme: Scheme,
  choice: Choice,
  wishes: Wishes,
): { readonly plan: Plan; readonly outlook: Outlook } => {
  const held = useDeferredValue(choice)
  return useMemo(() => {
    const plan = planFrom(scheme, held, wishes)
    return { plan, outlook: { now: prospectOf(plan), whatIf: whatIf(scheme, held, wishes) } }
  }, [scheme, held, wishes])
}
