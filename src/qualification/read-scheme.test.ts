// What the reader refuses beyond the shape, that it answers anything without throwing, and that bytes pin a version.

import * as fc from 'fast-check'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { mostSchemeBytes, readSchemeBytes, schemeHash } from '#/qualification/scheme-bytes.ts'

const text = readFileSync('rules/ocr-10378.json', 'utf8')
const changed = (...changes: [from: string, to: string][]): unknown => {
  let whole = text
  for (const [from, to] of changes) {
    expect(whole).toContain(from)
    whole = whole.replace(from, to)
  }
  return JSON.parse(whole)
}

const offerAt = (level: string, status: string): string =>
  `{"level":${level},"value":1,"glh":null,"levelStatus":"${status}","valueStatus":"confirmed","criteriaStatus":"none","outcomes":[]}`
/** The first unit offered twice as given, before its other offers. */
const twice = (offer: string): unknown => changed(['"offers": [', `"offers": [${offer}, ${offer},`])

describe('readScheme', () => {
  test.each<[string, [string, string], object]>([
    [
      'a group twice',
      ['{ "id": "B",', '{ "id": "C",'],
      { kind: 'repeated', what: 'group', id: 'C', within: 'scheme' },
    ],
    [
      'a rule twice',
      ['"id": "group-b"', '"id": "total"'],
      { kind: 'repeated', what: 'rule', id: 'total', within: 'scheme' },
    ],
    [
      'a unit twice',
      ['"code": "CS3"', '"code": "CS4"'],
      { kind: 'repeated', what: 'unit', id: 'CS4', within: 'scheme' },
    ],
    [
      'an outcome twice',
      ['{ "number": "2", "title": "Be able', '{ "number": "1", "title": "Be able'],
      { kind: 'repeated', what: 'outcome', id: '1', within: 'CS2@1' },
    ],
    [
      'a criterion twice in an offer',
      ['"number": "1.2"', '"number": "1.1"'],
      { kind: 'repeated', what: 'criterion', id: '1.1', within: 'CS13@2' },
    ],
    [
      'a unit of no group',
      ['"group": "A"', '"group": "Z"'],
      { kind: 'unknown reference', what: 'group', id: 'Z', from: 'unit CS1' },
    ],
    [
      'a rule about no group',
      ['"of": { "groups": ["B"] }', '"of": { "groups": ["Z"] }'],
      { kind: 'unknown reference', what: 'group', id: 'Z', from: 'rule group-b' },
    ],
    [
      'a rule about no unit',
      ['"of": { "groups": ["B"] }', '"of": { "units": ["CS3", "CS99"] }'],
      { kind: 'unknown reference', what: 'unit', id: 'CS99', from: 'rule group-b' },
    ],
    [
      'simulation of no unit',
      ['"allowedUnits": null', '"allowedUnits": ["CS99"]'],
      { kind: 'unknown reference', what: 'unit', id: 'CS99', from: 'simulation' },
    ],
    [
      'complete without criteria',
      ['"criteriaStatus": "titles"', '"criteriaStatus": "complete"'],
      { kind: 'criteria do not fit their status', unit: 'CS2', level: 1 },
    ],
    [
      'none with outcomes',
      ['"criteriaStatus": "complete"', '"criteriaStatus": "none"'],
      { kind: 'criteria do not fit their status', unit: 'CS13', level: 2 },
    ],
    [
      'a share that decides beside a cap',
      ['"atLeast": 23', '"atLeastShareOf": { "share": 1, "of": {} }'],
      { kind: 'share beside a cap', share: 'total', cap: 'group-c' },
    ],
    [
      'a misspelt bound',
      ['"atLeast": 23', '"atleast": 23'],
      { kind: 'not a scheme', path: 'combination.0.atleast' },
    ],
    ['a wrong type, by its place', ['"value": 3', '"value": "3"'], { path: 'units.0.offers.0.value' }],
  ])('refuses %s', (_, change, error) => {
    expect(readScheme(changed(change))).toMatchObject({ ok: false, error })
  })

  test('refuses a level offered twice, also an unknown one', () => {
    expect(readScheme(twice(offerAt('7', 'confirmed')))).toMatchObject({
      error: { kind: 'repeated', what: 'level', id: '7', within: 'CS1' },
    })
    expect(readScheme(twice(offerAt('null', 'unknown')))).toMatchObject({
      error: { kind: 'repeated', what: 'level', id: '?', within: 'CS1' },
    })
  })

  test('takes the same criterion number in another offer', () => {
    const numbers = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03454.json', 'utf8')))).units.map(
      (unit) => unit.offers[0]?.outcomes[0]?.criteria[0]?.number,
    )
    expect(numbers.filter((number) => number === '1.1').length).toBeGreaterThan(1)
  })

  test('answers any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        expect(readScheme(json)).toMatchObject({ ok: false, error: { kind: 'not a scheme' } })
      }),
      { numRuns: 500 },
    )
    // Right at the top and wrong somewhere below.
    const fields = fc.constantFrom('groups', 'units', 'combination', 'dates', 'simulation', 'ambiguities')
    const whole: unknown = JSON.parse(text)
    fc.assert(
      fc.property(fields, fc.jsonValue({ maxDepth: 4 }), (field, json) => {
        expect(typeof readScheme(Object.assign({}, whole, { [field]: json })).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})

describe('readSchemeBytes', () => {
  test('pins the bytes, not the facts', () => {
    const bytes = utf8(text)
    const read = unwrap(readSchemeBytes(bytes))
    expect(read.scheme.id).toBe('ocr-10378')
    expect(read.hash).toBe(schemeHash(bytes))
    const respelt = unwrap(readSchemeBytes(utf8(`${text}\n`)))
    expect(respelt.scheme).toEqual(read.scheme)
    expect(respelt.hash).not.toBe(read.hash)
  })

  test.each([
    ['not UTF-8', Uint8Array.of(0xff, 0xfe), 'bad encoding'],
    ['nothing', new Uint8Array(0), 'not json'],
    ['a byte order mark', utf8(`\uFEFF${text}`), 'not json'],
    ['a file cut off', utf8(text.slice(0, -100)), 'not json'],
    ['brackets without end', utf8('['.repeat(200_000)), 'not json'],
    ['another JSON', utf8('{}'), 'not a scheme'],
    ['more than any has, however good', utf8(text.padEnd(mostSchemeBytes + 1)), 'too large'],
  ])('refuses %s', (_, bytes, kind) => {
    expect(readSchemeBytes(bytes)).toMatchObject({ ok: false, error: { kind } })
  })

  test('takes seventy times the largest of this release', () => {
    expect(readSchemeBytes(utf8(text.padEnd(mostSchemeBytes))).ok).toBe(true)
    const sizes = readdirSync('rules').map((name) => statSync(`rules/${name}`).size)
    expect(Math.max(...sizes) * 70).toBeLessThan(mostSchemeBytes)
  })
})
