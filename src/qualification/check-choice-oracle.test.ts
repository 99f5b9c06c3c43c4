// checkChoice against an oracle that shares no code with it: every way of filling in the missing figures, and for each
// every subset of the units that a cap covers.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import type { Coverage, Rule, Scheme } from '#/qualification/scheme.ts'

type Filled = { code: string; group: string; level: number; value: number }

const covers = (of: Coverage, one: Filled): boolean => {
  if (of.groups && !of.groups.includes(one.group)) return false
  if (of.units && !of.units.includes(one.code)) return false
  if (!of.level) return true
  return 'exactly' in of.level ? of.level.exactly === one.level : of.level.atLeast <= one.level
}

const amount = (rule: Rule, of: Coverage, units: Filled[]): number =>
  units
    .filter((one) => covers(of, one))
    .reduce((sum, one) => sum + (rule.measure === 'units' ? 1 : one.value), 0)

const keeps = (rule: Rule, units: Filled[]): boolean => {
  const have = amount(rule, rule.of, units)
  if (rule.atLeast !== undefined) return have >= rule.atLeast
  if (rule.atMost !== undefined) return have <= rule.atMost
  const share = rule.atLeastShareOf
  // Shares are quarters and tenths here; in twentieths the comparison is between whole numbers.
  return share !== undefined && 20 * have >= Math.round(20 * share.share) * amount(rule, share.of, units)
}

const subsetsOf = (units: Filled[]): Filled[][] =>
  units.reduce<Filled[][]>((all, one) => all.concat(all.map((some) => some.concat(one))), [[]])

const isCap = (rule: Rule): boolean => rule.surplus === 'not counted' && rule.severity === 'must'

const isValid = (rules: readonly Rule[], units: Filled[]): boolean => {
  const musts = rules.filter((rule) => rule.severity === 'must')
  const caps = musts.filter(isCap)
  const capped = units.filter((one) => caps.some((cap) => covers(cap.of, one)))
  const free = units.filter((one) => !capped.includes(one))
  return subsetsOf(capped).some((some) =>
    musts.every((rule) =>
      keeps(rule, rule.atMost !== undefined && !isCap(rule) ? units : [...free, ...some]),
    ),
  )
}

const valuesTried = [0, 1, 3, 6, 1000]
const levelsTried = [1, 2, 3, 8]

/** Every filled-in reading of the chosen offers. */
const readingsOf = (scheme: Scheme, choice: { unit: string; level?: number }[]): Filled[][] =>
  choice.reduce<Filled[][]>(
    (all, { unit: code, level }) => {
      const unit = scheme.units.find((one) => one.code === code)
      const offer = unit?.offers.find((one) => level === undefined || one.level === level)
      if (!unit || !offer) throw new Error('the choice is not of the scheme')
      const values = offer.value === null ? valuesTried : [offer.value]
      const levels = offer.level === null ? levelsTried : [offer.level]
      return all.flatMap((before) =>
        values.flatMap((value) =>
          levels.map((one) => before.concat({ code, group: unit.group, level: one, value })),
        ),
      )
    },
    [[]],
  )

const groups = ['a', 'b', 'c']
const level = fc.integer({ min: 1, max: 3 })
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { freq: 3 }).map((one): Record<string, T> => (one === null ? {} : { [key]: one }))

const coverage = fc
  .tuple(
    optional('groups', fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1 })),
    optional('units', fc.uniqueArray(fc.constantFrom('U0', 'U1', 'U2'), { minLength: 1 })),
    optional(
      'level',
      fc.oneof(
        level.map((exactly) => ({ exactly })),
        level.map((atLeast) => ({ atLeast })),
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

const offerAt = (at: number | null, value: number | null) => ({
  level: at,
  value,
  glh: null,
  levelStatus: at === null ? 'unknown' : 'confirmed',
  valueStatus: value === null ? 'unknown' : 'unconfirmed',
  criteriaStatus: 'none',
  outcomes: [],
})

const caseOf = (unknowns: boolean) =>
  fc
    .record({
      combination: fc.array(rule, { minLength: 1, maxLength: 4 }),
      units: fc.array(
        fc.record({
          group: fc.constantFrom(...groups),
          level: unknowns ? fc.option(level, { freq: 5 }) : level,
          value: unknowns
            ? fc.option(fc.integer({ min: 1, max: 6 }), { freq: 4 })
            : fc.integer({ min: 1, max: 6 }),
          other: fc.boolean(),
          isChosen: fc.boolean(),
        }),
        { minLength: 3, maxLength: 6 },
      ),
    })
    .map(({ combination: drawn, units }) => {
      // A scheme may not have both a share that decides and a cap on what counts.
      const hasCap = drawn.some((one) => 'surplus' in one && one.severity === 'must')
      const combination = drawn.map((one) =>
        hasCap && 'atLeastShareOf' in one ? Object.assign({}, one, { severity: 'advice' }) : one,
      )
      const scheme = unwrap(
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
          units: units.map((unit, at) => ({
            code: `U${at}`,
            reference: null,
            title: 't',
            group: unit.group,
            offers: [
              offerAt(unit.level, unit.value),
              ...(unit.other && unit.level !== null ? [offerAt(unit.level + 3, 50)] : []),
            ],
            sources: ['s'],
          })),
        }),
      )
      const choice = units.flatMap((unit, at) => {
        if (!unit.isChosen) return []
        return [unit.level === null ? { unit: `U${at}` } : { unit: `U${at}`, level: unit.level }]
      })
      return { scheme, rules: scheme.combination ?? [], choice, readings: readingsOf(scheme, choice) }
    })
    .filter(({ readings }) => readings.length <= 200)

describe('checkChoice and an oracle of every filling and every subset', { timeout: 60_000 }, () => {
  test('agree exactly where all figures are known', () => {
    const seen = { valid: 0, invalid: 0, surplus: 0 }
    fc.assert(
      fc.property(caseOf(false), ({ scheme, rules, choice, readings: [only] }) => {
        const { verdict, surplus } = checkChoice(scheme, choice)
        const expected = only && isValid(rules, only) ? 'valid' : 'invalid'
        seen[expected]++
        if (expected === 'valid' && surplus.length > 0) seen.surplus++
        expect(verdict).toBe(expected)
      }),
      { numRuns: 800 },
    )
    expect(Math.min(seen.valid, seen.invalid, seen.surplus)).toBeGreaterThan(5)
  })

  test('never says valid or invalid where a missing figure could turn it', () => {
    const seen = { valid: 0, invalid: 0, 'cannot tell': 0 }
    fc.assert(
      fc.property(caseOf(true), ({ scheme, rules, choice, readings }) => {
        const { verdict } = checkChoice(scheme, choice)
        seen[verdict]++
        if (verdict === 'valid') expect(readings.every((units) => isValid(rules, units))).toBe(true)
        if (verdict === 'invalid') expect(readings.some((units) => isValid(rules, units))).toBe(false)
      }),
      { numRuns: 800 },
    )
    expect(Math.min(seen.valid, seen.invalid, seen['cannot tell'])).toBeGreaterThan(25)
  })

  test('decides each rule exactly when every filling agrees', () => {
    fc.assert(
      fc.property(caseOf(true), ({ scheme, rules, choice, readings }) => {
        fc.pre(!rules.some(isCap))
        const results = checkChoice(scheme, choice).rules
        expect(results.map((result) => result.id)).toEqual(rules.map((one) => one.id))
        for (const [at, one] of rules.entries()) {
          const kept = readings.filter((units) => keeps(one, units)).length
          const expected = kept === readings.length ? true : kept === 0 ? false : 'cannot tell'
          expect(results[at]?.holds).toBe(expected)
        }
      }),
      { numRuns: 800 },
    )
  })

  test('says the same of a choice in any order', () => {
    fc.assert(
      fc.property(caseOf(true), ({ scheme, choice }) => {
        const one = checkChoice(scheme, choice)
        const other = checkChoice(scheme, choice.toReversed())
        expect(other.verdict).toBe(one.verdict)
        expect(other.rules.map((result) => result.holds)).toEqual(one.rules.map((result) => result.holds))
      }),
      { numRuns: 300 },
    )
  })
})
