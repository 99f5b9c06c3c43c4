// Whether units can no longer make the award, whatever is added to them (RC1). Where missing figures, an incomplete list of
// units or too large a rule file leave that open, the answer is no: it must never be said of a choice that could still do.

import { chosenUnits, type Choice } from '#/qualification/chosen-units.ts'
import { groundOf } from '#/qualification/plan/ground.ts'
import { mostSteps, outlookOf } from '#/qualification/plan/outlook.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** Units over a limit are extra, never an error (RC2): what a limit asks for can be met by leaving them uncounted. */
const withoutLimits = (scheme: Scheme): Scheme => ({
  ...scheme,
  combination: (scheme.combination ?? []).filter(
    ({ atMost, surplus }) => atMost === undefined || surplus !== undefined,
  ),
})

/** A unit chosen at two levels is left out: either of them may be the one that counts. */
export const isNeverAnAward = (scheme: Scheme, choice: Choice): boolean => {
  if ((scheme.combination ?? []).length === 0) return false
  const { chosen, problems } = chosenUnits(scheme, choice)
  const twice = new Set(problems.flatMap(({ kind, unit }) => (kind === 'unit twice' ? unit : [])))
  const held = chosen.filter(({ unit }) => !twice.has(unit.code))
  return outlookOf(groundOf(withoutLimits(scheme), {}), held, { steps: mostSteps }).kind === 'never'
}
