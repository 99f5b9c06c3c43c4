// Changes to units that were read, by the id of what they are about: the smallest steps that corrections are made of. None
// of them knows a text or its lines' uses.

import { labelOf } from '#/qualification/reading/labels.ts'
import type { ReadCriterion, ReadOutcome, ReadUnit } from '#/qualification/reading/reading.ts'

export type Units = readonly ReadUnit[]

export const mapOutcomes = (units: Units, change: (outcome: ReadOutcome) => ReadOutcome): Units =>
  units.map((unit) => ({ ...unit, outcomes: unit.outcomes.map(change) }))

export const mapCriteria = (
  units: Units,
  change: (criterion: ReadCriterion) => readonly ReadCriterion[],
): Units => mapOutcomes(units, (outcome) => ({ ...outcome, criteria: outcome.criteria.flatMap(change) }))

export const criterionIn = (units: Units, id: string): ReadCriterion | undefined => {
  for (const { outcomes } of units)
    for (const { criteria } of outcomes) {
      const found = criteria.find((each) => each.id === id)
      if (found) return found
    }
  return undefined
}

export const outcomeIn = (units: Units, id: string): ReadOutcome | undefined =>
  units.flatMap(({ outcomes }) => outcomes).find((each) => each.id === id)

/** An id that nothing in the unit, outcome or criterion `id` has. */
export const freshId = (units: Units, id: string): string => {
  const taken = new Set(
    units.flatMap(({ outcomes }) =>
      outcomes.flatMap((each) => [each.id, ...each.criteria.map((one) => one.id)]),
    ),
  )
  let count = 1
  while (taken.has(`${id}+${count}`)) count++
  return `${id}+${count}`
}

/** After the last of the outcome: `1.4` after `1.3`, `1.d` after `1.c`. */
export const nextNumber = ({ number, criteria }: ReadOutcome): string => {
  const last = criteria.at(-1)?.number
  if (last === undefined) return `${number}.1`
  const [, stem = '', figure = ''] = /^(.*?)(\d+|[a-y])$/.exec(last) ?? []
  if (figure === '') return `${last}.1`
  return /\d/.test(figure)
    ? `${stem}${Number(figure) + 1}`
    : `${stem}${String.fromCodePoint((figure.codePointAt(0) ?? 96) + 1)}`
}

/** The part split off has its own number in its text, or is the next one. */
export const splitIn = (units: Units, id: string, at: number): Units =>
  mapOutcomes(units, (outcome) => {
    const place = outcome.criteria.findIndex((each) => each.id === id)
    const criterion = outcome.criteria[place]
    if (criterion === undefined) return outcome
    const { text } = criterion
    // Never in the middle of a word.
    const cut = at <= 0 || /\s/.test(text.charAt(at)) ? Math.max(0, at) : text.lastIndexOf(' ', at) + 1
    const first = text.slice(0, cut).replace(/[\s;,]+$/, '')
    const rest = text.slice(cut).replace(/^[\s;,]+/, '')
    if (first === '' || rest === '') return outcome
    const label = labelOf(rest)
    const isNumbered = label !== null && label.path.length > 1 && label.rest !== ''
    const second: ReadCriterion = {
      id: freshId(units, id),
      number: isNumbered ? label.path.join('.') : nextNumber(outcome),
      text: isNumbered ? label.rest : rest,
      lines: criterion.lines,
    }
    const criteria = [...outcome.criteria]
    criteria.splice(place, 1, { ...criterion, text: first }, second)
    return { ...outcome, criteria }
  })

export const mergedIn = (units: Units, id: string): Units =>
  mapOutcomes(units, (outcome) => {
    const place = outcome.criteria.findIndex((each) => each.id === id)
    const before = outcome.criteria[place - 1]
    const criterion = outcome.criteria[place]
    if (before === undefined || criterion === undefined) return outcome
    const seam = /[:;,.–—-]$/.test(before.text) ? ' ' : '; '
    const merged = {
      ...before,
      text: `${before.text}${seam}${criterion.text}`,
      lines: [...new Set([...before.lines, ...criterion.lines])],
    }
    const criteria = [...outcome.criteria]
    criteria.splice(place - 1, 2, merged)
    return { ...outcome, criteria }
  })

export const withCriterion = (units: Units, to: string, criterion: ReadCriterion): Units =>
  mapOutcomes(units, (outcome) =>
    outcome.id === to ? { ...outcome, criteria: [...outcome.criteria, criterion] } : outcome,
  )

export const without = (units: Units, id: string): Units =>
  mapCriteria(units, (criterion) => (criterion.id === id ? [] : [criterion]))
