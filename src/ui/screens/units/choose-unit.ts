// Choosing a unit at a level, or letting it go. Kept in the order of the qualification, so that coverage and forms read
// like its specification; a unit stands in a choice at one level only.

import type { ChosenUnit, Description } from '#/portfolio/portfolio.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { unitsIn } from '#/portfolio/views/known-figures.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { changeDescription, shownDescription } from '#/ui/session/change-description.ts'
import { openPortfolio } from '#/ui/session/session.ts'

type Units = Description['units']

const inOrder = (scheme: Scheme, units: Units): Units => {
  const places = new Map(scheme.units.map(({ code }, place) => [code, place]))
  const placeOf = ({ unit }: ChosenUnit): number => places.get(unit) ?? places.size
  return units.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/**
 * Saved a moment later, at the levels of the rule file, on which claims hang. Reads what is shown, not what was rendered, so
 * that quick taps add up.
 */
export const chooseUnits = (scheme: Scheme, taken: Units): void => {
  const wanted = unitsIn(scheme, openPortfolio().scheme ?? scheme, taken)
  const codes = new Set(wanted.map(({ unit }) => unit))
  const others = shownDescription().units.filter(({ unit }) => !codes.has(unit))
  changeDescription({ units: inOrder(scheme, [...others, ...wanted]) }, 'tap')
}

export const letUnitsGo = (codes: readonly string[]): void =>
  changeDescription({ units: shownDescription().units.filter(({ unit }) => !codes.includes(unit)) }, 'tap')

export const letUnitGo = (code: string): void => letUnitsGo([code])

/** As `checkChoice` asks for it: no level where the scheme knows none. */
export const choiceOf = (units: Units): Choice =>
  units.map(({ unit, level }) => (level === null ? { unit } : { unit, level }))
