// Criteria and their names: found again by id, in every scheme there is, and never confused between levels.

import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { criteriaOf, criterionById, hasAllCriteria, offerOf, unitByCode } from '#/qualification/criteria.ts'
import { criterionId, parseCriterionId, parseUnitClaimId, unitClaimId } from '#/qualification/criterion-id.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'

const schemeIn = (file: string): Scheme =>
  unwrap(readSchemeBytes(new Uint8Array(readFileSync(`rules/${file}`)))).scheme
const files = readdirSync('rules').filter((name) => name.endsWith('.json') && name !== 'schema.json')

describe('criteria', () => {
  test.each(files)('of %s are found again by their ids', (file) => {
    const scheme = schemeIn(file)
    const ids = new Set<string>()
    for (const unit of scheme.units) {
      expect(unitByCode(scheme, unit.code)).toBe(unit)
      for (const offer of unit.offers) {
        expect(offerOf(scheme, unit.code, offer.level)).toBe(offer)
        for (const criterion of criteriaOf(scheme, unit.code, offer.level)) {
          expect(criterionById(scheme, criterion.id)).toBe(criterion)
          expect(unwrap(parseCriterionId(criterion.id))).toEqual({
            unit: unit.code,
            level: offer.level,
            number: criterion.number,
          })
          ids.add(criterion.id)
        }
      }
    }
    const inFile = scheme.units.flatMap((unit) =>
      unit.offers.flatMap((offer) => offer.outcomes.flatMap((outcome) => outcome.criteria)),
    )
    expect(ids.size).toBe(inFile.length)
  })

  test('carry their outcome, its kind and the command verb', () => {
    expect(criterionById(schemeIn('ocr-03454.json'), 'C1@1/3.2')).toMatchObject({
      number: '3.2',
      commandVerb: 'state',
      summary: 'State the boundaries of own authority',
      kind: 'knowledge',
      outcome: { number: '3', title: 'Know how to handle queries, requests and problems' },
    })
  })

  test('are made once for a scheme', () => {
    const scheme = schemeIn('ocr-03454.json')
    expect(criteriaOf(scheme, 'C1', 1)).toBe(criteriaOf(scheme, 'C1', 1))
  })

  test('are none where nothing is loaded or nothing is offered', () => {
    const scheme = schemeIn('ocr-03454.json')
    expect(criteriaOf(scheme, 'A1', 1)).toEqual([])
    expect(criteriaOf(scheme, 'C1', 2)).toEqual([])
    expect(criteriaOf(scheme, 'C1', null)).toEqual([])
    expect(criterionById(scheme, 'C1@2/1.1')).toBeUndefined()
    expect(unitByCode(scheme, 'constructor')).toBeUndefined()
  })

  test('are all there only where the file says complete', () => {
    const scheme = schemeIn('ocr-03454.json')
    const complete = scheme.units.filter((unit) => unit.offers.some(hasAllCriteria))
    expect(complete.map((unit) => unit.code)).toEqual(['A3', 'C1'])
  })

  test('of an offer whose level is unknown are named with a question mark', () => {
    const scheme = schemeIn('ocr-03454.json')
    const unlevelled: Scheme = {
      ...scheme,
      units: scheme.units.map((unit) =>
        Object.assign({}, unit, {
          offers: unit.offers.map((offer) =>
            Object.assign({}, offer, { level: null, levelStatus: 'unknown' }),
          ),
        }),
      ),
    }
    expect(criteriaOf(unlevelled, 'C1', null)[0]?.id).toBe('C1@?/1.1')
    expect(criterionById(unlevelled, 'C1@?/3.2')?.level).toBeNull()
  })
})

describe('ids of claims', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+){0,2}$/)
  const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9&/.-]{0,9}$/)
  const level = fc.option(fc.integer({ min: 1, max: 8 }))

  test('are read back as they were written, and never as the other kind', () => {
    fc.assert(
      fc.property(code, level, word, (unit, at, number) => {
        const criterion = criterionId(unit, at, number)
        expect(unwrap(parseCriterionId(criterion))).toEqual({ unit, level: at, number })
        expect(parseUnitClaimId(criterion).ok).toBe(false)
        const whole = unitClaimId(unit, at)
        expect(unwrap(parseUnitClaimId(whole))).toEqual({ unit, level: at })
        expect(parseCriterionId(whole).ok).toBe(false)
      }),
    )
  })

  test('are one text for one criterion', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseCriterionId(text)
        if (read.ok) expect(criterionId(read.value.unit, read.value.level, read.value.number)).toBe(text)
      }),
    )
  })

  test.each([
    '',
    'C1',
    'C1@',
    '@1/1.1',
    'C1@01/1.1',
    'C1@9/1.1',
    'C1@1/',
    'C1@1/1.',
    'C1@1/1.1\n',
    ' C1@1/1.1',
    'C1@1@2/1.1',
    'C 1@1/1.1',
  ])('refuse %j', (text) => {
    expect(parseCriterionId(text)).toEqual({ ok: false, error: { kind: 'not a criterion id', text } })
  })
})
