// Which of the units held to count for the award where more are held than its rules allow: a third restricted unit, or one
// unit at two levels. What is left out is extra, never an error, and stays in the portfolio.

import { checkChoice } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice, type Chosen } from '#/qualification/chosen-units.ts'
import { boundsOf, type Figures } from '#/qualification/plan/bound.ts'
import { cheapestChoices } from '#/qualification/plan/cheapest-choices.ts'
import { gainsUnder } from '#/qualification/plan/gains.ts'
import { addWay, kindsOf, takeableIn, type Ways } from '#/qualification/plan/kinds.ts'
import { mostSteps } from '#/qualification/plan/outlook.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type BestCounted =
  /** `choice` is valid; `extra` are those it leaves out, and those in it that a cap leaves uncounted. */
  | { readonly kind: 'counted'; readonly choice: Choice; readonly extra: Choice }
  /** No part of what is held makes the award. */
  | { readonly kind: 'none' }
  | { readonly kind: 'cannot tell' }

/** `at`: its place in the choice. */
type Entry = { readonly at: number; readonly chosen: Chosen }

/** Every entry that names an offer of the scheme, whatever else the choice holds. */
const entriesOf = (scheme: Scheme, choice: Choice): readonly Entry[] =>
  choice.flatMap((one, at) => chosenUnits(scheme, [one]).chosen.map((chosen) => ({ at, chosen })))

/** Unit by unit, its entries at different offers; the first of those at the same one. */
const unitsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const units = new Map<string, Entry[]>()
  for (const one of entries) {
    const others = units.get(one.chosen.unit.code) ?? []
    if (!others.some(({ chosen }) => chosen.offer === one.chosen.offer)) others.push(one)
    units.set(one.chosen.unit.code, others)
  }
  return [...units.values()]
}

type Best = ReadonlySet<number> | 'none' | 'too large'

/** The places of the valid part with the most units, then the most value. */
const bestOf = (scheme: Scheme, entries: readonly Entry[], figures: Figures): Best => {
  const bounds = boundsOf(scheme)
  const gainsOf = gainsUnder(bounds, figures)
  const valueOf = ({ chosen }: Entry): number => chosen.offer.value ?? 0
  const oneMore = 1 + entries.reduce((sum, entry) => sum + valueOf(entry), 0)
  const takeables = unitsOf(entries).map((unit) => {
    const ways: Ways = new Map()
    for (const one of unit) {
      const { counted, uncounted } = gainsOf(one.chosen)
      const cost = -oneMore - valueOf(one)
      addWay(ways, counted, cost, one.chosen)
      if (uncounted) addWay(ways, uncounted, cost, one.chosen)
    }
    return takeableIn(ways, false, false)
  })
  const all = kindsOf(takeables)
  const budget = { steps: mostSteps }
  const puzzle = { needs: bounds.map(({ least }) => least), kinds: all.map(({ kind }) => kind) }
  const [best] = cheapestChoices(puzzle, budget, { units: 0, enough: 1, likenessOf: () => '' })
  if (budget.steps < 0) return 'too large'
  if (!best) return 'none'
  const used = new Map<number, number>()
  const taken = new Set<Chosen>()
  for (const { kind, taking, times } of best) {
    const first = used.get(kind) ?? 0
    used.set(kind, first + times)
    for (const offers of all[kind]?.units.slice(first, first + times) ?? [])
      for (const one of offers[taking]?.slice(0, 1) ?? []) taken.add(one)
  }
  return new Set(entries.filter(({ chosen }) => taken.has(chosen)).map(({ at }) => at))
}

/**
 * A valid choice is its own best. Of others, the valid part with the most units, then the most value: entries that name no
 * offer, a unit's second level and units over a limit are left out.
 */
export const bestCounted = (scheme: Scheme, choice: Choice): BestCounted => {
  if ((scheme.combination ?? []).length === 0) return { kind: 'cannot tell' }
  const { verdict } = checkChoice(scheme, choice)
  const entries = entriesOf(scheme, choice)
  const best = verdict === 'valid' ? new Set(choice.keys()) : bestOf(scheme, entries, 'certain')
  if (best === 'too large') return { kind: 'cannot tell' }
  if (best === 'none')
    return { kind: bestOf(scheme, entries, 'possible') === 'none' ? 'none' : 'cannot tell' }
  const kept = choice.filter((_, at) => best.has(at))
  const uncounted = new Set(checkChoice(scheme, kept).surplus)
  return {
    kind: 'counted',
    choice: kept,
    extra: choice.filter((one, at) => !best.has(at) || uncounted.has(one.unit)),
  }
}
