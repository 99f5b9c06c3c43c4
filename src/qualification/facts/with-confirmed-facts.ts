// The scheme as the rules of combination are to see it: with the levels and values that were recorded in a portfolio. Ids
// of criteria hang on the level in the rule file, so claims and coverage must go on reading the scheme itself.

import { numberIn, type FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Certainty, Offer, Scheme, Unit } from '#/qualification/scheme.ts'

const isLevel = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 8
const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10_000

type Wanted = { readonly unit: string; readonly level: number | null }
type Figure = { readonly figure: number | null; readonly status: Certainty }

/** A figure that was read on a source stays; what the candidate was told is used and remains to be confirmed. */
export const figureWithFact = (
  unit: string,
  offer: Offer,
  kind: 'level' | 'value',
  facts: FactsInForce,
): Figure => {
  const [figure, status] =
    kind === 'level' ? [offer.level, offer.levelStatus] : [offer.value, offer.valueStatus]
  const found = numberIn(facts, { kind, unit, level: offer.level })
  if (found === null || status === 'confirmed') return { figure, status }
  if (!(kind === 'level' ? isLevel : isAmount)(found.value)) return { figure, status }
  if (found.fact.weight === 'confirmed') return { figure: found.value, status: 'confirmed' }
  return status === 'derived' ? { figure, status } : { figure: found.value, status: 'unconfirmed' }
}

const offerWith = (unit: Unit, offer: Offer, facts: FactsInForce): Offer => {
  const level = figureWithFact(unit.code, offer, 'level', facts)
  const value = figureWithFact(unit.code, offer, 'value', facts)
  const isSame =
    level.figure === offer.level &&
    level.status === offer.levelStatus &&
    value.figure === offer.value &&
    value.status === offer.valueStatus
  if (isSame) return offer
  return {
    ...offer,
    level: level.figure,
    levelStatus: level.status,
    value: value.figure,
    valueStatus: value.status,
  }
}

/** In the file's order. Two offers at one level would be one unit twice: that is for a new version of the rule file. */
const offersWith = (unit: Unit, facts: FactsInForce): readonly Offer[] => {
  const offers = unit.offers.map((offer) => offerWith(unit, offer, facts))
  if (new Set(offers.map(({ level }) => level)).size === offers.length) return offers
  return offers.map((offer, i) => {
    const { level, levelStatus } = unit.offers[i] ?? offer
    return { ...offer, level, levelStatus }
  })
}

/** The very same scheme where no fact changes it. */
export const withConfirmedFacts = (scheme: Scheme, facts: FactsInForce): Scheme => {
  if (facts.size === 0) return scheme
  let isChanged = false
  const units = scheme.units.map((unit) => {
    const offers = offersWith(unit, facts)
    if (offers.every((offer, i) => offer === unit.offers[i])) return unit
    isChanged = true
    return { ...unit, offers }
  })
  return isChanged ? { ...scheme, units } : scheme
}

/**
 * A level of one scheme as the other has it: `from` and `to` are one scheme before and after {@link withConfirmedFacts}, or
 * the reverse. A portfolio keeps the rule file's level. One that is not offered stays.
 */
export const levelIn = (from: Scheme, to: Scheme, { unit, level }: Wanted): number | null => {
  const place = from.units.findIndex(({ code }) => code === unit)
  const offer = from.units[place]?.offers.findIndex((each) => each.level === level) ?? -1
  const there = to.units[place]?.offers[offer]
  return there === undefined ? level : there.level
}
