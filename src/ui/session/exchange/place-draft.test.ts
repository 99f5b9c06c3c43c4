// What somebody types in for a place, and what it comes to.

import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { draftOf, emptyPlace, placeOf, type PlaceDraft } from '#/ui/session/exchange/place-draft.ts'

const webdav: PlaceDraft = { ...emptyPlace, address: ' https://cloud.harbour.example/dav ', user: ' amy ' }
const s3: PlaceDraft = {
  ...emptyPlace,
  kind: 's3',
  address: 'https://s3.example',
  user: 'AKIA',
  bucket: 'portfolios',
  prefix: '/centre 1/'.replace(' ', '-'),
}

describe('a place', () => {
  it('is what its kind needs, called by its host where it has no name', () => {
    expect(unwrap(placeOf(webdav, 'pw'))).toEqual({
      kind: 'webdav',
      name: 'cloud.harbour.example',
      settings: { address: 'https://cloud.harbour.example/dav/', user: 'amy' },
      secret: 'pw',
    })
    expect(unwrap(placeOf({ ...s3, name: ' Harbour ' }, 'sk'))).toEqual({
      kind: 's3',
      name: 'Harbour',
      settings: {
        endpoint: 'https://s3.example/',
        region: 'us-east-1',
        bucket: 'portfolios',
        prefix: 'centre-1',
        accessKey: 'AKIA',
      },
      secret: 'sk',
    })
  })

  it('can be changed: all of it comes back but the secret', () => {
    for (const draft of [webdav, s3]) {
      const place = unwrap(placeOf(draft, 'a secret'))
      const again = draftOf(place)
      expect(JSON.stringify(again)).not.toContain('a secret')
      expect(unwrap(placeOf(again, 'a secret'))).toEqual(place)
    }
    expect(draftOf({ kind: 'webdav', name: '', settings: null })).toEqual(emptyPlace)
  })

  it.each<[Partial<PlaceDraft>, string, object]>([
    [{ address: '' }, 'pw', { field: 'address', why: 'not an address' }],
    [{ address: 'http://cloud.harbour.example' }, 'pw', { field: 'address', why: 'not encrypted' }],
    [
      { address: 'https://amy:pw@harbour.example' },
      'pw',
      { field: 'address', why: 'password in the address' },
    ],
    [{ user: ' ' }, 'pw', { field: 'user', why: 'missing' }],
    [{}, '', { field: 'secret', why: 'missing' }],
    [{ kind: 'folder' }, '', { field: 'folder', why: 'missing' }],
    [{ ...s3, bucket: '' }, 'sk', { field: 'bucket', why: 'missing' }],
    [{ ...s3, bucket: 'a/b' }, 'sk', { field: 'bucket', why: 'odd' }],
    [{ ...s3, prefix: 'a/../b' }, 'sk', { field: 'prefix', why: 'odd' }],
  ])('that is not one says what is wrong: %j', (change, secret, error) => {
    expect(placeOf({ ...webdav, ...change }, secret)).toEqual({ ok: false, error })
  })
})
