// What trying a destination reports, step by step. That a page which is not let in is told apart from a store that is not there is
// tried in a real browser: probe.long.test.ts.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryDestination } from '../../tests/support/memory-destination.ts'
import { utf8 } from '#/base/bytes.ts'
import { err, ok } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { addressOf } from '#/sync/destinations/open-destination.ts'
import { probe, whyUnreached, type Probed } from '#/sync/probe.ts'

const short = (probed: readonly Probed[]): string[] =>
  probed.map((row) => `${row.step}: ${row.state === 'failed' ? row.fault.kind : row.state}`)

const allOf = (...states: string[]): string[] =>
  ['reachable', 'allowed', 'signed in', 'written', 'read back', 'listed', 'removed'].map(
    (step, at) => `${step}: ${states[at] ?? 'not tried'}`,
  )

describe('the address of a destination', () => {
  it.each<[Parameters<typeof addressOf>[0], string | null]>([
    [
      { kind: 'webdav', settings: { address: 'https://a.example/dav/', user: 'amy' } },
      'https://a.example/dav/',
    ],
    [
      {
        kind: 's3',
        settings: { endpoint: 'https://s3.example/', region: '', bucket: 'b', prefix: '', accessKey: '' },
      },
      'https://s3.example/b?list-type=2&max-keys=1',
    ],
    [{ kind: 'folder', settings: { folder: {} } }, null],
    [{ kind: 's3', settings: { address: 'https://a.example/dav/', user: 'amy' } }, null],
  ])('%o', (place, address) => {
    expect(addressOf(place)).toBe(address)
  })
})

describe('trying a destination', () => {
  it('reports each step that works, and leaves nothing behind', async () => {
    const destination = memoryDestination()
    expect(short(await probe(destination, null))).toEqual(allOf(...Array<string>(7).fill('ok')))
    expect([...destination.files]).toEqual([])
    for (const { path } of destination.asked) expect(path).toMatch(/^fieldfolio-check(?:\/[0-9a-f]{32})?$/)
  })

  it.each<[string, Partial<Destination>, string[]]>([
    ['nobody', { list: () => Promise.resolve(err({ kind: 'unreachable' })) }, ['unreachable']],
    [
      'a sign-in',
      { list: () => Promise.resolve(err({ kind: 'sign-in refused' })) },
      ['ok', 'ok', 'sign-in refused'],
    ],
    [
      'a clock',
      { list: () => Promise.resolve(err({ kind: 'clock off', byMs: 1 })) },
      ['ok', 'ok', 'clock off'],
    ],
    ['a hotel', { list: () => Promise.resolve(err({ kind: 'not a store' })) }, ['ok', 'ok', 'not a store']],
    ['a full disk', { put: () => Promise.resolve(err({ kind: 'no room' })) }, ['ok', 'ok', 'ok', 'no room']],
    [
      'what alters',
      { get: () => Promise.resolve(ok(utf8('other'))) },
      ['ok', 'ok', 'ok', 'ok', 'other bytes', 'ok', 'ok'],
    ],
    [
      'what hides',
      { list: () => Promise.resolve(ok([])) },
      ['ok', 'ok', 'ok', 'ok', 'ok', 'not listed', 'ok'],
    ],
    [
      'what keeps',
      { remove: () => Promise.resolve(ok(undefined)) },
      ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'still there'],
    ],
    [
      'who may not remove',
      { remove: () => Promise.resolve(err({ kind: 'sign-in refused' })) },
      ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'sign-in refused'],
    ],
  ])('that meets %s', async (_, odd, states) => {
    expect(short(await probe({ ...memoryDestination(), ...odd }, null))).toEqual(allOf(...states))
  })

  it('that is stopped reports what it had found out', async () => {
    const probed = await probe(memoryDestination(), null, { signal: AbortSignal.abort() })
    expect(short(probed)).toEqual(allOf('ok', 'ok', 'stopped'))
  })
})

/** Who gets an answer that a page may read: anybody without a name, and one whom it lets in. */
const answering = (modes: readonly string[]) =>
  vi.stubGlobal('fetch', (_: string, { mode = 'cors' }: RequestInit) =>
    modes.includes(mode) ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('no')),
  )
const refused = (...lists: readonly boolean[]): Destination => {
  const left = [...lists]
  return {
    ...memoryDestination(),
    list: () => Promise.resolve(left.shift() === true ? ok([]) : err({ kind: 'unreachable' })),
  }
}

describe('a place that worked before and is not reached any more', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it.each<[string, string[], boolean[], string]>([
    [
      'has another password by now, where it answers anybody else',
      ['cors', 'no-cors'],
      [],
      'sign-in refused',
    ],
    ['is gone, where it answers nobody', [], [], 'unreachable'],
    ['is out of order, where no page may read what it answers', ['no-cors'], [], 'unreachable'],
    ['was only cut off, where it answers again', ['cors', 'no-cors'], [true], 'unreachable'],
    [
      'was only cut off, where it answers again a moment later',
      ['cors', 'no-cors'],
      [false, true],
      'unreachable',
    ],
  ])('%s', async (_, modes, lists, kind) => {
    answering(modes)
    expect(await whyUnreached(refused(...lists), 'https://s3.example/b')).toEqual({ kind })
  })

  it('says what it answers by now', async () => {
    const full: Destination = {
      ...memoryDestination(),
      list: () => Promise.resolve(err({ kind: 'no room' })),
    }
    expect(await whyUnreached(full, null)).toEqual({ kind: 'no room' })
  })

  it('is not reached, where it takes calls and never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(new TypeError('no')))),
    )
    const ended = vi.fn<() => void>()
    const { signal } = new AbortController()
    const why = whyUnreached(refused(), 'https://s3.example/b', { signal }).finally(ended)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(ended).toHaveBeenCalled()
    expect(await why).toEqual({ kind: 'unreachable' })
  })

  it('is asked nothing more once that was stopped', async () => {
    vi.useFakeTimers()
    const asked: string[] = []
    vi.stubGlobal('fetch', (address: string, { signal }: RequestInit) => {
      asked.push(address)
      return new Promise((__, reject) => signal?.addEventListener('abort', () => reject(new TypeError('no'))))
    })
    const stopping = new AbortController()
    const address = 'https://s3.example/b'
    const why = whyUnreached(refused(), address, { signal: stopping.signal })
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toEqual([address])
    stopping.abort()
    expect(await why).toEqual({ kind: 'unreachable' })
    expect(await whyUnreached(refused(), address, { signal: stopping.signal })).toEqual({
      kind: 'unreachable',
    })
    expect(asked).toEqual([address])
    expect(vi.getTimerCount()).toBe(0)
  })
})
