// Whether the evidence for one criterion, or for a unit as a whole, is of the kind that its outcome asks for (domain §6).

import { checkOf, type Check } from '#/portfolio/checks/check.ts'
import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import type { CheckSubject } from '#/portfolio/checks/evidence-checks.ts'
import { isUnplanned, typeOf } from '#/portfolio/checks/evidence-type.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'
import { suitabilityOf } from '#/qualification/checks/evidence-types.ts'

/** `claim`: the id of a criterion or of a whole unit. A unit with both kinds of outcome is asked for both. */
export const criterionChecksOf = ({ portfolio, scheme }: CheckSubject, claim: string): readonly Check[] => {
  const claimed = claimedIn(scheme, claim)
  if (claimed === null) return []
  const evidence = [...evidenceClaiming(portfolio, claim)].flatMap((id) => portfolio.evidence.get(id) ?? [])
  const types = evidence.map(typeOf)
  const rules = new Set(claimed.kinds.map((kind) => suitabilityOf(kind, types)))
  return [...rules].flatMap((rule) => {
    if (rule === null) return []
    const more = rule === 'ES1' && evidence.some(isUnplanned) ? 'unplanned' : ''
    return [checkOf(portfolio, scheme, rule, { claims: [claim], more })]
  })
}
