// How qualifications are grouped, and what choosing one would mean here.

import { dayOf, momentNow } from '#/base/dates.ts'
import type { Description } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** By awarding body, each in the order given. */
export const bodiesOf = <Loaded extends { readonly scheme: Scheme }>(
  schemes: readonly Loaded[],
): readonly (readonly [string, readonly Loaded[]])[] => {
  const bodies = new Map<string, Loaded[]>()
  for (const loaded of schemes) {
    const { awardingBody } = loaded.scheme
    bodies.set(awardingBody, [...(bodies.get(awardingBody) ?? []), loaded])
  }
  return [...bodies]
}

/** Whether registration has closed, as published. The day of closing itself is still open. */
export const isClosed = ({ dates }: Scheme, today: string = dayOf(momentNow())): boolean =>
  dates.lastRegistration !== null && dates.lastRegistration < today

export type Concerns = {
  /** Closed, and the person has not gone past that before: said once. */
  readonly isSaidClosed: boolean
  /** Units chosen from another qualification, which go. */
  readonly letsGo: number
}

export const concernsOf = (scheme: Scheme, description: Description): Concerns => ({
  isSaidClosed: isClosed(scheme) && !description.warningsSeen.includes('DT1'),
  letsGo: description.scheme !== null && description.scheme.id !== scheme.id ? description.units.length : 0,
})
