// What a qualification's rule file does not know, named one by one, so that the app says exactly what it cannot tell and
// where somebody can fill it in. Reads the file and what was recorded in the portfolio; guesses nothing.

import { datesKnown } from '#/qualification/facts/dates-known.ts'
import type { FactsInForce } from '#/qualification/facts/recorded-fact.ts'
import { figureWithFact } from '#/qualification/facts/with-confirmed-facts.ts'
import type { CriteriaStatus, Scheme } from '#/qualification/scheme.ts'

export type FigureAbout = {
  readonly unit: string
  readonly level: number | null
  readonly figure: 'level' | 'value'
}

export type MissingFacts = {
  /** Nobody can tell whether a choice of units makes the award. */
  readonly ruleOfCombination: boolean
  /** The centre may offer more units than are listed. */
  readonly unitList: boolean
  readonly lastRegistration: boolean
  readonly lastCertification: boolean
  /** Which units may be simulated. */
  readonly simulation: boolean
  /** Not known at all. */
  readonly figures: readonly FigureAbout[]
  /** Generally known and used, and seen on no source. */
  readonly toConfirm: readonly (FigureAbout & { readonly value: number })[]
  /** Following from what sources print, and read on none; the rules take them as known. */
  readonly derived: readonly (FigureAbout & { readonly value: number })[]
  readonly criteria: readonly {
    readonly unit: string
    readonly level: number | null
    readonly status: Exclude<CriteriaStatus, 'complete'>
  }[]
}

type Wanted = { readonly unit: string; readonly level: number | null }

/** `wanted`: only these units, at the level that the file has or at any; all of them where it is left out. */
export const missingFactsOf = (
  scheme: Scheme,
  facts: FactsInForce,
  wanted?: readonly Wanted[],
): MissingFacts => {
  const offers = scheme.units.flatMap((unit) =>
    unit.offers
      .filter(
        ({ level }) =>
          wanted === undefined ||
          wanted.some((one) => one.unit === unit.code && (one.level === null || one.level === level)),
      )
      .map((offer) => ({ unit: unit.code, offer })),
  )
  const figures: FigureAbout[] = []
  const toConfirm: (FigureAbout & { value: number })[] = []
  const derived: (FigureAbout & { value: number })[] = []
  for (const { unit, offer } of offers)
    for (const figure of ['level', 'value'] as const) {
      const { figure: value, status } = figureWithFact(unit, offer, figure, facts)
      const about = { unit, level: offer.level, figure }
      if (value === null) figures.push(about)
      else if (status === 'unconfirmed') toConfirm.push({ ...about, value })
      else if (status === 'derived') derived.push({ ...about, value })
    }
  const dates = datesKnown(scheme, facts)
  return {
    ruleOfCombination: scheme.combination === null,
    unitList: !scheme.unitListComplete,
    lastRegistration: dates['last registration'] === null,
    lastCertification: dates['last certification'] === null,
    simulation: !scheme.simulation.known,
    figures,
    toConfirm,
    derived,
    criteria: offers.flatMap(({ unit, offer: { level, criteriaStatus } }) =>
      criteriaStatus === 'complete' ? [] : [{ unit, level, status: criteriaStatus }],
    ),
  }
}
