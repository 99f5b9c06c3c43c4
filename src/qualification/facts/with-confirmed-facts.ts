// The scheme as the rules of combination are to see it: with the levels and values that were recorded in a portfolio. Ids
// of criteria hang on the level in the rule file, so claims and coverage must go on reading the scheme itself.

import type { Choice } from '#/qualification/chosen-units.ts'
import { numberIn, type FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import type { Certainty, Offer, Scheme, Unit } from '#/qualification/scheme.ts'

const isLevel = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 8
const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10_000

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
  // Two offers at one level would be one unit twice: such a correction is for a new version of the rule file.
  const isTaken = unit.offers.some((other) => other !== offer && other.level === level.figure)
  const changes: Partial<Offer> = {
    ...(isTaken ? {} : { level: level.figure, levelStatus: level.status }),
    value: value.figure,
    valueStatus: value.status,
  }
  const isSame =
    (isTaken || (level.figure === offer.level && level.status === offer.levelStatus)) &&
    value.figure === offer.value &&
    value.status === offer.valueStatus
  return isSame ? offer : { ...offer, ...changes }
}

/** The very same scheme where no fact changes it. */
export const withConfirmedFacts = (scheme: Scheme, facts: FactsInForce): Scheme => {
  if (facts.size === 0) return scheme
  let isChanged = false
  const units = scheme.units.map((unit) => {
    const offers = unit.offers.map((offer) => offerWith(unit, offer, facts))
    if (offers.every((offer, i) => offer === unit.offers[i])) return unit
    isChanged = true
    return { ...unit, offers }
  })
  return isChanged ? { ...scheme, units } : scheme
}

/**
 * The same choice, with levels as {@link withConfirmedFacts} has them: a portfolio chooses units at the level in the rule
 * file. `scheme` is that of the file.
 */
export const choiceWithFacts = (scheme: Scheme, choice: Choice, facts: FactsInForce): Choice => {
  if (facts.size === 0) return choice
  const units = new Map(scheme.units.map((unit) => [unit.code, unit]))
  return choice.map((chosen) => {
    const unit = units.get(chosen.unit)
    const offer = unit?.offers.find(({ level }) => level === (chosen.level ?? null))
    if (unit === undefined || offer === undefined || chosen.level === undefined) return chosen
    const { level } = offerWith(unit, offer, facts)
    return level === null ? chosen : { unit: chosen.unit, level }
  })
}
