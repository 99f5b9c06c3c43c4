import { expect, it } from 'vitest'
import { err, ok } from '#/base/result.ts'
import { readPageRange } from '#/ui/parts/page-range.ts'

it.each([
  ['', '', undefined, ok(undefined)],
  ['3', '', undefined, ok({ from: 3 })],
  [' 3 ', '3', undefined, ok({ from: 3 })],
  ['3', '5', 8, ok({ from: 3, to: 5 })],
  ['9', '', 8, err({ kind: 'outside', pages: 8 })],
  ['3', '9', 8, err({ kind: 'outside', pages: 8 })],
  ['5', '3', 8, err({ kind: 'backwards' })],
  ['', '5', 8, err({ kind: 'not a number' })],
  ['0', '', 8, err({ kind: 'not a number' })],
  ['3a', '', 8, err({ kind: 'not a number' })],
  ['1e3', '', undefined, err({ kind: 'not a number' })],
  ['3', 'x', 8, err({ kind: 'not a number' })],
] as const)('reads “%s” to “%s” of %s', (from, to, pages, expected) => {
  expect(readPageRange(from, to, pages)).toEqual(expected)
})
