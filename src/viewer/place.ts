// Where in the page one is, as the address after `#`: a criterion's id, a piece of evidence's label, or one of a few words.
// The same addresses as in the document that stands without scripts, so that one link serves both.

import type { Evidence } from '#/portfolio/portfolio.ts'
import { criterionById, unitByCode } from '#/qualification/criteria.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import type { Opened } from '#/viewer/open-contents.ts'

export type Place =
  | { readonly kind: 'overview' | 'check' | 'unknown' }
  /** A criterion, or a unit as a whole. */
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }

export const hrefOfEvidence = ({ anchors }: Opened, { id }: Evidence): string => `#${anchors.get(id) ?? id}`

export const hrefOfCriterion = (id: string): string => `#${id}`

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const placeOf = (hash: string, { portfolio, anchors }: Opened): Place => {
  const name = decoded(hash.replace(/^#/, ''))
  if (name === '' || name === 'overview') return { kind: 'overview' }
  if (name === 'check') return { kind: 'check' }
  if (parseCriterionId(name).ok || parseUnitClaimId(name).ok) return { kind: 'criterion', id: name }
  // The plain document also has addresses of paragraphs, `#E007-p2`; here the evidence shows them.
  const bare = name.replace(/-p\d+$/, '')
  const evidence = [...portfolio.evidence.values()].find(({ id }) => anchors.get(id) === bare)
  return evidence === undefined ? { kind: 'unknown' } : { kind: 'evidence', evidence }
}

/** What a claim is about, told apart into what is shown; null for text that names neither criterion nor unit. */
export type Claimed = {
  readonly unit: string
  /** Null: the unit as a whole. */
  readonly number: string | null
  readonly unitTitle: string
  readonly summary: string
}

export const claimedOf = (scheme: Scheme | null, id: string): Claimed | null => {
  const criterion = parseCriterionId(id)
  const unit = criterion.ok ? criterion : parseUnitClaimId(id)
  if (!unit.ok) return null
  return {
    unit: unit.value.unit,
    number: criterion.ok ? criterion.value.number : null,
    unitTitle: (scheme && unitByCode(scheme, unit.value.unit)?.title) ?? '',
    summary: (scheme && criterionById(scheme, id)?.summary) ?? '',
  }
}
