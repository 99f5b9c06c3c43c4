// Ways in which copying and printing take a page apart, one by one, and what is said where the text leaves doubt.

import { describe, expect, test } from 'vitest'
import { readBook } from '#/qualification/reading/read-book.ts'
import { outlineOf } from '../../../tests/support/outline.ts'

const read = (...lines: string[]) => readBook(lines.join('\n'))
const criteria = (...lines: string[]): readonly string[] =>
  outlineOf(read(...lines)).filter((line) => line.startsWith('  '))
const warned = (...lines: string[]) => read(...lines).warnings.map(({ kind }) => kind)

describe('a table that was copied', () => {
  test('column by column: the number says which outcome a criterion is of', () => {
    expect(
      outlineOf(
        read(
          'Learning outcomes',
          '1 Understand queues',
          '2 Be able to keep a queue calm',
          'Assessment criteria',
          '1.1 Explain why people wait',
          '1.2 Describe two kinds of queue',
          '2.1 Tell people how long it takes',
        ),
      ).slice(1),
    ).toEqual([
      '1 (knowledge) Understand queues',
      '  1.1 Explain why people wait',
      '  1.2 Describe two kinds of queue',
      '2 (performance) Be able to keep a queue calm',
      '  2.1 Tell people how long it takes',
    ])
  })

  test('with the outcome in the middle of its row', () => {
    expect(
      outlineOf(
        read(
          'Learning outcomes        Assessment criteria',
          '                         1.1 Explain why people wait',
          '1 Understand             1.2 Describe two kinds',
          '  queues                     of queue',
          '                         1.3 State who goes first',
          '                         2.1 Tell people how long it',
          '2 Be able to keep            takes',
          '  a queue calm           2.2 Thank those who waited',
        ),
      ).slice(1),
    ).toEqual([
      '1 (knowledge) Understand queues',
      '  1.1 Explain why people wait',
      '  1.2 Describe two kinds of queue',
      '  1.3 State who goes first',
      '2 (performance) Be able to keep a queue calm',
      '  2.1 Tell people how long it takes',
      '  2.2 Thank those who waited',
    ])
  })

  test('with numbers in lines of their own', () => {
    expect(
      criteria('1.', 'Understand queues', '1.1', 'Explain why people', 'wait', '1.2', 'State who goes first'),
    ).toEqual(['  1.1 Explain why people wait', '  1.2 State who goes first'])
  })

  test('with a column to fill in, and rulings of a table', () => {
    expect(
      criteria(
        '| Learning outcome | Assessment criteria | Evidence type | Portfolio reference |',
        '|------------------|---------------------|---------------|---------------------|',
        '| 1 Understand queues | 1.1 Explain why people wait | | |',
        '| | 1.2 State who goes first | | |',
      ),
    ).toEqual(['  1.1 Explain why people wait', '  1.2 State who goes first'])
  })

  test('with outcomes that have no number', () => {
    expect(
      outlineOf(
        read(
          'Understand queues\t1.1 Explain why people wait',
          '\t1.2 State who goes first',
          'Be able to keep a queue calm\t2.1 Tell people how long it takes',
          '\t2.2 Thank them',
        ),
      ).slice(1),
    ).toEqual([
      '1 (knowledge) Understand queues',
      '  1.1 Explain why people wait',
      '  1.2 State who goes first',
      '2 (performance) Be able to keep a queue calm',
      '  2.1 Tell people how long it takes',
      '  2.2 Thank them',
    ])
  })
})

describe('other ways of numbering', () => {
  test.each<[string, string[], string[]]>([
    [
      'LO and AC',
      ['LO1 Know queues', 'AC1.1 Explain why', 'AC1.2 State who'],
      ['  1.1 Explain why', '  1.2 State who'],
    ],
    [
      'outcomes by name',
      [
        'Learning outcome 1: Know queues',
        '1.1 Explain why',
        'Learning outcome 2: Know shops',
        '2.1 State who',
        '2.2 List what',
      ],
      ['  1.1 Explain why', '  2.1 State who', '  2.2 List what'],
    ],
    [
      'plain numbers under a named outcome',
      [
        'Learning outcome 1 Know queues',
        '1. Explain why',
        '2. State who',
        'Learning outcome 2 Know shops',
        '1. List what',
      ],
      ['  1.1 Explain why', '  1.2 State who', '  2.1 List what'],
    ],
    [
      'three numbers',
      [
        '1.1 Handle queues',
        '1.1.1 Explain why',
        '1.1.2 State who',
        '1.2 Handle shops',
        '1.2.1 List what',
        '1.2.2 Say where',
      ],
      ['  1.1.1 Explain why', '  1.1.2 State who', '  1.2.1 List what', '  1.2.2 Say where'],
    ],
    [
      'letters under two numbers',
      [
        '1.1 Handle queues',
        'a) explain why',
        'b) state who',
        '1.2 Handle shops',
        'a) list what',
        'b) say where',
      ],
      ['  1.1.a explain why', '  1.1.b state who', '  1.2.a list what', '  1.2.b say where'],
    ],
    [
      'letters inside a criterion',
      ['1 Know queues', '1.1 Explain why people', 'a) wait', 'b) leave', '1.2 State who goes first'],
      ['  1.1 Explain why people a) wait; b) leave', '  1.2 State who goes first'],
    ],
    [
      'P and K as printed',
      [
        'You must be able to',
        'P1 keep the queue calm',
        'P2 thank people',
        'You need to know and understand',
        'K1 why people wait',
      ],
      ['  P1 keep the queue calm', '  P2 thank people', '  K1 why people wait'],
    ],
    [
      'one list that goes on in the next',
      [
        'You must be able to:',
        '1 keep the queue calm',
        '2 thank people',
        'You need to know and understand:',
        '3 why people wait',
        '4 who goes first',
      ],
      ['  1 keep the queue calm', '  2 thank people', '  3 why people wait', '  4 who goes first'],
    ],
    [
      'lists of two elements',
      [
        'Element 1 Keep queues',
        'You must be able to:',
        '1 keep the queue calm',
        'You need to know:',
        '1 why people wait',
        'Element 2 Keep shops',
        'You must be able to:',
        '1 open the door',
        'You need to know:',
        '1 who has the key',
      ],
      [
        '  1.P1 keep the queue calm',
        '  1.K1 why people wait',
        '  2.P1 open the door',
        '  2.K1 who has the key',
      ],
    ],
    [
      'bullets',
      [
        'The learner will:',
        'know queues',
        'The learner can:',
        '• explain why people',
        '  wait',
        '• state who goes first',
      ],
      ['  1.1 explain why people wait', '  1.2 state who goes first'],
    ],
    [
      'nothing at all',
      ['You must be able to:', 'keep the queue calm', 'thank people for', 'their patience'],
      ['  1 keep the queue calm', '  2 thank people for their patience'],
    ],
    [
      'a bare list',
      ['1. Explain why', '2. State who', '3. List what'],
      ['  1 Explain why', '  2 State who', '  3 List what'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(criteria(...lines)).toEqual(expected)
  })

  test('an element gives its lists its title', () => {
    const titles = read('Element 1 Keep queues', 'You must be able to:', '1 keep calm', '2 thank people')
      .units[0]?.outcomes
    expect(titles?.map(({ number, title, kind }) => ({ number, title, kind }))).toEqual([
      { number: '1', title: 'Keep queues: You must be able to', kind: 'performance' },
    ])
  })
})

describe('what only looks like a criterion', () => {
  test('a running head goes; two lines of one page that read alike stay', () => {
    expect(
      criteria(
        'Harbour Awards handbook',
        'Unit 12: Keep boats',
        '1 Understand boats',
        '1.1 Explain what is agreed by the',
        '    Harbour Office or the',
        '    Harbour Office or the',
        'Page 1 of 3',
        '\fHarbour Awards handbook',
        '    neighbours',
        '1.2 Describe ropes',
        '1.3 List who keeps the',
        'Page 2 of 3',
        '\f    moorings at the',
        'Harbour Awards handbook',
        '    north wharf',
        'Page 3 of 3',
      ),
    ).toEqual([
      '  1.1 Explain what is agreed by the Harbour Office or the Harbour Office or the neighbours',
      '  1.2 Describe ropes',
      '  1.3 List who keeps the moorings at the north wharf',
    ])
  })

  test('a second list with the same numbers is left over, not mixed in', () => {
    const reading = read(
      '1 Understand queues',
      '1.1 Explain why people wait',
      '1.2 State who goes first',
      '',
      'Indicative content',
      '1.1 Reasons such as rain and hunger',
      '1.2 Children, and people who cannot stand',
    )
    expect(outlineOf(reading).slice(1)).toEqual([
      '1 (knowledge) Understand queues',
      '  1.1 Explain why people wait',
      '  1.2 State who goes first',
    ])
    expect(reading.leftovers.map(({ line }) => line)).toEqual([5, 6])
  })

  test('a table of contents and what comes before the units', () => {
    const reading = read(
      'Contents',
      '1.1 About this award ........ 3',
      'Unit 12: Keep queues ........ 9',
      '1.1 About this award',
      'It is for everyone.',
      'Unit 12: Keep queues',
      'Level: 2',
      '1 Understand queues',
      '1.1 Explain why people wait',
      '1.2 State who goes first',
    )
    expect(outlineOf(reading)).toEqual([
      'UNIT 12 | Keep queues |  | 2 | ? | ?',
      '1 (knowledge) Understand queues',
      '  1.1 Explain why people wait',
      '  1.2 State who goes first',
    ])
    expect(reading.uses.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'not used'))
  })

  test('a title that ends in the middle, as some do', () => {
    expect(
      criteria(
        '1 Know whom to report to',
        '1.1 Name the manager',
        '1.2 List what must be in',
        '2 Be able to',
        '2.1 report it',
      ),
    ).toEqual(['  1.1 Name the manager', '  1.2 List what must be in', '  2.1 report it'])
  })

  test.each([
    ['a letter home', 'Dear Amy,\nplease bring 2 pens and 1.5 litres of water to room 3.\n\nBest wishes'],
    ['numbers', '12\n13\n14 15\n1.5'],
    ['nothing', ''],
    ['headings alone', 'Learning outcomes\nAssessment criteria\nThe learner can:'],
  ])('%s is no unit, and keeps its text', (_, text) => {
    const reading = readBook(text)
    expect(reading.units).toEqual([])
    expect(reading.lines.join('\n')).toBe(text)
  })
})

describe('what is said', () => {
  test.each<[string, string[], string]>([
    ['a number is missing', ['1 Know it', '1.1 Explain why', '1.3 State who'], 'gap'],
    [
      'a criterion holds two sentences',
      ['1 Know it', '1.1 Explain why. Describe how', '1.2 State who'],
      'may be two',
    ],
    ['a criterion has parts', ['1 Know it', '1.1 Explain', 'a) why', 'b) how', '1.2 State who'], 'has parts'],
    [
      'a heading is not known',
      ['1 Know it', '1.1 Explain why', '', 'Odds and ends', '', '1.2 State who'],
      'unclear heading',
    ],
    [
      'an outcome has no criteria',
      ['1 Know it', '2 Understand that', '2.1 Explain why', '2.2 State who'],
      'no criteria',
    ],
    ['an outcome has no title', ['1.1 Explain why', '1.2 State who'], 'no outcome title'],
    [
      'a number comes again',
      ['1 Know it', '1.1 Explain why', '1.2 State who', '1.2 List all of them'],
      'number again',
    ],
    ['criteria had no numbers', ['The learner can:', '• explain', '• state'], 'numbered here'],
  ])('when %s', (_, lines, kind) => {
    expect(warned(...lines)).toContain(kind)
  })

  test('parts that end and begin like sentences are asked about once', () => {
    expect(warned('1 Know it', '1.1 Explain', 'a) why', 'b) how. State who', '1.2 State when')).toEqual([
      'has parts',
    ])
  })

  test('and nothing where all is plain', () => {
    expect(warned('Unit 1: Keep it', '1 Know it', '1.1 Explain why', '1.2 State who')).toEqual([])
  })
})

describe('the head of a unit', () => {
  test.each<[string, string[]]>([
    [
      'in lines',
      ['Unit 12: Keep queues', 'Unit reference: F/999/0001', 'Level: 2', 'Credit value: 4', 'GLH: 30'],
    ],
    ['in one line', ['Unit 12 – Keep queues', 'Level: 2  Credits: 4  GLH: 30  UAN: F/999/0001']],
    [
      'in a small table',
      [
        'Unit number\t12',
        'Unit title\tKeep queues',
        'Reference\tF/999/0001',
        'Level\t2',
        'Credit value\t4',
        'GLH\t30',
      ],
    ],
    [
      'with values below',
      ['Unit title: Keep queues', 'Unit code\tLevel\tCredits\tGLH', '12\t2\t4\t30', 'F/999/0001'],
    ],
    [
      'with the title below',
      ['Unit 12', 'Keep queues', 'F/999/0001', 'Level 2', '4 credits', 'Guided learning hours 30'],
    ],
    [
      'over two lines',
      [
        'Unit 12: Keep',
        'queues',
        'Level',
        '2',
        'Credit value',
        '4',
        'GLH',
        '30',
        'Unit reference number',
        'F/999/0001',
      ],
    ],
  ])('%s', (_, head) => {
    expect(outlineOf(read(...head, '', '1 Know it', '1.1 Explain why', '1.2 State who'))[0]).toBe(
      'UNIT 12 | Keep queues | F/999/0001 | 2 | 4 | 30',
    )
  })

  test('a code before its title, with fields below', () => {
    expect(
      outlineOf(
        read('C4 Keep queues', 'Level: 1', 'Credits: 3', '1 Know it', '1.1 Explain why', '1.2 State who'),
      )[0],
    ).toBe('UNIT C4 | Keep queues |  | 1 | 3 | ?')
  })
})
