// Small made-up schemes for property tests: rules of every form over units U0, U1 … in three groups. A test that needs
// what the real rule files do not have (shares that decide, missing figures everywhere) takes them from here.

import * as fc from 'fast-check'
import { unwrap } from '#/base/result.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const groups = ['a', 'b', 'c']
export const randomGroup = fc.constantFrom(...groups)
export const randomLevel = fc.integer({ min: 1, max: 3 })
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { freq: 3 }).map((one): Record<string, T> => (one === null ? {} : { [key]: one }))

const coverage = fc
  .tuple(
    optional('groups', fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1 })),
    optional('units', fc.uniqueArray(fc.constantFrom('U0', 'U1', 'U2'), { minLength: 1 })),
    optional(
      'level',
      fc.oneof(
        randomLevel.map((exactly) => ({ exactly })),
        randomLevel.map((atLeast) => ({ atLeast })),
      ),
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as unknown)

const bound = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((atLeast) => ({ atLeast })) },
  fc.integer({ min: 0, max: 9 }).map((atMost) => ({ atMost })),
  fc.integer({ min: 0, max: 9 }).map((atMost) => ({ atMost, surplus: 'not counted' })),
  fc
    .tuple(fc.constantFrom(0, 0.25, 0.5, 0.6, 1), coverage)
    .map(([share, of]) => ({ atLeastShareOf: { share, of } })),
)

const rule = fc
  .record({
    of: coverage,
    measure: fc.constantFrom('units', 'value'),
    severity: fc.constantFrom('must', 'must', 'must', 'advice'),
    bound,
  })
  .map(({ bound: chosenBound, ...rest }) => Object.assign(rest, chosenBound, { says: 's', source: 's' }))

export const offerAt = (at: number | null, value: number | null) => ({
  level: at,
  value,
  glh: null,
  levelStatus: at === null ? 'unknown' : 'confirmed',
  valueStatus: value === null ? 'unknown' : 'unconfirmed',
  criteriaStatus: 'none',
  outcomes: [],
})

/** Between one rule and four. A scheme may not have both a share that decides and a cap on what counts. */
export const randomCombination = fc.array(rule, { minLength: 1, maxLength: 4 }).map((drawn) => {
  const hasCap = drawn.some((one) => 'surplus' in one && one.severity === 'must')
  return drawn.map((one) =>
    hasCap && 'atLeastShareOf' in one ? Object.assign({}, one, { severity: 'advice' }) : one,
  )
})

type MadeUnit = { readonly group: string; readonly offers: readonly ReturnType<typeof offerAt>[] }

export const schemeWith = (combination: readonly object[], units: readonly MadeUnit[]): Scheme =>
  unwrap(
    readScheme({
      id: 'x',
      version: '1',
      awardingBody: 'x',
      title: 'x',
      schemeCode: null,
      qualificationNumber: null,
      framework: 'QCF',
      level: 1,
      currency: 'credit',
      minimumAge: null,
      dates: { lastRegistration: null, lastCertification: null, source: 's', note: 'n' },
      simulation: { known: false, allowedUnits: null, source: null },
      groups: groups.map((id) => ({ id, title: id, kind: 'optional' })),
      oneLevelPerUnit: true,
      combination: combination.map((one, at) => Object.assign({ id: `r${at}` }, one)),
      ambiguities: [],
      unitListComplete: true,
      units: units.map(({ group, offers }, at) => ({
        code: `U${at}`,
        reference: null,
        title: 't',
        group,
        offers,
        sources: ['s'],
      })),
    }),
  )
