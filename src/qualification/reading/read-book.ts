// The units in a text that was pasted or taken out of a document. Never throws, whatever the text; takes time in
// proportion to it; and says of every line what became of it.

import { wordBookOf } from '#/qualification/reading/join-text.ts'
import { furnitureIn } from '#/qualification/reading/page-furniture.ts'
import type { Leftover, LineUse, Reading } from '#/qualification/reading/reading.ts'
import { readUnit, type UnitFound } from '#/qualification/reading/read-unit.ts'
import { cellsOf, linesOf, readable } from '#/qualification/reading/source-lines.ts'
import { isHeading } from '#/qualification/reading/tokens.ts'
import { blocksIn } from '#/qualification/reading/unit-blocks.ts'

const criteriaCount = ({ unit }: UnitFound): number =>
  unit.outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0)

/** Of blocks that could be units, those that ask for something: not a list of contents, not what comes before. */
const realAmong = (found: readonly UnitFound[]): readonly UnitFound[] => {
  const full = found.filter((each) => criteriaCount(each) > 0)
  const headed = full.filter(({ isHeaded }) => isHeaded)
  if (headed.length > 0) return headed
  return full.length > 0 ? full : found.filter(({ unit }) => unit.outcomes.length > 0)
}

export const readBook = (text: string): Reading => {
  const lines = linesOf(text)
  const furniture = furnitureIn(lines)
  const book = wordBookOf(lines)
  const found = realAmong(
    blocksIn(lines, furniture).map((block, at) => readUnit(lines, block, `u${at}`, book)),
  )

  const uses: LineUse[] = lines.map((line, at) =>
    furniture.has(at) ? 'repeated' : cellsOf(line).length === 0 ? 'blank' : 'not used',
  )
  const mark = (at: readonly number[], as: LineUse): void => {
    for (const line of at) uses[line] = as
  }
  for (const { unit, tokens } of found) {
    mark(
      tokens.filter(isHeading).map(({ line }) => line),
      'heading',
    )
    mark(unit.lines, 'unit')
    for (const { lines: own } of unit.outcomes) mark(own, 'outcome')
    for (const { criteria } of unit.outcomes) for (const { lines: own } of criteria) mark(own, 'criterion')
  }
  const leftovers: Leftover[] = []
  for (const each of found)
    for (const leftover of each.leftovers) {
      leftovers.push(leftover)
      if (uses[leftover.line] !== 'not used') uses[leftover.line] = 'partly'
    }
  const told = new Set(leftovers.map(({ line }) => line))
  for (const [line, of] of uses.entries())
    if (of === 'not used' && !told.has(line))
      leftovers.push({ line, text: readable(lines[line] ?? '').trim() })
  return {
    lines,
    uses,
    units: found.map(({ unit }) => unit),
    leftovers: leftovers.sort((a, b) => a.line - b.line),
    warnings: found.flatMap(({ warnings }) => warnings),
  }
}
