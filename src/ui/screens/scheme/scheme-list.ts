// How qualifications are grouped, and what choosing one would mean here.

import { dayOf, momentNow } from '#/base/dates.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { datesKnown, type DateKnown } from '#/qualification/facts/dates-known.ts'
import { factsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Scheme } from '#/qualification/scheme.ts'

/** Domain rule DT1: registration after the last day of registration. */
export const closedRule = 'DT1'

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

/** The last day of registration where it is over, as published or as recorded here. The day itself is still open. */
export const closedOn = (
  scheme: Scheme,
  { facts }: Pick<Portfolio, 'facts'>,
  today: string = dayOf(momentNow()),
): DateKnown | null => {
  const known = datesKnown(scheme, factsInForce(scheme.id, facts))['last registration']
  return known !== null && known.day < today ? known : null
}

export type Concerns = {
  /** Closed before the candidate registered, and nobody has said why it is used all the same. */
  readonly closed: DateKnown | null
  /** Units chosen from another qualification, which go. */
  readonly letsGo: number
}

/** The reason belongs to one qualification. Before reasons were asked for, a notice that was read was enough. */
const isGonePast = ({ id }: Scheme, { passed, description: { values } }: Portfolio): boolean =>
  passed.some(({ rule, scheme }) => rule === closedRule && scheme === id) ||
  (values.scheme?.id === id && values.warningsSeen.includes(closedRule))

export const concernsOf = (scheme: Scheme, portfolio: Portfolio): Concerns => {
  const { registeredOn, units, scheme: chosen } = portfolio.description.values
  const closed = closedOn(scheme, portfolio, registeredOn === '' ? undefined : registeredOn)
  // What the centre has confirmed is not gone past (domain DT1).
  const isSaid = closed !== null && (closed.status === 'confirmed' || !isGonePast(scheme, portfolio))
  return {
    closed: isSaid ? closed : null,
    letsGo: chosen !== null && chosen.id !== scheme.id ? units.length : 0,
  }
}
