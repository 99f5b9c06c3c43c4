// What a plan stands on, whatever is held: the units that may be taken within the wishes, at the worst and at the best that
// missing figures allow. Worked out when first needed, and once for all choices that are asked about.

import { boundsOf, type Bound, type Figures } from '#/qualification/plan/bound.ts'
import { offeredUnits, type Offered, type Wishes } from '#/qualification/plan/offered-units.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Ground = {
  readonly scheme: Scheme
  /** The rules that decide. */
  readonly bounds: readonly Bound[]
  /** Those of them that no unit left out of an incomplete list could help with. */
  readonly listed: readonly Bound[]
  readonly offered: (figures: Figures) => Offered
  /** The best that may be, freely and under no rule but the listed ones. */
  readonly beyondList: () => Offered
  /** The same without wishes; undefined where there are none. */
  readonly freely: (() => Ground) | undefined
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const couldBeHelped = ({ rule }: Bound): boolean => rule.atMost === undefined && rule.of.units === undefined

export const groundOf = (scheme: Scheme, wishes: Wishes): Ground => {
  const bounds = boundsOf(scheme)
  const listed = scheme.unitListComplete ? bounds : bounds.filter((bound) => !couldBeHelped(bound))
  const certain = once(() => offeredUnits(scheme, bounds, wishes, 'certain'))
  const possible = once(() => offeredUnits(scheme, bounds, wishes, 'possible'))
  const hasWishes = Object.values(wishes).some((wish) => wish !== undefined)
  return {
    scheme,
    bounds,
    listed,
    offered: (figures) => (figures === 'certain' ? certain() : possible()),
    beyondList: once(() => offeredUnits(scheme, listed, {}, 'possible')),
    freely: hasWishes ? once(() => groundOf(scheme, {})) : undefined,
  }
}
