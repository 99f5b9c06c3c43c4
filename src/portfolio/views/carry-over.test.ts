// A portfolio moves to a new version of its qualification: claims carry over by number, and none is ever dropped.

import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { carryOver } from '#/portfolio/views/carry-over.ts'
import { likelyCriteria, unsortedClaims } from '#/portfolio/views/unsorted-claims.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../../tests/support/portfolio-stories.ts'

const before = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03454.json', 'utf8'))))

const withUnit = (code: string, change: (unit: Unit) => readonly Unit[]): Scheme => ({
  ...before,
  version: '2',
  units: before.units.flatMap((unit) => (unit.code === code ? change(unit) : [unit])),
})
const withOffer = (code: string, change: (offer: Offer) => readonly Offer[]): Scheme =>
  withUnit(code, (unit) => [{ ...unit, offers: unit.offers.flatMap(change) }])
const withoutCriterion = (code: string, number: string): Scheme =>
  withOffer(code, (offer) => [
    {
      ...offer,
      outcomes: offer.outcomes.map((outcome) => ({
        ...outcome,
        criteria: outcome.criteria.filter((each) => each.number !== number),
      })),
    },
  ])

let amy: TestDevice
const over = (after: Scheme) => carryOver(before, after, foldOf(amy))
const short = (after: Scheme) => {
  const { carried, moves, toSort } = over(after)
  return {
    carried: carried.map((each) => each.claim.criterion),
    moves: moves.map((each) => `${each.claim.criterion} > ${each.to}`),
    toSort: toSort.map((each) => `${each.claim.criterion}: ${each.why}`),
  }
}

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  await amy.write('portfolio.opened', { language: 'en' })
  await describePortfolio(amy, { units: ['C1', 'A3', 'F2'].map((unit) => ({ unit, level: null })) })
  const note = await captureNote(amy, 'A query')
  await claim(amy, note.hash, 'C1@1/1.1', 'C1@1/3.2', 'A3@2/1.1')
})

describe('claims', () => {
  test('carry over where unit, level and number are the same', () => {
    expect(short({ ...before, version: '2' })).toEqual({
      carried: ['C1@1/1.1', 'C1@1/3.2', 'A3@2/1.1'],
      moves: [],
      toSort: [],
    })
  })

  test('are to be sorted where the number is gone, or the unit is offered at another level', () => {
    expect(short(withoutCriterion('C1', '3.2')).toSort).toEqual(['C1@1/3.2: no such criterion'])
    expect(short(withOffer('C1', (offer) => [{ ...offer, level: 3 }])).toSort).toEqual([
      'C1@1/1.1: no such criterion',
      'C1@1/3.2: no such criterion',
    ])
    const gone = over(withUnit('C1', () => []))
    expect(gone.toSort).toHaveLength(2)
    expect(gone.notOffered).toEqual([{ unit: 'C1', level: 1 }])
    expect(gone.units).toContainEqual({ unit: 'C1', level: 1 })
  })

  test('for a whole unit are to be sorted once its criteria are all here', async () => {
    const note = await captureNote(amy, 'The rules')
    await claim(amy, note.hash, 'F2@2')
    expect(short({ ...before, version: '2' }).carried).toContain('F2@2')
    const filled = withOffer('F2', (offer) => [
      {
        ...offer,
        criteriaStatus: 'complete',
        outcomes: [
          {
            number: '1',
            title: 'Know',
            kind: 'knowledge',
            criteria: [{ number: '1.1', commandVerb: 'explain', summary: 'Explain' }],
          },
        ],
      },
    ])
    expect(short(filled).toSort).toEqual(['F2@2: whole unit'])
  })

  test('of an unknown level go to the level, once it is known', async () => {
    const unknown = withOffer('C1', (offer) => [{ ...offer, level: null, levelStatus: 'unknown' }])
    const note = await captureNote(amy, 'A query again')
    await claim(amy, note.hash, 'C1@?/1.1', 'C1@?')
    const { moves, toSort, units } = carryOver(unknown, before, foldOf(amy))
    expect(moves.map(({ to }) => to)).toEqual(['C1@1/1.1'])
    expect(toSort.map((each) => each.claim.criterion)).toEqual(['C1@?'])
    expect(units[0]).toEqual({ unit: 'C1', level: 1 })
  })

  test('keep the level their choice meant, where a new version offers more of them', () => {
    const after = withOffer('C1', (offer) => [offer, { ...offer, level: 4 }])
    expect(over(after).units[0]).toEqual({ unit: 'C1', level: 1 })
    expect(short(after).toSort).toEqual([])
  })

  test('say where the number stayed and the words did not', () => {
    const after = withOffer('C1', (offer) => [
      {
        ...offer,
        outcomes: offer.outcomes.map((outcome) => ({
          ...outcome,
          criteria: outcome.criteria.map((each) => ({
            ...each,
            summary: each.number === '3.2' ? 'New' : each.summary,
          })),
        })),
      },
    ])
    expect(over(after).newWords).toMatchObject([{ id: 'C1@1/3.2', after: 'New' }])
  })
})

describe('nothing is dropped', () => {
  const ids = [
    'C1@1/1.1',
    'C1@1/3.2',
    'C1@1',
    'C1@?',
    'C1@?/2.1',
    'A3@2/1.1',
    'F2@2',
    'Z9@1/1.1',
    'F1@1',
    'F1@1/9.9',
  ]
  test('whatever was claimed and whatever changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.subarray(ids), { maxLength: 4 }),
        fc.subarray(before.units.map(({ code }) => code)),
        fc.constantFrom<number | null>(1, 2, 3, null),
        async (claims, kept, level) => {
          const device = await TestDevice.founding('Amy')
          await device.write('portfolio.opened', { language: 'en' })
          await describePortfolio(device, {
            units: [
              { unit: 'C1', level: null },
              { unit: 'F1', level: 2 },
            ],
          })
          for (const some of claims) {
            const note = await captureNote(device, 'A note')
            await claim(device, note.hash, ...some)
          }
          const portfolio = foldOf(device)
          const after: Scheme = {
            ...before,
            units: before.units
              .filter(({ code }) => kept.includes(code))
              .map((unit) => ({ ...unit, offers: unit.offers.map((offer) => ({ ...offer, level })) })),
          }
          const { carried, moves, toSort } = carryOver(before, after, portfolio)
          const all = [...carried, ...moves, ...toSort].map((each) => each.claim.id)
          expect(all.toSorted()).toEqual(
            [...portfolio.evidence.values()].flatMap((each) => each.claims.map(({ id }) => id)).toSorted(),
          )
          const moved = new Set(moves.map((each) => each.claim.id))
          expect(unsortedClaims(portfolio, after).filter((each) => !moved.has(each.claim.id))).toEqual(toSort)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('likely places: the same number first, then the words that were there', () => {
  const ask = (id: string, words: string) =>
    likelyCriteria(before, id, { before: words, level: 1, most: 2 }).map((each) => each.number)
  const [first] = before.units.find(({ code }) => code === 'C1')?.offers[0]?.outcomes ?? []
  expect(ask('C1@3/1.2', '')[0]).toBe('1.2')
  expect(ask('C1@1/9.9', first?.criteria[1]?.summary ?? '')[0]).toBe('1.2')
  expect(ask('Z9@1/1.1', '')).toEqual([])
  expect(ask('C1@1', '')).toHaveLength(2)
})
