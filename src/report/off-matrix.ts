// Claims that are no square of the matrix: of criteria that are not loaded, of units as a whole, and of units that were
// not chosen. Somebody's work that would otherwise be found only by chance.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { UnitCoverage } from '#/portfolio/views/coverage.ts'
import { parseCriterionId, parseUnitClaimId, unitClaimId } from '#/qualification/criterion-id.ts'

export type OffMatrix = {
  /** Of chosen units. */
  readonly inside: readonly string[]
  /** Of no chosen unit. */
  readonly outside: readonly string[]
}

const unitOf = (id: string): string => {
  const criterion = parseCriterionId(id)
  const unit = criterion.ok ? criterion : parseUnitClaimId(id)
  return unit.ok ? unitClaimId(unit.value.unit, unit.value.level) : ''
}

export const offMatrix = ({ claimsByCriterion }: Portfolio, units: readonly UnitCoverage[]): OffMatrix => {
  const squares = new Set(units.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)))
  const chosen = new Set(units.map(({ unit, level }) => unitClaimId(unit, level)))
  const off = [...claimsByCriterion.keys()].filter((id) => !squares.has(id)).toSorted()
  return {
    inside: off.filter((id) => chosen.has(unitOf(id))),
    outside: off.filter((id) => !chosen.has(unitOf(id))),
  }
}
