// A device that fills up, really: the store lies in a storage bucket that the browser gives 20 MB, and photos are saved
// until it refuses one. Nothing earlier may be harmed, and reading goes on.

import { Dexie } from 'dexie'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256OfBuffer } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { NewBlob } from '#/store/commit.ts'
import { copyParts } from '#/store/copy-parts.ts'
import { openHandle } from '#/store/handle.ts'
import { openStore } from '#/store/open-store.ts'

const name = `test-${randomId()}`
const full = { ok: false, error: { kind: 'quota full' } }

type Buckets = {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

const isBuckets = (value: unknown): value is Buckets =>
  typeof value === 'object' && value !== null && 'open' in value
const buckets = (): Buckets => {
  const found: unknown = Reflect.get(navigator, 'storageBuckets')
  if (!isBuckets(found)) throw new Error('this browser has no storage buckets')
  return found
}

const noise = async (ledger: string, size: number): Promise<NewBlob> => {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  const sha256 = await sha256OfBuffer(bytes)
  const content = new Blob([bytes])
  return { ledger, sha256, bytes: size, crc32: crc32(bytes), mediaType: 'image/jpeg', content }
}

const usual = Dexie.dependencies.indexedDB

beforeAll(async () => {
  Dexie.dependencies.indexedDB = (await buckets().open(name, { quota: 20_000_000 })).indexedDB
})

afterAll(async () => {
  Dexie.dependencies.indexedDB = usual
  await buckets().delete(name)
})

it('says that it is full, saves neither photo nor entry, and keeps every photo saved before', async () => {
  const store = unwrap(await openStore(name))
  const amy = await TestDevice.founding('Amy')
  unwrap(await store.commit({ entries: amy.entries }))
  const saved: string[] = []
  const refused = await (async () => {
    for (let i = 0; i < 20; i++) {
      const blob = await noise(amy.ledger, 3_000_000)
      const entry = await amy.write('evidence.captured', { file: blob.sha256 })
      const outcome = await store.commit({ entries: [entry], blobs: [blob] })
      if (!outcome.ok) return { outcome, blob, entry }
      saved.push(blob.sha256)
    }
    throw new Error('never full')
  })()
  expect(refused.outcome).toEqual(full)
  expect(saved.length).toBeGreaterThan(2)
  expect(await store.entry(refused.entry.hash)).toMatchObject({ error: { kind: 'not here' } })
  expect(unwrap(await store.blobs([refused.blob.sha256])).missing).toEqual([refused.blob.sha256])
  for (const sha256 of saved) expect(await store.checkBlob(sha256)).toEqual({ ok: true, value: undefined })

  // A film fills the rest, part by part, and takes nothing with it when it fails.
  const handle = unwrap(await openHandle(name))
  const work = { copy: 'film', holder: 'this tab', person: null, name: 'film.mp4', isStopped: () => false }
  const film = new Blob([new Uint8Array(40_000_000)])
  expect(await copyParts(handle, film, { ...work, onProgress: () => undefined })).toEqual(full)
  handle.close()
  expect(unwrap(await store.interruptedCopies())).toEqual([])
  for (const sha256 of saved) expect(await store.checkBlob(sha256)).toEqual({ ok: true, value: undefined })
  expect(unwrap(await store.entriesOf(amy.ledger)).entries).toHaveLength(1 + saved.length)

  // Room again: what was refused can be saved.
  for (const sha256 of saved.slice(0, 2))
    unwrap(await store.erase(amy.ledger, { entries: [], blobs: [sha256] }))
  await expect
    .poll(() => store.commit({ entries: [refused.entry], blobs: [refused.blob] }))
    .toMatchObject({ ok: true })
  expect(await store.checkBlob(refused.blob.sha256)).toEqual({ ok: true, value: undefined })
  store.close()
})
