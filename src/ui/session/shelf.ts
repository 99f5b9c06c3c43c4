// The one small row a portfolio has on the home screen: enough to tell it apart without opening it.

import type { Id } from '#/base/ids.ts'
import { momentNow } from '#/base/dates.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { coverageOf } from '#/portfolio/views/coverage.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { ShelfRow } from '#/store/rows.ts'

export const shelfRowOf = (portfolio: Portfolio, scheme: Scheme | null, person: Id | null): ShelfRow => {
  const { name, scheme: reference } = portfolio.description.values
  // What comes by certificate is not assessed again, so none of it is to be claimed (domain §3).
  const units = scheme ? coverageOf(portfolio, scheme).filter(({ transfer }) => transfer === null) : []
  let evidence = 0
  for (const { standing, withdrawn } of portfolio.evidence.values())
    if (standing !== 'erased' && withdrawn === null) evidence += 1
  return {
    ledger: portfolio.ledger,
    scope: 'portfolio',
    person,
    candidate: name,
    scheme: reference?.id ?? null,
    evidence,
    criteriaClaimed: units.reduce((sum, unit) => sum + unit.claimed, 0),
    criteriaInAll: units.reduce((sum, unit) => sum + unit.criteria.length, 0),
    changedAt: momentNow(),
  }
}
