// A witness's answer as it comes back: whole, wrapped and quoted by a message, or cut, changed, huge and hostile.

import { assert, constantFrom, integer, jsonValue, pre, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64, utf8 } from '#/base/bytes.ts'
import { crc32 } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { mostReply, readReply } from '#/portfolio/testimony/read-reply.ts'

const answer = {
  ledger: randomId(),
  request: randomId(),
  name: 'Priya Shah',
  job: 'Supervisor',
  relation: 'We work together',
  contact: '',
  specialism: '',
  proof: '',
  performedOn: '2026-11-20',
  account: 'Amy greeted her and swapped the kettle. “Thanks!” — naïve 😀',
  signed: { name: 'Priya Shah', strokes: [[10, 20, 30, 40]] },
}

const replyOf = (value: unknown, version = 1): string => {
  const bytes = utf8(typeof value === 'string' ? value : JSON.stringify(value))
  const check = crc32(bytes).toString(16).padStart(8, '0')
  return `{"type":"fieldfolio/witness-reply@${version}","check":"${check}","answer":"${toBase64(bytes)}"}`
}
const whole = replyOf(answer)
const kindOf = (text: string): string => {
  const read = readReply(text)
  return read.ok ? 'taken' : read.error.kind
}

describe('a witness’s answer', () => {
  it('is read as it was made', () => expect(readReply(whole)).toEqual({ ok: true, value: answer }))

  it('is read out of a message that wrapped it, quoted it and made its marks pretty', () => {
    const wrapped = (whole.match(/.{1,60}/g) ?? []).join('\r\n> ')
    const pretty = wrapped.replaceAll('"', '”')
    expect(readReply(`Hi Amy, here it is:\n\n> ${pretty}\n\nBest, Priya`)).toEqual({
      ok: true,
      value: answer,
    })
  })

  it('is refused where any of it is missing', () => {
    assert(
      property(integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(['no reply', 'damaged reply']).toContain(kindOf(whole.slice(0, length)))
      }),
    )
  })

  it('is refused where any of it was changed', () => {
    const begin = whole.indexOf('"check"')
    assert(
      property(integer({ min: begin, max: whole.length - 1 }), constantFrom('A', '7', '!'), (at, mark) => {
        pre(whole[at] !== mark)
        expect(kindOf(whole.slice(0, at) + mark + whole.slice(at + 1))).toBe('damaged reply')
      }),
    )
  })

  it.each([
    ['nothing', '', 'no reply'],
    ['another file', 'PK\u0003\u0004 binary \u0000', 'no reply'],
    ['a later version’s', replyOf(answer, 2), 'later reply'],
    ['no object', replyOf('null'), 'damaged reply'],
    ['no JSON', replyOf('{"ledger":'), 'damaged reply'],
    ['no account', replyOf({ ...answer, account: '  ' }), 'damaged reply'],
    ['no ledger', replyOf({ ...answer, ledger: '../../etc' }), 'damaged reply'],
    ['no day', replyOf({ ...answer, performedOn: 'yesterday' }), 'damaged reply'],
    ['an account of a book', replyOf({ ...answer, account: 'a'.repeat(100_001) }), 'damaged reply'],
    ['a name of a page', replyOf({ ...answer, name: 'a'.repeat(1_001) }), 'damaged reply'],
    [
      'a pen that leaves the page',
      replyOf({ ...answer, signed: { name: '', strokes: [[1e9, 0]] } }),
      'damaged reply',
    ],
    [
      'more lines than a hand draws',
      replyOf({ ...answer, signed: { name: '', strokes: Array.from({ length: 501 }, () => [1, 2]) } }),
      'damaged reply',
    ],
    ['a flood', 'x'.repeat(mostReply + 1), 'too large'],
  ])('with %s is %s', (_what, text, kind) => expect(kindOf(text)).toBe(kind))

  it('is never anything but read or refused', () => {
    assert(
      property(string({ maxLength: 400 }), jsonValue(), (text, value) => {
        expect(kindOf(text)).not.toBe('taken')
        expect(kindOf(replyOf(value))).toBe('damaged reply')
      }),
    )
  })
})
