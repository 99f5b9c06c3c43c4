// Claims that the qualification, as it is now, has no place for: their criterion is in no version like it, or their whole
// unit has its criteria now. They stay on their evidence whatever happens; here they are only found, and likely places named.

import type { HeadHash } from '#/ledger/head.ts'
import type { Claim, Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { criteriaOf, criterionById, hasAllCriteria, offerOf, unitByCode } from '#/qualification/criteria.ts'
import { parseCriterionId, parseUnitClaimId, type CriterionId } from '#/qualification/criterion-id.ts'
import type { NamedCriterion } from '#/qualification/criteria.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type UnsortedClaim = {
  readonly evidence: HeadHash
  readonly claim: Claim
  /** `whole unit`: it was claimed before the criteria were here. */
  readonly why: 'no such criterion' | 'whole unit'
}

/** Null where the claim has its place. */
export const whyUnsorted = (scheme: Scheme, id: string): UnsortedClaim['why'] | null => {
  if (criterionById(scheme, id) !== undefined) return null
  const whole = parseUnitClaimId(id)
  if (!whole.ok) return 'no such criterion'
  const offer = offerOf(scheme, whole.value.unit, whole.value.level)
  if (offer === undefined) return 'no such criterion'
  return hasAllCriteria(offer) ? 'whole unit' : null
}

/** Evidence that is here and stands, also what waits for the centre. */
export const standingEvidence = (portfolio: Portfolio): readonly Evidence[] =>
  [...portfolio.evidence.values()].filter(
    ({ withdrawn, standing }) => withdrawn === null && (standing === 'counted' || standing === 'waiting'),
  )

/** In the order of capture. */
export const unsortedClaims = (portfolio: Portfolio, scheme: Scheme): readonly UnsortedClaim[] =>
  standingEvidence(portfolio).flatMap(({ id, claims }) =>
    claims.flatMap((claim) => {
      const why = whyUnsorted(scheme, claim.criterion)
      return why === null ? [] : [{ evidence: id, claim, why }]
    }),
  )

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu))

/** The share of words that two texts have in common, 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

/**
 * Criteria that a claim may have meant, the likeliest first: of its unit at the levels in `chosen`, by number and by the words
 * that the criterion had (`before`, empty where they are not known). At most `most`.
 */
export const likelyCriteria = (
  scheme: Scheme,
  id: string,
  { before, level, most }: { readonly before: string; readonly level: number | null; readonly most: number },
): readonly NamedCriterion[] => {
  const parsed = parseCriterionId(id)
  const whole = parseUnitClaimId(id)
  const code = parsed.ok ? parsed.value.unit : whole.ok ? whole.value.unit : ''
  const number = parsed.ok ? parsed.value.number : null
  const offers = unitByCode(scheme, code)?.offers ?? []
  const offer = offers.find((each) => each.level === level) ?? offers[0]
  if (offer === undefined) return []
  return criteriaOf(scheme, code, offer.level)
    .map((criterion) => ({
      criterion,
      score: likeness(before, criterion.summary) + (criterion.number === number ? 0.5 : 0),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ criterion }) => criterion)
}

/** The same unit and number at another level, where that is in the scheme. */
export const atLevel = (scheme: Scheme, id: string, level: number | null): CriterionId | null => {
  const parsed = parseCriterionId(id)
  if (!parsed.ok) return null
  const { unit, number } = parsed.value
  return criteriaOf(scheme, unit, level).find((each) => each.number === number)?.id ?? null
}
