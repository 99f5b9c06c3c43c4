// What the rules of combination ask of the chosen units (domain.md §11): a choice that can no longer make the award (RC1), and
// a share in words that is missed where the printed figure is met (RC4). A choice that is only unfinished is neither.

import { checkOf, type Check } from '#/portfolio/checks/check.ts'
import type { CheckSubject } from '#/portfolio/checks/evidence-checks.ts'
import { chosenLevel } from '#/portfolio/views/coverage.ts'
import { combinationOf, type Combination } from '#/portfolio/views/combination.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { isNeverAnAward } from '#/qualification/plan/never-an-award.ts'

/** Advice of a share, not kept, about the very units for which a printed figure is kept. */
const missedShares = ({ known, check }: Combination): readonly string[] => {
  const holds = new Map(check.rules.map(({ id, holds: kept }) => [id, kept]))
  const rules = known.combination ?? []
  const printed = new Set(
    rules.flatMap(({ id, severity, measure, atLeast, of }) =>
      severity === 'must' && measure === 'value' && atLeast !== undefined && holds.get(id) === true
        ? JSON.stringify(of)
        : [],
    ),
  )
  return rules.flatMap(({ id, severity, atLeastShareOf, of, says }) =>
    severity === 'advice' &&
    atLeastShareOf !== undefined &&
    holds.get(id) === false &&
    printed.has(JSON.stringify(of))
      ? says
      : [],
  )
}

export const combinationChecks = ({ portfolio, scheme }: CheckSubject): readonly Check[] => {
  const { units } = portfolio.description.values
  if (units.length === 0) return []
  const combination = combinationOf(portfolio, scheme)
  // A reason covers these units, and no others that are chosen later.
  const claims = units.map((chosen) => unitClaimId(chosen.unit, chosenLevel(scheme, chosen)))
  const { known, choice, check } = combination
  return [
    ...(check.verdict !== 'valid' && isNeverAnAward(known, choice)
      ? [checkOf(portfolio, scheme, 'RC1', { claims })]
      : []),
    ...missedShares(combination).map((more) => checkOf(portfolio, scheme, 'RC4', { claims, more })),
  ]
}
