// The units in a spreadsheet: one row a criterion. No row is ever dropped: one without a criterion is an outcome's title, or
// is left over, and so are the names of columns that mean nothing here.

import { kindOf } from '#/qualification/reading/command-verbs.ts'
import {
  recordsOf,
  saidSeparator,
  separatorOf,
  type DelimitedRecord,
} from '#/qualification/reading/delimited.ts'
import type { LineUse, Reading, ReadOutcome, ReadUnit, ReadWarning } from '#/qualification/reading/reading.ts'
import { linesOf, readable } from '#/qualification/reading/source-lines.ts'
import { columnsOf, type Columns } from '#/qualification/reading/table-columns.ts'
import { linesFrom, rowOf } from '#/qualification/reading/table-rows.ts'
import { unitsOf, type TableOutcome, type TableUnit } from '#/qualification/reading/table-units.ts'
import { twiceNumbered } from '#/qualification/reading/warnings.ts'

const numberIn = (text: string, most: number): number | null => {
  const found = Number(/\d+/.exec(text)?.[0] ?? 0)
  return found > 0 && found <= most ? found : null
}

const outcomeOf = ({ number, title, lines, criteria }: TableOutcome, id: string): ReadOutcome => {
  const texts = criteria.map(({ text }) => text)
  const { kind, isSure } = kindOf(title, texts)
  return {
    id,
    number,
    title,
    kind,
    isKindSure: isSure,
    lines,
    criteria: criteria.map((each, at) => ({
      id: `${id}.${at}`,
      number: each.number,
      text: each.text,
      lines: each.lines,
    })),
  }
}

const unitOf = ({ of, outcomes }: TableUnit, id: string): ReadUnit => ({
  id,
  code: of.unit.replace(/^unit\s+(?=\S)/i, ''),
  reference: of.reference,
  title: of.unitTitle,
  level: numberIn(of.level, 8),
  value: numberIn(of.value, 999),
  glh: numberIn(of.glh, 9_999),
  lines: [],
  outcomes: outcomes.map((outcome, at) => outcomeOf(outcome, `${id}.${at}`)),
})

const warningsOf = ({ outcomes }: TableUnit, id: string): readonly ReadWarning[] =>
  outcomes.flatMap(({ title, criteria }, at): readonly ReadWarning[] => [
    ...(criteria.length === 0 ? [{ kind: 'no criteria', about: `${id}.${at}` } as const] : []),
    ...(title === '' ? [{ kind: 'no outcome title', about: `${id}.${at}` } as const] : []),
    ...criteria.flatMap(({ isNumberedHere }, place) =>
      isNumberedHere ? [{ kind: 'numbered here', about: `${id}.${at}.${place}` } as const] : [],
    ),
  ])

const isFilled = ({ cells }: DelimitedRecord): boolean => cells.some((cell) => cell.trim() !== '')

type Table = {
  readonly columns: Columns
  readonly head: DelimitedRecord
  /** The line that says which separator is used, where there is one. */
  readonly says: DelimitedRecord | undefined
  readonly records: readonly DelimitedRecord[]
}

/** Null where the first filled row names no columns. */
const tableIn = (text: string, lines: readonly string[]): Table | null => {
  const first = lines.find((line) => readable(line).trim() !== '') ?? ''
  const said = saidSeparator(first)
  const separator = said ?? separatorOf(first)
  if (separator === null) return null
  const filled = recordsOf(text, separator).filter(isFilled)
  const [head, ...records] = said === undefined ? filled : filled.slice(1)
  const columns = head === undefined ? null : columnsOf(head.cells.map(readable))
  return head === undefined || columns === null
    ? null
    : { columns, head, says: said === undefined ? undefined : filled[0], records }
}

/** Whether a text that nobody called a spreadsheet is one: each row has the cells that the first one names. */
export const isTable = (text: string): boolean => {
  const table = tableIn(text, linesOf(text))
  if (table === null || Object.keys(table.columns).length < 3) return false
  return table.records.every(({ cells }) => cells.length === table.head.cells.length)
}

/** Null: this is no table of criteria. */
export const readTable = (text: string): Reading | null => {
  const lines = linesOf(text)
  const table = tableIn(text, lines)
  if (table === null) return null
  const { columns, head, says, records } = table
  const { units: found, leftover } = unitsOf(records.map((record) => rowOf(record, columns)))
  const units = found.map((unit, at) => unitOf(unit, `u${at}`))
  const uses: LineUse[] = lines.map((line) => (readable(line).trim() === '' ? 'blank' : 'not used'))
  const mark = (at: readonly number[], as: LineUse): void => {
    for (const line of at) uses[line] = as
  }
  if (says) mark(linesFrom(says.lines), 'heading')
  mark(linesFrom(head.lines), 'heading')
  for (const { outcomes } of units)
    for (const { lines: own, criteria } of outcomes) {
      mark(own, 'outcome')
      for (const each of criteria) mark(each.lines, 'criterion')
    }
  const named = new Set(Object.values(columns))
  const unnamed = head.cells.filter((cell, at) => !named.has(at) && cell.trim() !== '')
  if (unnamed.length > 0) mark([head.lines[0]], 'partly')
  return {
    lines,
    uses,
    units,
    leftovers: [
      ...unnamed.map((cell) => ({ line: head.lines[0], text: readable(cell).trim() })),
      ...leftover.flatMap((row) =>
        row.lines
          .filter((line) => uses[line] === 'not used')
          .map((line) => ({ line, text: readable(lines[line] ?? '').trim() })),
      ),
    ],
    warnings: [...found.flatMap((unit, at) => warningsOf(unit, `u${at}`)), ...units.flatMap(twiceNumbered)],
  }
}
