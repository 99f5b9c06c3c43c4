// What the units screen knows of a choice: the check, the best part of it where it holds more than the rules allow, the plan
// and what each unit would come to. The plan follows a tap by a moment, so that the tap itself is never held up.

import { useDeferredValue, useMemo } from 'react'
import type { Choice } from '#/qualification/chosen-units.ts'
import { checkCounted, type CountedCheck } from '#/qualification/plan/check-counted.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import { planFrom, type Plan } from '#/qualification/plan/plan-from.ts'
import { whatIf, type Prospect } from '#/qualification/plan/what-if.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { Outlook } from '#/ui/screens/units/prospect-text.ts'

export const useChecked = (scheme: Scheme, choice: Choice): CountedCheck =>
  useMemo(() => checkCounted(scheme, choice), [scheme, choice])

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
