// What is parsed of JSON that a stranger wrote: whatever JSON.parse would make of it, unless it is made to fill the memory.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foreignJson } from '#/base/foreign-json.ts'

test('is the JSON as it stands, whatever it is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(foreignJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test.each(['', '{', '[1,]', '"', '"\\', ']]]', 'undefined'])('%j is none', (text) => {
  expect(foreignJson(text)).toEqual({ ok: false, error: { kind: 'not json' } })
})

const nested = (deep: number): string => '['.repeat(deep) + ']'.repeat(deep)
const beside = (lists: number): string => `[${'[],'.repeat(lists - 2)}[]]`

test('goes no deeper than anything of ours, and holds no more lists and objects', () => {
  expect(foreignJson(nested(64)).ok).toBe(true)
  expect(foreignJson(beside(1_000_000)).ok).toBe(true)
  for (const text of [nested(65), nested(65).replaceAll('[', '{"a":['), '['.repeat(2_000_000)])
    expect(foreignJson(text)).toEqual({ ok: false, error: { kind: 'too much' } })
  expect(foreignJson(beside(1_000_001))).toEqual({ ok: false, error: { kind: 'too much' } })
})

test('what a string says is no bracket, however it is written', () => {
  const brackets = '['.repeat(1_100_000)
  for (const text of [brackets, `${brackets}"${brackets}`, `\\${brackets}\\"${brackets}\\`])
    expect(foreignJson(JSON.stringify([text]))).toEqual({ ok: true, value: [text] })
  // The quotation mark after an escaped backslash ends the string.
  expect(foreignJson(`["\\\\",${brackets}`)).toEqual({ ok: false, error: { kind: 'too much' } })
})
