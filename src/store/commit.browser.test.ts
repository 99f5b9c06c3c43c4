// Saving, told through what a caller sees after opening the store again: all of a commit is there, or nothing of it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256 } from '#/base/hash.ts'
import { randomId } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { NewBlob } from '#/store/commit.ts'
import { Database } from '#/store/database.ts'
import { openStore, type Store } from '#/store/open-store.ts'
import type { ShelfRow } from '#/store/rows.ts'

let name: string
let store: Store
let amy: TestDevice

const photoOf = (ledger: string, size = 100_000): NewBlob => {
  const bytes = new Uint8Array(size).map((_, i) => (i * 7 + size) % 251)
  const content = new Blob([bytes])
  return { ledger, sha256: sha256(bytes), bytes: size, crc32: crc32(bytes), mediaType: 'image/jpeg', content }
}

const reopened = async (): Promise<void> => {
  store.close()
  store = unwrap(await openStore(name))
}

/** What nobody but a fault of the device does: rows changed behind the store's back. */
const behindItsBack = async (change: (database: Database) => PromiseLike<unknown>): Promise<void> => {
  const database = new Database(name)
  await database.open()
  await change(database)
  database.close()
}

const hashesOf = (entries: readonly Entry[]): string[] => entries.map(({ hash }) => hash).toSorted()
const entryOf = (device: TestDevice, at: number): Entry => {
  const entry = device.entries[at]
  if (entry === undefined) throw new Error('no such entry')
  return entry
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

describe('a commit', () => {
  it('keeps a photo and the entry that names it, byte for byte, over a restart', async () => {
    const photo = photoOf(amy.ledger)
    await amy.write('evidence.captured', { file: photo.sha256 })
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    await reopened()
    const { entries, damaged } = unwrap(await store.entriesOf(amy.ledger))
    expect(damaged).toEqual([])
    expect(hashesOf(entries)).toEqual(hashesOf(amy.entries))
    expect(entries).toContainEqual(entryOf(amy, 1))
    const back = unwrap(await store.blob(photo.sha256))
    expect(sha256(new Uint8Array(await back.blob.arrayBuffer()))).toBe(photo.sha256)
    expect(back).toMatchObject({ bytes: 100_000, crc32: photo.crc32, mediaType: 'image/jpeg' })
    expect(back.blob.type).toBe('image/jpeg')
    expect(unwrap(await store.blobFactsOf(amy.ledger)).map((facts) => facts.sha256)).toEqual([photo.sha256])
  })

  it('writes with strict durability and one thing at a time, or a power cut or a kill loses it', async () => {
    const began = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await reopened()
    const photo = photoOf(amy.ledger)
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    unwrap(await store.putDraft({ id: randomId(), ledger: null, kind: 'note', text: 'x', changedAt: '' }))
    unwrap(await store.commit({ entries: [await amy.write('evidence.captured', {})] }))
    unwrap(await store.commit({ entries: [await amy.write('evidence.captured', {})], blobs: [photo] }))
    unwrap(await store.deviceKeys(randomId()))
    const writing = began.mock.results
      .flatMap(({ type, value }) => (type === 'return' ? [value] : []))
      .filter(({ mode }) => mode === 'readwrite')
    expect(writing).toHaveLength(5)
    expect(new Set(writing.map(({ durability }) => durability))).toEqual(new Set(['strict']))
    // The browser lets no two go on that name the same table.
    const [first, ...others] = writing.map(({ objectStoreNames }) => [...objectStoreNames])
    const inAll = first?.filter((table) => others.every((names) => names.includes(table)))
    expect(inAll).toEqual(['turn'])
  })

  it('leaves nothing behind when it is broken off half-way', async () => {
    const photo = photoOf(amy.ledger)
    const put: typeof IDBObjectStore.prototype.put = Object.getOwnPropertyDescriptor(
      IDBObjectStore.prototype,
      'put',
    )?.value
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row)
      if (this.name === 'blobs') this.transaction.abort()
      return request
    })
    const saved = await store.commit({ entries: amy.entries, blobs: [photo] })
    vi.restoreAllMocks()
    expect(saved).toEqual({ ok: false, error: { kind: 'lost' } })
    await reopened()
    expect(unwrap(await store.entriesOf(amy.ledger)).entries).toEqual([])
    const missing = { ok: false, error: { kind: 'not here', key: photo.sha256 } }
    expect(await store.blob(photo.sha256)).toEqual(missing)
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    expect(await store.checkBlob(photo.sha256)).toEqual({ ok: true, value: undefined })
  })

  it('refuses a File from a picker, which a power cut would take', async () => {
    const photo = { ...photoOf(amy.ledger), content: new File(['x'], 'x.jpg') }
    await expect(store.commit({ blobs: [photo] })).rejects.toThrow('picked File')
  })

  it('drops the draft that became an entry, together with saving it', async () => {
    const draft = { id: randomId(), ledger: amy.ledger, kind: 'note', text: 'Cut the joint', changedAt: '1' }
    unwrap(await store.putDraft(draft))
    expect(unwrap(await store.drafts(amy.ledger))).toEqual([draft])
    unwrap(await store.commit({ entries: amy.entries, dropDrafts: [draft.id] }))
    expect(unwrap(await store.drafts())).toEqual([])
  })
})

describe('entries', () => {
  it('come whole from a forked chain longer than a page', async () => {
    const genesis = entryOf(amy, 0)
    const rows = Array.from({ length: 2500 }, (_, i) => {
      const seq = 2 + Math.floor(i / 5)
      return { ...genesis, hash: sha256(new Uint8Array([i & 255, i >> 8])), head: { ...genesis.head, seq } }
    })
    // Made up, so all are damaged: what matters is that each is reported once.
    const forks = rows.map((row) => ({ ...row, head: { ...row.head, ledger: amy.ledger } }))
    unwrap(await store.commit({ entries: [genesis, ...forks] }))
    const { entries, damaged } = unwrap(await store.entriesOf(amy.ledger))
    expect(entries).toEqual([genesis])
    expect(damaged.map(({ hash }) => hash).toSorted()).toEqual(rows.map(({ hash }) => hash).toSorted())
  })

  it('that are here already change nothing, and a body that arrives later joins its head', async () => {
    const captured = await amy.write('evidence.captured', { title: 'A joint' })
    const withheld = { ...captured, body: null }
    unwrap(await store.commit({ entries: [entryOf(amy, 0), withheld] }))
    expect(unwrap(await store.entry(captured.hash))).toEqual(withheld)
    unwrap(await store.commit({ entries: amy.entries }))
    expect(unwrap(await store.entry(captured.hash))).toEqual(captured)
    unwrap(await store.commit({ entries: [withheld] }))
    expect(unwrap(await store.entry(captured.hash))).toEqual(captured)
  })

  it('that came since a snapshot are told apart from those before it, across tabs and many at once', async () => {
    unwrap(await store.commit({ entries: amy.entries }))
    const revision = unwrap(await store.revisionOf(amy.ledger))
    unwrap(
      await store.commit({ snapshot: { ledger: amy.ledger, revision, make: 'fold 1', value: { n: 1 } } }),
    )
    expect(unwrap(await store.entriesOf(amy.ledger, revision)).entries).toEqual([])
    const other = unwrap(await openStore(name))
    const later = [await amy.write('evidence.captured', {}), await amy.write('evidence.captured', {})]
    unwrap(await other.commit({ entries: later }))
    other.close()
    const since = unwrap(await store.entriesOf(amy.ledger, revision))
    expect(hashesOf(since.entries)).toEqual(hashesOf(later))
    expect(unwrap(await store.hashesSince(amy.ledger, revision)).toSorted()).toEqual(hashesOf(later))
    expect(unwrap(await store.hashesSince(amy.ledger, 0)).toSorted()).toEqual(
      hashesOf(amy.entries).toSorted(),
    )
    expect(since.revision).toBe(unwrap(await store.revisionOf(amy.ledger)))
    expect(since.revision).toBeGreaterThan(revision)
    expect(unwrap(await store.snapshot(amy.ledger))).toMatchObject({ revision, value: { n: 1 } })
    const others = await TestDevice.founding('Ben')
    unwrap(await store.commit({ entries: others.entries }))
    expect(unwrap(await store.entriesOf(amy.ledger, since.revision)).entries).toEqual([])
  })

  it('that are damaged are named, hide nothing else, and are mended by a sound copy', async () => {
    const first = await amy.write('evidence.captured', { title: 'one' })
    const second = await amy.write('evidence.captured', { title: 'two' })
    unwrap(await store.commit({ entries: amy.entries }))
    await behindItsBack(async (database) => {
      await database.entries.update(first.hash, { body: new Uint8Array([1, 2, 3]) })
      await database.entries.update(second.hash, { line: second.line.replace('"clock":3', '"clock":9') })
    })
    const { entries, damaged } = unwrap(await store.entriesOf(amy.ledger))
    expect(hashesOf(entries)).toEqual(hashesOf([entryOf(amy, 0), first]))
    expect(entries).toContainEqual({ ...first, body: null })
    expect(damaged.map(({ hash, problem }) => [hash, problem.kind])).toEqual([
      [first.hash, 'body does not match'],
      [second.hash, 'wrong hash'],
    ])
    unwrap(await store.commit({ entries: amy.entries }))
    expect(unwrap(await store.entriesOf(amy.ledger)).damaged).toEqual([])
  })

  it('give the tip of one chain and a history by hash', async () => {
    const captured = await amy.write('evidence.captured', {})
    expect(unwrap(await store.tipOf(amy.ledger, amy.device))).toBeNull()
    unwrap(await store.commit({ entries: amy.entries }))
    expect(unwrap(await store.tipOf(amy.ledger, amy.device))).toEqual(captured)
    const history = unwrap(await store.entriesByHash([captured.hash, 'f'.repeat(64), entryOf(amy, 0).hash]))
    expect(history).toEqual([captured, entryOf(amy, 0)])
  })
})

describe('erasing', () => {
  it('takes bodies, files, thumbnails, drafts about it and the snapshot, and leaves the signed head', async () => {
    const photo = photoOf(amy.ledger)
    const captured = await amy.write('evidence.captured', { file: photo.sha256 })
    unwrap(await store.commit({ entries: amy.entries, blobs: [photo] }))
    unwrap(await store.putThumbnail(photo.sha256, new Blob(['small'], { type: 'image/webp' })))
    const draft = { ledger: amy.ledger, text: '', changedAt: '' }
    unwrap(await store.putDraft({ ...draft, id: randomId(), kind: 'evidence title', more: captured.hash }))
    const other = { ...draft, id: randomId(), kind: 'observation' }
    unwrap(await store.putDraft(other))
    const before = unwrap(await store.revisionOf(amy.ledger))
    const snapshot = { ledger: amy.ledger, revision: before, make: '', value: 0 }
    unwrap(await store.commit({ snapshot }))
    expect(unwrap(await store.snapshot(amy.ledger))).toEqual(snapshot)
    unwrap(await store.erase(amy.ledger, { entries: [captured.hash], blobs: [photo.sha256] }))
    expect(unwrap(await store.entry(captured.hash))).toEqual({ ...captured, body: null })
    expect(unwrap(await store.entriesOf(amy.ledger, before)).entries).toEqual([{ ...captured, body: null }])
    expect(unwrap(await store.blobs([photo.sha256])).missing).toEqual([photo.sha256])
    expect(unwrap(await store.thumbnail(photo.sha256))).toBeNull()
    expect(unwrap(await store.drafts())).toEqual([other])
    expect(unwrap(await store.snapshot(amy.ledger))).toBeNull()
    // Made before the erasure, it comes too late.
    unwrap(await store.commit({ snapshot }))
    expect(unwrap(await store.snapshot(amy.ledger))).toBeNull()
    await behindItsBack(async (database) => expect(await database.parts.count()).toBe(0))
    unwrap(await store.putThumbnail(photo.sha256, new Blob(['late'])))
    expect(unwrap(await store.thumbnail(photo.sha256))).toBeNull()
  })

  it('in one portfolio leaves a file to another that uses it too', async () => {
    const ben = await TestDevice.founding('Ben')
    unwrap(await store.commit({ entries: amy.entries, blobs: [photoOf(amy.ledger)] }))
    unwrap(await store.commit({ entries: ben.entries, blobs: [photoOf(ben.ledger)] }))
    const { sha256: hash } = photoOf(amy.ledger)
    unwrap(await store.erase(amy.ledger, { entries: [], blobs: [hash] }))
    expect(unwrap(await store.blobFactsOf(amy.ledger))).toEqual([])
    expect(await store.checkBlob(hash)).toEqual({ ok: true, value: undefined })
    unwrap(await store.erase(ben.ledger, { entries: [], blobs: [hash] }))
    expect(await store.blob(hash)).toMatchObject({ error: { kind: 'not here' } })
  })
})

describe('what a device does not let go', () => {
  it('signs with the same key after a restart, one a person, and the key cannot be taken out', async () => {
    const [person, other] = [randomId(), randomId()]
    const tab = unwrap(await openStore(name))
    const [first, second] = await Promise.all([store.deviceKeys(person), tab.deviceKeys(person)])
    tab.close()
    await reopened()
    const keys = unwrap(await store.deviceKeys(person))
    expect(keys.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow()
    const words = new TextEncoder().encode('signed')
    const signature = await crypto.subtle.sign('Ed25519', keys.privateKey, words)
    for (const { publicKey } of [unwrap(first), unwrap(second), keys])
      expect(await crypto.subtle.verify('Ed25519', publicKey, signature, words)).toBe(true)
    const { publicKey: foreign } = unwrap(await store.deviceKeys(other))
    expect(await crypto.subtle.verify('Ed25519', foreign, signature, words)).toBe(false)
  })

  it('gives back people, schemes, centre lists, settings and the shelf', async () => {
    const person = { person: randomId(), name: 'Amy', since: '2026-11-22' }
    const scheme = { sha256: 'a'.repeat(64), bytes: new Uint8Array([123, 125]) }
    const list = { ledger: amy.ledger, sha256: 'b'.repeat(64), bytes: new Uint8Array([1]), signature: 's' }
    const shelf: ShelfRow = {
      ledger: amy.ledger,
      scope: 'portfolio',
      person: person.person,
      candidate: 'Amy',
      scheme: null,
      evidence: 2,
      criteriaClaimed: 1,
      criteriaInAll: 9,
      changedAt: '2026-11-22',
    }
    unwrap(await store.commit({ people: [person], schemes: [scheme], centreLists: [list], shelf }))
    unwrap(await store.putSetting('theme', 'dark'))
    await reopened()
    expect(unwrap(await store.people())).toEqual([person])
    expect(unwrap(await store.scheme(scheme.sha256))).toEqual(scheme)
    expect(await store.scheme('c'.repeat(64))).toMatchObject({ error: { kind: 'not here' } })
    expect(unwrap(await store.centreLists(amy.ledger))).toEqual([list])
    expect(unwrap(await store.centreLists(randomId()))).toEqual([])
    expect(unwrap(await store.setting('theme'))).toBe('dark')
    expect(unwrap(await store.setting('never set'))).toBeNull()
    expect(unwrap(await store.shelf())).toEqual([shelf])
  })
})
