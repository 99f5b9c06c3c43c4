// Laws of reading: a unit set in any layout reads back as it was written, no line is ever lost, and any text is answered.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBook } from '#/qualification/reading/read-book.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import {
  layouts,
  setting,
  writtenUnit,
  type Layout,
  type WrittenUnit,
} from '../../../tests/support/written-units.ts'

const asWritten = (unit: WrittenUnit, { numberOf, titleOf, name }: Layout): unknown => ({
  code: unit.code,
  title: unit.title,
  level: unit.level,
  value: unit.value,
  outcomes: unit.outcomes.map(({ title, criteria }, at) => ({
    title: titleOf?.(at + 1, unit) ?? title,
    criteria: criteria.map(({ text, bullets }, index) => ({
      number: numberOf(at + 1, index + 1, unit),
      text: bullets.length > 0 && name !== 'one line' ? `${text}, to include: ${bullets.join('; ')}` : text,
    })),
  })),
})

const asRead = ({ units }: Reading): unknown =>
  units.map(({ code, title, level, value, outcomes }) => ({
    code,
    title,
    level,
    value,
    outcomes: outcomes.map((outcome) => ({
      title: outcome.title,
      criteria: outcome.criteria.map(({ number, text }) => ({ number, text })),
    })),
  }))

/** At most two lists: knowledge after performance. */
const fitting = (unit: WrittenUnit, { name }: Layout): WrittenUnit =>
  name === 'statements' ? { ...unit, outcomes: unit.outcomes.slice(0, 2) } : unit

describe('a unit in any layout', () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('reads back from %s', (_, layout) => {
    fc.assert(
      fc.property(writtenUnit, setting, (written, set) => {
        const unit = fitting(written, layout)
        const text = layout.set(unit, set)
        expect(asRead(readBook(text)), text).toEqual([asWritten(unit, layout)])
      }),
      { numRuns: 150 },
    )
  })
})

const pieces = [
  'Unit 12: Keep boats',
  'Unit title: Keep boats',
  'Level: 2   Credit value: 3',
  'Level',
  'Learning outcomes   Assessment criteria',
  'The learner will:',
  'The learner can: Explain 3',
  'You must be able to:',
  'You need to know and understand',
  'Range',
  'Evidence requirements',
  '1 Understand',
  '1',
  '1.1',
  '1.1 Explain why',
  '1.2. above and below',
  '\t2.1\tDescribe',
  'LO3: Be able to   3.1 Check 3.2 Record',
  '(AC1.1) Groups: one',
  'a) greet',
  'b) ask',
  '• rope',
  '-',
  'ii) tide',
  'P1 Serve',
  'plain words go on',
  'Plain words begin.',
  'split-',
  '| 1 | Understand | 1.1 | Explain |',
  'Page 3 of 9',
  '\fHarbour handbook',
  '12',
  '',
  '',
]
const anyLines = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 40,
  })
  .map((lines) => lines.join('\n'))

/** Of headings that may share a line with what they head. */
const ofHeadings = new Set([
  'learner',
  'will',
  'Learning',
  'outcomes',
  'Assessment',
  'criteria',
  'Range',
  'must',
  'able',
])

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\d]+/gu, '')

/** What was made of each line, as text. */
const keptOf = ({ units, leftovers, lines }: Reading): readonly string[] => {
  const kept = lines.map(() => '')
  const add = (at: readonly number[], ...text: readonly string[]): void => {
    for (const line of at) kept[line] += text.join(' ')
  }
  for (const { line, text } of leftovers) add([line], text)
  for (const { outcomes } of units)
    for (const outcome of outcomes) {
      add(outcome.lines, outcome.number, outcome.title)
      for (const { lines: at, number, text } of outcome.criteria) add(at, number, text)
    }
  return kept.map(lettersOf)
}

describe('any text', () => {
  test('is answered, and of every line it is said what became of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyLines, fc.string({ unit: 'binary', maxLength: 2_000 })), (text) => {
        const reading = readBook(text)
        const { lines, uses, leftovers } = reading
        expect(uses).toHaveLength(lines.length)
        const left = new Set(leftovers.map(({ line }) => line))
        for (const [at, use] of uses.entries())
          expect(left.has(at), lines[at]).toBe(use === 'not used' || use === 'partly')
        // Every word of a line that is no heading, head or furniture is in what was made of it.
        const kept = keptOf(reading)
        for (const [at, use] of uses.entries())
          if (use === 'criterion' || use === 'outcome' || use === 'not used' || use === 'partly')
            for (const word of (lines[at] ?? '').split(/\s+/))
              if (/^\p{L}{4,}$/u.test(word) && !ofHeadings.has(word))
                expect(kept[at], `${word} in ${JSON.stringify(text)}`).toContain(
                  lettersOf(word.replaceAll(/[\uFB00-\uFB06]/g, (tied) => tied.normalize('NFKC'))),
                )
      }),
      { numRuns: 1_500 },
    )
  })
})
