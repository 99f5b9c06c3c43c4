// Plans worked out by hand: what a person asks, and what the answer must be in just these words.

import { describe, expect, test } from 'vitest'
import { planFrom, type Plan } from '#/qualification/plan/plan-from.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import type { Slot } from '#/qualification/plan/ways-of.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { ruleFileNames, ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf } from '../../../tests/support/valid-choices.ts'

const plan = (id: string, held: string, wishes: Wishes = {}): Plan =>
  planFrom(ruleFileOf(id), choiceOf(held), wishes)

const slotText = ({ count, from }: Slot): string =>
  `${count} of ${from.map(({ unit, level }) => `${unit}@${level}`).join(' ')}`

const waysText = (found: Plan): string[][] =>
  found.kind === 'finish' ? found.ways.map(({ slots }) => slots.map(slotText)) : []

describe('a Level 2 contact centre award', () => {
  test('from nothing, at the levels of a Level 2 candidate', () => {
    const found = plan('ocr-03448', '', { levels: [1, 2] })
    expect(found).toMatchObject({ kind: 'finish', further: 6 })
    const optional = 'CC@2 EE@2 FF@2 GG@2 ZZ@2'
    expect(waysText(found)).toEqual([
      ['1 of AA@2', '1 of BB@1', `3 of ${optional}`, '1 of DD@2 H@2'],
      ['1 of AA@2', '1 of BB@1', `2 of ${optional}`, '1 of DD@2 H@2', '1 of I@2 J@2 K@2 N@2 R@2'],
      ['1 of AA@2', '1 of BB@1', `1 of ${optional}`, '1 of DD@2 H@2', '2 of I@2 J@2 K@2 N@2 R@2'],
    ])
  })

  test('from nothing, at any level, is fewer units of more value', () => {
    expect(plan('ocr-03448', '')).toMatchObject({
      kind: 'finish',
      further: 5,
      ways: [{ value: 110 }, { value: 110 }, { value: 110 }],
    })
  })

  test('a unit that the centre has still to name is taken for nobody where another does as well', () => {
    const taken = (...of: Parameters<typeof plan>): string[] => {
      const found = plan(...of)
      return found.kind === 'finish'
        ? found.ways.map(({ units }) => units.map(({ unit }) => unit).join(' '))
        : []
    }
    expect(taken('ocr-03448', '')).toEqual(['AA BB CC EE FF', 'AA BB CC EE I', 'AA BB CC I J'])
    const anyLevel = ['ocr-03447', 'ocr-03448', 'ocr-03449', 'ocr-03450', 'ocr-03451']
    const asked: readonly (readonly [string, Wishes])[] = [
      ...anyLevel.map((id) => [id, {}] as const),
      ['ocr-03447', { levels: [1, 2] }],
      ['ocr-03448', { levels: [1, 2] }],
      ['ocr-03449', { levels: [3, 4] }],
      ['ocr-03450', { levels: [3, 4] }],
      ['ocr-03450', { levels: [4] }],
    ]
    for (const [id, wishes] of asked) {
      expect(plan(id, '', wishes).kind).toBe('finish')
      expect(taken(id, '', wishes).join(' ')).not.toMatch(/\bR\b/)
    }
    // It may be chosen all the same, stands last in its list, and is there for whoever asks for it.
    expect(waysText(plan('ocr-03450', ''))[1]?.at(-1)).toMatch(/^1 of W7@4 .* X4@4 R@4$/)
    expect(taken('ocr-03448', '', { want: choiceOf('R@2') }).every((units) => /\bR\b/.test(units))).toBe(true)
  })

  test('two restricted units held leave only the others', () => {
    const found = plan('ocr-03448', 'AA@2 BB@1 CC@2 EE@2 I@2 J@2')
    expect(waysText(found)).toEqual([])
    expect(found.kind).toBe('complete')
    const one = plan('ocr-03448', 'AA@2 BB@1 CC@2 I@2 J@2', { levels: [2] })
    expect(waysText(one)).toEqual([['1 of DD@2 H@2'], ['1 of EE@2 FF@2 GG@2 ZZ@2']])
  })

  test('where a limit cannot be reached, units under it do as well as others', () => {
    const found = plan('ocr-03448', 'AA@2 BB@3 CC@2 EE@2', { levels: [2] })
    expect(waysText(found)[0]).toEqual(['1 of FF@2 GG@2 ZZ@2 I@2 J@2 K@2 N@2 R@2'])
  })

  test('a third restricted unit stops it, and so does AA at another level', () => {
    expect(plan('ocr-03448', 'I@2 J@2 K@2')).toEqual({
      kind: 'never',
      stoppedBy: ['restricted'],
      problems: [],
    })
    expect(plan('ocr-03448', 'AA@1')).toMatchObject({ kind: 'never', stoppedBy: ['mandatory-aa'] })
    expect(plan('ocr-03448', 'AA@1 I@2 J@2 K@2')).toMatchObject({ stoppedBy: ['mandatory-aa', 'restricted'] })
  })

  test('rules that stop it only together are named together', () => {
    // Every unit with a value at Level 2 but one is spent at another level, and the two restricted places as well.
    const held = 'CC@1 EE@1 FF@1 GG@1 ZZ@3 DD@1 H@1 V1 V2'
    expect(plan('ocr-03448', held)).toEqual({
      kind: 'never',
      stoppedBy: ['at-level', 'restricted'],
      problems: [],
    })
  })

  test('a choice with a problem of its own says so', () => {
    expect(plan('ocr-03448', 'CC@2 CC@3')).toEqual({
      kind: 'never',
      stoppedBy: [],
      problems: [{ kind: 'unit twice', unit: 'CC' }],
    })
  })
})

describe('wishes', () => {
  test('a mandatory unit that is offered at no wished level is taken all the same', () => {
    // BB is not offered at Level 2.
    expect(waysText(plan('ocr-03448', 'AA@2 CC@2 EE@2 FF@2', { levels: [2] }))).toEqual([
      ['1 of BB@3'],
      ['1 of BB@4'],
      ['1 of BB@5'],
    ])
  })

  test('that cannot be kept are told apart from an award that cannot be finished', () => {
    expect(plan('ocr-03448', '', { levels: [3] })).toEqual({ kind: 'wishes' })
    expect(plan('ocr-03448', '', { avoid: [{ unit: 'AA' }] })).toEqual({ kind: 'wishes' })
    expect(plan('ocr-03448', '', { want: [{ unit: 'H', level: 4 }] })).toEqual({ kind: 'wishes' })
    expect(plan('ocr-03448', 'CC@2', { want: [{ unit: 'CC', level: 3 }] })).toEqual({ kind: 'wishes' })
    expect(plan('ocr-03448', '', { want: [{ unit: 'nobody' }] })).toEqual({ kind: 'wishes' })
    expect(plan('ocr-03448', 'I@2 J@2 K@2', { levels: [2] })).toMatchObject({ kind: 'never' })
  })

  test('a wanted unit is in every way, also where it is not needed', () => {
    const valid = 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2'
    const found = plan('ocr-03448', valid, { want: [{ unit: 'H', level: 3 }] })
    expect(waysText(found)).toEqual([['1 of H@3']])
    // Beyond what counts of Group C, so that it does not help, but it is wanted.
    const all = 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 F/503/0392'
    expect(waysText(plan('ocr-10378', all, { want: [{ unit: 'B&A5' }] }))).toEqual([['1 of B&A5@1']])
  })
})

describe('what nobody can tell', () => {
  test('a scheme whose rule was not found', () => {
    expect(plan('ocr-03456', 'F3')).toEqual({ kind: 'cannot tell', because: 'no rules', units: [] })
  })

  test('a missing figure, and whose it is', () => {
    const mandatory = 'CS7 CS8 CS9 B&A38 M&L1'
    const avoid = 'CS10 CS11 CS12 CS13 CS14 CS15 CS16 CS18 CS20 CS21 CS22 CS23 CS24'
    const found = plan('ocr-10379', `${mandatory} CS5 CS6 CS17`, { avoid: choiceOf(avoid) })
    expect(found).toEqual({ kind: 'cannot tell', because: 'figures', units: ['CS19'] })
  })

  test('a list that is not complete may hold the unit that helps', () => {
    const scheme = ruleFileOf('ocr-10381')
    const few = { ...scheme, units: scheme.units.filter(({ code }) => code !== 'CS38' && code !== 'CS39') }
    expect(planFrom(few, [])).toEqual({ kind: 'cannot tell', because: 'unit list', units: [] })
    expect(planFrom({ ...few, unitListComplete: true }, [])).toMatchObject({ kind: 'never' })
  })
})

test('a plan asks for no unit that its scheme says too little of, and takes one that needs no figure', () => {
  // Group C asks for credits, which CS19 has no number for; no rule asks for the units of Group C to be counted.
  const found = plan('ocr-10379', 'CS7 CS8 CS9 B&A38 M&L1 CS5 CS6')
  const named =
    found.kind === 'finish' ? found.ways.flatMap(({ slots }) => slots.flatMap(({ from }) => from)) : []
  expect(named.length).toBeGreaterThan(0)
  expect(named.map(({ unit }) => unit)).not.toContain('CS19')
})

test('the same question has the same answer, in whichever order the units are held', () => {
  for (const name of ruleFileNames) {
    const scheme = ruleFileOf(name)
    const held = scheme.units
      .slice(0, 4)
      .map(({ code, offers }) => ({ unit: code, level: offers[0]?.level ?? undefined }))
    expect(planFrom(scheme, held.toReversed())).toEqual(planFrom(scheme, held))
    expect(planFrom(structuredClone(scheme), held)).toEqual(planFrom(scheme, held))
  }
})

const rule = { of: {}, measure: 'value', severity: 'must', says: 's', source: 's' } as const
const hostile = (units: number, combination: readonly Rule[]): Scheme => {
  const scheme = ruleFileOf('ocr-03454')
  const [unit] = scheme.units
  if (!unit) throw new Error('the scheme has units')
  const many = Array.from({ length: units }, (_, at) =>
    Object.assign({}, unit, {
      code: `X${at}`,
      offers: [{ ...unit.offers[0], value: 10_007 + 2 * at * at }],
    }),
  )
  return { ...scheme, units: many, combination }
}

describe('a hostile rule file', () => {
  test.each([
    [
      'sums that hardly ever meet',
      hostile(60, [
        { ...rule, id: 'a', atLeast: 500_001 },
        { ...rule, id: 'b', atMost: 500_002 },
      ]),
    ],
    ['thousands of units', hostile(5_000, [{ ...rule, id: 'a', atLeast: 1e9 }])],
  ])('is given up in a bounded number of steps: %s', (_, scheme) => {
    expect(planFrom(scheme, [])).toEqual({ kind: 'cannot tell', because: 'too large', units: [] })
  })

  test('with thousands of rules is answered as far as they can be looked at', () => {
    const rules = Array.from({ length: 2_000 }, (_, at) => ({ ...rule, id: `r${at}`, atLeast: 1 + at }))
    const scheme = hostile(100, [...rules, { ...rule, id: 'none', atMost: 0 }])
    expect(planFrom(scheme, [])).toEqual({ kind: 'never', stoppedBy: [], problems: [] })
  })
})
