// Saving, told through what a caller sees after opening the store again: all of a commit is there, or nothing of it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { NewBlob } from '#/store/commit.ts'
import { openStore, type Store } from '#/store/open-store.ts'

let name: string
let store: Store
let amy: TestDevice

const photoOf = (ledger: string, size = 100_000): NewBlob => {
  const bytes = new Uint8Array(size).map((_, i) => (i * 7 + size) % 251)
  const content = new Blob([bytes])
  return { ledger, sha256: sha256(bytes), bytes: size, crc32: crc32(bytes), mediaType: 'image/jpeg', content }
}

const reopened = async (): Promise<Store> => {
  store.close()
  store = unwrap(await openStore(name))
  return store
}

const hashesOf = (entries: readonly Entry[]): string[] => entries.map(({ hash }) => hash).sort()

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

describe('a commit', () => {
  it('keeps a photo and the entry that names it, byte for byte, over a restart', async () => {
    const photo = photoOf(amy.ledger)
    await amy.write('evidence.captured', { file: photo.sha256 })
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    await reopened()
    const { entries, damaged } = unwrap(await store.entriesOf(amy.ledger))
    expect(damaged).toEqual([])
    expect(hashesOf(entries)).toEqual(hashesOf(amy.entries))
    expect(entries).toContainEqual(amy.entries[1])
    const back = unwrap(await store.blob(photo.sha256))
    expect(sha256(new Uint8Array(await back.blob.arrayBuffer()))).toBe(photo.sha256)
    expect(back).toMatchObject({ bytes: 100_000, crc32: photo.crc32, mediaType: 'image/jpeg' })
    expect(back.blob.type).toBe('image/jpeg')
  })

  it('writes with strict durability, or a power cut loses it', async () => {
    const began: IDBTransaction[] = []
    const begin = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args)
      began.push(transaction)
      return transaction
    })
    await reopened()
    unwrap(await store.commit({ entries: amy.entries, blobs: [photoOf(amy.ledger)] }))
    unwrap(await store.putDraft({ id: randomId(), ledger: null, kind: 'note', text: 'x', changedAt: '' }))
    const writing = began.filter(({ mode }) => mode === 'readwrite')
    expect(writing).toHaveLength(2)
    expect(writing.map(({ durability }) => durability)).toEqual(['strict', 'strict'])
  })

  it('leaves nothing behind when it is broken off half-way', async () => {
    const photo = photoOf(amy.ledger)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args)
      if (this.name === 'blobs') this.transaction.abort()
      return request
    })
    const saved = await store.commit({ entries: amy.entries, blobs: [photo] })
    vi.restoreAllMocks()
    expect(saved).toEqual({ ok: false, error: { kind: 'lost' } })
    await reopened()
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toEqual([])
    expect(await store.blob(photo.sha256)).toEqual({
      ok: false,
      error: { kind: 'not here', key: photo.sha256 },
    })
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    expect(unwrap(await store.checkBlob(photo.sha256))).toBeUndefined()
  })
})
