// What a WebDAV destination makes of every answer, of listings that mean harm, and of addresses that would give a password away.

import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  startScriptedServer,
  type Asked,
  type ScriptedServer,
} from '../../../tests/support/scripted-server.ts'
import { textOf } from '#/base/bytes.ts'
import { ok, unwrap } from '#/base/result.ts'
import type { Destination, DestinationError } from '#/sync/destination.ts'
import { openWebdav } from '#/sync/destinations/webdav.ts'

let server: ScriptedServer
afterEach(() => {
  vi.unstubAllGlobals()
  return server.stop()
})

const serve = async (answer: (response: ServerResponse, asked: Asked) => void): Promise<Destination> => {
  server = await startScriptedServer((asked, response) => answer(response, asked))
  return unwrap(openWebdav({ address: `${server.origin}/dav`, user: 'amy' }, 'geheim'))
}

const folder = '/dav/a/heads/'
const row = (href: string, more = '<D:getcontentlength>3</D:getcontentlength>', kind = ''): string =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${more}<D:resourcetype>${kind}</D:resourcetype></D:prop>` +
  '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>'
const listing = (...rows: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><D:multistatus xmlns:D="DAV:">${row(folder, '', '<D:collection/>')}${rows.join('')}</D:multistatus>`

const listFrom = async (text: string, type = 'application/xml'): ReturnType<Destination['list']> => {
  const destination = await serve((response) => {
    response.writeHead(207, { 'content-type': type }).end(text)
  })
  return destination.list('a/heads')
}

it('names the folders at its root, however they are written, and of no other place', async () => {
  const collection = '<D:collection/>'
  const destination = await serve((response) => {
    response
      .writeHead(207, { 'content-type': 'application/xml' })
      .end(
        listing(
          row('/dav/', '', collection),
          row('/dav/aaa/', '', collection),
          row('/dav/bbb', '', collection),
          row(`${server.origin}/dav/c%63c/`, '', collection),
          row('/dav/file'),
          row('/dav/a/deeper/', '', collection),
          row('https://elsewhere.example/dav/ddd/', '', collection),
          row('/dav/..%2Fe/', '', collection),
        ),
      )
  })
  expect(unwrap(await destination.folders())).toEqual(['aaa', 'bbb', 'ccc'])
})

const files = (...names: string[]) => ({ ok: true, value: names.map((name) => ({ name, bytes: 3 })) })

const thereWith = (bytes: number) =>
  serve((response, { method, headers }) => {
    if (method === 'MKCOL') response.writeHead(405).end()
    else if (method === 'HEAD') response.writeHead(200, { 'content-length': bytes }).end()
    else response.writeHead(headers['if-none-match'] === '*' ? 412 : 204).end()
  })
const conditions = () =>
  server.asked.filter(({ method }) => method === 'PUT').map(({ headers }) => headers['if-none-match'])

const refusing = (status: number) =>
  serve((response, { method, url }) => {
    if (method === 'MKCOL') response.writeHead(403).end()
    else if (method === 'PROPFIND' && status === 207)
      response.writeHead(207, { 'content-type': 'application/xml' }).end(listing().replace(folder, url))
    else response.writeHead(method === 'PROPFIND' ? status : 201).end()
  })

describe('a folder that may not be made', () => {
  it('is used where another request has made it at the same moment', async () => {
    expect(await (await refusing(207)).put('a/heads/one', new Blob(['1']))).toEqual(ok(undefined))
  })

  it('is a refusal where it is not there', async () => {
    const refused = { ok: false, error: { kind: 'sign-in refused' } }
    expect(await (await refusing(404)).put('a/heads/one', new Blob(['1']))).toEqual(refused)
  })
})

describe('an answer that is none of the wanted ones', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const date = 'Sun, 29 Nov 2026 17:00:00 GMT'
  const later = 'Sun, 29 Nov 2026 17:00:30 GMT'
  it.each<[number, Record<string, string>, DestinationError]>([
    [200, html, { kind: 'not a store' }],
    [302, { location: 'https://portal.example/' }, { kind: 'not a store' }],
    [301, { location: '/dav/elsewhere/' }, { kind: 'not a store' }],
    [307, { location: 'https://portal.example/' }, { kind: 'not a store' }],
    [401, { 'www-authenticate': 'Basic' }, { kind: 'sign-in refused' }],
    [403, html, { kind: 'sign-in refused' }],
    [405, {}, { kind: 'not a store' }],
    [413, {}, { kind: 'too large' }],
    [423, {}, { kind: 'busy', afterMs: null }],
    [429, { 'retry-after': '7' }, { kind: 'busy', afterMs: 7000 }],
    [500, html, { kind: 'odd answer', status: 500 }],
    [501, {}, { kind: 'not a store' }],
    [502, {}, { kind: 'unreachable' }],
    [503, { date, 'retry-after': later }, { kind: 'busy', afterMs: 30_000 }],
    [503, { 'retry-after': 'soon' }, { kind: 'busy', afterMs: null }],
    [504, {}, { kind: 'unreachable' }],
    [507, {}, { kind: 'no room' }],
    [511, html, { kind: 'not a store' }],
  ])('%d %o', async (status, headers, error) => {
    const destination = await serve((response) => {
      response.writeHead(status, headers).end('<!doctype html><p>Welcome to our hotel')
    })
    const failed = { ok: false, error }
    expect(await destination.list('a/heads')).toEqual(failed)
    expect(await destination.remove('a/heads/b')).toEqual(failed)
    const put = await destination.put('a/heads/b', new Blob(['b']))
    expect(put).toEqual(failed)
    // Content may be anything, HTML too: whoever asked compares hashes.
    expect((await destination.get('a/heads/b')).ok).toBe(status === 200)
    if (status !== 200) expect(await destination.get('a/heads/b')).toEqual(failed)
  })

  it('is unreachable where nothing listens', async () => {
    const destination = await serve(() => undefined)
    await server.stop()
    const failed = { ok: false, error: { kind: 'unreachable' } }
    expect(await destination.list('a/heads')).toEqual(failed)
    expect(await destination.put('a/heads/b', new Blob(['b']))).toEqual(failed)
  })

  it.each([
    ['cut off', { 'content-length': '10' }],
    ['ended tidily', { 'content-length': '10', connection: 'close' }],
  ])('is unreachable where a file is shorter than announced: %s', async (_, headers) => {
    const destination = await serve((response) => {
      response.strictContentLength = false
      response.writeHead(200, headers)
      response.write('12345', () => response.socket?.end())
    })
    expect(await destination.get('a/heads/b')).toEqual({ ok: false, error: { kind: 'unreachable' } })
  })

  it.each([{}, { 'content-length': '5' }])(
    'is read no further than it was asked for, whatever it says of itself: %o',
    async (headers) => {
      const destination = await serve((response) => {
        response.writeHead(200, headers).end('12345')
      })
      expect(await destination.get('a/heads/b', { atMost: 4 })).toEqual({
        ok: false,
        error: { kind: 'too large' },
      })
      expect(textOf(unwrap(await destination.get('a/heads/b', { atMost: 5 })))).toEqual(ok('12345'))
    },
  )

  it('is waited for no longer than anybody would, or than it is wanted', async () => {
    const destination = await serve(() => undefined)
    const stopping = new AbortController()
    const asking = destination.list('a/heads', { signal: stopping.signal })
    await expect.poll(() => server.asked.length).toBe(1)
    stopping.abort()
    expect(await asking).toEqual({ ok: false, error: { kind: 'stopped' } })
    const timer = globalThis.setTimeout
    vi.stubGlobal('setTimeout', (act: () => void, ms: number) => timer(act, ms >= 60_000 ? 50 : ms))
    expect(await destination.list('a/heads')).toEqual({ ok: false, error: { kind: 'unreachable' } })
  })
})

describe('a listing', () => {
  it('is read however its names are escaped and its prefixes called', async () => {
    expect(
      await listFrom(
        `<?xml version="1.0"?><x:multistatus xmlns:x="DAV:" xmlns:o="http://owncloud.org/ns">` +
          `<x:response><x:href>/dav/a/heads/plain.jsonl</x:href><x:propstat><x:prop><x:getcontentlength>3</x:getcontentlength><x:resourcetype/></x:prop><x:status>HTTP/1.1 200 OK</x:status></x:propstat><x:propstat><x:prop><o:size/></x:prop><x:status>HTTP/1.1 404 Not Found</x:status></x:propstat></x:response>` +
          `<response xmlns="DAV:"><href>/%64av/a/heads/%61%2Db</href><propstat><prop><getcontentlength>3</getcontentlength></prop></propstat></response></x:multistatus>`,
      ),
    ).toEqual(files('plain.jsonl', 'a-b'))
    expect(await listFrom(listing(row(`http://127.0.0.1/dav/a/heads/c`)))).toEqual(files('c'))
  })

  it('leaves out folders, rows that were refused, and what lies elsewhere', async () => {
    const refused = row(`${folder}gone`).replace(
      '</D:href>',
      '</D:href><D:status>HTTP/1.1 404 Not Found</D:status>',
    )
    const rows = [
      row(`${folder}sub/`, '', '<D:collection/>'),
      row(`${folder}sub`, '', '<D:collection/>'),
      row(`${folder}sub/deep`),
      row('/dav/a/blobs/other'),
      row('https://evil.example/dav/a/heads/far'),
      row('//evil.example/dav/a/heads/far'),
      row('javascript:alert(1)'),
      refused,
      row(`${folder}real`),
    ]
    expect(await listFrom(listing(...rows))).toEqual(files('real'))
  })

  it.each([
    '..',
    '.',
    '%2e%2e',
    '%2E%2E%2Fetc',
    'a%2Fb',
    'a%5Cb',
    'a\\b',
    '%00',
    '%',
    '%ff',
    '__proto__',
    'A',
    'ä',
    'a%20b',
    '.htaccess',
    'x'.repeat(256),
    'a?b',
    'a#b',
  ])('passes over a file called %s', async (name) => {
    const read = await listFrom(listing(row(folder + name), row(`${folder}real`)))
    const names = unwrap(read).map((file) => file.name)
    // A question mark or a hash ends a path: what is before them is a name like any other.
    expect(names.filter((found) => found !== 'a')).toEqual(['real'])
  })

  it('of 100,000 files is read whole', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => row(`${folder}f${at}`))
    expect(unwrap(await listFrom(listing(...rows)))).toHaveLength(100_000)
  })

  it.each([
    ['HTML under its name', '<!doctype html><html><body>Sign in</body></html>'],
    ['another document', '<D:prop xmlns:D="DAV:"/>'],
    ['a listing within another document', `<a>${listing().replace(/^<\?.*?\?>/, '')}</a>`],
    ['no namespace', '<multistatus><response><href>/dav/a/heads/b</href></response></multistatus>'],
    ['nothing', ''],
    ['half of one', listing(row(`${folder}b`)).slice(0, -30)],
    [
      'entities that grow',
      `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>${listing(row('&j;')).slice(38)}`,
    ],
    ['a file of the system', `<!DOCTYPE d SYSTEM "file:///etc/passwd">${listing().slice(38)}`],
    ['an entity nobody declared', listing(row(`${folder}&xxe;`))],
    ['elements without end', `<D:multistatus xmlns:D="DAV:">${'<D:response>'.repeat(100_000)}`],
    ['one name without end', listing(row(folder + 'a'.repeat(100_000)))],
  ])('that is none is refused: %s', async (_, text) => {
    expect(await listFrom(text)).toEqual({ ok: false, error: { kind: 'not a store' } })
  })
})

describe('a file that is there already', () => {
  it('counts as arrived', async () => {
    unwrap(await (await thereWith(3)).put('a/heads/b', new Blob(['123'])))
    expect(conditions()).toEqual(['*'])
  })

  it('is replaced where it is not all there', async () => {
    unwrap(await (await thereWith(2)).put('a/heads/b', new Blob(['123'])))
    expect(conditions()).toEqual(['*', undefined])
  })
})

describe('a folder', () => {
  it('that somebody removed meanwhile is made again', async () => {
    const made = new Set(['/dav/'])
    const destination = await serve((response, { method, url }) => {
      const around = url.replace(/[^/]+\/?$/, '')
      if (!made.has(around)) response.writeHead(409).end()
      else if (method === 'PUT') response.writeHead(201).end()
      else response.writeHead(made.has(url) ? 405 : 201, void made.add(url)).end()
    })
    unwrap(await destination.put('a/heads/one', new Blob(['1'])))
    made.delete(folder)
    made.delete('/dav/a/')
    unwrap(await destination.put('a/heads/two', new Blob(['2'])))
    expect(made).toContain(folder)
  })
})

describe('an address', () => {
  it.each([
    ['https://amy:geheim@store.example/dav', 'password in the address'],
    ['https://amy@store.example/dav', 'password in the address'],
    ['http://store.example/dav', 'not encrypted'],
    ['http://127.0.0.1.evil.example/dav', 'not encrypted'],
    ['store.example/dav', 'not an address'],
    ['ftp://store.example/dav', 'not an address'],
    ['javascript:alert(1)', 'not an address'],
    ['https://store.example/dav?token=1', 'not an address'],
    ['', 'not an address'],
  ])('%s is refused', (address, kind) => {
    expect(openWebdav({ address, user: 'amy' }, 'geheim')).toEqual({ ok: false, error: { kind } })
  })

  it('never holds the password, which goes in a header', async () => {
    const destination = await serve((response) => response.writeHead(404).end())
    await destination.list('a/heads')
    await destination.put('a/heads/b', new Blob(['b']))
    await destination.get('a/heads/b')
    await destination.remove('a/heads/b')
    expect(server.asked.length).toBeGreaterThan(3)
    const expected = `Basic ${Buffer.from('amy:geheim').toString('base64')}`
    for (const { url, headers } of server.asked) {
      expect(url).not.toMatch(/geheim|amy/)
      expect(headers.authorization).toBe(expected)
    }
  })
})
