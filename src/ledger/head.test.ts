import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headLine, parseHead, type Head } from '#/ledger/head.ts'

const head: Head = {
  type: 'fieldfolio/entry@1',
  scope: 'portfolio',
  ledger: 'abcdefghijklmnopqrstuvwxya',
  device: 'zyxwvutsrqponmlkjihgfedcba',
  seq: 2,
  prev: 'a'.repeat(64),
  clock: 7,
  at: '2026-11-22T10:00:00.000+00:00',
  kind: 'evidence.captured',
  body: 'b'.repeat(64),
  seen: { abcdefghijklmnopqrstuvwxya: [3, 'c'.repeat(64)] },
}
const line = headLine(head)

describe('a head', () => {
  it('is written as formats §2 prints it', () => {
    expect(line).toBe(
      `{"type":"fieldfolio/entry@1","scope":"portfolio","ledger":"abcdefghijklmnopqrstuvwxya","device":"zyxwvutsrqponmlkjihgfedcba","seq":2,"prev":"${'a'.repeat(64)}","clock":7,"at":"2026-11-22T10:00:00.000+00:00","kind":"evidence.captured","body":"${'b'.repeat(64)}","seen":{"abcdefghijklmnopqrstuvwxya":[3,"${'c'.repeat(64)}"]}}`,
    )
  })

  it('reads back as it was', () => {
    expect(parseHead(line)).toEqual({ ok: true, value: head })
  })

  it.each<[string, Partial<Record<keyof Head, unknown>>]>([
    ['type', { type: 'fieldfolio/centre-list@1' }],
    ['scope', { scope: 'everything' }],
    ['device', { device: 'not-an-id' }],
    ['device', { device: 'zyxwvutsrqponmlkjihgfedcbz' }],
    ['seq', { seq: 0 }],
    ['seq', { seq: 1.5 }],
    ['seq', { seq: '2' }],
    ['ledger', { ledger: null }],
    ['ledger', { ledger: 12 }],
    ['prev', { prev: null }],
    ['prev', { prev: 'A'.repeat(64) }],
    ['prev', { seq: 1, kind: 'device.introduced' }],
    ['clock', { clock: 2 ** 48 + 1 }],
    ['clock', { clock: -1 }],
    ['at', { at: 'yesterday' }],
    ['at', { at: '2026-13-45T10:00:00.000+00:00' }],
    ['kind', { kind: 'captured' }],
    ['kind', { kind: '__proto__.x' }],
    ['kind', { seq: 1, prev: null }],
    ['body', { body: 'short' }],
    ['seen', { seen: { zyxwvutsrqponmlkjihgfedcba: [1, 'c'.repeat(64)] } }],
    ['seen', { seen: { abcdefghijklmnopqrstuvwxya: [1] } }],
    ['seen', { seen: [] }],
  ])('is refused for its %s: %j', (problem, change) => {
    expect(parseHead(JSON.stringify({ ...head, ...change }))).toEqual({
      ok: false,
      error: { kind: 'bad head', problem },
    })
  })

  it.each([
    ['spaces', line.replace('"seq":2', '"seq": 2')],
    ['another key', line.replace('"seq":2', '"seq":2,"extra":1')],
    ['a key twice', line.replace('"seq":2', '"seq":9,"seq":2')],
    ['another order of keys', JSON.stringify(Object.fromEntries(Object.entries(head).toReversed()))],
    ['an escaped letter', line.replace('evidence', '\\u0065vidence')],
  ])('has one spelling only: %s is refused', (_, other) => {
    expect(parseHead(other)).toEqual({ ok: false, error: { kind: 'bad head', problem: 'not as written' } })
  })

  it('never throws, whatever the line', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseHead(text).ok))
  })
})
