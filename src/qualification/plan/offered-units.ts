// Every unit of a scheme as it may be taken within the wishes, whoever holds what. It is worked out once and serves every
// choice that is asked about; no wish is left out.

import { chosenUnits, type Choice, type Chosen } from '#/qualification/chosen-units.ts'
import type { Bound, Figures } from '#/qualification/plan/bound.ts'
import { gainsUnder, type Gains } from '#/qualification/plan/gains.ts'
import { addWay, takeableIn, type Takeable, type Ways } from '#/qualification/plan/kinds.ts'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'

export type Wishes = {
  /** Units that each way must have; without a level, at any of the levels wished for. */
  readonly want?: Choice
  /** Not these; without a level, at no level. */
  readonly avoid?: Choice
  /**
   * The levels to take further units at. A mandatory unit that is offered at none of them may be taken at any, as
   * nobody chooses those.
   */
  readonly levels?: readonly number[]
}

/** Sorts after whatever costs a known value: nobody can say how much more than needed such a unit is. */
const unknownCost = 1e6

const isAvoided = ({ avoid = [] }: Wishes, { unit, offer }: Chosen): boolean =>
  avoid.some((one) => one.unit === unit.code && (one.level === undefined || one.level === offer.level))

const wishedOffers = (scheme: Scheme, unit: Unit, wishes: Wishes): readonly Chosen[] => {
  const { want = [], levels } = wishes
  const named = want.filter((one) => one.unit === unit.code && one.level !== undefined)
  const all = unit.offers
    // One of unknown level beside others cannot be named in a choice.
    .filter(({ level }) => level !== null || unit.offers.length === 1)
    .map((offer) => ({ unit, offer }))
    .filter((one) => !isAvoided(wishes, one))
  if (named.length > 0) {
    const offers = named.map((one) => chosenUnits(scheme, [one]).chosen[0]?.offer)
    return all.filter(({ offer }) => offers.every((one) => one === offer))
  }
  if (levels === undefined) return all
  const atLevels = all.filter(({ offer }) => offer.level !== null && levels.includes(offer.level))
  const isMandatory = scheme.groups.some(({ id, kind }) => id === unit.group && kind === 'mandatory')
  return isMandatory && atLevels.length === 0 ? all : atLevels
}

export type Offered = {
  readonly scheme: Scheme
  readonly bounds: readonly Bound[]
  readonly wishes: Wishes
  /** In the order of the scheme; one without a taking may not be taken. */
  readonly units: readonly { readonly unit: Unit; readonly takeable: Takeable }[]
  readonly gainsOf: (one: Chosen) => Gains
}

export const offeredUnits = (
  scheme: Scheme,
  bounds: readonly Bound[],
  wishes: Wishes,
  figures: Figures,
): Offered => {
  const gains = gainsUnder(bounds, figures)
  const known = new Map<Offer, Gains>()
  const gainsOf = (one: Chosen): Gains => {
    const found = known.get(one.offer) ?? gains(one)
    known.set(one.offer, found)
    return found
  }
  const isWanted = new Set(wishes.want?.map(({ unit }) => unit))
  const units = scheme.units.map((unit) => {
    const isForced = isWanted.has(unit.code)
    const ways: Ways = new Map()
    for (const one of wishedOffers(scheme, unit, wishes)) {
      const { counted, uncounted } = gainsOf(one)
      const cost = one.offer.value ?? unknownCost
      addWay(ways, counted, cost, one)
      // One that nobody asked for is only taken to count.
      if (isForced && uncounted) addWay(ways, uncounted, cost, one)
    }
    return { unit, takeable: takeableIn(ways, true, isForced) }
  })
  return { scheme, bounds, wishes, units, gainsOf }
}
