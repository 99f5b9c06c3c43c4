// A unit's lines as tokens: a piece of text in its place on the line, or a heading. A number that stands in a cell of its
// own joins its text here, so that what follows sees "1.1 Explain …" however a table was copied.

import { headingOf, type Heading } from '#/qualification/reading/headings.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import { beginsPage, cellsOf, type Cell } from '#/qualification/reading/source-lines.ts'

export type Token = {
  readonly line: number
  /** Characters from the left, as in {@link Cell}. */
  readonly from: number
  /** Of a heading, the phrase itself. */
  readonly text: string
  readonly headings: readonly Heading[]
  /** Something stands left of it on its line. */
  readonly hasLeft: boolean
  /** Blank lines stand above it. */
  readonly isAfterGap: boolean
  /** What stands above it stands on the page before. */
  readonly isAfterPage: boolean
}

const isLabelAlone = (text: string): boolean => {
  const label = labelOf(text)
  return label !== null && label.rest === ''
}

const withLabelsJoined = (cells: readonly Cell[]): readonly Cell[] => {
  const joined: Cell[] = []
  for (const cell of cells) {
    const last = joined.at(-1)
    if (last !== undefined && isLabelAlone(last.text) && (labelOf(cell.text)?.path.length ?? 0) === 0)
      joined[joined.length - 1] = { from: last.from, text: `${last.text} ${cell.text}` }
    else joined.push(cell)
  }
  return joined
}

const phraseOf = (text: string, rest: string): string => text.slice(0, text.length - rest.length)

export const tokensIn = (lines: readonly string[], body: readonly number[]): readonly Token[] => {
  const tokens: Token[] = []
  let isAfterGap = false
  let isAfterPage = false
  let previous = body[0] ?? 0
  // Cells of a copied table end with a tab, and break like any text: a line without one goes on with the last cell.
  let lastCell = 0
  for (const line of body) {
    const raw = lines[line] ?? ''
    // Lines that are missing in between are a page's foot and head.
    if (line > previous + 1 || beginsPage(raw)) isAfterPage = true
    previous = line
    const own = withLabelsJoined(cellsOf(raw))
    if (own.length === 0) {
      isAfterGap = true
      lastCell = 0
      continue
    }
    const isTabbed = raw.includes('\t')
    if (isTabbed) lastCell = own.at(-1)?.from ?? 0
    const cells = isTabbed ? own : own.map(({ from, text }) => ({ from: from + lastCell, text }))
    const add = (cell: Cell, at: number, headings: readonly Heading[] = []): void => {
      tokens.push({
        line,
        from: cell.from,
        text: cell.text,
        headings,
        hasLeft: at > 0,
        isAfterGap,
        isAfterPage,
      })
    }
    const whole = headingOf(cells.map(({ text }) => text).join(' '))
    if (whole !== null && whole.rest === '')
      add({ from: cells[0]?.from ?? 0, text: cells.map(({ text }) => text).join(' ') }, 0, whole.headings)
    else
      for (const [at, cell] of cells.entries()) {
        const read = headingOf(cell.text)
        if (read === null) add(cell, at)
        else {
          add({ from: cell.from, text: phraseOf(cell.text, read.rest) }, at, read.headings)
          if (read.rest !== '') add({ from: cell.from, text: read.rest }, at)
        }
      }
    isAfterGap = false
    isAfterPage = false
  }
  return tokens
}

/** Farther right than this from an outcome's number stands another column, not an indent. */
const columnApart = 12

/**
 * Where the right-hand column of a table begins, token by token; null where there is no table. Taken from the criteria
 * that stand right of something, or far right of the outcomes, since each page may set the table anew.
 */
export const rightColumnOf = (
  tokens: readonly Token[],
  criteria: ReadonlySet<number>,
  outcomes: readonly number[],
): readonly (number | null)[] => {
  const left = outcomes.reduce(
    (least, at) => Math.min(least, tokens[at]?.from ?? least),
    Number.MAX_SAFE_INTEGER,
  )
  const isRight = ({ from, hasLeft }: Token, at: number): boolean =>
    criteria.has(at) && (hasLeft || from >= left + columnApart)
  let from = tokens.find(isRight)?.from ?? null
  return tokens.map((token, at) => {
    if (from !== null && isRight(token, at)) ({ from } = token)
    return from
  })
}

export const isHeading = ({ headings }: Token): boolean => headings.length > 0
