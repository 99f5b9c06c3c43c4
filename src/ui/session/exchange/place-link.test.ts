// What a link may say about a place, and what makes it refused.

import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { placeLink, readPastedLink, readPlaceLink } from '#/ui/session/exchange/place-link.ts'

const address = 'https://cloud.harbour.example/dav/portfolios/'
const link = (parts: Record<string, string>): string => `#${new URLSearchParams(parts).toString()}`

describe('a link to a place', () => {
  it('says where it is, and nothing else', () => {
    expect(
      unwrap(readPlaceLink(link({ kind: 'webdav', address, user: 'amy', name: 'Harbour Training' }))),
    ).toEqual({
      kind: 'webdav',
      address,
      user: 'amy',
      name: 'Harbour Training',
      bucket: '',
      region: '',
      prefix: '',
    })
    const store = { kind: 's3', address: 'https://s3.example', bucket: 'b', region: 'eu', prefix: 'amy' }
    expect(unwrap(readPlaceLink(link(store)))).toMatchObject(store)
  })

  it.each([
    ['a password', { kind: 'webdav', address, password: 'x' }],
    ['a password by another name', { kind: 'webdav', address, pwd: '' }],
    ['a secret', { kind: 's3', address, secret: 'x' }],
    ['a key', { kind: 's3', address, secretKey: 'x' }],
    ['a password in its address', { kind: 'webdav', address: 'https://amy:pw@harbour.example/' }],
    ['a token in its address', { kind: 'webdav', address: 'https://harbour.example/?token=x' }],
    ['a signed address', { kind: 's3', address: 'https://s3.example/?X-Amz-Signature=x' }],
  ])('is refused for %s', (_, parts) => {
    expect(readPlaceLink(link(parts))).toEqual({ ok: false, error: { kind: 'secret in it' } })
  })

  it.each([
    ['nothing', ''],
    ['no kind', link({ address })],
    ['another kind', link({ kind: 'ftp', address })],
    ['no address', link({ kind: 'webdav', address: ' ' })],
    ['what is too long', link({ kind: 'webdav', address, name: 'x'.repeat(301) })],
    ['what is far too long', `#kind=webdav&address=${address}&x=${'&y'.repeat(2_000)}`],
    ['text that runs backwards', link({ kind: 'webdav', address, name: 'Harbour\u202Egnp' })],
  ])('is none with %s', (_, fragment) => {
    expect(readPlaceLink(fragment)).toEqual({ ok: false, error: { kind: 'not a link' } })
  })

  it('is read where it was pasted, from whatever address the app has', () => {
    const pasted = ` https://app.example/portfolio/exchange/place${link({ kind: 'webdav', address })}\n`
    expect(unwrap(readPastedLink(pasted))).toMatchObject({ kind: 'webdav', address })
    for (const other of [
      '',
      'hello',
      address,
      `https://app.example/open${link({ kind: 'webdav', address })}`,
    ])
      expect(readPastedLink(other)).toEqual({ ok: false, error: { kind: 'not a link' } })
  })

  it('that is made says what was given, read by the same rules', () => {
    const place = {
      kind: 's3',
      address: 'https://s3.example/',
      user: '',
      name: 'Harbour & Môr',
      bucket: 'b',
      region: '',
      prefix: 'amy/2026',
    } as const
    const made = placeLink('https://app.example', place)
    expect(made).toMatch(/^https:\/\/app\.example\/exchange\/place#kind=s3&/)
    expect(made).not.toMatch(/user|region/)
    expect(unwrap(readPastedLink(made))).toEqual(place)
  })
})
