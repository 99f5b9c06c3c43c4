// Where units begin and end in a text, and what their heads say: code, title, level, credits. What stands before the first
// unit, and heads that lead to no unit, are left for the person to see.

import { opensAsOutcome } from '#/qualification/reading/command-verbs.ts'
import { headingOf } from '#/qualification/reading/headings.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import { cellsOf, type Cell } from '#/qualification/reading/source-lines.ts'
import {
  fieldsOf,
  fieldsUnder,
  namesOnly,
  regulatorsNumber,
  unitHeadingOf,
  type FieldName,
  type Fields,
} from '#/qualification/reading/unit-fields.ts'

export type Block = {
  readonly code: string
  readonly title: string
  readonly reference: string
  readonly level: number | null
  readonly value: number | null
  readonly glh: number | null
  /** Its title is only the line above what it asks for. */
  readonly isGuess: boolean
  /** Lines of its head. */
  readonly head: readonly number[]
  /** The other lines, blank ones among them. */
  readonly body: readonly number[]
}

type Open = {
  fields: Fields
  head: number[]
  body: number[]
  hasBody: boolean
  isGuess: boolean
  /** Fields that came after the body had begun: of the next unit, if its title follows. */
  ahead: { readonly fields: Fields; readonly lines: number[] } | null
}

const newBlock = (fields: Fields = {}, head: number[] = []): Open => ({
  fields,
  head,
  body: [],
  hasBody: false,
  isGuess: false,
  ahead: null,
})

const numberIn = (text: string | undefined, most: number): number | null => {
  const found = Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
  return found > 0 && found <= most ? found : null
}

const closed = ({ fields, head, body, isGuess }: Open): Block => {
  const named = [fields.reference, fields.code, fields.title].join(' ')
  const code = fields.code ?? ''
  return {
    code: regulatorsNumber.test(code) && fields.reference === undefined ? '' : code,
    title: fields.title ?? '',
    reference: regulatorsNumber.exec(named)?.[0] ?? '',
    level: numberIn(fields.level, 8),
    value: numberIn(fields.value, 999),
    glh: numberIn(fields.glh, 9_999),
    isGuess,
    head,
    body: body.toSorted((a, b) => a - b),
  }
}

/** Where what a unit asks for begins: after it, no line belongs to the unit's head. */
const beginsBody = (cells: readonly Cell[]): boolean => {
  const text = cells.map((cell) => cell.text).join(' ')
  const headings = headingOf(text)?.headings ?? []
  if (headings.some((heading) => heading !== 'aside' && heading !== 'column' && heading !== 'range'))
    return true
  return cells.some((cell) => {
    const label = labelOf(cell.text)
    if (label === null || label.rest === '') return false
    return label.style !== 'bullet' && label.style !== 'roman'
  })
}

const isTitleLike = (text: string): boolean =>
  text.length < 120 &&
  /^\p{Lu}/u.test(text) &&
  !/[.:;,]$/.test(text) &&
  labelOf(text) === null &&
  headingOf(text) === null

/** The rest of a title that was wrapped: it goes on small, or the line above stopped in the middle. */
const goesOn = (title: string, text: string): boolean =>
  title !== '' &&
  text.length < 120 &&
  labelOf(text) === null &&
  headingOf(text) === null &&
  (/^\p{Ll}/u.test(text) || /(?:\b(?:to|of|and|the|a|an|for|with|in|or|your|their|on|at|by)|,)$/.test(title))

export const blocksIn = (lines: readonly string[], furniture: ReadonlySet<number>): readonly Block[] => {
  const blocks: Open[] = [newBlock()]
  let open = blocks[0] ?? newBlock()
  let awaited: readonly FieldName[] | null = null
  let lastHead = -1
  const begin = (fields: Fields, head: number[]): void => {
    open = newBlock(fields, head)
    blocks.push(open)
  }

  const takeFields = (fields: Fields, line: number, used: readonly number[]): void => {
    const isNamed = fields.title !== undefined || fields.code !== undefined
    const isAnother =
      isNamed &&
      (open.hasBody ||
        (fields.title !== undefined && open.fields.title !== undefined && fields.title !== open.fields.title))
    if (isAnother) begin({ ...open.ahead?.fields, ...fields }, [...(open.ahead?.lines ?? []), ...used])
    else if (open.hasBody) {
      const ahead = open.ahead ?? { fields: {}, lines: [] }
      open.ahead = { fields: { ...ahead.fields, ...fields }, lines: [...ahead.lines, ...used] }
    } else {
      open.fields = { ...fields, ...open.fields }
      open.head.push(...used)
    }
    lastHead = line
  }

  for (const [line, raw] of lines.entries()) {
    if (furniture.has(line)) continue
    const cells = cellsOf(raw)
    const [first] = cells
    if (first === undefined) {
      open.body.push(line)
      continue
    }
    const unit = unitHeadingOf(cells.map(({ text }) => text).join(' '))
    const under: Fields | null = awaited && fieldsUnder(awaited, cells)
    const namesAbove = lastHead
    if (unit !== null) {
      const { code, title, reference } = unit
      const fields = { code, ...(title !== '' && { title }), ...(reference !== '' && { reference }) }
      // Printed again on each page.
      const isSame =
        open.fields.code === code &&
        (title === '' || open.fields.title === undefined || open.fields.title === title)
      if (isSame && (open.hasBody || open.head.length > 0)) {
        open.head.push(line)
        open.fields = { ...fields, ...open.fields }
      } else begin({ ...open.ahead?.fields, ...fields }, [...(open.ahead?.lines ?? []), line])
      lastHead = line
      awaited = null
    } else if (under !== null) {
      takeFields(under, line, [namesAbove, line])
      awaited = null
    } else {
      const names: readonly FieldName[] | null = namesOnly(cells)
      const fields = names === null ? fieldsOf(cells) : null
      if (awaited !== null) open.body.push(namesAbove)
      awaited = names
      if (names !== null) lastHead = line
      else if (fields !== null) takeFields(fields, line, [line])
      else if (
        line === lastHead + 1 &&
        cells.length === 1 &&
        !open.hasBody &&
        goesOn(open.fields.title ?? '', first.text)
      ) {
        open.fields = { ...open.fields, title: `${open.fields.title} ${first.text}` }
        open.head.push(line)
      } else if (
        open.fields.code !== undefined &&
        open.fields.title === undefined &&
        !open.hasBody &&
        isTitleLike(first.text)
      ) {
        open.fields = { ...open.fields, title: first.text }
        open.head.push(line)
        lastHead = line
      } else {
        if (beginsBody(cells)) {
          open.hasBody = true
          open.ahead = null
        }
        open.body.push(line)
      }
    }
  }
  return blocks.map(titled(lines)).map(closed)
}

/** Fields without a title: the line right above them may be it, with the code before it or without. */
const titled =
  (lines: readonly string[]) =>
  (block: Open, at: number, all: readonly Open[]): Open => {
    if (block.fields.title !== undefined) return block
    const firstHead = block.head[0] ?? Number.MAX_SAFE_INTEGER
    const before = at > 0 && block.head.length > 0 ? (all[at - 1]?.body ?? []) : block.body
    const above = before.filter((line) => line < firstHead && cellsOf(lines[line] ?? '').length > 0)
    const line = block.head.length > 0 ? above.at(-1) : above[0]
    const cells = cellsOf(lines[line ?? -1] ?? '')
    const text = cells[0]?.text ?? ''
    if (line === undefined || cells.length !== 1 || !isTitleLike(text) || opensAsOutcome(text)) return block
    before.splice(before.indexOf(line), 1)
    const [, code = '', title] =
      /^([A-Z]{1,3}\d{1,3}[a-z]?|[A-Z]{1,2})\s*[:–—-]?\s+(\p{Lu}.*)$/u.exec(text) ?? []
    const fields = title === undefined ? { title: text } : { code, title }
    return {
      ...block,
      fields: { ...fields, ...block.fields },
      head: [line, ...block.head],
      isGuess: block.head.length === 0,
    }
  }
