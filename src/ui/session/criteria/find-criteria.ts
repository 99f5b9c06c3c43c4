// Finding what to claim by number, by word, or by both: "C1 · 1.1", "1.1", "complaint", "c1 help". All words must be there,
// or what they are called in a qualification: "refund" is found among the problems.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { chosenLevel } from '#/portfolio/views/coverage.ts'
import { criteriaOf } from '#/qualification/criteria.ts'
import { unitClaimId } from '#/qualification/criterion-id.ts'
import type { Outcome, Scheme } from '#/qualification/scheme.ts'
import { alsoCalled } from '#/ui/session/criteria/everyday-words.ts'

export type Claimable = {
  /** What a claim names: a criterion, or the whole unit where its criteria are not loaded. */
  readonly id: string
  /** Empty for a whole unit. */
  readonly number: string
  readonly says: string
  /** The outcome it stands under, and what its evidence has to show; null for a whole unit. */
  readonly outcome: { readonly number: string; readonly title: string; readonly kind: Outcome['kind'] } | null
}
export type ClaimableUnit = {
  readonly unit: string
  readonly title: string
  readonly isChosen: boolean
  readonly claimable: readonly Claimable[]
}

const unitOf = (
  scheme: Scheme,
  unit: string,
  title: string,
  level: number | null,
  isChosen: boolean,
): ClaimableUnit => {
  const criteria = criteriaOf(scheme, unit, level)
  const whole = { id: unitClaimId(unit, level), number: '', says: '', outcome: null }
  return {
    unit,
    title,
    isChosen,
    claimable:
      criteria.length > 0
        ? criteria.map(({ id, number, summary, outcome }) => ({ id, number, says: summary, outcome }))
        : [whole],
  }
}

const isWhole = ({ claimable }: ClaimableUnit): boolean => claimable.every(({ number }) => number === '')

const wholeLast = (units: readonly ClaimableUnit[]): readonly ClaimableUnit[] => [
  ...units.filter((unit) => !isWhole(unit)),
  ...units.filter(isWhole),
]

/** The chosen units in their order, those with criteria first; without any, every unit at its first level. */
export const claimableUnits = (portfolio: Portfolio, scheme: Scheme): readonly ClaimableUnit[] => {
  const chosen = portfolio.description.values.units
  if (chosen.length === 0)
    return wholeLast(
      scheme.units.map(({ code, title, offers }) =>
        unitOf(scheme, code, title, offers[0]?.level ?? null, false),
      ),
    )
  const titles = new Map(scheme.units.map(({ code, title }) => [code, title]))
  return wholeLast(
    chosen.map((each) =>
      unitOf(scheme, each.unit, titles.get(each.unit) ?? '', chosenLevel(scheme, each), true),
    ),
  )
}

const isNumber = (word: string): boolean => /^\d+(?:\.\d*)*$/.test(word)

/** A number is found by its beginning (1.1 finds 1.10, and not 2.1.1); a unit's code only whole; a word anywhere. */
const matches = (word: string, { number, says }: Claimable, unit: string, title: string): boolean => {
  if (isNumber(word)) return number === word || number.startsWith(word.includes('.') ? word : `${word}.`)
  const text = `${says} ${title}`.toLowerCase()
  return unit.toLowerCase() === word || [word, ...alsoCalled(word)].some((each) => text.includes(each))
}

const withOnly = (
  units: readonly ClaimableUnit[],
  isFound: (each: Claimable, unit: ClaimableUnit) => boolean,
): readonly ClaimableUnit[] =>
  units
    .map((unit) => ({ ...unit, claimable: unit.claimable.filter((each) => isFound(each, unit)) }))
    .filter(({ claimable }) => claimable.length > 0)

/**
 * Units that hold something found, with only that, whole units last; everything where nothing is searched. A unit's
 * title stands for all its criteria only where no criterion says the words itself.
 */
export const findCriteria = (units: readonly ClaimableUnit[], search: string): readonly ClaimableUnit[] => {
  const words = search
    .toLowerCase()
    .split(/[\s·,]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return units
  const inWords = withOnly(units, (each, { unit, title }) =>
    words.every((word) => matches(word, each, unit, each.number === '' ? title : '')),
  )
  const found = inWords.some((unit) => !isWhole(unit))
    ? inWords
    : withOnly(units, (each, { unit, title }) => words.every((word) => matches(word, each, unit, title)))
  return wholeLast(found)
}
