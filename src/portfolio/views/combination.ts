// The chosen units under the rules of combination, with the levels and values that were recorded in the portfolio. Whatever
// tells somebody else whether they make the award reads this, so that a check and a page of a bundle say the same.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { knownScheme, unitsIn } from '#/portfolio/views/known-figures.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { checkCounted, type CountedCheck } from '#/qualification/plan/check-counted.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Combination = CountedCheck & {
  /** The rule file with what was recorded. */
  readonly known: Scheme
  /** All that is chosen, at the levels of `known`. */
  readonly choice: Choice
}

export const combinationOf = (portfolio: Portfolio, scheme: Scheme): Combination => {
  const known = knownScheme(portfolio, scheme)
  const choice = unitsIn(scheme, known, portfolio.description.values.units).map(({ unit, level }) =>
    level === null ? { unit } : { unit, level },
  )
  return { ...checkCounted(known, choice), known, choice }
}
