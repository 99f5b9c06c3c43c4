// What a claim's id leads to in the scheme: one criterion, or a unit as a whole with the kinds of outcome it has. A unit
// whose outcomes are not loaded may hold either kind, so neither is told of it.

import { criterionById, offerOf } from '#/qualification/criteria.ts'
import { parseCriterionId, parseUnitClaimId } from '#/qualification/criterion-id.ts'
import type { Offer, Outcome, Scheme } from '#/qualification/scheme.ts'

export type Claimed = {
  readonly id: string
  readonly unit: string
  readonly level: number | null
  /** Of the criterion, or of the unit's outcomes, each once; empty where they are not loaded. */
  readonly kinds: readonly Outcome['kind'][]
  /** Null for a unit as a whole. */
  readonly commandVerb: string | null
}

const kindsOf = (offer: Offer | undefined): readonly Outcome['kind'][] => [
  ...new Set(offer?.outcomes.map(({ kind }) => kind)),
]

/** Null for an id that the scheme does not know. */
export const claimedIn = (scheme: Scheme, id: string): Claimed | null => {
  const criterion = criterionById(scheme, id)
  if (criterion !== undefined) {
    const { unit, level, kind, commandVerb } = criterion
    return { id, unit, level, kinds: [kind], commandVerb }
  }
  const whole = parseUnitClaimId(id)
  const parsed = whole.ok ? whole : parseCriterionId(id)
  if (!parsed.ok) return null
  const { unit, level } = parsed.value
  const offer = offerOf(scheme, unit, level)
  if (offer === undefined) return null
  // A criterion that is not loaded is of its unit all the same, and of no kind that could be told.
  return { id, unit, level, kinds: whole.ok ? kindsOf(offer) : [], commandVerb: null }
}
