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

const isBelow = (line: Line, other: Line): boolean =>
  line.runs.some(({ x, width }) => other.runs.some((run) => x < run.x + run.width && run.x < x + width))

/** From line to line in the usual paragraph. Columns may have lines of their own, half a line off the others'. */
const pitchOf = (lines: readonly Line[]): number => {
  const steps = lines.flatMap((line, index) => {
    const above = lines.slice(0, index).findLast((other) => isBelow(line, other))
    return above === undefined ? [] : [line.y - above.y]
  })
  return at(
    steps.toSorted((a, b) => a - b),
    0.5,
  )
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
const unitOf = (lines: readonly (readonly Cell[])[], letter: number): number => {
  let unit = letter
  for (const cells of lines)
    for (const [index, { x }] of cells.entries()) {
      const before = cells[index - 1]
      if (before !== undefined) unit = Math.min(unit, (x - before.x) / (before.text.length + 3))
    }
  // A page whose cells overlap is no table.
  return Math.max(unit, letter / 4)
}

/** Where the text begins, and how much of the page is one space. */
type Scale = { readonly left: number; readonly unit: number }

const lineText = (cells: readonly Cell[], { left, unit }: Scale): string => {
  let line = ''
  for (const { x, text } of cells) {
    const column = Math.max(0, Math.round((x - left) / unit))
    const before = line === '' ? '' : `${line}   `
    line = before.padEnd(column) + text.trimEnd()
  }
  return line
}

const textOf = (runs: readonly TextRun[], before: Scale | undefined): { text: string; scale: Scale } => {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  const letter = letterWidth(shown)
  const left = shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const lines = linesOf(shown)
  const cells = lines.map((line) => cellsOf(line, letter))
  const isTable = before === undefined || cells.some(({ length }) => length > 1)
  const scale = isTable
    ? { left, unit: unitOf(cells, letter) }
    : { left: Math.min(left, before.left), unit: before.unit }
  const pitch = pitchOf(lines)
  const text = cells
    .map((line, index) => {
      const [above, here] = [lines[index - 1], lines[index]]
      const isApart = above !== undefined && here !== undefined && here.y - above.y > 1.6 * pitch
      return `${isApart ? '\n' : ''}${lineText(line, scale)}`
    })
    .join('\n')
  return { text, scale }
}

/**
 * Reads the pages of one document in their order. A page where nothing stands beside anything, as where a table's last cell
 * runs on, is set as the page before it.
 */
export const pageReader = (): ((runs: readonly TextRun[]) => string) => {
  let before: Scale | undefined
  return (runs) => {
    const { text, scale } = textOf(runs, before)
    before = scale
    return text
  }
}
