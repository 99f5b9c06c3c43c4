// What an S3 destination makes of every refusal, of listings that mean harm or never end, and of settings that name no bucket.
// What a real store does is tried in s3-ceph.long.test.ts.

import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  startScriptedServer,
  type Asked,
  type ScriptedServer,
} from '../../../tests/support/scripted-server.ts'
import { unwrap } from '#/base/result.ts'
import type { Destination, DestinationError } from '#/sync/destination.ts'
import { openS3 } from '#/sync/destinations/s3.ts'

let server: ScriptedServer
afterEach(() => server.stop())

const settings = { region: 'eu-west-2', bucket: 'portfolios', prefix: '/p1/', accessKey: 'amykey' }
const secret = 'amys/secret+key'

const serve = async (answer: (response: ServerResponse, asked: Asked) => void): Promise<Destination> => {
  server = await startScriptedServer((asked, response) => answer(response, asked))
  return unwrap(openS3({ ...settings, endpoint: server.origin }, secret))
}

const refusal = (code: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No.</Message>${more}</Error>`
const row = (key: string, size: number | string = 3): string =>
  `<Contents><Key>${key}</Key><Size>${size}</Size></Contents>`
const page = (rows: string, next = ''): string =>
  `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Prefix>p1/a/heads/</Prefix>${rows}` +
  `<IsTruncated>${next !== ''}</IsTruncated><NextContinuationToken>${next}</NextContinuationToken></ListBucketResult>`

const prefixes = (...names: string[]): string =>
  names.map((name) => `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`).join('')

it('names the folders under its prefix, on every page and of nobody else', async () => {
  const destination = await serve((response, { url }) => {
    const isFirst = !url.includes('continuation-token')
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        isFirst
          ? page(prefixes('p1/aaa/', 'p2/bbb/') + row('p1/ccc'), 'more')
          : page(prefixes('p1/ddd/', 'p1/e/f/', 'p1/..%2Fg/')),
      )
  })
  expect(unwrap(await destination.folders())).toEqual(['aaa', 'ddd'])
})

const listFrom = async (text: string): ReturnType<Destination['list']> => {
  const destination = await serve((response) =>
    response.writeHead(200, { 'content-type': 'application/xml' }).end(text),
  )
  return destination.list('a/heads')
}

describe('a refusal', () => {
  it.each<[number, string, DestinationError]>([
    [403, refusal('AccessDenied'), { kind: 'sign-in refused' }],
    [403, refusal('InvalidAccessKeyId'), { kind: 'sign-in refused' }],
    [403, refusal('SignatureDoesNotMatch'), { kind: 'sign-in refused' }],
    [400, refusal('AuthorizationHeaderMalformed'), { kind: 'sign-in refused' }],
    [403, refusal('QuotaExceeded'), { kind: 'no room' }],
    [507, refusal('XMinioStorageFull'), { kind: 'no room' }],
    [404, refusal('NoSuchBucket'), { kind: 'not a store' }],
    [400, refusal('EntityTooLarge'), { kind: 'too large' }],
    [503, refusal('SlowDown'), { kind: 'busy', afterMs: 4000 }],
    [400, refusal('RequestTimeout'), { kind: 'busy', afterMs: 4000 }],
    [409, refusal('OperationAborted'), { kind: 'busy', afterMs: 4000 }],
    [400, refusal('IncompleteBody'), { kind: 'unreachable' }],
    [400, refusal('BadDigest'), { kind: 'unreachable' }],
    [301, refusal('PermanentRedirect'), { kind: 'not a store' }],
    [500, refusal('InternalError'), { kind: 'odd answer', status: 500 }],
    [400, refusal('Unheard'), { kind: 'odd answer', status: 400 }],
    [403, 'Forbidden, and no XML', { kind: 'sign-in refused' }],
    [
      503,
      `<!DOCTYPE a [<!ENTITY b "c">]>${refusal('AccessDenied').slice(38)}`,
      { kind: 'busy', afterMs: 4000 },
    ],
  ])('%d %s', async (status, text, error) => {
    const destination = await serve((response) => {
      response.writeHead(status, { 'content-type': 'application/xml', 'retry-after': '4' }).end(text)
    })
    const failed = { ok: false, error }
    expect(await destination.list('a/heads')).toEqual(failed)
    expect(await destination.get('a/heads/b')).toEqual(failed)
    expect(await destination.put('a/heads/b', new Blob(['b']))).toEqual(failed)
    expect(await destination.remove('a/heads/b')).toEqual(failed)
  })

  it.each([
    [
      'in its words',
      () => ({}),
      () => `<ServerTime>${new Date(Date.now() - 3_600_000).toISOString()}</ServerTime>`,
      60,
    ],
    ['in a header', () => ({ date: new Date(Date.now() + 3_600_000).toUTCString() }), () => '', -60],
    ['nowhere', () => ({ date: '' }), () => '', null],
  ])(
    'for a clock that is off says by how much, where the store tells its time: %s',
    async (_, headers, more, minutes) => {
      const destination = await serve((response) => {
        response.sendDate = false
        response
          .writeHead(403, { 'content-type': 'application/xml', ...headers() })
          .end(refusal('RequestTimeTooSkewed', more()))
      })
      const said = await destination.list('a/heads')
      if (said.ok || said.error.kind !== 'clock off') throw new Error('not the clock')
      const { byMs } = said.error
      // What passes between the answer and its reading is in it.
      if (minutes === null || byMs === null) expect(byMs).toBe(minutes)
      else expect(Math.abs(byMs / 60_000 - minutes)).toBeLessThan(5)
    },
  )

  it('that a page may not read is put down to the clock where the store tells another time', async () => {
    for (const [hours, kind] of [
      [2, 'clock off'],
      [0, 'unreachable'],
    ] as const) {
      const destination = await serve((response, { headers }) => {
        if (headers.authorization !== undefined) response.destroy()
        else response.writeHead(403, { date: new Date(Date.now() - hours * 3_600_000).toUTCString() }).end()
      })
      const said = await destination.list('a/heads')
      expect(said.ok ? said : said.error.kind).toBe(kind)
      await server.stop()
    }
  })

  it('of a file says that it is not there, also to who may not list the bucket', async () => {
    const destination = await serve((response, { url }) => {
      if (url.includes('list-type')) response.writeHead(200).end(page(''))
      else response.writeHead(403, { 'content-type': 'application/xml' }).end(refusal('AccessDenied'))
    })
    expect(await destination.get('a/heads/b')).toEqual({ ok: false, error: { kind: 'not there' } })
  })

  it('is none where the store does not know the condition, or has the file', async () => {
    const unknowing = await serve((response, { headers }) =>
      response.writeHead(headers['if-none-match'] === '*' ? 501 : 200).end(),
    )
    unwrap(await unknowing.put('a/heads/b', new Blob(['b'])))
    expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual(['*', undefined])
    await server.stop()
    const having = await serve((response) => response.writeHead(412).end())
    unwrap(await having.put('a/heads/b', new Blob(['b'])))
    expect(server.asked).toHaveLength(1)
  })

  it.each([200, 302])('is what a sign-in page makes: %d', async (status) => {
    const destination = await serve((response) => {
      response
        .writeHead(status, { 'content-type': 'text/html', location: 'https://portal.example/' })
        .end('<!doctype html>')
    })
    const failed = { ok: false, error: { kind: 'not a store' } }
    expect(await destination.list('a/heads')).toEqual(failed)
    expect(await destination.put('a/heads/b', new Blob(['b']))).toEqual(failed)
    expect(await destination.remove('a/heads/b')).toEqual(failed)
  })
})

describe('a listing', () => {
  it('is read to its last page', async () => {
    const destination = await serve((response, { url }) => {
      const token = new URL(url, server.origin).searchParams.get('continuation-token')
      response
        .writeHead(200)
        .end(
          token === 'more & more'
            ? page(row('p1/a/heads/two', 5))
            : page(row('p1/a/heads/one'), 'more &amp; more'),
        )
    })
    expect(await destination.list('a/heads')).toEqual({
      ok: true,
      value: [
        { name: 'one', bytes: 3 },
        { name: 'two', bytes: 5 },
      ],
    })
    const { searchParams, pathname } = new URL(server.asked[0]?.url ?? '', server.origin)
    expect([pathname, searchParams.get('prefix'), searchParams.get('delimiter')]).toEqual([
      '/portfolios',
      'p1/a/heads/',
      '/',
    ])
  })

  it('that goes in a circle, or never ends, is none', async () => {
    expect(await listFrom(page(row('p1/a/heads/one'), 'again'))).toEqual({
      ok: false,
      error: { kind: 'not a store' },
    })
    await server.stop()
    let pages = 0
    const destination = await serve((response) => response.writeHead(200).end(page('', String((pages += 1)))))
    expect(await destination.list('a/heads')).toEqual({ ok: false, error: { kind: 'not a store' } })
    expect(pages).toBe(1000)
  })

  it('passes over keys that are no file of the folder, and odd sizes', async () => {
    const keys = [
      'p1/a/heads/',
      'p1/a/heads/sub/deep',
      'p1/a/heads/..',
      'p1/a/heads/__proto__',
      'p1/a/heads/%2E%2E',
      'p1/a/heads/%00',
      'p1/a/heads/%E0%A4%A',
      'p1/a/heads/a+b',
      'p1/a/blobs/other',
      'p2/a/heads/theirs',
      '../p1/a/heads/up',
      '',
    ]
    const rows =
      keys.map((key) => row(key)).join('') + row('p1/a/heads/real%2Djsonl') + row('p1/a/heads/odd', 'NaN')
    expect(await listFrom(page(rows))).toEqual({
      ok: true,
      value: [
        { name: 'real-jsonl', bytes: 3 },
        { name: 'odd', bytes: 0 },
      ],
    })
  })

  it.each([
    ['another document', '<ListAllMyBucketsResult/>'],
    ['nothing', ''],
    ['half of one', page(row('p1/a/heads/b')).slice(0, -20)],
    ['a document type', page('').replace('?>', '?><!DOCTYPE a SYSTEM "file:///etc/passwd">')],
  ])('that is none is refused: %s', async (_, text) => {
    expect(await listFrom(text)).toEqual({ ok: false, error: { kind: 'not a store' } })
  })
})

describe('settings', () => {
  it.each([
    [{ endpoint: 'https://a:b@s3.example' }, 'password in the address'],
    [{ endpoint: 'http://s3.example' }, 'not encrypted'],
    [{ endpoint: 's3.example' }, 'not an address'],
    [{ bucket: '' }, 'not a bucket'],
    [{ bucket: '..' }, 'not a bucket'],
    [{ bucket: 'a/b' }, 'not a bucket'],
    [{ prefix: 'a/../b' }, 'not a prefix'],
    [{ prefix: 'a b' }, 'not a prefix'],
  ])('%o are refused', (wrong, kind) => {
    expect(openS3({ ...settings, endpoint: 'https://s3.example', ...wrong }, secret)).toEqual({
      ok: false,
      error: { kind },
    })
  })

  it('keep their secret: it is in no address and in no header', async () => {
    const destination = await serve((response) => response.writeHead(404).end())
    await destination.list('a/heads')
    await destination.put('a/heads/b', new Blob(['b']))
    await destination.get('a/heads/b')
    await destination.remove('a/heads/b')
    expect(server.asked).toHaveLength(4)
    for (const { url, headers } of server.asked) {
      expect(url).not.toMatch(/amykey|secret|signature/i)
      expect(JSON.stringify(headers)).not.toContain('secret')
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=amykey\/\d{8}\/eu-west-2\/s3\/aws4_request/,
      )
    }
    // The content is signed with the request.
    expect(server.asked[1]?.headers['x-amz-content-sha256']).toBe(
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
    )
  })
})
