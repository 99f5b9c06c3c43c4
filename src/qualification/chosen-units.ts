// Turns a choice of unit codes and levels into offers of the scheme, and names what cannot be turned. It judges no rule,
// and never guesses a level where the unit is offered at several.

import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'

/** `level` omitted: the unit's only offer. */
export type ChosenUnit = { readonly unit: string; readonly level?: number | undefined }
export type Choice = readonly ChosenUnit[]

export type ChoiceProblem = {
  readonly kind: 'unknown unit' | 'unit twice' | 'level not offered' | 'level missing'
  readonly unit: string
}

export type Chosen = { readonly unit: Unit; readonly offer: Offer }

/**
 * An offer of unknown level answers to any level that the unit is not known to be offered at: nobody can say that it is
 * not that one. Its level stays unknown to the rules all the same.
 */
const offerAt = (unit: Unit, level: number | undefined): Offer | undefined => {
  if (level === undefined) return unit.offers.length === 1 ? unit.offers[0] : undefined
  return (
    unit.offers.find((offer) => offer.level === level) ?? unit.offers.find((offer) => offer.level === null)
  )
}

/**
 * Of a unit chosen twice, at one level or at two, only the first is kept (a unit counts at one level only). Problems
 * come in the order of the choice, each kind once a unit.
 */
export const chosenUnits = (
  scheme: Scheme,
  choice: Choice,
): { readonly chosen: readonly Chosen[]; readonly problems: readonly ChoiceProblem[] } => {
  const units = new Map(scheme.units.map((unit) => [unit.code, unit]))
  const times = new Map<string, number>()
  const chosen: Chosen[] = []
  const problems: ChoiceProblem[] = []
  for (const { unit: code, level } of choice) {
    const time = (times.get(code) ?? 0) + 1
    times.set(code, time)
    if (time === 2) problems.push({ kind: 'unit twice', unit: code })
    if (time > 1) continue
    const unit = units.get(code)
    const offer = unit && offerAt(unit, level)
    if (!unit) problems.push({ kind: 'unknown unit', unit: code })
    else if (offer) chosen.push({ unit, offer })
    else problems.push({ kind: level === undefined ? 'level missing' : 'level not offered', unit: code })
  }
  return { chosen, problems }
}
