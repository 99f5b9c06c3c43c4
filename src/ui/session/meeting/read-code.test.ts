// What a code turns out to be, made by us, by somebody else, or by somebody who means harm.

import { describe, expect, it } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { framesOf } from '#/sync/meeting/frames.ts'
import { placeCode } from '#/sync/meeting/place-code.ts'
import { collectCodes } from '#/ui/session/meeting/read-code.ts'

const place = {
  kind: 'webdav',
  address: 'https://cloud.harbour.example/dav/',
  user: 'amy',
  name: 'Harbour',
  bucket: '',
  region: '',
  prefix: '',
} as const
const portfolio = 'a'.repeat(26)
const link =
  '/exchange/place#kind=webdav&address=https%3A%2F%2Fcloud.harbour.example%2Fdav%2F&user=amy&name=Harbour'

describe('a code that was looked at', () => {
  it('may be a film, whose pieces are collected', () => {
    const collect = collectCodes()
    const [first = '', ...others] = framesOf(utf8('x'.repeat(1_500)))
    expect(collect(first)).toEqual({ kind: 'collecting', have: 1, of: 3 })
    expect(others.map(collect).at(-1)?.kind).toBe('whole')
  })

  it('may be a place, with its secret or without', () => {
    const given = { kind: 'place', given: { by: 'code', place, secret: 'river lamp', portfolio } }
    expect(collectCodes()(placeCode({ ...place, secret: 'river lamp', portfolio }))).toEqual(given)
    const asked = { kind: 'place', given: { by: 'code', place, secret: null, portfolio: null } }
    // Whatever address the app has: it is read, and never followed.
    for (const origin of ['https://app.example', 'https://elsewhere.example/portfolio'])
      expect(collectCodes()(origin + link)).toEqual(asked)
  })

  it.each([
    ['a link to somewhere else', 'https://evil.example/login?next=/exchange/place', 'evil.example'],
    ['a script', 'javascript:alert(1)', ''],
    ['a Wi-Fi password', 'WIFI:T:WPA;S:Harbour;P:geheim;;', ''],
    ['nothing', '', ''],
    ['garbage', '\u0000\uFFFD\u202E', ''],
    ['a film of another make', 'FF9*abc*0*1*AA', ''],
    ['what is huge', `https://evil.example/${'x'.repeat(100_000)}`, 'evil.example'],
  ])('is none of ours with %s', (_, text, host) => {
    expect(collectCodes()(text)).toEqual({ kind: 'none of ours', host })
  })

  it('is told from one that is cut, and from a link with a password in it', () => {
    expect(collectCodes()(placeCode({ ...place, secret: 'x', portfolio }).slice(0, 60))).toEqual({
      kind: 'damaged',
    })
    const made = `https://app.example${link}&password=geheim`
    expect(collectCodes()(made)).toEqual({ kind: 'secret in link' })
  })
})
