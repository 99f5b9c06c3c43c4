// A scheme, the units held and the wishes, as a puzzle for the search: units that add the same to every rule, at every
// level they may be taken at, are of one kind. Holds no opinion on what is best, and never leaves a wish out.

import { chosenUnits, type Choice, type Chosen } from '#/qualification/chosen-units.ts'
import type { Bound, Figures } from '#/qualification/plan/bound.ts'
import type { Puzzle } from '#/qualification/plan/puzzle.ts'
import { addWay, gainsUnder, gatherKinds, type UnitOffers, type Ways } from '#/qualification/plan/kinds.ts'
import type { Scheme, Unit } from '#/qualification/scheme.ts'

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

export type PlanPuzzle = Puzzle & {
  /** The units behind each kind, in the order of the scheme. */
  readonly units: readonly (readonly UnitOffers[])[]
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

/** A wanted unit that is not there, or is held at another level than the one wanted. */
const isBeyondReach = (scheme: Scheme, held: readonly Chosen[], want: Choice): boolean =>
  want.some((one) => {
    const has = held.find(({ unit }) => unit.code === one.unit)
    if (!has) return !scheme.units.some(({ code }) => code === one.unit)
    return one.level !== undefined && chosenUnits(scheme, [one]).chosen[0]?.offer !== has.offer
  })

/**
 * undefined where a wish cannot be granted whatever the rules say: a wanted unit that is not there, not at that level,
 * or held at another.
 */
export const planPuzzle = (
  scheme: Scheme,
  bounds: readonly Bound[],
  held: readonly Chosen[],
  wishes: Wishes,
  figures: Figures,
): PlanPuzzle | undefined => {
  const gainsOf = gainsUnder(bounds, figures)
  const needs = bounds.map(({ least }) => least)
  const kinds = gatherKinds()

  for (const one of held) {
    const { counted, uncounted } = gainsOf(one)
    const always = uncounted ?? counted
    for (const [at, gain] of always.entries()) needs[at] = (needs[at] ?? 0) - gain
    if (!uncounted) continue
    const ways: Ways = new Map()
    addWay(
      ways,
      counted.map((gain, at) => (bounds[at]?.isLimit === true ? 0 : gain)),
      0,
      one,
    )
    kinds.put(ways, false, false)
  }

  const { want = [] } = wishes
  if (isBeyondReach(scheme, held, want)) return undefined
  const isHeld = new Set(held.map(({ unit }) => unit.code))
  const isWanted = new Set(want.map(({ unit }) => unit))
  for (const unit of scheme.units) {
    if (isHeld.has(unit.code)) continue
    const isForced = isWanted.has(unit.code)
    const ways: Ways = new Map()
    for (const one of wishedOffers(scheme, unit, wishes)) {
      const { counted, uncounted } = gainsOf(one)
      const cost = one.offer.value ?? unknownCost
      addWay(ways, counted, cost, one)
      // One that nobody asked for is only taken to count.
      if (isForced && uncounted) addWay(ways, uncounted, cost, one)
    }
    if (ways.size > 0) kinds.put(ways, true, isForced)
    else if (isForced) return undefined
  }
  const all = kinds.list()
  return { needs, kinds: all.map(({ kind }) => kind), units: all.map(({ units }) => units) }
}
