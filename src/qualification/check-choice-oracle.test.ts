// checkChoice against an oracle that shares no code with it: every way of filling in the missing figures, and for each
// every subset of the units that a cap covers.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChoice } from '#/qualification/check-choice.ts'
import type { Coverage, Rule, Scheme } from '#/qualification/scheme.ts'
import {
  offerAt,
  randomCombination,
  randomGroup,
  randomLevel,
  schemeWith,
} from '../../tests/support/random-schemes.ts'

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

const caseOf = (unknowns: boolean) =>
  fc
    .record({
      combination: randomCombination,
      units: fc.array(
        fc.record({
          group: randomGroup,
          level: unknowns ? fc.option(randomLevel, { freq: 5 }) : randomLevel,
          value: unknowns
            ? fc.option(fc.integer({ min: 1, max: 6 }), { freq: 4 })
            : fc.integer({ min: 1, max: 6 }),
          other: fc.boolean(),
          isChosen: fc.boolean(),
        }),
        { minLength: 3, maxLength: 6 },
      ),
    })
    .map(({ combination, units }) => {
      const scheme = schemeWith(
        combination,
        units.map((unit) => ({
          group: unit.group,
          offers: [
            offerAt(unit.level, unit.value),
            ...(unit.other && unit.level !== null ? [offerAt(unit.level + 3, 50)] : []),
          ],
        })),
      )
      const choice = units.flatMap((unit, at) => {
        if (!unit.isChosen) return []
        return [unit.level === null ? { unit: `U${at}` } : { unit: `U${at}`, level: unit.level }]
      })
      return { scheme, rules: scheme.combination ?? [], choice, readings: readingsOf(scheme, choice) }
    })
    .filter(({ readings }) => readings.length <= 200)

describe('checkChoice and an oracle of every filling and every subset', () => {
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
