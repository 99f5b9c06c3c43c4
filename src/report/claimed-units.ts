// Units → criteria → the evidence that claims them, as every form lists it. Waiting claims are listed and marked; claims
// outside the chosen units come last, so that nobody's work is hidden.

import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { coverageOf, type UnitCoverage } from '#/portfolio/views/coverage.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import type { Subject } from '#/report/subject.ts'

export type Proof = { readonly evidence: Evidence; readonly claim: Claim }
export type CriterionRow = {
  /** `C1@2/1.1`, or `C1@2` for the unit as a whole. */
  readonly id: string
  readonly summary: string
  readonly proofs: readonly Proof[]
}
export type UnitRows = {
  /** Null for claims outside the chosen units. */
  readonly unit: UnitCoverage | null
  readonly rows: readonly CriterionRow[]
}

/** Evidence that is gone or withdrawn proves nothing; it has its own place on the page. */
const stands = ({ standing, withdrawn }: Evidence): boolean =>
  withdrawn === null && (standing === 'counted' || standing === 'waiting')

export const claimedUnitsOf = ({ portfolio, scheme }: Subject): UnitRows[] => {
  const proofs = new Map<string, Proof[]>()
  for (const evidence of portfolio.evidence.values()) {
    if (!stands(evidence)) continue
    for (const claim of evidence.claims) {
      const there = proofs.get(claim.criterion)
      if (there) there.push({ evidence, claim })
      else proofs.set(claim.criterion, [{ evidence, claim }])
    }
  }
  const take = (id: string, summary: string): CriterionRow => {
    const row = { id, summary, proofs: proofs.get(id) ?? [] }
    proofs.delete(id)
    return row
  }
  const units = (scheme === null ? [] : coverageOf(portfolio, scheme)).map((unit): UnitRows => {
    const whole = take(unitClaimId(unit.unit, unit.level), unit.title)
    const rows = unit.criteria.map(({ criterion }) => take(criterion.id, criterion.summary))
    return { unit, rows: whole.proofs.length > 0 ? [whole, ...rows] : rows }
  })
  const others = [...proofs.keys()].toSorted().map((id) => take(id, ''))
  return others.length === 0 ? units : [...units, { unit: null, rows: others }]
}
