// Large files: stored part by part in a worker, nobody's until a commit names them, and found again after a crash.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256OfBuffer } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { NewBlob } from '#/store/commit.ts'
import { copyParts, partBytes } from '#/store/copy-parts.ts'
import { Database } from '#/store/database.ts'
import { openHandle } from '#/store/handle.ts'
import { openStore, type Store } from '#/store/open-store.ts'

const size = 40 * 1024 * 1024 + 17
const bytes = new Uint8Array(size)
for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
const film = new File([bytes], 'film.mp4', { type: 'video/mp4' })
/** Three parts are enough where speed is all that more would change. */
const clip = film.slice(0, 2 * partBytes + 17)

let name: string
let store: Store
let amy: TestDevice

const copied = async (): Promise<NewBlob> => {
  const { sha256, crc32: check, bytes: length, copy, parts } = unwrap(await store.copyLarge(clip))
  const content = { copy, parts }
  return { ledger: amy.ledger, sha256, crc32: check, bytes: length, mediaType: 'video/mp4', content }
}

const partCount = async (): Promise<number> => {
  const database = new Database(name)
  await database.open()
  const count = await database.parts.count()
  database.close()
  return count
}

beforeEach(async () => {
  name = `test-${randomId()}`
  store = unwrap(await openStore(name))
  amy = await TestDevice.founding('Amy')
})

afterEach(() => {
  vi.restoreAllMocks()
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('a large file', () => {
  it('is stored in parts with its progress, and comes back byte for byte', async () => {
    const progress: number[] = []
    const { copy, parts, ...facts } = unwrap(
      await store.copyLarge(film, { name: 'film.mp4', onProgress: (at) => progress.push(at) }),
    )
    expect(facts).toMatchObject({ bytes: size, sha256: await sha256OfBuffer(bytes), crc32: crc32(bytes) })
    expect(parts).toBe(6)
    expect(progress).toEqual([1, 2, 3, 4, 5].map((part) => part * partBytes).concat(size))
    const content = { copy, parts }
    const blob = { ledger: amy.ledger, ...facts, mediaType: 'video/mp4', content }
    unwrap(await store.commit({ entries: amy.entries, blobs: [blob] }))
    const stored = unwrap(await store.blob(facts.sha256))
    expect(await sha256OfBuffer(await stored.blob.arrayBuffer())).toBe(facts.sha256)
    expect(await store.checkBlob(facts.sha256)).toEqual({ ok: true, value: undefined })
  })

  it('that is stopped leaves nothing', async () => {
    const stop = new AbortController()
    const stopped = await store.copyLarge(clip, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(await partCount()).toBe(0)
  })

  it('that cannot be read on leaves nothing', async () => {
    const handle = unwrap(await openHandle(name))
    const slice = film.slice.bind(film)
    vi.spyOn(film, 'slice').mockImplementation((from = 0, to) => {
      const piece = slice(from, to)
      if (from > 0) vi.spyOn(piece, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'))
      return piece
    })
    const work = {
      copy: 'one',
      holder: 'tab',
      person: null,
      name: '',
      isStopped: () => false,
      onProgress: () => undefined,
    }
    expect(await copyParts(handle, film, work)).toEqual({ ok: false, error: { kind: 'unreadable' } })
    handle.close()
    expect(await partCount()).toBe(0)
  })

  it('whose part has gone bad is named as damaged, and mended by choosing it again', async () => {
    const blob = await copied()
    unwrap(await store.commit({ blobs: [blob] }))
    const database = new Database(name)
    await database.open()
    const [second] = await database.parts.offset(1).limit(1).primaryKeys()
    const zeros = new Blob([new Uint8Array(partBytes)])
    await database.parts.update(second ?? ['', 0], { content: zeros })
    const damaged = { ok: false, error: { kind: 'blob damaged', sha256: blob.sha256 } }
    expect(await store.checkBlob(blob.sha256)).toEqual(damaged)
    await database.parts.delete(second ?? ['', 0])
    expect(await store.blob(blob.sha256)).toEqual(damaged)
    database.close()
    unwrap(await store.commit({ blobs: [await copied()] }))
    expect(await store.checkBlob(blob.sha256)).toEqual({ ok: true, value: undefined })
    expect(await partCount()).toBe(3)
  })
})

describe('a copy that was never committed', () => {
  it('is not taken for abandoned while its tab lives, and is found and removed when it has gone', async () => {
    const { copy } = unwrap(await store.copyLarge(clip, { name: 'clip.mp4' }))
    const next = unwrap(await openStore(name))
    expect(unwrap(await next.interruptedCopies())).toEqual([])
    expect(unwrap(await store.interruptedCopies())).toEqual([])
    store.close()
    await expect.poll(async () => unwrap(await next.interruptedCopies())).toHaveLength(1)
    expect(unwrap(await next.interruptedCopies())).toMatchObject([
      { copy, name: 'clip.mp4', bytes: clip.size },
    ])
    unwrap(await next.dropCopy(copy))
    expect(unwrap(await next.interruptedCopies())).toEqual([])
    expect(await partCount()).toBe(0)
    store = next
  })

  it('cannot be committed once it has been removed, and takes the entry down with it', async () => {
    const blob = await copied()
    if (blob.content instanceof Blob) throw new Error('not in parts')
    unwrap(await store.dropCopy(blob.content.copy))
    const saved = await store.commit({ entries: amy.entries, blobs: [blob] })
    expect(saved).toEqual({ ok: false, error: { kind: 'not here', key: blob.content.copy } })
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toEqual([])
  })

  it('is safe from being dropped after its commit', async () => {
    const blob = await copied()
    unwrap(await store.commit({ blobs: [blob] }))
    if (!(blob.content instanceof Blob)) unwrap(await store.dropCopy(blob.content.copy))
    expect(await store.checkBlob(blob.sha256)).toEqual({ ok: true, value: undefined })
  })
})
