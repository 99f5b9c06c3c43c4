// Finding units, offers and criteria in a scheme. Indexes are built once per scheme object and forgotten with it, so a
// Scheme must never be changed in place: read the file again instead.

import { criterionId, type CriterionId } from '#/qualification/criterion-id.ts'
import type { Offer, Outcome, Scheme, Unit } from '#/qualification/scheme.ts'

export type NamedCriterion = {
  readonly id: CriterionId
  readonly unit: string
  readonly level: number | null
  readonly number: string
  readonly commandVerb: string
  readonly summary: string
  /** The outcome it stands under, with its own number and title. */
  readonly outcome: Outcome
  readonly kind: Outcome['kind']
}

type Index = {
  readonly units: ReadonlyMap<string, Unit>
  readonly byOffer: ReadonlyMap<Offer, readonly NamedCriterion[]>
  readonly byId: ReadonlyMap<CriterionId, NamedCriterion>
}

const indexes = new WeakMap<Scheme, Index>()

const criteriaIn = (unit: Unit, offer: Offer): readonly NamedCriterion[] =>
  offer.outcomes.flatMap((outcome) =>
    outcome.criteria.map((criterion) => ({
      id: criterionId(unit.code, offer.level, criterion.number),
      unit: unit.code,
      level: offer.level,
      number: criterion.number,
      commandVerb: criterion.commandVerb,
      summary: criterion.summary,
      outcome,
      kind: outcome.kind,
    })),
  )

const indexOf = (scheme: Scheme): Index => {
  const known = indexes.get(scheme)
  if (known) return known
  const byOffer = new Map<Offer, readonly NamedCriterion[]>()
  const byId = new Map<CriterionId, NamedCriterion>()
  for (const unit of scheme.units)
    for (const offer of unit.offers) {
      const criteria = criteriaIn(unit, offer)
      byOffer.set(offer, criteria)
      for (const criterion of criteria) byId.set(criterion.id, criterion)
    }
  const index = { units: new Map(scheme.units.map((unit) => [unit.code, unit])), byOffer, byId }
  indexes.set(scheme, index)
  return index
}

export const unitByCode = (scheme: Scheme, code: string): Unit | undefined => indexOf(scheme).units.get(code)

/** The unit at that level; null finds the offer whose level is unknown. */
export const offerOf = (scheme: Scheme, code: string, level: number | null): Offer | undefined =>
  unitByCode(scheme, code)?.offers.find((offer) => offer.level === level)

/** In the order of the file; empty for an unknown offer and for one whose criteria are not loaded. */
export const criteriaOf = (scheme: Scheme, code: string, level: number | null): readonly NamedCriterion[] => {
  const offer = offerOf(scheme, code, level)
  return (offer && indexOf(scheme).byOffer.get(offer)) ?? []
}

export const criterionById = (scheme: Scheme, id: CriterionId): NamedCriterion | undefined =>
  indexOf(scheme).byId.get(id)

/**
 * Whether the file holds every criterion of the offer. Without it the unit can hold claims, against the criteria there
 * are or against the unit as a whole, but must never be shown as "all met".
 */
export const hasAllCriteria = (offer: Offer): boolean => offer.criteriaStatus === 'complete'
