// Putting a centre's criteria into a scheme: what is brought is there, what is not brought is as before, and the file that
// comes out is a scheme.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { fillScheme, schemeFile, type Placement } from '#/qualification/filling/fill-scheme.ts'
import { compareVersions, nextVersion } from '#/qualification/filling/scheme-versions.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { readBook } from '#/qualification/reading/read-book.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { layouts, setting, writtenUnit } from '../../../tests/support/written-units.ts'

const contactCentre = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03449.json', 'utf8'))))
const customerService = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03454.json', 'utf8'))))
const stamp = { version: '1.1', source: 'our handbook, 2 Nov 2026' }

const unitFrom = (...lines: string[]) => {
  const [unit] = readBook(lines.join('\n')).units
  if (unit === undefined) throw new Error('no unit in it')
  return unit
}
const calls = unitFrom('Unit CC: Keep callers', 'Level: 2', '1 Know it', '1.1 Explain why', '1.2 State who')
const placed = (more: Partial<Placement> = {}): Placement => ({
  read: calls,
  code: 'CC',
  title: '',
  group: '',
  level: 2,
  how: 'replace',
  isComplete: true,
  ...more,
})
const offersOf = (code: string, ...placements: Placement[]) =>
  unwrap(fillScheme(contactCentre, placements, stamp)).units.find((unit) => unit.code === code)?.offers ?? []

describe('filling a scheme', () => {
  test('fills the offer of that level, and no other', () => {
    const offers = offersOf('CC', placed())
    expect(offers.map(({ level, criteriaStatus }) => [level, criteriaStatus])).toEqual([
      [1, 'none'],
      [2, 'complete'],
      [3, 'none'],
      [4, 'none'],
      [5, 'none'],
    ])
    expect(offers[1]?.outcomes).toEqual([
      {
        number: '1',
        title: 'Know it',
        kind: 'knowledge',
        criteria: [
          { number: '1.1', commandVerb: 'explain', summary: 'Explain why' },
          { number: '1.2', commandVerb: 'state', summary: 'State who' },
        ],
      },
    ])
    // What the published leaflet says stays.
    expect(offers[1]).toMatchObject({ value: 20, valueStatus: 'confirmed', levelStatus: 'confirmed' })
  })

  test('differs by level, and notes where it is from', () => {
    const higher = unitFrom('Unit CC: Keep callers', '1 Know it', '1.1 Evaluate why', '1.2 Justify who')
    const filled = unwrap(fillScheme(contactCentre, [placed(), placed({ read: higher, level: 3 })], stamp))
    const unit = filled.units.find(({ code }) => code === 'CC')
    expect(unit?.offers.map(({ outcomes }) => outcomes[0]?.criteria[0]?.commandVerb)).toEqual([
      undefined,
      'explain',
      'evaluate',
      undefined,
      undefined,
    ])
    expect(unit?.sources.at(-1)).toBe(stamp.source)
    expect(filled).toMatchObject({ id: contactCentre.id, version: '1.1' })
  })

  test('leaves everything else as it was', () => {
    const filled = unwrap(fillScheme(contactCentre, [placed()], stamp))
    expect({ ...filled, version: '1', units: [] }).toEqual({ ...contactCentre, units: [] })
    const others = (scheme: typeof filled) => scheme.units.filter(({ code }) => code !== 'CC')
    expect(others(filled)).toEqual(others(contactCentre))
  })

  test('makes a unit that is not there', () => {
    const offers = offersOf(
      'Z99',
      placed({ code: 'Z99', title: 'Keep callers', group: 'optional', level: null }),
    )
    expect(offers).toMatchObject([{ level: null, levelStatus: 'unknown', criteriaStatus: 'complete' }])
  })

  test('adds page by page, or puts one list in the place of another', () => {
    const second = unitFrom(
      'Unit CC: Keep callers',
      '1 Know it',
      '1.3 List what',
      '2 Be able to',
      '2.1 Check it',
      '2.2 Use it',
    )
    const first = unwrap(fillScheme(contactCentre, [placed({ isComplete: false })], stamp))
    const numbers = (how: Placement['how']) =>
      unwrap(fillScheme(first, [placed({ read: second, how })], stamp))
        .units.find(({ code }) => code === 'CC')
        ?.offers[1]?.outcomes.flatMap(({ criteria }) => criteria.map(({ number }) => number))
    expect(numbers('add')).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2'])
    expect(numbers('replace')).toEqual(['1.3', '2.1', '2.2'])
  })

  test('refuses to put one unit that was read in the place of another', () => {
    expect(fillScheme(contactCentre, [placed(), placed()], stamp)).toMatchObject({
      ok: false,
      error: { kind: 'same place', code: 'CC', level: 2 },
    })
    expect(offersOf('CC', placed(), placed({ level: 3 }))).toHaveLength(5)
  })

  test('is complete only where the person says so and no outcome is empty', () => {
    const open = unitFrom(
      'Unit CC: Keep callers',
      '1 Know it',
      '1.1 Explain why',
      '1.2 State who',
      '2 Understand that',
    )
    expect(offersOf('CC', placed({ isComplete: false }))[1]?.criteriaStatus).toBe('partial')
    expect(offersOf('CC', placed({ read: open }))[1]?.criteriaStatus).toBe('partial')
  })

  test('takes credits and level for what was unknown', () => {
    const read = { ...calls, value: 7, glh: 40 }
    const { units } = unwrap(
      fillScheme(customerService, [placed({ read, code: 'X1', title: 'New', group: 'delivery' })], stamp),
    )
    expect(units.at(-1)?.offers[0]).toMatchObject({ level: 2, value: 7, valueStatus: 'confirmed', glh: 40 })
    const unknown = {
      ...customerService,
      units: units.map((unit) => ({
        ...unit,
        offers: unit.offers.map((offer) => ({ ...offer, level: null, levelStatus: 'unknown' as const })),
      })),
    }
    const known = unwrap(fillScheme(unknown, [placed({ code: 'X1' })], stamp)).units.at(-1)?.offers
    expect(known?.map(({ level, levelStatus }) => [level, levelStatus])).toEqual([[2, 'confirmed']])
  })

  test.each<[string, Partial<Placement>, object]>([
    ['a code that is none', { code: 'C C' }, { kind: 'bad code' }],
    ['a new unit without a title', { code: 'Z99' }, { kind: 'unit without title' }],
    ['a new unit of no group', { code: 'Z99', title: 'New', group: 'none' }, { kind: 'not a scheme' }],
    ['a unit without anything', { read: { ...calls, outcomes: [] } }, { kind: 'no criteria' }],
  ])('refuses %s', (_, more, error) => {
    expect(fillScheme(contactCentre, [placed(more)], stamp)).toMatchObject({ ok: false, error })
  })

  test.each<[string, { number?: string; text?: string }, object]>([
    [
      'two criteria with one number',
      { number: '1.2' },
      { kind: 'number twice', number: '1.2', unit: 'CC@2' },
    ],
    ['a number that is none', { number: '1,1' }, { kind: 'bad number', number: '1,1' }],
    ['a criterion without words', { text: ' ' }, { kind: 'criterion without words', number: '1.1' }],
  ])('refuses %s', (_, change, error) => {
    const [outcome] = calls.outcomes
    if (outcome === undefined) throw new Error('no outcome')
    const [first, ...others] = outcome.criteria
    if (first === undefined) throw new Error('no criterion')
    const read = { ...calls, outcomes: [{ ...outcome, criteria: [{ ...first, ...change }, ...others] }] }
    expect(fillScheme(contactCentre, [placed({ read })], stamp)).toMatchObject({ ok: false, error })
  })

  test('keeps every criterion of whatever was read, in a file that reads back', () => {
    fc.assert(
      fc.property(writtenUnit, setting, fc.constantFrom(...layouts), (written, set, layout) => {
        const units = readBook(layout.set(written, set)).units.filter(({ outcomes }) => outcomes.length > 0)
        const placements = units.map((read) => placed({ read }))
        const filled = fillScheme(contactCentre, placements.slice(0, 1), stamp)
        const file = schemeFile(unwrap(filled))
        const back = unwrap(readSchemeBytes(file)).scheme
        const offer = back.units.find(({ code }) => code === 'CC')?.offers.find(({ level }) => level === 2)
        expect(offer?.outcomes.flatMap(({ criteria }) => criteria.map(({ summary }) => summary))).toEqual(
          units[0]?.outcomes.flatMap(({ criteria }) => criteria.map(({ text }) => text)),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('versions', () => {
  test('count on', () => {
    expect(nextVersion('1', [])).toBe('1.1')
    expect(nextVersion('1', ['1', '1.1', '1.2'])).toBe('1.3')
    expect(nextVersion('1.9', ['1.9'])).toBe('1.10')
    expect(nextVersion('2024', ['2024'])).toBe('2024.1')
    expect(['2', '1.10', '1', '1.2', '1.1', '1.2-a'].toSorted(compareVersions)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.2-a',
      '1.10',
      '2',
    ])
    expect(compareVersions('1.1', '1.1')).toBe(0)
  })
})
