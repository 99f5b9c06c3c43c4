// The check of a scheme: what it says of every scheme that ships, each oddity by the smallest scheme that has it, and that
// "no" is said of no scheme that some choice fits, "yes" only where one does.

import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { checkScheme } from '#/qualification/scheme-check.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'

const shipped = (name: string): Scheme =>
  unwrap(readScheme(JSON.parse(readFileSync(`rules/${name}.json`, 'utf8'))))

const emptyGroup = (group: string) => [
  { kind: 'rule about no unit', rule: `group-${group.toLowerCase()}` },
  { kind: 'group without units', group },
]

const expected: Readonly<Record<string, ReturnType<typeof checkScheme>['canBeMet'] | readonly object[]>> = {
  'ncfe-501-0263-1': 'yes',
  'ocr-03447': 'yes',
  'ocr-03448': 'yes',
  'ocr-03449': 'yes',
  'ocr-03450': 'yes',
  'ocr-03451': 'yes',
  'ocr-03454': 'yes',
  'ocr-03455': 'yes',
  'ocr-03456': 'cannot tell',
  'ocr-10378': 'yes',
  'ocr-10379': emptyGroup('D'),
  'ocr-10380': emptyGroup('C'),
  'ocr-10381': emptyGroup('C'),
}

describe('the schemes that ship', () => {
  test('are all in the table', () => {
    const names = readdirSync('rules')
      .filter((name) => name.endsWith('.json') && name !== 'schema.json')
      .map((name) => name.slice(0, -5))
    expect(names).toEqual(Object.keys(expected))
  })
  test.each(Object.entries(expected))('%s', (name, is) => {
    expect(checkScheme(shipped(name))).toEqual(
      typeof is === 'string' ? { canBeMet: is, oddities: [] } : { canBeMet: 'yes', oddities: is },
    )
  })
})

type Drawn = { group: string; level: number | null; value: number | null; reference?: string }
type Bound = Partial<Rule>

const schemeOf = (units: readonly Drawn[], rules: readonly Bound[], complete = true): Scheme =>
  unwrap(
    readScheme({
      ...shipped('ocr-10378'),
      groups: ['a', 'b'].map((id) => ({ id, title: id, kind: 'optional' })),
      unitListComplete: complete,
      combination: rules.map((rule, i) => ({
        id: `r${i}`,
        says: 's',
        source: 's',
        of: {},
        measure: 'value',
        severity: 'must',
        ...rule,
      })),
      units: units.map(({ group, level, value, reference }, i) => ({
        code: `U${i}`,
        reference: reference ?? null,
        title: 't',
        group,
        sources: ['s'],
        offers: [
          {
            level,
            value,
            glh: null,
            levelStatus: level === null ? 'unknown' : 'confirmed',
            valueStatus: value === null ? 'unknown' : 'confirmed',
            criteriaStatus: 'none',
            outcomes: [],
          },
        ],
      })),
    }),
  )

const a = { group: 'a', level: 2, value: 5 } as const
const b = { group: 'b', level: 2, value: 5 } as const

describe('each oddity', () => {
  test.each<[string, Scheme, object]>([
    [
      'a total that cannot be reached',
      schemeOf([a, b], [{ atLeast: 11 }]),
      { canBeMet: 'no', oddities: [{ kind: 'cannot be met', rule: 'r0', need: 11, most: 10 }] },
    ],
    [
      'a total that units which are not listed may bring',
      schemeOf([a, b], [{ atLeast: 11 }], false),
      { canBeMet: 'cannot tell', oddities: [{ kind: 'may not be met', rule: 'r0', need: 11, most: 10 }] },
    ],
    [
      'a total that a missing value may bring',
      schemeOf([a, { ...b, value: null }], [{ atLeast: 11 }]),
      { canBeMet: 'cannot tell', oddities: [{ kind: 'may not be met', rule: 'r0', need: 11, most: 5 }] },
    ],
    [
      'a most below a needed least',
      schemeOf(
        [a, a, b],
        [
          { atLeast: 2, measure: 'units', of: { groups: ['a'] } },
          { atMost: 1, measure: 'units' },
        ],
      ),
      { canBeMet: 'no', oddities: [{ kind: 'rules clash', rule: 'r0', limit: 'r1', need: 2, most: 1 }] },
    ],
    [
      'the same where not all units are listed',
      schemeOf(
        [a, a, b],
        [
          { atLeast: 2, measure: 'units', of: { groups: ['a'] } },
          { atMost: 1, measure: 'units' },
        ],
        false,
      ),
      { canBeMet: 'no', oddities: [{ kind: 'rules clash', rule: 'r0', limit: 'r1', need: 2, most: 1 }] },
    ],
    [
      'credits that a limit of units leaves no room for',
      schemeOf([a, a, b], [{ atLeast: 11 }, { atMost: 1, measure: 'units', of: { groups: ['a'] } }]),
      { canBeMet: 'no', oddities: [{ kind: 'rules clash', rule: 'r0', limit: 'r1', need: 11, most: 10 }] },
    ],
    [
      'a group without units and a rule about it',
      schemeOf([a], [{ atLeast: 1 }, { atLeast: 1, of: { groups: ['b'] } }]),
      {
        canBeMet: 'no',
        oddities: [
          { kind: 'rule about no unit', rule: 'r1' },
          { kind: 'cannot be met', rule: 'r1', need: 1, most: 0 },
          { kind: 'group without units', group: 'b' },
        ],
      },
    ],
    [
      'a limit that limits nothing',
      schemeOf([a, b], [{ atLeast: 1 }, { atMost: 10 }]),
      { canBeMet: 'yes', oddities: [{ kind: 'limit never reached', rule: 'r1' }] },
    ],
    [
      'one reference for two units',
      schemeOf(
        [
          { ...a, reference: 'F/1' },
          { ...b, reference: 'F/1' },
        ],
        [{ atLeast: 1 }],
      ),
      { canBeMet: 'yes', oddities: [{ kind: 'reference twice', reference: 'F/1', units: ['U0', 'U1'] }] },
    ],
    [
      'nothing for advice, which decides nothing',
      schemeOf([a, b], [{ atLeast: 1 }, { atLeast: 99, severity: 'advice' }]),
      { canBeMet: 'yes', oddities: [] },
    ],
  ])('%s', (_, scheme, check) => {
    expect(checkScheme(scheme)).toEqual(check)
  })
})

const choicesOf = (scheme: Scheme): readonly Choice[] =>
  scheme.units.reduce<readonly Choice[]>(
    (all, { code }) => all.flatMap((some) => [some, [...some, { unit: code }]]),
    [[]],
  )

const coverage = fc.constantFrom<Rule['of']>(
  {},
  { groups: ['a'] },
  { groups: ['b'] },
  { level: { exactly: 1 } },
  { level: { atLeast: 2 } },
  { groups: ['a'], level: { exactly: 2 } },
)
const rule: fc.Arbitrary<Bound> = fc
  .record({
    of: coverage,
    measure: fc.constantFrom('units' as const, 'value' as const),
    bound: fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((atLeast): Bound => ({ atLeast })),
      fc.integer({ min: 0, max: 6 }).map((atMost): Bound => ({ atMost })),
      fc.integer({ min: 0, max: 6 }).map((atMost): Bound => ({ atMost, surplus: 'not counted' })),
    ),
  })
  .map(({ of, measure, bound }) => ({ of, measure, ...bound }))
const unit = fc.record({
  group: fc.constantFrom('a', 'b'),
  level: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 8 }),
  value: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 8 }),
})

test('says no only where no choice fits, and yes only where one does', () => {
  const seen = { yes: 0, no: 0, 'cannot tell': 0 }
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 5 }),
      fc.array(rule, { minLength: 1, maxLength: 4 }),
      (units, rules) => {
        const scheme = schemeOf(units, rules)
        const { canBeMet } = checkScheme(scheme)
        seen[canBeMet]++
        const fits = choicesOf(scheme).some((choice) => checkChoice(scheme, choice).verdict === 'valid')
        if (canBeMet !== 'cannot tell') expect(fits).toBe(canBeMet === 'yes')
      },
    ),
    { numRuns: 400 },
  )
  expect(seen.yes).toBeGreaterThan(50)
  expect(seen.no).toBeGreaterThan(50)
})
