// What a unit adds to each rule of combination, all at once, counted or not. Judges no choice.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { gainOf, type Bound, type Figures } from '#/qualification/plan/bound.ts'
import { isCovered } from '#/qualification/rule-tally.ts'

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
