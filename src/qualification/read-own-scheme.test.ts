// A rule file from outside: measured first, then read like any other. Nothing throws, whatever the bytes.

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { ownSchemeLimits, readOwnScheme } from '#/qualification/read-own-scheme.ts'
import { readScheme } from '#/qualification/read-scheme.ts'

const text = readFileSync('rules/ocr-10378.json', 'utf8')
const whole: unknown = JSON.parse(text)
const read = unwrap(readScheme(whole))
const { units: published } = read
const rules = read.combination ?? []

test('reads a scheme as it stands', () => {
  expect(readOwnScheme(utf8(text))).toMatchObject({ ok: true, value: { scheme: { id: 'ocr-10378' } } })
})

test.each([
  ['a file that is too large', utf8(' '.repeat(ownSchemeLimits.bytes + 1)), { kind: 'too large' }],
  [
    'ten thousand units',
    utf8(JSON.stringify({ ...read, units: Array.from({ length: 10_000 }, () => published[0]) })),
    { kind: 'too many units', units: 10_000 },
  ],
  [
    'a thousand rules',
    utf8(JSON.stringify({ ...read, combination: Array.from({ length: 1000 }, () => rules[0]) })),
    { kind: 'too many rules', rules: 1000 },
  ],
  ['a newer format', utf8(JSON.stringify({ ...read, format: 2 })), { kind: 'newer format' }],
  ['no text', Uint8Array.of(0xff), { kind: 'bad encoding' }],
  ['no JSON', utf8('{'), { kind: 'not json' }],
  [
    'a field nobody knows',
    utf8(JSON.stringify({ ...read, colour: 'red' })),
    { kind: 'not a scheme', path: 'colour', fault: 'strict_object', wanted: 'never' },
  ],
  [
    'a rule that no choice can meet',
    utf8(
      text
        .replace('"atLeast": 23', '"atLeast": 999')
        .replace('"unitListComplete": false', '"unitListComplete": true'),
    ),
    { kind: 'cannot be met', oddities: [{ kind: 'cannot be met', rule: 'total', need: 999 }] },
  ],
])('refuses %s', (_, bytes, error) => {
  expect(readOwnScheme(bytes)).toMatchObject({ ok: false, error })
})

test('takes as many units and rules as it says', () => {
  const { units: most, rules: mostRules } = ownSchemeLimits
  const units = Array.from({ length: most }, (_, i) => ({ ...published[0], code: `U${i}` }))
  const combination = Array.from({ length: mostRules }, (_, i) => ({ ...rules[0], id: `r${i}` }))
  const simulation = { known: false, allowedUnits: null, source: null }
  const of = { units: ['U0'] }
  const many = { ...read, units, combination: combination.map((rule) => ({ ...rule, of })), simulation }
  expect(readOwnScheme(utf8(JSON.stringify(many))).ok).toBe(true)
})

test('answers any bytes and any JSON', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.jsonValue().map((json) => utf8(JSON.stringify(json))),
      ),
      (bytes) => {
        expect(readOwnScheme(bytes).ok).toBe(false)
      },
    ),
  )
})
