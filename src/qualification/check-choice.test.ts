// Choices worked out by hand from the source documents: for each scheme the smallest that are valid, and each rule
// missed by as little as its figures allow.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import type { ChosenUnit } from '#/qualification/chosen-units.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Offer, Scheme } from '#/qualification/scheme.ts'

const schemeOf = (id: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${id}.json`)))).scheme

/** `F1 F2 CC@3`: codes, with the level where the unit is offered at several. */
const choiceOf = (text: string): ChosenUnit[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [unit = '', level] = word.split('@')
      return level === undefined ? { unit } : { unit, level: Number(level) }
    })

const check = (id: string, choice: string): ReturnType<typeof checkChoice> =>
  checkChoice(schemeOf(id), choiceOf(choice))

describe('valid choices', () => {
  test.each([
    ['ocr-03454', '22 credits, all optional ones at level 1', 'F1 F2 A1 B1 C2'],
    ['ocr-03454', '9 of 15 optional credits at level 1', 'F1 F2 A1 B8 C2 A4'],
    ['ncfe-501-0263-1', '28 credits, all optional ones at level 2', 'F1 F2 A4 B6 C3 D2'],
    ['ocr-03455', '28 credits, 11 of the optional ones at level 2', 'F1 F2 A1 B8 C2 D2 A4'],
    ['ocr-03447', '40 unit values, 25 optional at level 1', 'AA@1 BB@1 CC@1 EE@1 DD@1'],
    ['ocr-03447', 'two restricted units', 'AA@1 BB@1 CC@1 I@1 J@1'],
    ['ocr-03448', '100 unit values', 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2'],
    ['ocr-03449', '180 unit values', 'AA@3 BB@1 CC@3 EE@3 FF@3 GG@3 H@3'],
    ['ocr-03450', '280 unit values', 'AA@4 BB@1 CC@4 EE@4 FF@4 GG@4 HH@4 II@3 G@1'],
    ['ocr-03451', '350 unit values, AA at level 4', 'AA@4 BB@1 CC@5 EE@5 FF@5 GG@5 HH@5 II@5 G@1'],
    ['ocr-10378', '23 credits without Group C', 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 CS6'],
    ['ocr-10378', '23 credits, 3 of them from Group C', 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 F/503/0392'],
    ['ocr-10379', '45 credits', 'CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS12'],
    ['ocr-10380', '55 credits', 'CS25 CS26 CS27 CS30 B&A59 M&L9 CS28 CS32 CS33 CS31 CS29 CS12'],
    ['ocr-10381', '51 credits, 41 at level 4', 'CS34 CS35 M&L9 CS38 CS39 CS42 CS43 CS36 CS40 CS29 CS30'],
  ])('%s: %s', (id, _, choice) => {
    const { verdict, rules, problems, surplus } = check(id, choice)
    expect(rules.filter((rule) => rule.severity === 'must' && rule.holds !== true)).toEqual([])
    expect({ verdict, problems, surplus }).toEqual({ verdict: 'valid', problems: [], surplus: [] })
  })

  test('more units than needed are no error', () => {
    const scheme = schemeOf('ocr-03454')
    const all = scheme.units.map((unit) => ({ unit: unit.code }))
    expect(checkChoice(scheme, all)).toMatchObject({ verdict: 'valid', surplus: [] })
  })
})

type Missed = Record<string, [have: number, need: number]>

describe('each rule missed', () => {
  test.each<[string, string, Missed]>([
    ['ocr-03454', 'F1 F2 A1 B6 C2', { total: [21, 22], optional: [13, 14] }],
    ['ocr-03454', 'F1 A1 A2 B1 C2', { mandatory: [1, 2] }],
    ['ocr-03454', 'F1 F2 B1 B2 C1', { 'theme-impression-and-image': [0, 1] }],
    ['ocr-03454', 'F1 F2 A1 A2 C1', { 'theme-delivery': [0, 1] }],
    ['ocr-03454', 'F1 F2 A1 A2 B1', { 'theme-handling-problems': [0, 1] }],
    // F1's four credits at level 1 do not help: 8 of the optional ones are asked for.
    ['ocr-03454', 'F1 F2 A1 B2 C3', { 'level-1': [5, 8] }],
    ['ncfe-501-0263-1', 'F1 F2 A4 B6 C2 D1', { total: [27, 28], optional: [19, 20] }],
    ['ncfe-501-0263-1', 'F1 A4 B6 C3 D2 D4', { mandatory: [1, 2] }],
    ['ncfe-501-0263-1', 'F1 F2 A4 A5 B6 C3', { 'theme-development-and-improvement': [0, 1] }],
    ['ncfe-501-0263-1', 'F1 F2 A13 B2 C5 D2', { 'level-2': [14, 15] }],
    ['ocr-03455', 'F1 F2 A13 B2 C5 D2', { 'level-2': [10, 11] }],
    ['ocr-03447', 'AA@1 BB@1 CC@1 DD@1 H@1 G@1', { total: [40, 40] }],
    ['ocr-03447', 'AA@1 BB@1 CC@1 EE@1', { total: [35, 40], 'at-level': [20, 25] }],
    ['ocr-03447', 'AA@2 BB@1 CC@1 EE@1 DD@1', { 'mandatory-aa': [0, 1] }],
    ['ocr-03447', 'AA@1 CC@1 EE@1 FF@1', { 'mandatory-bb': [0, 1] }],
    ['ocr-03447', 'AA@1 BB@1 CC@1 EE@1 DD@2', { 'at-level': [20, 25] }],
    ['ocr-03447', 'AA@1 BB@1 CC@1 I@1 J@1 K@1', { restricted: [3, 2] }],
    ['ocr-03448', 'AA@2 BB@1 CC@2 EE@2 H@2 FF@3', { 'at-level': [55, 60] }],
    ['ocr-03449', 'AA@3 BB@3 CC@3 EE@3 FF@3 G@2 H@2', { total: [180, 180], 'at-level': [90, 110] }],
    ['ocr-03450', 'AA@4 BB@4 CC@4 EE@4 FF@4 GG@4 II@3 HH@3', { total: [300, 280], 'at-level': [160, 170] }],
    ['ocr-03451', 'AA@3 BB@5 CC@5 EE@5 FF@5 GG@5 HH@5 II@5', { 'mandatory-aa': [0, 1] }],
    ['ocr-10378', 'CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 B&A8', { total: [22, 23], 'level-1': [22, 23] }],
    ['ocr-10378', 'CS1 CS2 B&A1 B&A2 CS3 CS4 CS6 F/503/0392', { mandatory: [4, 5] }],
    ['ocr-10378', 'CS1 CS2 B&A1 B&A2 B&A3 CS3 F/503/0392', { 'group-b': [3, 6] }],
    ['ocr-10379', 'CS7 CS8 CS9 B&A38 M&L1 CS17 CS15 CS10 CS11 CS13 CS12 CS14 CS16', { 'group-b': [0, 3] }],
    ['ocr-10380', 'CS25 CS26 CS27 CS30 B&A59 CS28 CS32 CS33 CS31 CS29 CS12 CS5', { mandatory: [5, 6] }],
    ['ocr-10381', 'CS34 CS35 M&L9 CS38 CS39 CS42 CS43 CS36 CS28 CS33', { 'level-4': [37, 38] }],
  ])('%s: %s', (id, choice, missed) => {
    const { verdict, rules, problems } = check(id, choice)
    const reported = Object.fromEntries(
      rules
        .filter((rule) => rule.severity === 'must' && rule.id in missed)
        .map((rule) => [rule.id, [rule.have, rule.need]]),
    )
    expect(reported).toEqual(missed)
    const failing = rules.filter((rule) => rule.severity === 'must' && rule.holds === false)
    const expected = Object.entries(missed).filter(([rule, [have, need]]) =>
      rule === 'restricted' ? have > need : have < need,
    )
    for (const [rule] of expected) expect(failing.map((one) => one.id)).toContain(rule)
    expect(verdict).toBe(failing.length > 0 ? 'invalid' : 'valid')
    expect(failing.length > 0).toBe(expected.length > 0)
    expect(problems).toEqual([])
  })

  test('60% read literally is advice, and does not decide', () => {
    const { verdict, rules } = check('ocr-03447', 'AA@1 BB@1 CC@1 EE@1 DD@1 FF@2')
    expect(verdict).toBe('valid')
    expect(rules.find((rule) => rule.id === 'at-level-percent')).toMatchObject({
      holds: false,
      have: 25,
      need: 27,
      severity: 'advice',
    })
  })

  test('nothing chosen is invalid wherever there is a rule', () => {
    expect(checkChoice(schemeOf('ocr-03454'), [])).toMatchObject({ verdict: 'invalid', problems: [] })
  })
})

describe('a limit on what counts', () => {
  const groupA = 'CS1 CS2 B&A1 B&A2 B&A3'

  test('a fourth credit from Group C is extra, not an error', () => {
    const { verdict, rules, surplus } = check('ocr-10378', `${groupA} CS3 CS4 F/503/0392 B&A5`)
    expect({ verdict, surplus }).toEqual({ verdict: 'valid', surplus: ['B&A5'] })
    expect(rules.find((rule) => rule.id === 'group-c')).toMatchObject({ holds: true, have: 3, need: 3 })
    expect(rules.find((rule) => rule.id === 'total')).toMatchObject({ holds: true, have: 23 })
  })

  test('credits over it do not help the total', () => {
    const { verdict, rules } = check('ocr-10378', `${groupA} CS3 B&A5 B&A8 F/503/0392 F/503/0361`)
    expect(verdict).toBe('invalid')
    expect(rules.find((rule) => rule.id === 'total')).toMatchObject({ holds: false, have: 20, need: 23 })
  })

  test('a value not known is left out when the rest is enough, and "cannot tell" when it is needed', () => {
    const scheme = withOffer(schemeOf('ocr-10378'), 'B&A8', { value: null, valueStatus: 'unknown' })
    const withoutIt = choiceOf(`${groupA} CS3 CS4 CS6 B&A8`)
    expect(checkChoice(scheme, withoutIt)).toMatchObject({ verdict: 'valid', surplus: ['B&A8'] })
    const needed = choiceOf(`${groupA} CS3 CS4 B&A8`)
    expect(checkChoice(scheme, needed)).toMatchObject({ verdict: 'cannot tell' })
  })
})

describe('problems', () => {
  const valid = 'AA@1 BB@1 CC@1 EE@1 DD@1'
  test.each([
    ['unknown unit', 'ZQ', `${valid} ZQ@1`],
    ['unit twice', 'CC', `${valid} CC@1`],
    ['unit twice', 'CC', `${valid} CC@2`],
    ['level not offered', 'BB', 'AA@1 BB@2 CC@1 EE@1 DD@1 FF@1'],
    ['level not offered', 'H', `${valid} H@4`],
    ['level missing', 'FF', `${valid} FF`],
    ['unknown unit', '__proto__', `${valid} __proto__`],
  ])('%s: %s', (kind, unit, choice) => {
    const { verdict, problems } = check('ocr-03447', choice)
    expect({ verdict, problems }).toEqual({ verdict: 'invalid', problems: [{ kind, unit }] })
  })

  test('a unit twice counts once in the rules', () => {
    const { rules } = check('ocr-03447', `${valid} CC@2 CC@3`)
    expect(rules.find((rule) => rule.id === 'total')).toMatchObject({ have: 40 })
  })

  test('a level may be left out where there is only one, or be said', () => {
    expect(check('ocr-03454', 'F1 F2 A1 B1 C2').verdict).toBe('valid')
    expect(check('ocr-03454', 'F1@1 F2@2 A1@1 B1@1 C2@1').verdict).toBe('valid')
    expect(check('ocr-03454', 'F1@2 F2 A1 B1 C2').problems).toEqual([
      { kind: 'level not offered', unit: 'F1' },
    ])
  })
})

const withOffer = (scheme: Scheme, code: string, change: Partial<Offer>): Scheme => ({
  ...scheme,
  units: scheme.units.map((unit) =>
    unit.code === code ? Object.assign({}, unit, { offers: [{ ...unit.offers[0], ...change }] }) : unit,
  ),
})

describe('cannot tell', () => {
  const mandatory = 'CS7 CS8 CS9 B&A38 M&L1'
  const unknown = { level: null, levelStatus: 'unknown' } as const

  test('a scheme whose rule was not found', () => {
    expect(check('ocr-03456', 'F3 F4 A3')).toEqual({
      verdict: 'cannot tell',
      rules: [],
      problems: [],
      surplus: [],
    })
    expect(checkChoice(schemeOf('ocr-03456'), [])).toMatchObject({ verdict: 'cannot tell' })
  })

  test('unless a problem settles it', () => {
    expect(check('ocr-03456', 'F3 F4 F4')).toMatchObject({ verdict: 'invalid' })
    expect(check('ocr-03456', 'F3 F4 X1')).toMatchObject({ verdict: 'invalid' })
  })

  test('a needed value is missing, and the units at fault are named', () => {
    const { verdict, rules } = check('ocr-10379', `${mandatory} CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS19`)
    expect(verdict).toBe('cannot tell')
    expect(rules.find((rule) => rule.id === 'total')).toMatchObject({
      holds: 'cannot tell',
      have: 43,
      need: 45,
      unknown: ['CS19'],
    })
    expect(rules.find((rule) => rule.id === 'group-c')).toMatchObject({ holds: true, have: 18 })
  })

  test('a missing value that is not needed changes nothing', () => {
    const valid = `${mandatory} CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS12`
    expect(check('ocr-10379', `${valid} CS19 CS20`).verdict).toBe('valid')
  })

  test('a rule that needs no figure fails all the same', () => {
    const { verdict } = check('ocr-10379', 'CS7 CS8 CS9 B&A38 CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS19')
    expect(verdict).toBe('invalid')
  })

  test('a missing level', () => {
    const scheme = withOffer(schemeOf('ocr-03454'), 'A1', unknown)
    const undecided = checkChoice(scheme, choiceOf('F1 F2 A1 B6 C2 A4'))
    expect(undecided.verdict).toBe('cannot tell')
    expect(undecided.rules.find((rule) => rule.id === 'level-1')).toMatchObject({
      holds: 'cannot tell',
      have: 4,
      need: 8,
      unknown: ['A1'],
    })
    expect(checkChoice(scheme, choiceOf('F1 F2 A1 B1 C2')).verdict).toBe('valid')
    // No level that the chooser names can be said not to be offered, nor taken for a fact.
    expect(checkChoice(scheme, choiceOf('F1 F2 A1@1 B6 C2 A4')).verdict).toBe('cannot tell')
  })

  test('"level 1 or above" holds for any level', () => {
    const scheme = withOffer(schemeOf('ocr-10378'), 'CS6', unknown)
    const choice = choiceOf('CS1 CS2 B&A1 B&A2 B&A3 CS3 CS4 CS6')
    expect(checkChoice(scheme, choice).verdict).toBe('valid')
  })
})

describe('unconfirmed figures', () => {
  test('count as known, and are flagged by unit', () => {
    const { verdict, rules } = check('ocr-03454', 'F1 F2 A1 B8 C2 A4')
    const unconfirmedOf = (id: string) => rules.find((rule) => rule.id === id)?.unconfirmed
    expect(verdict).toBe('valid')
    // B8's and A4's credits are confirmed and F2's derived; B8's level is not, and leaves it out of the level rule.
    expect(unconfirmedOf('total')).toEqual(['A1', 'C2'])
    expect(unconfirmedOf('level-1')).toEqual(['A1', 'B8', 'C2'])
    expect(unconfirmedOf('mandatory')).toEqual([])
    expect(unconfirmedOf('theme-delivery')).toEqual([])
  })
})

describe('a hostile rule file', () => {
  test('is answered in bounded time, and honestly', () => {
    const scheme = schemeOf('ocr-10378')
    const [unit] = scheme.units
    if (!unit) throw new Error('the scheme has units')
    // Three thousand values, all different, under a cap that half of them fill: too many subsets to try.
    const units = Array.from({ length: 3000 }, (_, at) =>
      Object.assign({}, unit, {
        code: `X${at}`,
        group: 'C',
        offers: [{ ...unit.offers[0], value: 10_007 + 2 * at }],
      }),
    )
    const cap = { of: { groups: ['C'] }, measure: 'value', severity: 'must', says: 's', source: 's' } as const
    const hostile: Scheme = {
      ...scheme,
      units,
      combination: [
        { ...cap, id: 'cap', atMost: 19_000_000, surplus: 'not counted' },
        { ...cap, id: 'least', atLeast: 19_000_000 },
      ],
    }
    const started = performance.now()
    const { verdict } = checkChoice(
      hostile,
      units.map((one) => ({ unit: one.code })),
    )
    // Every subset of them would take longer than there is.
    expect(performance.now() - started).toBeLessThan(60_000)
    expect(verdict).toBe('cannot tell')
  })
})
