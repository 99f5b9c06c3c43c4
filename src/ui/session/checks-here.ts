// Which checks a screen is about: one piece of evidence, one criterion, or everything as it stands today.

import { dayOf, momentNow } from '#/base/dates.ts'
import { checksOf, checkSubjectOf } from '#/portfolio/checks/all-checks.ts'
import type { Check } from '#/portfolio/checks/check.ts'
import { criterionChecksOf } from '#/portfolio/checks/criterion-checks.ts'
import { evidenceChecksOf } from '#/portfolio/checks/evidence-checks.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

/** Of the evidence itself, and of what it is claimed for. */
export const checksOfEvidence = ({ portfolio, scheme, evidence }: EvidenceView): readonly Check[] => {
  if (scheme === null) return []
  const subject = checkSubjectOf(portfolio, scheme)
  const claims = new Set(evidence.claims.map(({ criterion }) => criterion))
  return [
    ...evidenceChecksOf(subject, evidence),
    ...[...claims].flatMap((claim) => criterionChecksOf(subject, claim)),
  ]
}

/** Of all the proof of a criterion, or of a unit as a whole. */
export const checksOfCriterion = ({ portfolio, scheme }: PortfolioView, claim: string): readonly Check[] => {
  if (scheme === null) return []
  const subject = checkSubjectOf(portfolio, scheme)
  const evidence = [...evidenceClaiming(portfolio, claim)].flatMap((id) => portfolio.evidence.get(id) ?? [])
  return [
    ...criterionChecksOf(subject, claim),
    ...evidence.flatMap((each) =>
      evidenceChecksOf(subject, each).filter(({ claims }) => claims.includes(claim)),
    ),
  ]
}

export const checksToday = ({ portfolio, scheme }: PortfolioView): readonly Check[] =>
  scheme === null ? [] : checksOf(portfolio, scheme, dayOf(momentNow()))
