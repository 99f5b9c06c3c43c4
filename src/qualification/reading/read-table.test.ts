// Spreadsheets and JSON: any order of columns, any separator, cells with everything in them, and rows that are odd.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { readSource } from '#/qualification/reading/read-source.ts'
import { readTable } from '#/qualification/reading/read-table.ts'
import { outlineOf } from '../../../tests/support/outline.ts'
import { writtenUnit } from '../../../tests/support/written-units.ts'

const table = (...lines: string[]): readonly string[] => {
  const reading = readTable(lines.join('\n'))
  return reading === null ? ['no table'] : outlineOf(reading)
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

const columns = [
  'Unit',
  'Unit title',
  'Level',
  'Credits',
  'LO no',
  'Learning outcome',
  'AC no',
  'Criterion',
] as const

describe('a spreadsheet', () => {
  test('reads back, whatever the order of its columns and the separator', () => {
    const law = fc.property(
      fc.array(writtenUnit, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.shuffledSubarray([...columns], { minLength: columns.length }),
      fc.boolean(),
      (written, separator, order, isMerged) => {
        const units = written.map((unit, at) => ({ ...unit, code: `${unit.code}${at}` }))
        const rows = units.flatMap(({ code, title, level, value, outcomes }) =>
          outcomes.flatMap((outcome, at) =>
            outcome.criteria.map(({ text, bullets }, index) => {
              const isFirst = !isMerged || (at === 0 && index === 0)
              const values: Record<(typeof columns)[number], string> = {
                Unit: isFirst ? code : '',
                'Unit title': isFirst ? title : '',
                Level: isFirst ? String(level) : '',
                Credits: isFirst ? String(value) : '',
                'LO no': !isMerged || index === 0 ? String(at + 1) : '',
                'Learning outcome': !isMerged || index === 0 ? outcome.title : '',
                'AC no': `${at + 1}.${index + 1}`,
                Criterion: [text, ...bullets.map((bullet) => `• ${bullet}`)].join('\n'),
              }
              return order.map((name) => cell(values[name])).join(separator)
            }),
          ),
        )
        const reading = readTable([order.join(separator), ...rows].join('\r\n'))
        expect(
          reading?.units.map(({ code, title, level, value, outcomes }) => ({
            code,
            title,
            level,
            value,
            outcomes: outcomes.map((outcome) => ({
              title: outcome.title,
              criteria: outcome.criteria.map((each) => [each.number, each.text]),
            })),
          })),
        ).toEqual(
          units.map(({ code, title, level, value, outcomes }) => ({
            code,
            title,
            level,
            value,
            outcomes: outcomes.map((outcome, at) => ({
              title: outcome.title,
              criteria: outcome.criteria.map(({ text, bullets }, index) => [
                `${at + 1}.${index + 1}`,
                [text, ...bullets].join('; '),
              ]),
            })),
          })),
        )
        expect(reading?.leftovers).toEqual([])
      },
    )
    fc.assert(law, { numRuns: 150 })
  })

  test('obeys a first line that says which separator is used, and counts it as used', () => {
    const text = 'sep=^\nUnit^No^Criterion\nQ1^1.1^Explain why, and how\nQ1^1.2^State who'
    const reading = readSource(text)
    expect(reading.units[0]?.outcomes[0]?.criteria.map((each) => [each.number, each.text])).toEqual([
      ['1.1', 'Explain why, and how'],
      ['1.2', 'State who'],
    ])
    expect(reading.leftovers).toEqual([])
    expect(reading.uses).toEqual(['heading', 'heading', 'criterion', 'criterion'])
  })

  test('finds number and words in one cell, and the outcome by the number', () => {
    expect(
      table('Unit code;Criterion', 'Q1;1.1 Explain why', 'Q1;1.2 State who', 'Q1;2.1 List what'),
    ).toEqual([
      'UNIT Q1 |  |  | ? | ? | ?',
      '1 (knowledge?) ',
      '  1.1 Explain why',
      '  1.2 State who',
      '2 (knowledge?) ',
      '  2.1 List what',
    ])
  })

  test('numbers what has no number, and says so', () => {
    const reading = readTable(
      'Outcome,Criterion\nKnow queues,Explain why\nKnow queues,State who\nKnow shops,List what',
    )
    expect(outlineOf(reading ?? { units: [] })).toEqual([
      'UNIT  |  |  | ? | ? | ?',
      '1 (knowledge) Know queues',
      '  1.1 Explain why',
      '  1.2 State who',
      '2 (knowledge) Know shops',
      '  2.1 List what',
    ])
    expect(reading?.warnings.map(({ kind }) => kind)).toEqual([
      'numbered here',
      'numbered here',
      'numbered here',
    ])
  })

  test('keeps two criteria with one number, and says so', () => {
    const reading = readTable('Unit,No,Text\nQ1,1.1,Explain why\nQ1,1.1,State who')
    expect(reading?.units[0]?.outcomes[0]?.criteria.map(({ text }) => text)).toEqual([
      'Explain why',
      'State who',
    ])
    expect(reading?.warnings).toContainEqual({
      kind: 'number twice',
      about: 'u0.0.1',
      number: '1.1',
      line: 2,
    })
  })

  test('leaves over rows that say nothing, and columns that nobody knows', () => {
    const reading = readTable('Unit,No,Text,Colour\nQ1,1.1,Explain why,red\nQ1,,,blue\n')
    expect(reading?.leftovers).toEqual([
      { line: 0, text: 'Colour' },
      { line: 2, text: 'Q1,,,blue' },
    ])
    expect(reading?.uses).toEqual(['partly', 'criterion', 'not used', 'blank'])
  })

  test('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readTable(`Unit,No,Text\n${text}`)
        expect(reading?.uses).toHaveLength(reading?.lines.length ?? -1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what a text is taken for', () => {
  test('a page that was copied from a table is no spreadsheet', () => {
    const reading = readSource(
      'Learning outcomes\tAssessment criteria\n1 Know queues\t1.1 Explain why people\nwait\n1.2 State who',
    )
    expect(outlineOf(reading).slice(2)).toEqual(['  1.1 Explain why people wait', '  1.2 State who'])
  })

  test('a sheet that was pasted is one, without a name', () => {
    expect(
      outlineOf(readSource('Unit\tNo\tText\nQ1\t1.1\tExplain why\nQ1\t1.2\tState who')).slice(2),
    ).toEqual(['  1.1 Explain why', '  1.2 State who'])
  })

  test('a CSV without names of columns is read as text, and is no unit', () => {
    const reading = readSource('apples,pears\n3,4', 'fruit.csv')
    expect(reading.units).toEqual([])
    expect(reading.leftovers).toHaveLength(2)
  })
})

describe('JSON', () => {
  test('of a qualification gives every criterion in it', () => {
    const text = readFileSync('rules/ocr-03454.json', 'utf8')
    const scheme = unwrap(readScheme(JSON.parse(text)))
    const expected = scheme.units.flatMap(({ offers }) =>
      offers.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ criteria }) => criteria.map((each) => [each.number, each.summary])),
      ),
    )
    const { units } = readSource(text, 'ocr-03454.json')
    expect(expected.length).toBeGreaterThan(80)
    expect(
      units.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ criteria }) => criteria.map(({ number, text: says }) => [number, says])),
      ),
    ).toEqual(expected)
  })

  test('as a list of rows is a table', () => {
    const rows = [
      { unit: 'Q1', criterion: '1.1', text: 'Explain "why"' },
      { unit: 'Q1', criterion: '1.2', text: 'State\twho' },
    ]
    expect(outlineOf(readSource(JSON.stringify(rows))).slice(2)).toEqual([
      '  1.1 Explain "why"',
      '  1.2 State who',
    ])
  })

  test.each(['{}', '[]', '[1, 2]', '{"units": 3}', '{ not JSON', '[[1.1, "Explain"]]'])(
    'without criteria is no unit: %s',
    (text) => {
      const reading = readSource(text, 'a.json')
      expect(reading.units).toEqual([])
      expect(reading.lines).toEqual([text])
    },
  )
})
