// What every destination on a server keeps when the way to it is bad: whatever failed, trying again leads to a file that is
// listed and whose bytes are right, and nothing that failed was called done.

import { beforeAll, describe, expect, it } from 'vitest'
import { bytesEqual, textOf, type Bytes } from '../../src/base/bytes.ts'
import { unwrap } from '../../src/base/result.ts'
import type { Destination, DestinationError } from '../../src/sync/destination.ts'
import { listed, madeUpBytes, newLedger } from './destination-contract.ts'
import { startFaultyProxy, type FaultyProxy, type WayFaults } from './faulty-proxy.ts'

type Way = {
  /** Of the server itself. */
  readonly origin: string
  /** The same destination, by another origin. */
  readonly open: (origin: string) => Destination
}

const files = 60
const sizeOf = (at: number): number => Math.floor(1.2 ** (at % 60) * 8)

/** Shares that no exchange should meet for long, and that some do. */
const hard: WayFaults = {
  cut: 0.15,
  unacknowledged: 0.1,
  broken: 0.15,
  portal: 0.03,
  full: 0.02,
  busy: 0.05,
  slow: 0.05,
  slowMs: 50,
}
const seed = Number(process.env['SEED'] ?? 20_261_129)

/** How often it was tried, and what was said when it failed. */
const insist = async <T>(
  act: () => Promise<{ ok: true; value: T } | { ok: false; error: DestinationError }>,
): Promise<{ value: T; failures: DestinationError[] }> => {
  const failures: DestinationError[] = []
  while (failures.length < 40) {
    const done = await act()
    if (done.ok) return { value: done.value, failures }
    failures.push(done.error)
  }
  throw new Error(`Never done: ${JSON.stringify(failures)}`)
}

export const standsFaults = (wayTo: () => Way): void => {
  let proxy: FaultyProxy
  let way: Way
  beforeAll(async () => {
    way = wayTo()
    proxy = await startFaultyProxy(way.origin, seed)
    return () => proxy.stop()
  })

  it('gets every file there and back over a bad way', async () => {
    const bodies = `${newLedger()}/bodies`
    const [through, straight] = [way.open(proxy.origin), way.open(way.origin)]
    const contents = Array.from({ length: files }, (_, at): [string, Bytes] => [
      `f${at}`,
      madeUpBytes(sizeOf(at), at),
    ])
    proxy.faults = hard
    proxy.passed.length = 0
    const kinds = new Set<string>()
    for (const [name, bytes] of contents) {
      const { failures } = await insist(() => through.put(`${bodies}/${name}`, new Blob([bytes])))
      for (const { kind } of failures) kinds.add(kind)
      // Told that it is there, it is there.
      expect(bytesEqual(unwrap(await straight.get(`${bodies}/${name}`)), bytes), name).toBe(true)
    }
    for (const [name, bytes] of contents) {
      const { value, failures } = await insist(async () => {
        const got = await through.get(`${bodies}/${name}`)
        // A sign-in page where content may be anything: hashes tell.
        const page = got.ok ? textOf(got.value) : got
        return page.ok && page.value.startsWith('<!doctype html>')
          ? ({ ok: false, error: { kind: 'not a store' } } as const)
          : got
      })
      for (const { kind } of failures) kinds.add(kind)
      expect(bytesEqual(value, bytes), name).toBe(true)
    }
    const { value: names } = await insist(() => through.list(bodies))
    expect(names).toHaveLength(files)
    expect(await listed(straight, bodies)).toEqual(
      contents
        .map(([name, bytes]) => [name, bytes.length])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    )
    // Otherwise nothing was tried.
    expect(new Set(proxy.passed.map(({ fault }) => fault))).toEqual(
      new Set([null, 'cut', 'unacknowledged', 'broken', 'portal', 'full', 'busy', 'slow']),
    )
    expect([...kinds].sort()).toEqual(['busy', 'no room', 'not a store', 'unreachable'])
  })

  it('gets files there although each upload is cut after so many bytes', async () => {
    const parts = `${newLedger()}/parts`
    const [through, straight] = [way.open(proxy.origin), way.open(way.origin)]
    proxy.faults = { cutEvery: 3_000_000 }
    proxy.passed.length = 0
    for (let at = 0; at < 4; at++) {
      const bytes = madeUpBytes(2_000_000, at)
      await insist(() => through.put(`${parts}/f${at}`, new Blob([bytes])))
      expect(bytesEqual(unwrap(await straight.get(`${parts}/f${at}`)), bytes)).toBe(true)
    }
    expect(proxy.passed.some(({ fault }) => fault === 'cutEvery')).toBe(true)
  })

  describe.each<[keyof WayFaults, DestinationError]>([
    ['portal', { kind: 'not a store' }],
    ['busy', { kind: 'busy', afterMs: 1000 }],
  ])('%s', (fault, error) => {
    it('is told as what it is', async () => {
      const path = `${newLedger()}/heads/one`
      const through = way.open(proxy.origin)
      proxy.faults = { [fault]: 1 }
      const failed = { ok: false, error }
      expect(await through.list(path)).toEqual(failed)
      expect(await through.put(path, new Blob(['1']))).toEqual(failed)
      expect(await through.remove(path)).toEqual(failed)
      proxy.faults = {}
      expect(await way.open(way.origin).get(path)).toEqual({ ok: false, error: { kind: 'not there' } })
    })
  })

  it('says that there is no room', async () => {
    proxy.faults = { full: 1 }
    const put = await way.open(proxy.origin).put(`${newLedger()}/heads/one`, new Blob(['1']))
    expect(put).toEqual({ ok: false, error: { kind: 'no room' } })
  })

  it('stops in the middle of an upload and of a download', async () => {
    const path = `${newLedger()}/blobs/large`
    const through = way.open(proxy.origin)
    const content = new Blob([madeUpBytes(1_000_000, 1)])
    proxy.faults = {}
    unwrap(await through.put(path, content))
    // Whoever does not stop waits for longer than the test may take.
    proxy.faults = { slow: 1, slowMs: 24 * 3_600_000 }
    const stopped = { ok: false, error: { kind: 'stopped' } }
    for (const act of [
      (signal: AbortSignal) => through.put(`${path}-2`, content, { signal }),
      (signal: AbortSignal) => through.get(path, { signal }),
      (signal: AbortSignal) => through.list(path, { signal }),
    ]) {
      const stopping = new AbortController()
      setTimeout(() => stopping.abort(), 100)
      expect(await act(stopping.signal)).toEqual(stopped)
    }
  })

  it('sends no name and no password in an address', () => {
    expect(proxy.passed.length).toBeGreaterThan(0)
    for (const { url } of proxy.passed) expect(url).not.toMatch(/amy|geheim|@/i)
  })
}
