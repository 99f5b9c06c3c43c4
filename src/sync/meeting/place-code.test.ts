// A code for a place: it comes back as it went, and what is cut, made up or meant to mislead is no code.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase32, utf8 } from '#/base/bytes.ts'
import { isPlaceCode, placeCode, readPlaceCode, type PlaceWithSecret } from '#/sync/meeting/place-code.ts'

const harbour: PlaceWithSecret = {
  kind: 's3',
  address: 'https://s3.harbour.example/',
  user: 'AKAMY',
  name: 'Hafan – Môr',
  bucket: 'portfolios',
  region: 'default',
  prefix: 'p0001',
  secret: 'river lamp cedar nine',
  portfolio: 'a'.repeat(26),
}
const made = (content: unknown): string =>
  `FIELDFOLIO-PLACE-1*${toBase32(utf8(JSON.stringify(content))).toUpperCase()}`

describe('a code for a place', () => {
  it('comes back as it went, in letters that codes hold well', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', '9', '!', ' ', 'ß', '–', 'ŵ', '"', '\\') }),
        (secret) => {
          const code = placeCode({ ...harbour, secret })
          expect(code).toMatch(/^[A-Z0-9*-]+$/)
          expect(readPlaceCode(code)).toEqual({ ...harbour, secret })
        },
      ),
    )
  })

  it('is no address, so that nothing opens it and no history of pages has it', () => {
    expect(URL.canParse(placeCode(harbour))).toBe(false)
  })

  it('is none once it is cut or changed anywhere', () => {
    const code = placeCode(harbour)
    for (let length = 0; length < code.length; length += 1)
      expect(readPlaceCode(code.slice(0, length))).toBeNull()
    expect(readPlaceCode(`${code}A`)).toBeNull()
    expect(isPlaceCode(code.toLowerCase())).toBe(false)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'hello'],
    ['another type', { ...harbour, type: 'fieldfolio/card@1' }],
    ['another kind of place', { ...harbour, type: 'fieldfolio/place@1', kind: 'ftp' }],
    ['no portfolio', { ...harbour, type: 'fieldfolio/place@1', portfolio: '../x' }],
    ['no address', { ...harbour, type: 'fieldfolio/place@1', address: '' }],
    ['a name that runs backwards', { ...harbour, type: 'fieldfolio/place@1', name: 'Harbour\u202Egnp' }],
    ['a secret that is no text', { ...harbour, type: 'fieldfolio/place@1', secret: 1 }],
    [
      'what is far too long',
      { ...harbour, type: 'fieldfolio/place@1', address: `https://${'x'.repeat(400)}/` },
    ],
    ['a secret of many pages', { ...harbour, type: 'fieldfolio/place@1', secret: 'x'.repeat(5_000) }],
  ])('is none with %s', (_, content) => {
    expect(readPlaceCode(made(content))).toBeNull()
  })

  it('reads nothing but its own fields', () => {
    const read = readPlaceCode(made({ ...harbour, type: 'fieldfolio/place@1', folder: 'x', isAdmin: true }))
    expect(read).toEqual(harbour)
  })
})
