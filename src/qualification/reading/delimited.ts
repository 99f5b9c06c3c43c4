// Text in cells: CSV with commas or semicolons, tabs or bars, as spreadsheets save them. Cells in quotes may hold the
// separator, quotes and new lines. Each record knows the lines it came from.

export type DelimitedRecord = {
  readonly cells: readonly string[]
  /** First and last line, from 0. */
  readonly lines: readonly [number, number]
  /** Its last cell was opened with a quote and never closed: all that followed is in it. */
  readonly isOpen?: true
}

/** A quote opens a cell only at its beginning; a cell that is never closed ends with the text. */
export const recordsOf = (text: string, separator: string): readonly DelimitedRecord[] => {
  const records: DelimitedRecord[] = []
  let cells: string[] = []
  let cell: string[] = []
  let isQuoted = false
  let line = 0
  let first = 0
  const endCell = (): void => {
    cells.push(cell.join(''))
    cell = []
  }
  const endRecord = (): void => {
    endCell()
    records.push({ cells, lines: [first, line], ...(isQuoted && { isOpen: true }) })
    cells = []
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const isBreak = /[\n\u2028\u2029]/.test(char) || (char === '\r' && text.charAt(at + 1) !== '\n')
    if (isQuoted) {
      if (char === '"' && text.charAt(at + 1) === '"') {
        cell.push('"')
        at++
      } else if (char === '"') isQuoted = false
      else cell.push(char)
      if (isBreak) line++
    } else if (char === '"' && cell.every((each) => each === ' ')) {
      cell = []
      isQuoted = true
    } else if (char === separator) endCell()
    else if (isBreak) {
      endRecord()
      line++
      first = line
    } else if (char !== '\r') cell.push(char)
  }
  if (cell.length > 0 || cells.length > 0) endRecord()
  return records
}

/** The separator that a first line uses most; null where it has none. */
export const separatorOf = (firstLine: string): string | null => {
  const counts = [',', ';', '\t', '|'].map((each) => [each, firstLine.split(each).length - 1] as const)
  const [best] = counts.toSorted(([, a], [, b]) => b - a)
  return best !== undefined && best[1] > 0 ? best[0] : null
}

/** What a first line `sep=^` says, as Excel writes and obeys it; undefined where the line is no such one. */
export const saidSeparator = (firstLine: string): string | undefined =>
  /^\s*"?sep=(.)"?\s*$/i.exec(firstLine)?.[1]
