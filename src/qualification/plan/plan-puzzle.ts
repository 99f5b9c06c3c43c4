// The units held and those that may still be taken, as a puzzle for the search: units that add the same to every rule, at
// every level they may be taken at, are of one kind. Holds no opinion on what is best.

import { chosenUnits, type Chosen } from '#/qualification/chosen-units.ts'
import {
  addWay,
  kindsOf,
  takeableIn,
  type Takeable,
  type UnitOffers,
  type Ways,
} from '#/qualification/plan/kinds.ts'
import type { Offered } from '#/qualification/plan/offered-units.ts'
import type { Puzzle } from '#/qualification/plan/puzzle.ts'

export type PlanPuzzle = Puzzle & {
  /** The units behind each kind, in the order of the scheme. */
  readonly units: readonly (readonly UnitOffers[])[]
}

/** A wanted unit that is not there, or is held at another level than the one wanted. */
const isBeyondReach = ({ scheme, wishes }: Offered, held: readonly Chosen[]): boolean =>
  (wishes.want ?? []).some((one) => {
    const has = held.find(({ unit }) => unit.code === one.unit)
    if (!has) return !scheme.units.some(({ code }) => code === one.unit)
    return one.level !== undefined && chosenUnits(scheme, [one]).chosen[0]?.offer !== has.offer
  })

/** A unit held that a cap covers: it may count or not, and is no further unit either way. */
const countable = ({ bounds }: Offered, one: Chosen, counted: readonly number[]): Takeable => {
  const ways: Ways = new Map()
  // What limits feel of it, they feel already.
  const gains = counted.map((gain, at) => (bounds[at]?.isLimit === true ? 0 : gain))
  addWay(ways, gains, 0, one)
  return takeableIn(ways, false, false)
}

/**
 * undefined where a wish cannot be granted whatever the rules say: a wanted unit that is not there, not at that level,
 * or held at another.
 */
export const planPuzzle = (offered: Offered, held: readonly Chosen[]): PlanPuzzle | undefined => {
  if (isBeyondReach(offered, held)) return undefined
  const needs = offered.bounds.map(({ least }) => least)
  const all: Takeable[] = []
  for (const one of held) {
    const { counted, uncounted } = offered.gainsOf(one)
    for (const [at, gain] of (uncounted ?? counted).entries()) needs[at] = (needs[at] ?? 0) - gain
    if (uncounted) all.push(countable(offered, one, counted))
  }
  const isHeld = new Set(held.map(({ unit }) => unit.code))
  for (const { unit, takeable } of offered.units) {
    if (isHeld.has(unit.code)) continue
    if (takeable.takings.length > 0) all.push(takeable)
    else if (takeable.isForced) return undefined
  }
  const kinds = kindsOf(all)
  return { needs, kinds: kinds.map(({ kind }) => kind), units: kinds.map(({ units }) => units) }
}
