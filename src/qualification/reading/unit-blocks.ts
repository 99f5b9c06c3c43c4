// Where units begin and end in a text, and what their heads say: code, title, level, credits. What stands before the first
// unit, and heads that lead to no unit, are left for the person to see.

import { headingOf } from '#/qualification/reading/headings.ts'
import { labelOf } from '#/qualification/reading/labels.ts'
import { closedBlock, newBlock, type Block, type OpenBlock } from '#/qualification/reading/open-block.ts'
import { cellsOf, type Cell } from '#/qualification/reading/source-lines.ts'
import {
  fieldsOf,
  fieldsUnder,
  namesOnly,
  unitHeadingOf,
  type FieldName,
  type Fields,
  type UnitHeading,
} from '#/qualification/reading/unit-fields.ts'
import { isRestOfTitle, isTitleLike, withTitleAbove } from '#/qualification/reading/unit-titles.ts'

type State = {
  readonly blocks: OpenBlock[]
  open: OpenBlock
  /** Names of fields whose values stand on the next line. */
  awaited: readonly FieldName[] | null
  /** The last line of a head. */
  lastHead: number
}

/** Another block, with the fields that stood ahead of it. */
const begin = (state: State, fields: Fields, head: readonly number[]): void => {
  const { ahead } = state.open
  state.open = newBlock({ ...ahead?.fields, ...fields }, [...(ahead?.lines ?? []), ...head])
  state.blocks.push(state.open)
}

/** Where what a unit asks for begins. */
const beginsBody = (cells: readonly Cell[]): boolean => {
  const headings = headingOf(cells.map(({ text }) => text).join(' '))?.headings ?? []
  if (headings.some((heading) => heading !== 'aside' && heading !== 'column' && heading !== 'range'))
    return true
  return cells.some((cell) => {
    const label = labelOf(cell.text)
    if (label === null || label.rest === '') return false
    return label.style !== 'bullet' && label.style !== 'roman'
  })
}

/** Printed again on each page, perhaps without the rest of its title. */
const isSameUnit = ({ fields }: OpenBlock, { code, title }: UnitHeading): boolean => {
  const there = fields.title ?? ''
  return fields.code === code && (there.startsWith(title) || title.startsWith(there))
}

const takeHeading = (state: State, line: number, heading: UnitHeading): void => {
  const { open } = state
  const { code, title, reference } = heading
  const fields = { code, ...(title !== '' && { title }), ...(reference !== '' && { reference }) }
  if (isSameUnit(open, heading) && (open.hasBody || open.head.length > 0)) {
    open.head.push(line)
    open.fields = { ...fields, ...open.fields }
  } else begin(state, fields, [line])
  state.lastHead = line
}

const takeFields = (state: State, line: number, fields: Fields, used: readonly number[]): void => {
  const { open } = state
  const isNamed = fields.title !== undefined || fields.code !== undefined
  const isRenamed =
    fields.title !== undefined && open.fields.title !== undefined && fields.title !== open.fields.title
  if (isNamed && (open.hasBody || isRenamed)) begin(state, fields, used)
  else if (open.hasBody) {
    const { ahead } = open
    open.ahead = { fields: { ...ahead?.fields, ...fields }, lines: [...(ahead?.lines ?? []), ...used] }
  } else {
    open.fields = { ...fields, ...open.fields }
    open.head.push(...used)
  }
  state.lastHead = line
}

/** A line that says no field: part of a title, or of the body. */
const takeWords = ({ open, lastHead }: State, line: number, cells: readonly Cell[]): boolean => {
  const { title, code } = open.fields
  const text = cells[0]?.text ?? ''
  if (!open.hasBody && cells.length === 1 && line === lastHead + 1 && isRestOfTitle(title ?? '', text)) {
    open.fields = { ...open.fields, title: `${title} ${text}` }
    open.head.push(line)
    return false
  }
  if (!open.hasBody && code !== undefined && title === undefined && isTitleLike(text)) {
    open.fields = { ...open.fields, title: text }
    open.head.push(line)
    return true
  }
  if (beginsBody(cells)) {
    open.hasBody = true
    open.ahead = null
  }
  open.body.push(line)
  return false
}

const takeLine = (state: State, line: number, cells: readonly Cell[]): void => {
  const { awaited, lastHead } = state
  state.awaited = null
  const heading = unitHeadingOf(cells.map(({ text }) => text).join(' '))
  if (heading !== null) return takeHeading(state, line, heading)
  const under = awaited && fieldsUnder(awaited, cells)
  if (under !== null) return takeFields(state, line, under, [lastHead, line])
  // Names without values were words after all.
  if (awaited !== null) state.open.body.push(lastHead)
  const names = namesOnly(cells)
  const fields = names === null ? fieldsOf(cells) : null
  if (names !== null) {
    state.awaited = names
    state.lastHead = line
  } else if (fields !== null) takeFields(state, line, fields, [line])
  else if (takeWords(state, line, cells)) state.lastHead = line
}

export const blocksIn = (lines: readonly string[], furniture: ReadonlySet<number>): readonly Block[] => {
  const first = newBlock()
  const state: State = { blocks: [first], open: first, awaited: null, lastHead: -1 }
  for (const [line, raw] of lines.entries()) {
    if (furniture.has(line)) continue
    const cells = cellsOf(raw)
    if (cells.length === 0) state.open.body.push(line)
    else takeLine(state, line, cells)
  }
  return state.blocks.map(withTitleAbove(lines)).map(closedBlock)
}
