// Sorts units into kinds: those that may be taken in just the same ways, as far as the rules can tell. Remembers which unit
// stands behind each place of a kind, in the order in which they came.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { canLose, type Kind, type Taking } from '#/qualification/plan/puzzle.ts'

/** A unit's offers that come to the same taking; one place for each of its takings. */
export type UnitOffers = readonly (readonly Chosen[])[]

/** One unit, and all that the rules can tell of it. */
export type Takeable = {
  readonly takings: readonly Taking[]
  readonly offers: UnitOffers
  readonly isFurther: boolean
  readonly isForced: boolean
  /** Equal for units of one kind. */
  readonly likeness: string
}

/** What the offers of one unit come to. */
export type Ways = Map<string, { taking: Taking; offers: Chosen[] }>

export const addWay = (ways: Ways, gains: readonly number[], cost: number, one: Chosen): void => {
  const key = `${cost} ${gains.join()}`
  const way = ways.get(key)
  if (way === undefined) ways.set(key, { taking: { gains, cost }, offers: [one] })
  else if (!way.offers.includes(one)) way.offers.push(one)
}

export const takeableIn = (ways: Ways, isFurther: boolean, isForced: boolean): Takeable => {
  // The cheapest first, and alike for all units of the kind.
  const sorted = [...ways].sort(
    ([a, one], [b, other]) => one.taking.cost - other.taking.cost || (a < b ? -1 : 1),
  )
  return {
    takings: sorted.map(([, { taking }]) => taking),
    offers: sorted.map(([, { offers }]) => offers),
    isFurther,
    isForced,
    likeness: `${isFurther} ${isForced} ${sorted.map(([key]) => key).join(' ; ')}`,
  }
}

export type KindOfUnits = { readonly kind: Kind; readonly units: readonly UnitOffers[] }

/** Those under a limit first: once they are decided, what is still needed bounds the others sharply. */
export const kindsOf = (all: readonly Takeable[]): readonly KindOfUnits[] => {
  const kinds = new Map<string, { kind: Kind & { count: number }; units: UnitOffers[] }>()
  for (const { takings, offers, isFurther, isForced, likeness } of all) {
    const same = kinds.get(likeness) ?? { kind: { takings, count: 0, isFurther, isForced }, units: [] }
    kinds.set(likeness, same)
    same.kind.count++
    same.units.push(offers)
  }
  return [...kinds.values()].sort((a, b) => Number(canLose(b.kind)) - Number(canLose(a.kind)))
}
