// Rows of a spreadsheet by the names of their columns. A cell left empty means the row above, as merged cells are saved;
// a new unit starts its own values.

import type { DelimitedRecord } from '#/qualification/reading/delimited.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import { readable } from '#/qualification/reading/source-lines.ts'
import type { ColumnName, Columns } from '#/qualification/reading/table-columns.ts'

export type Row = { readonly [Name in ColumnName]: string } & { readonly lines: readonly number[] }

const withoutBullet = (line: string): string =>
  line.replace(/^\s*(?:[•·▪*\uE000-\uF8FF]|-(?=\s))\s*/u, '').trim()

/** Lines inside a cell follow one another like bullets. */
const oneLine = (cell: string): string => {
  const [first = '', ...others] = readable(cell)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(withoutBullet)
    .filter((line) => line !== '')
  return others
    .reduce((text, line) => `${text}${/[:;,.]$/.test(text) ? ' ' : '; '}${line}`, first)
    .replaceAll(/\s+/g, ' ')
}

export const linesFrom = ([first, last]: DelimitedRecord['lines']): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

export const rowOf = ({ cells, lines }: DelimitedRecord, columns: Columns): Row => {
  const cell = (name: ColumnName): string => oneLine(cells[columns[name] ?? -1] ?? '')
  return {
    unit: cell('unit'),
    unitTitle: cell('unitTitle'),
    reference: cell('reference'),
    level: cell('level'),
    value: cell('value'),
    glh: cell('glh'),
    outcomeNumber: cell('outcomeNumber'),
    outcome: cell('outcome'),
    criterionNumber: cell('criterionNumber'),
    criterion: cell('criterion'),
    lines: linesFrom(lines),
  }
}

export const filled = (row: Row, above: Row | null): Row => {
  if (above === null) return row
  const { unit, unitTitle } = row
  const isAnother = unit === '' ? unitTitle !== '' && unitTitle !== above.unitTitle : unit !== above.unit
  if (isAnother) return row
  const or = (name: ColumnName): string => (row[name] === '' ? above[name] : row[name])
  return {
    ...row,
    unit: or('unit'),
    unitTitle: or('unitTitle'),
    reference: or('reference'),
    level: or('level'),
    value: or('value'),
    glh: or('glh'),
  }
}

/** A number and the words it stands for, from two cells or from one: `1 Plan the round`. */
export const numbered = (
  number: string,
  text: string,
): { readonly number: string; readonly text: string } => {
  const inText = labelOf(text)
  const given = labelOf(number)?.path.join('.') ?? number.replaceAll(/[^A-Za-z0-9.]/g, '')
  if (given !== '')
    return {
      number: given,
      text: inText?.path.join('.') === given && inText.rest !== '' ? inText.rest : text,
    }
  return inText !== null && inText.path.length > 0 && inText.rest !== ''
    ? { number: inText.path.join('.'), text: inText.rest }
    : { number: '', text }
}
