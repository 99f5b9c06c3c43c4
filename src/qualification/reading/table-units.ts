// Units grown row by row: a row adds its criterion to its outcome, and its outcome to its unit at its level. Two criteria
// with one number stay two; the person is told.

import { filled, numbered, type Row } from '#/qualification/reading/table-rows.ts'

export type TableCriterion = {
  readonly number: string
  readonly text: string
  readonly lines: readonly number[]
  readonly isNumberedHere: boolean
}
export type TableOutcome = {
  readonly number: string
  title: string
  readonly lines: number[]
  readonly criteria: TableCriterion[]
}
export type TableUnit = {
  /** The row that says what the unit is. */
  readonly of: Row
  readonly outcomes: readonly TableOutcome[]
}

type Growing = {
  readonly of: Row
  readonly byNumber: Map<string, TableOutcome>
  readonly byTitle: Map<string, TableOutcome>
  last: TableOutcome | null
}

/** `1.2` belongs to outcome 1, where its row names no other. */
const parentOf = (criterion: string): string =>
  criterion.includes('.') ? criterion.slice(0, criterion.lastIndexOf('.')) : ''

const outcomeNumber = (unit: Growing, given: { number: string; text: string }, criterion: string): string => {
  if (given.number !== '') return given.number
  const known = given.text === '' ? undefined : unit.byTitle.get(given.text)
  if (known) return known.number
  const parent = parentOf(criterion)
  if (parent !== '') return parent
  return given.text === '' && unit.last ? unit.last.number : String(unit.byNumber.size + 1)
}

const outcomeFor = (unit: Growing, row: Row, criterion: string): TableOutcome => {
  const given = numbered(row.outcomeNumber, row.outcome)
  const number = outcomeNumber(unit, given, criterion)
  const outcome = unit.byNumber.get(number) ?? { number, title: '', lines: [], criteria: [] }
  unit.byNumber.set(number, outcome)
  if (outcome.title === '' && given.text !== '') {
    outcome.title = given.text
    unit.byTitle.set(given.text, outcome)
  }
  unit.last = outcome
  return outcome
}

/** `leftover`: rows that say neither a criterion nor an outcome. */
export const unitsOf = (
  rows: readonly Row[],
): { readonly units: readonly TableUnit[]; readonly leftover: readonly Row[] } => {
  const units = new Map<string, Growing>()
  const leftover: Row[] = []
  let above: Row | null = null
  for (const each of rows) {
    const row = filled(each, above)
    const own = numbered(row.criterionNumber, row.criterion)
    if (own.text === '' && row.outcome === '') {
      leftover.push(row)
      continue
    }
    above = row
    const key = [row.unit === '' ? row.unitTitle : row.unit, row.level].join('\n')
    const unit = units.get(key) ?? { of: row, byNumber: new Map(), byTitle: new Map(), last: null }
    units.set(key, unit)
    const outcome = outcomeFor(unit, row, own.number)
    const { criteria, lines } = outcome
    if (own.text === '') lines.push(...row.lines)
    else {
      const isLetter = /^[a-z]$/.test(own.number)
      const number =
        own.number === ''
          ? `${outcome.number}.${criteria.length + 1}`
          : isLetter
            ? `${outcome.number}.${own.number}`
            : own.number
      criteria.push({ number, text: own.text, lines: row.lines, isNumberedHere: own.number === '' })
    }
  }
  return {
    units: [...units.values()].map(({ of, byNumber }) => ({ of, outcomes: [...byNumber.values()] })),
    leftover,
  }
}
