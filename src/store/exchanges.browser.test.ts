// What an exchange keeps in the store: destinations whose secrets nobody can read in it, what is known of each, and large
// files that arrive part by part.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { crc32, sha256, sha256OfBuffer } from '#/base/hash.ts'
import { randomId, type Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import { openStore, type Store } from '#/store/open-store.ts'

const password = 'correct horse battery'

let name: string
let store: Store
let exchanges: Exchanges
let ledger: Id

const destination = (changes: Partial<StoredDestination> = {}): StoredDestination => ({
  id: randomId(),
  kind: 'webdav',
  name: 'Harbour Training',
  settings: { url: 'https://files.example/amy/', user: 'amy' },
  ledgers: [ledger],
  ...changes,
})

/** Everything that lies in the database, as text; keys as what their export says. */
const allRows = async (): Promise<string> => {
  const request = indexedDB.open(name)
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result))
  })
  const texts: string[] = []
  for (const table of database.objectStoreNames) {
    const rows = database.transaction(table).objectStore(table).getAll()
    await new Promise((resolve) => rows.addEventListener('success', resolve))
    texts.push(
      JSON.stringify(rows.result, (_, value: unknown) =>
        value instanceof Uint8Array ? String.fromCharCode(...value) : value,
      ),
    )
  }
  database.close()
  return texts.join('\n')
}

beforeEach(async () => {
  name = `test-${randomId()}`
  ledger = randomId()
  store = unwrap(await openStore(name))
  exchanges = await store.openExchanges()
})

afterEach(() => {
  store.close()
  indexedDB.deleteDatabase(name)
})

describe('a destination', () => {
  it('keeps its secret where nobody can read it, and gives it back after a restart', async () => {
    const there = destination()
    unwrap(await exchanges.putDestination(there, password))
    expect(await allRows()).toContain('files.example')
    expect(await allRows()).not.toContain(password)
    store.close()
    store = unwrap(await openStore(name))
    exchanges = await store.openExchanges()
    expect(unwrap(await exchanges.destinations())).toEqual([there])
    expect(unwrap(await exchanges.secretOf(there.id))).toBe(password)
  })

  it('is sealed by one key though two tabs ask at once', async () => {
    const other = unwrap(await openStore(name))
    const [first, second] = [destination(), destination()]
    await Promise.all([
      exchanges.putDestination(first, 'one'),
      (await other.openExchanges()).putDestination(second, 'two'),
    ])
    other.close()
    expect(unwrap(await exchanges.secretOf(first.id))).toBe('one')
    expect(unwrap(await exchanges.secretOf(second.id))).toBe('two')
  })

  it('goes with its secret and with all that is known of it, and leaves the others', async () => {
    const [gone, stays] = [destination(), destination({ name: 'Stays' })]
    for (const there of [gone, stays]) {
      unwrap(await exchanges.putDestination(there, password))
      unwrap(await exchanges.putKnown(there.id, ledger, { of: there.name }))
    }
    unwrap(await exchanges.setLedgers(stays.id, []))
    unwrap(await exchanges.dropDestination(gone.id))
    expect(unwrap(await exchanges.destinations())).toEqual([{ ...stays, ledgers: [] }])
    expect(unwrap(await exchanges.secretOf(gone.id))).toBeNull()
    expect(unwrap(await exchanges.known(gone.id, ledger))).toBeNull()
    expect(unwrap(await exchanges.known(stays.id, ledger))).toEqual({ of: 'Stays' })
  })
})

describe('a large file that arrives in parts', () => {
  const parts = [new Blob(['first ']), new Blob(['second ']), new Blob(['third'])]
  const bytes = new TextEncoder().encode('first second third')
  const file = { sha256: sha256(bytes), mediaType: 'text/plain' }

  it('is no file before it is whole, and survives a restart as far as it came', async () => {
    unwrap(await exchanges.putIncomingPart(file.sha256, 2, parts[2] ?? new Blob()))
    unwrap(await exchanges.putIncomingPart(file.sha256, 0, parts[0] ?? new Blob()))
    store.close()
    store = unwrap(await openStore(name))
    exchanges = await store.openExchanges()
    expect(unwrap(await exchanges.incomingParts(file.sha256))).toEqual(new Set([0, 2]))
    expect((await store.blob(file.sha256)).ok).toBe(false)
    unwrap(await exchanges.putIncomingPart(file.sha256, 1, parts[1] ?? new Blob()))
    expect(unwrap(await exchanges.joinIncoming(ledger, file))).toBe('joined')
    const stored = unwrap(await store.blob(file.sha256))
    expect(await sha256OfBuffer(await stored.blob.arrayBuffer())).toBe(file.sha256)
    expect(stored.mediaType).toBe('text/plain')
    expect(unwrap(await store.blobFactsOf(ledger)).map(({ sha256: hash }) => hash)).toEqual([file.sha256])
  })

  it('is thrown away whole when it is not what it should be', async () => {
    unwrap(await exchanges.putIncomingPart(file.sha256, 0, new Blob(['something else'])))
    expect(unwrap(await exchanges.joinIncoming(ledger, file))).toBe('wrong')
    expect(unwrap(await exchanges.incomingParts(file.sha256)).size).toBe(0)
    expect((await store.blob(file.sha256)).ok).toBe(false)
  })

  it('loses one part alone, which can come again, when the browser has lost what lay behind a part', async () => {
    for (const [index, part] of parts.entries())
      unwrap(await exchanges.putIncomingPart(file.sha256, index, part))
    const lost = vi
      .spyOn(Blob.prototype, 'arrayBuffer')
      .mockRejectedValueOnce(new DOMException('The file could not be read', 'NotReadableError'))
    expect(unwrap(await exchanges.joinIncoming(ledger, file))).toBe('lost here')
    lost.mockRestore()
    expect(unwrap(await exchanges.incomingParts(file.sha256))).toEqual(new Set([1, 2]))
    unwrap(await exchanges.putIncomingPart(file.sha256, 0, parts[0] ?? new Blob()))
    expect(unwrap(await exchanges.joinIncoming(ledger, file))).toBe('joined')
  })

  it.each(['with a portfolio file', 'with what names it'])('leaves no parts once it came %s', async (how) => {
    unwrap(await exchanges.putIncomingPart(file.sha256, 0, parts[0] ?? new Blob()))
    const amy = await TestDevice.founding('Amy')
    const content = new Blob([bytes])
    const blob = { ...file, ledger: amy.ledger, bytes: bytes.length, crc32: crc32(bytes), content }
    const entries = how === 'with what names it' ? amy.entries : []
    unwrap(await store.commit({ entries, blobs: [blob] }))
    expect(unwrap(await exchanges.incomingParts(file.sha256)).size).toBe(0)
    expect(await store.checkBlob(file.sha256)).toMatchObject({ ok: true })
  })
})
