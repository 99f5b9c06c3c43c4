// Units × criteria, and from each square to its proof. Claimed is the candidate's word; the page says so.

import { useMemo } from 'react'
import { coverageOf, type CriterionCoverage } from '#/portfolio/views/coverage.ts'
import { waitingClaims } from '#/portfolio/views/waiting-claims.ts'
import { codeOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Matrix, type CellState, type MatrixCell, type MatrixRow } from '#/ui/parts/matrix.tsx'
import { offMatrix } from '#/report/off-matrix.ts'
import type { Opened } from '#/viewer/open-contents.ts'
import { hrefOfCriterion } from '#/viewer/place.ts'
import { goTo } from '#/viewer/use-place.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'

const cellOf = (
  unit: string,
  { criterion, claims }: CriterionCoverage,
  waiting: ReadonlySet<string>,
): MatrixCell => {
  const words = t('coverage')
  const { id, number, summary } = criterion
  const state: CellState = claims > 0 ? 'claimed' : waiting.has(id) ? 'waiting' : 'open'
  return { id, number, state, says: words.cell(unit, number, summary, words.states[state], claims) }
}

export const CoveragePart = ({ opened, current }: { opened: Opened; current: string | undefined }) => {
  const words = t('verifier').page
  const { portfolio, scheme } = opened
  const units = useMemo(() => (scheme ? coverageOf(portfolio, scheme) : []), [portfolio, scheme])
  const rows = useMemo((): MatrixRow[] => {
    const waiting = waitingClaims(portfolio)
    const { criteriaElsewhere, criteriaElsewhereClaims } = t('verifier').page
    return units.map(({ unit, level, title, criteria, wholeUnitClaims }) => ({
      id: unitClaimId(unit, level),
      code: unit,
      title,
      cells: criteria.map((each) => cellOf(unit, each, waiting)),
      note: wholeUnitClaims > 0 ? criteriaElsewhereClaims(wholeUnitClaims) : criteriaElsewhere,
    }))
  }, [portfolio, units])
  if (rows.length === 0) return null
  const all = units.reduce((sum, { criteria }) => sum + criteria.length, 0)
  const claimed = units.reduce((sum, unit) => sum + unit.claimed, 0)
  const { inside } = offMatrix(portfolio, units)
  return (
    <section className="part" aria-labelledby="coverage-title">
      <div>
        <h2 id="coverage-title">{words.coverage}</h2>
        <p className="quiet">
          {words.claimedOf(claimed, all)}. {words.coverageWhy}
        </p>
      </div>
      <Matrix
        name={t('coverage').gridName}
        rows={rows}
        onOpen={(id) => goTo(hrefOfCriterion(id))}
        current={current}
        help={t('coverage').gridHelp}
        states={{ ...t('coverage').states, waiting: words.waitingState }}
      />
      {inside.length > 0 && (
        <div>
          <p>{words.noSquare}</p>
          <ul className="gap-links bare">
            {inside.map((id) => (
              <li key={id}>
                <Anchor href={hrefOfCriterion(id)}>{codeOf(id)}</Anchor>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="quiet">{words.notDecided}</p>
    </section>
  )
}
