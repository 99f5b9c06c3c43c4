// Correcting by hand: each correction does what it says, and no correction, nor any row of them, loses a word.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corrected, type Correction } from '#/qualification/reading/corrections.ts'
import { readBook } from '#/qualification/reading/read-book.ts'
import type { Reading } from '#/qualification/reading/reading.ts'
import { outlineOf } from '../../../tests/support/outline.ts'

const page = [
  'Unit 12: Keep queues',
  '1 Know queues',
  '1.1 Explain why people wait. State who goes first',
  '1.2 List three kinds',
  '',
  'Names count too.',
  '2 Be able to keep a queue',
  '2.1 Tell people how long it takes',
]
const reading = readBook(page.join('\n'))
const after = (...corrections: Correction[]): Reading => corrections.reduce(corrected, reading)
const outline = (...corrections: Correction[]): readonly string[] => outlineOf(after(...corrections)).slice(1)

test('the page reads as it should before anything is corrected', () => {
  expect(outline()).toEqual([
    '1 (knowledge) Know queues',
    '  1.1 Explain why people wait. State who goes first',
    '  1.2 List three kinds',
    '2 (performance) Be able to keep a queue',
    '  2.1 Tell people how long it takes',
  ])
  expect(reading.leftovers).toEqual([{ line: 5, text: 'Names count too.' }])
  expect(reading.warnings.map(({ kind }) => kind)).toEqual(['may be two'])
})

describe('correcting', () => {
  test('splits one criterion into two, and is no longer in doubt about it', () => {
    const split: Correction = { kind: 'split', id: 'u1.0.0', at: 'Explain why people wait.'.length }
    expect(outline(split).slice(1, 4)).toEqual([
      '  1.1 Explain why people wait.',
      '  1.3 State who goes first',
      '  1.2 List three kinds',
    ])
    expect(after(split).warnings).toEqual([])
    // At its very start there is nothing to split.
    expect(outline({ kind: 'split', id: 'u1.0.0', at: 0 })).toEqual(outline())
  })

  test('takes a number out of the text that is split off', () => {
    const joined: Correction = {
      kind: 'criterion',
      id: 'u1.0.1',
      change: { text: 'List kinds 1.3 Name them' },
    }
    expect(outline(joined, { kind: 'split', id: 'u1.0.1', at: 'List kinds'.length })).toContain(
      '  1.3 Name them',
    )
  })

  test('merges with the one before, and splits that again', () => {
    const merged = after({ kind: 'merge', id: 'u1.0.1' })
    expect(outlineOf(merged)[2]).toBe('  1.1 Explain why people wait. State who goes first; List three kinds')
    expect(merged.units[0]?.outcomes[0]?.criteria[0]?.lines).toEqual([2, 3])
    // The first has none before it.
    expect(outline({ kind: 'merge', id: 'u1.0.0' })).toEqual(outline())
  })

  test('moves a criterion to another outcome', () => {
    expect(outline({ kind: 'move', id: 'u1.0.1', to: 'u1.1' }).slice(-2)).toEqual([
      '  2.1 Tell people how long it takes',
      '  1.2 List three kinds',
    ])
    expect(outline({ kind: 'move', id: 'u1.0.1', to: 'nowhere' })).toEqual(outline())
  })

  test('takes out what is no criterion, and in again what is one', () => {
    const out = after({ kind: 'take out', id: 'u1.0.1' })
    expect(out.leftovers[0]).toEqual({ line: 3, text: '1.2 List three kinds' })
    expect(out.uses[3]).toBe('not used')
    const back = corrected(out, { kind: 'take in', leftover: 0, to: 'u1.0' })
    expect(outlineOf(back).slice(1)).toEqual(outline())
    expect(back.uses).toEqual(reading.uses)
    expect(outline({ kind: 'take in', leftover: 0, to: 'u1.1' }).at(-1)).toBe('  2.2 Names count too.')
  })

  test('adds left over words to a criterion', () => {
    const added = after({ kind: 'add words', leftover: 0, to: 'u1.0.1' })
    expect(outlineOf(added)[3]).toBe('  1.2 List three kinds Names count too.')
    expect(added.leftovers).toEqual([])
    expect(added.uses[5]).toBe('criterion')
  })

  test('takes out an outcome with its criteria, adds one, and changes what is said of both', () => {
    const changed = after(
      { kind: 'take out', id: 'u1.1' },
      { kind: 'add outcome', unit: 'u1' },
      { kind: 'outcome', id: 'u1+1', change: { title: 'Calm people', kind: 'performance' } },
      { kind: 'unit', id: 'u1', change: { code: 'Q1', level: 3 } },
    )
    expect(outlineOf(changed)).toEqual([
      'UNIT Q1 | Keep queues |  | 3 | ? | ?',
      '1 (knowledge) Know queues',
      '  1.1 Explain why people wait. State who goes first',
      '  1.2 List three kinds',
      '2 (performance) Calm people',
    ])
    expect(changed.leftovers.map(({ text }) => text)).toEqual([
      'Names count too.',
      '2 Be able to keep a queue',
      '2.1 Tell people how long it takes',
    ])
  })

  test('says so where two get the same number, until one is changed', () => {
    const twice = after({ kind: 'criterion', id: 'u1.0.1', change: { number: '1.1' } })
    expect(twice.warnings.map(({ kind }) => kind)).toContain('number twice')
    const once = corrected(twice, { kind: 'criterion', id: 'u1.0.1', change: { number: '1.9' } })
    expect(once.warnings.map(({ kind }) => kind)).toEqual(['may be two'])
  })

  test('believes a person who says that it is right', () => {
    expect(after({ kind: 'is right', about: 'u1.0.0' }).warnings).toEqual([])
  })

  test('a unit that is left out leaves its words over', () => {
    const gone = after({ kind: 'leave unit out', id: 'u1' })
    expect(gone.units).toEqual([])
    expect(gone.leftovers).toHaveLength(6)
  })
})

const ids = ['u1', 'u1.0', 'u1.1', 'u1.0.0', 'u1.0.1', 'u1.1.0', 'u1.0+1', 'u1+1', 'none']
const anyId = fc.constantFrom(...ids)
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), id: anyId, at: fc.integer({ min: -5, max: 60 }) }),
  fc.record({
    kind: fc.constantFrom('merge' as const, 'take out' as const, 'leave unit out' as const),
    id: anyId,
  }),
  fc.record({ kind: fc.constant('move' as const), id: anyId, to: anyId }),
  fc.record({ kind: fc.constant('add outcome' as const), unit: anyId }),
  fc.record({
    kind: fc.constantFrom('take in' as const, 'add words' as const),
    leftover: fc.integer({ min: -1, max: 8 }),
    to: anyId,
  }),
  fc.record({ kind: fc.constant('is right' as const), about: anyId }),
)

const wordsOf = ({ units, leftovers }: Reading): ReadonlySet<string> => {
  const texts = [
    ...leftovers.map(({ text }) => text),
    ...units.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ title, criteria }) => [title, ...criteria.map(({ text }) => text)]),
    ),
  ]
  return new Set(texts.join(' ').match(/\p{L}+/gu))
}

test('no row of corrections loses a word, or gives two things one id', () => {
  const words = wordsOf(reading)
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 12 }), (corrections) => {
      const now = after(...corrections)
      for (const word of words) expect(wordsOf(now)).toContain(word)
      expect(now.uses).toHaveLength(page.length)
      const all = now.units.flatMap(({ id, outcomes }) => [
        id,
        ...outcomes.flatMap((outcome) => [outcome.id, ...outcome.criteria.map((each) => each.id)]),
      ])
      expect(new Set(all).size).toBe(all.length)
    }),
    { numRuns: 1_000 },
  )
})
