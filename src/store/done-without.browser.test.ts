// Files that a device does without: gone whole and noted, or not at all; small pictures stay, other portfolios keep theirs, and
// what was erased meanwhile leaves nothing behind.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { crc32, sha256OfBuffer, sha256OfText, type Sha256 } from '#/base/hash.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import { openStore, type Store } from '#/store/open-store.ts'

let name: string
let store: Store
let exchanges: Exchanges
let ledger: Id
/** Where it is exchanged. */
let place: Id

const put = async (text: string, into: Id = ledger): Promise<Sha256> => {
  const bytes = new TextEncoder().encode(text)
  const sha256 = await sha256OfBuffer(bytes.buffer)
  const content = new Blob([bytes], { type: 'image/jpeg' })
  const blob = { ledger: into, sha256, bytes: bytes.length, crc32: crc32(bytes), mediaType: 'image/jpeg' }
  unwrap(await store.commit({ blobs: [{ ...blob, content }] }))
  return sha256
}

/** Rows of `parts`, wherever they belong. */
const partsLeft = async (): Promise<number> => {
  const request = indexedDB.open(name)
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result))
  })
  const counted = database.transaction('parts').objectStore('parts').count()
  await new Promise((resolve) => counted.addEventListener('success', resolve))
  database.close()
  return counted.result
}

beforeEach(async () => {
  name = `test-${randomId()}`
  ledger = randomId()
  store = unwrap(await openStore(name))
  exchanges = await store.openExchanges()
  place = randomId()
  const settings = { address: 'https://dav.example/' }
  const there = { id: place, kind: 'webdav' as const, name: 'Harbour', settings, ledgers: [ledger] }
  unwrap(await exchanges.putDestination(there, null))
})

afterEach(() => {
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('a file that is done without', () => {
  it('goes with its content, is noted, and leaves its small picture', async () => {
    const photo = await put('a photo')
    unwrap(await store.putThumbnail(photo, new Blob(['small'], { type: 'image/webp' })))
    expect(unwrap(await exchanges.onlyUsedBy(ledger))).toEqual(new Set([photo]))
    expect(unwrap(await exchanges.doWithout(ledger, photo, place))).toBe(true)
    expect(await store.blob(photo)).toMatchObject({ error: { kind: 'not here' } })
    expect(unwrap(await store.blobFactsOf(ledger))).toEqual([])
    expect(await partsLeft()).toBe(0)
    expect(unwrap(await exchanges.doneWithout(ledger))).toEqual(new Set([photo]))
    expect(await unwrap(await store.thumbnail(photo))?.text()).toBe('small')
    expect(unwrap(await exchanges.doWithout(ledger, photo, place))).toBe(false)

    unwrap(await exchanges.wantBack(ledger, new Set([photo])))
    expect(unwrap(await exchanges.doneWithout(ledger))).toEqual(new Set())
  })

  it('is not one that another portfolio uses', async () => {
    const [photo, other] = [await put('a photo'), randomId()]
    await put('a photo', other)
    expect(unwrap(await exchanges.onlyUsedBy(ledger))).toEqual(new Set())
    expect(unwrap(await exchanges.doWithout(ledger, photo, place))).toBe(false)
    expect(unwrap(await store.blob(photo)).bytes).toBe(7)
    expect(unwrap(await exchanges.doneWithout(ledger))).toEqual(new Set())
  })

  it('is not one of a portfolio that has left the place it would come back from', async () => {
    const photo = await put('a photo')
    expect(unwrap(await exchanges.doWithout(ledger, photo, randomId()))).toBe(false)
    unwrap(await exchanges.setLedgers(place, []))
    expect(unwrap(await exchanges.doWithout(ledger, photo, place))).toBe(false)
    expect(unwrap(await store.blob(photo)).bytes).toBe(7)
    expect(unwrap(await exchanges.doneWithout(ledger))).toEqual(new Set())
  })

  it('leaves no small picture once it is erased', async () => {
    const photo = await put('a photo')
    unwrap(await store.putThumbnail(photo, new Blob(['small'], { type: 'image/webp' })))
    unwrap(await exchanges.doWithout(ledger, photo, place))
    unwrap(await store.erase(ledger, { entries: [], blobs: [photo] }))
    expect(unwrap(await store.thumbnail(photo))).toBeNull()
  })

  it('drops the parts of a film that is coming, and of none that is here', async () => {
    const [coming, here] = [sha256OfText('coming'), sha256OfText('here')]
    for (const [film, text] of [
      [coming, 'com'],
      [here, 'here'],
    ] as const)
      unwrap(await exchanges.putIncomingPart(film, 0, new Blob([text])))
    unwrap(await exchanges.joinIncoming(ledger, { sha256: here, mediaType: 'video/mp4' }))
    for (const film of [coming, here]) unwrap(await exchanges.dropIncoming(film))
    expect(await partsLeft()).toBe(1)
    expect(await unwrap(await store.blob(here)).blob.text()).toBe('here')
  })

  it('leaves no parts of a film that had begun to come once it is erased', async () => {
    const film = sha256OfText('a film')
    unwrap(await exchanges.putIncomingPart(film, 0, new Blob(['a '])))
    unwrap(await store.erase(ledger, { entries: [], blobs: [film] }))
    expect(await partsLeft()).toBe(0)
  })

  it('leaves a film that came in parts to another portfolio that uses it', async () => {
    const [film, other] = [sha256OfText('a film'), randomId()]
    for (const its of [ledger, other]) {
      unwrap(await exchanges.putIncomingPart(film, 0, new Blob(['a film'])))
      unwrap(await exchanges.joinIncoming(its, { sha256: film, mediaType: 'video/mp4' }))
    }
    unwrap(await store.erase(ledger, { entries: [], blobs: [film] }))
    expect(await unwrap(await store.blob(film)).blob.text()).toBe('a film')
    unwrap(await store.erase(other, { entries: [], blobs: [film] }))
    expect(await partsLeft()).toBe(0)
  })
})
