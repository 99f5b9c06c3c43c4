// A page of a PDF as text that keeps its layout: runs of letters put back into lines, and columns kept apart by spaces, as
// they stand on the page. Whoever reads a table from it needs the columns; nothing here knows what the words mean.

export type TextRun = {
  readonly text: string
  /** From the left and, growing downwards, from the top of the page; all in the page's own units. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A gap of so many letters parts two words, or two columns. */
const wordGap = 0.2
const columnGap = 2.2

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/** Of a usual letter on this page. */
const letterWidth = (runs: readonly TextRun[]): number => {
  const widths = runs
    .filter(({ text, width }) => text.length > 3 && width > 0)
    .map(({ text, width }) => width / text.length)
  return (
    at(
      widths.toSorted((a, b) => a - b),
      0.5,
    ) || 5
  )
}

type Line = { readonly y: number; readonly height: number; readonly runs: TextRun[] }

const linesOf = (runs: readonly TextRun[]): readonly Line[] => {
  const lines: Line[] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last !== undefined && run.y - last.y <= 0.45 * Math.max(last.height, run.height)) last.runs.push(run)
    else lines.push({ y: run.y, height: run.height, runs: [run] })
  }
  return lines
}

type Cell = { readonly x: number; text: string }

/** What stands together on a line. */
const cellsOf = ({ runs }: Line, letter: number): readonly Cell[] => {
  const cells: Cell[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { text, x, width } of runs.toSorted((a, b) => a.x - b.x)) {
    const gap = (x - end) / letter
    const cell = cells.at(-1)
    if (cell === undefined || gap > columnGap) cells.push({ x, text })
    else cell.text += gap > wordGap && !/\s$/.test(cell.text) && !/^\s/.test(text) ? ` ${text}` : text
    end = Math.max(end, x + width)
  }
  return cells
}

/** So many units of the page to a space, that every cell fits before the next: columns then line up, and no wider. */
const columnUnit = (lines: readonly (readonly Cell[])[], letter: number): number => {
  let unit = letter
  for (const cells of lines)
    for (const [index, { x }] of cells.entries()) {
      const before = cells[index - 1]
      if (before !== undefined) unit = Math.min(unit, (x - before.x) / (before.text.length + 3))
    }
  // A page whose cells overlap is no table.
  return Math.max(unit, letter / 4)
}

const lineText = (cells: readonly Cell[], left: number, unit: number): string => {
  let line = ''
  for (const { x, text } of cells) {
    const column = Math.max(0, Math.round((x - left) / unit))
    const before = line === '' ? '' : `${line}   `
    line = before.padEnd(column) + text.trimEnd()
  }
  return line
}

export const pageText = (runs: readonly TextRun[]): string => {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  const letter = letterWidth(shown)
  const left = shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const lines = linesOf(shown)
  const cells = lines.map((line) => cellsOf(line, letter))
  const unit = columnUnit(cells, letter)
  const steps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0))
  const pitch = at(
    steps.toSorted((a, b) => a - b),
    0.5,
  )
  return cells
    .map((line, index) => {
      const isApart = index > 0 && (steps[index - 1] ?? 0) > 1.6 * pitch
      return `${isApart ? '\n' : ''}${lineText(line, left, unit)}`
    })
    .join('\n')
}
