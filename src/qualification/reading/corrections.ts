// What a person changes in a reading before it is saved: every correction gives a new reading, and none of them loses a
// word. What is taken out of a criterion is left over, and what is left over can be taken in.

import { labelOf } from '#/qualification/reading/labels.ts'
import type {
  LineUse,
  ReadCriterion,
  Reading,
  ReadOutcome,
  ReadUnit,
} from '#/qualification/reading/reading.ts'
import {
  criterionIn,
  freshId,
  mapCriteria,
  mapOutcomes,
  mergedIn,
  nextNumber,
  outcomeIn,
  splitIn,
  withCriterion,
  without,
  type Units,
} from '#/qualification/reading/unit-edits.ts'
import { twiceNumbered } from '#/qualification/reading/warnings.ts'

export type UnitFields = Pick<ReadUnit, 'code' | 'title' | 'reference' | 'level' | 'value' | 'glh'>
export type OutcomeFields = Pick<ReadOutcome, 'number' | 'title' | 'kind'>

export type Correction =
  | {
      readonly kind: 'criterion'
      readonly id: string
      readonly change: { readonly number?: string; readonly text?: string }
    }
  /** At a place in its text, counted in characters. */
  | { readonly kind: 'split'; readonly id: string; readonly at: number }
  /** With the criterion before it in its outcome. */
  | { readonly kind: 'merge'; readonly id: string }
  /** To the end of another outcome of any unit. */
  | { readonly kind: 'move'; readonly id: string; readonly to: string }
  | { readonly kind: 'take out'; readonly id: string }
  | { readonly kind: 'outcome'; readonly id: string; readonly change: Partial<OutcomeFields> }
  | { readonly kind: 'add outcome'; readonly unit: string }
  | { readonly kind: 'unit'; readonly id: string; readonly change: Partial<UnitFields> }
  | { readonly kind: 'leave unit out'; readonly id: string }
  /** Leftovers by their place in the list: as a criterion at the end of an outcome, or as more words of a criterion. */
  | { readonly kind: 'take in'; readonly leftover: number; readonly to: string }
  | { readonly kind: 'add words'; readonly leftover: number; readonly to: string }
  /** Looked at and found right. */
  | { readonly kind: 'is right'; readonly about: string }

type Parts = Pick<Reading, 'units' | 'leftovers'>

const leftFrom = (criteria: readonly ReadCriterion[]): Reading['leftovers'] =>
  criteria.map(({ number, text, lines }) => ({ line: lines[0] ?? 0, text: `${number} ${text}` }))

const leftOf = ({ number, title, lines, criteria }: ReadOutcome): Reading['leftovers'] => [
  { line: lines[0] ?? criteria[0]?.lines[0] ?? 0, text: `${number} ${title}`.trim() },
  ...leftFrom(criteria),
]

/** A criterion, or an outcome with all of its own. */
const takenOut = ({ units, leftovers }: Parts, id: string): Parts => {
  const criterion = criterionIn(units, id)
  if (criterion) return { units: without(units, id), leftovers: [...leftovers, ...leftFrom([criterion])] }
  const outcome = outcomeIn(units, id)
  if (!outcome) return { units, leftovers }
  return {
    units: units.map((unit) => ({ ...unit, outcomes: unit.outcomes.filter((each) => each !== outcome) })),
    leftovers: [...leftovers, ...leftOf(outcome)],
  }
}

const withNewOutcome = (units: Units, unit: ReadUnit): ReadUnit => {
  const highest = unit.outcomes.reduce(
    (most, { number }) => Math.max(most, Number(/^\d+/.exec(number)?.[0] ?? 0)),
    0,
  )
  const outcome: ReadOutcome = {
    id: freshId(units, unit.id),
    number: String(highest + 1),
    title: '',
    kind: 'performance',
    isKindSure: false,
    lines: [],
    criteria: [],
  }
  return { ...unit, outcomes: [...unit.outcomes, outcome] }
}

const takenIn = ({ units, leftovers }: Parts, at: number, to: string): Parts => {
  const leftover = leftovers[at]
  const outcome = outcomeIn(units, to)
  if (leftover === undefined || outcome === undefined) return { units, leftovers }
  const label = labelOf(leftover.text)
  const isNumbered = label !== null && label.path.length > 0 && label.rest !== ''
  const criterion: ReadCriterion = {
    id: freshId(units, outcome.id),
    number: isNumbered && label.path.length > 1 ? label.path.join('.') : nextNumber(outcome),
    text: isNumbered || label?.style === 'bullet' ? label.rest : leftover.text,
    lines: [leftover.line],
  }
  return {
    units: withCriterion(units, to, criterion),
    leftovers: leftovers.filter((each) => each !== leftover),
  }
}

const withWords = ({ units, leftovers }: Parts, at: number, to: string): Parts => {
  const leftover = leftovers[at]
  if (leftover === undefined || criterionIn(units, to) === undefined) return { units, leftovers }
  const grown = mapCriteria(units, (each) => {
    if (each.id !== to) return [each]
    const lines = [...new Set([...each.lines, leftover.line])].toSorted((a, b) => a - b)
    return [{ ...each, text: `${each.text} ${leftover.text}`, lines }]
  })
  return { units: grown, leftovers: leftovers.filter((each) => each !== leftover) }
}

/** What the reading holds afterwards; what became of its lines follows from that. */
const changed = ({ units, leftovers }: Parts, correction: Correction): Parts => {
  const left = (units_: Units): Parts => ({ units: units_, leftovers })
  switch (correction.kind) {
    case 'criterion':
      return left(
        mapCriteria(units, (each) => [each.id === correction.id ? { ...each, ...correction.change } : each]),
      )
    case 'split':
      return left(splitIn(units, correction.id, correction.at))
    case 'merge':
      return left(mergedIn(units, correction.id))
    case 'move': {
      const criterion = criterionIn(units, correction.id)
      if (criterion === undefined || outcomeIn(units, correction.to) === undefined) return left(units)
      return left(withCriterion(without(units, correction.id), correction.to, criterion))
    }
    case 'take out':
      return takenOut({ units, leftovers }, correction.id)
    case 'outcome':
      return left(
        mapOutcomes(units, (each) =>
          each.id === correction.id
            ? {
                ...each,
                ...correction.change,
                isKindSure: each.isKindSure || correction.change.kind !== undefined,
              }
            : each,
        ),
      )
    case 'add outcome':
      return left(units.map((unit) => (unit.id === correction.unit ? withNewOutcome(units, unit) : unit)))
    case 'unit':
      return left(units.map((unit) => (unit.id === correction.id ? { ...unit, ...correction.change } : unit)))
    case 'leave unit out': {
      const gone = units.filter(({ id }) => id === correction.id)
      return {
        units: units.filter(({ id }) => id !== correction.id),
        leftovers: [...leftovers, ...gone.flatMap(({ outcomes }) => outcomes.flatMap(leftOf))],
      }
    }
    case 'take in':
      return takenIn({ units, leftovers }, correction.leftover, correction.to)
    case 'add words':
      return withWords({ units, leftovers }, correction.leftover, correction.to)
    case 'is right':
      return left(units)
  }
}

/** Corrections of a thing settle what was doubtful about it; so does whoever says that it is right. */
const settles: ReadonlySet<Correction['kind']> = new Set(['criterion', 'split', 'merge', 'outcome'])

const settledBy = (correction: Correction): string | null => {
  if (correction.kind === 'is right') return correction.about
  return settles.has(correction.kind) && 'id' in correction ? correction.id : null
}

const usesOf = (reading: Reading, { units, leftovers }: Parts): readonly LineUse[] => {
  const uses = reading.uses.map((use): LineUse =>
    use === 'blank' || use === 'repeated' || use === 'heading' ? use : 'not used',
  )
  const mark = (lines: readonly number[], as: LineUse): void => {
    for (const line of lines) if (line < uses.length) uses[line] = as
  }
  for (const unit of units) {
    mark(unit.lines, 'unit')
    for (const { lines } of unit.outcomes) mark(lines, 'outcome')
    for (const { criteria } of unit.outcomes) for (const { lines } of criteria) mark(lines, 'criterion')
  }
  for (const { line } of leftovers) if (uses[line] !== 'not used') mark([line], 'partly')
  return uses
}

export const corrected = (reading: Reading, correction: Correction): Reading => {
  const parts = changed(reading, correction)
  const settled = settledBy(correction)
  const here = new Set(
    parts.units.flatMap(({ id, outcomes }) => [
      id,
      ...outcomes.flatMap((outcome) => [outcome.id, ...outcome.criteria.map((each) => each.id)]),
    ]),
  )
  const warnings = reading.warnings.filter(
    ({ kind, about }) =>
      kind !== 'number twice' && about !== settled && (kind === 'unclear heading' || here.has(about)),
  )
  return {
    lines: reading.lines,
    uses: usesOf(reading, parts),
    units: parts.units,
    leftovers: parts.leftovers.toSorted((a, b) => a.line - b.line),
    warnings: [...warnings, ...parts.units.flatMap(twiceNumbered)],
  }
}
