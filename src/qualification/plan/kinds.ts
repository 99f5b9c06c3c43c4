// Sorts units into kinds: those that may be taken in just the same ways, as far as the rules can tell. Remembers which unit
// stands behind each place of a kind, in the order in which they were put.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { gainOf, type Bound, type Figures } from '#/qualification/plan/bound.ts'
import { canLose, type Kind, type Taking } from '#/qualification/plan/puzzle.ts'
import { isCovered } from '#/qualification/rule-tally.ts'

/** A unit's offers that come to the same taking; one place for each taking of its kind. */
export type UnitOffers = readonly (readonly Chosen[])[]

/** What the offers of one unit come to. */
export type Ways = Map<string, { taking: Taking; offers: Chosen[] }>

export const addWay = (ways: Ways, gains: readonly number[], cost: number, one: Chosen): void => {
  const key = `${cost} ${gains.join()}`
  const way = ways.get(key)
  if (way === undefined) ways.set(key, { taking: { gains, cost }, offers: [one] })
  else if (!way.offers.includes(one)) way.offers.push(one)
}

export type Gains = {
  /** Of a unit that counts. */
  readonly counted: readonly number[]
  /** Of one that stands in the choice but need not count, as a cap covers it: only limits feel it. */
  readonly uncounted: readonly number[] | undefined
}

export const gainsUnder = (bounds: readonly Bound[], figures: Figures): ((one: Chosen) => Gains) => {
  const caps = bounds.filter(({ isCap }) => isCap)
  return (one) => {
    const counted = bounds.map((bound) => gainOf(bound, one, figures))
    const isCapped = caps.some(({ rule }) => isCovered(rule.of, one) !== false)
    const uncounted = isCapped
      ? counted.map((gain, at) => (bounds[at]?.isLimit === true ? gain : 0))
      : undefined
    return { counted, uncounted }
  }
}

type KindOfUnits = { readonly kind: Kind; readonly units: readonly UnitOffers[] }

export type GatheredKinds = {
  readonly put: (ways: Ways, isFurther: boolean, isForced: boolean) => void
  readonly list: () => readonly KindOfUnits[]
}

export const gatherKinds = (): GatheredKinds => {
  const kinds = new Map<string, { kind: Kind & { count: number }; units: UnitOffers[] }>()
  return {
    put: (ways, isFurther, isForced) => {
      // The cheapest first, and alike for all units of the kind.
      const sorted = [...ways].sort(
        ([a, one], [b, other]) => one.taking.cost - other.taking.cost || (a < b ? -1 : 1),
      )
      const likeness = `${isFurther} ${isForced} ${sorted.map(([key]) => key).join(' ; ')}`
      const takings = sorted.map(([, way]) => way.taking)
      const same = kinds.get(likeness) ?? { kind: { takings, count: 0, isFurther, isForced }, units: [] }
      kinds.set(likeness, same)
      same.kind.count++
      same.units.push(sorted.map(([, way]) => way.offers))
    },
    // Those under a limit first: once they are decided, what is still needed bounds the others sharply.
    list: () => [...kinds.values()].sort((a, b) => Number(canLose(b.kind)) - Number(canLose(a.kind))),
  }
}
