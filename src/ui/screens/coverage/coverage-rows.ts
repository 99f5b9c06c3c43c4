// The portfolio's coverage as rows and squares, with the sentence that each square says aloud.

import type { UnitCoverage } from '#/portfolio/views/coverage.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import { t } from '#/text/text.ts'
import type { CellState, MatrixRow } from '#/ui/parts/matrix.tsx'

const stateOf = (id: string, claims: number, waiting: ReadonlySet<string>): CellState =>
  claims > 0 ? 'claimed' : waiting.has(id) ? 'waiting' : 'open'

export const matrixRowOf = (unit: UnitCoverage, waiting: ReadonlySet<string>): MatrixRow => {
  const words = t('coverage')
  // Claims that were made all the same stay in sight.
  const isByCertificate = unit.transfer !== null && unit.claimed === 0
  return {
    id: unitClaimId(unit.unit, unit.level),
    code: unit.unit,
    title: unit.title,
    cells: (isByCertificate ? [] : unit.criteria).map(({ criterion: { id, number, summary }, claims }) => {
      const state = stateOf(id, claims, waiting)
      return { id, number, state, says: words.cell(unit.unit, number, summary, words.states[state], claims) }
    }),
    ...(isByCertificate && { note: t('facts').byCertificate }),
    ...(!isByCertificate &&
      unit.criteria.length === 0 && {
        note: unit.wholeUnitClaims > 0 ? words.notLoadedClaims(unit.wholeUnitClaims) : words.notLoaded,
      }),
  }
}

/** Criteria that nothing claims, in order; none of a unit by certificate, which is not assessed again. */
export const gapsOf = (unit: UnitCoverage): readonly string[] =>
  unit.transfer !== null
    ? []
    : unit.criteria.filter(({ claims }) => claims === 0).map(({ criterion }) => criterion.id)
