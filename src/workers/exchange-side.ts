// This device's side of an exchange, over its store: entries, files, the centre's lists and the scheme. Runs in a worker, with
// a store of its own; the page hears of what it has stored and reads it again.

import { sha256OfText, crc32, type Sha256 } from '#/base/hash.ts'
import { utf8, type Bytes } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import { signerFrom, type KeyError, type Signer } from '#/ledger/device.ts'
import { readCentreList } from '#/portfolio/centre-list.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Held, Side } from '#/sync/side.ts'
import { entriesHere } from './entries-here.ts'
import { heldOf, schemeType } from './held-of.ts'
import { storedLists } from './stored-lists.ts'

/** Null for whoever only reads. */
export const signerHere = async (
  store: Store,
  person: Id | null,
): Promise<Result<Signer | null, StoreError | KeyError>> => {
  if (person === null) return ok(null)
  const keys = await store.deviceKeys(person)
  return keys.ok ? ok(await signerFrom(keys.value)) : keys
}

/** `place` is where it exchanges: from elsewhere what is let go would not come back. */
export const exchangeSide = (
  store: Store,
  exchanges: Exchanges,
  ledger: Id,
  signer: Signer | null,
  place: Id,
): Side => {
  const here = entriesHere(store, ledger)
  const schemeBytes = async (sha256: Sha256): Promise<Bytes | null> => {
    const row = await store.scheme(sha256)
    return row.ok ? row.value.bytes : null
  }
  const held = async (): Promise<Result<Held, StoreError>> => {
    const read = await here.read()
    if (!read.ok) return read
    const lists = await storedLists(store, ledger)
    if (!lists.ok) return lists
    const facts = await store.blobFactsOf(ledger)
    if (!facts.ok) return facts
    const without = await exchanges.doneWithout(ledger)
    if (!without.ok) return without
    return ok(
      await heldOf({
        ledger,
        revision: read.value.revision,
        gathered: read.value.gathered,
        lists: lists.value,
        here: new Map(facts.value.map(({ sha256, bytes }) => [sha256, bytes])),
        scheme: schemeBytes,
        doneWithout: without.value,
        device: signer?.device ?? null,
      }),
    )
  }

  const isWhole = async (sha256: Sha256): Promise<Result<boolean, StoreError>> => {
    const checked = await store.checkBlob(sha256)
    if (checked.ok) return ok(true)
    const isNone = checked.error.kind === 'blob damaged' || checked.error.kind === 'not here'
    return isNone ? ok(false) : checked
  }

  return {
    ledger,
    signer,
    revision: () => store.revisionOf(ledger),
    held,
    entries: (hashes) => store.entriesByHash(hashes),
    takeEntries: (entries) => here.keep(entries),
    erase: (erased) => store.erase(ledger, erased),
    takeList: async ({ text, signature }) => {
      const read = await readCentreList({ list: text, signature })
      if (!read.ok) return ok(false)
      const row = { ledger, sha256: sha256OfText(text), bytes: utf8(text), signature }
      const committed = await store.commit({ centreLists: [row] })
      return committed.ok ? ok(true) : committed
    },
    file: async (sha256) => {
      const stored = await store.blob(sha256)
      if (stored.ok) return ok(stored.value.blob)
      if (stored.error.kind !== 'not here' && stored.error.kind !== 'blob damaged') return stored
      const scheme = await schemeBytes(sha256)
      return ok(scheme === null ? null : new Blob([scheme]))
    },
    isWhole,
    letGo: async (sha256) => {
      const whole = await isWhole(sha256)
      // Another place may have been set up since, as while a film was hashed.
      return whole.ok && whole.value ? exchanges.doWithout(ledger, sha256, place) : whole
    },
    takeFile: async ({ sha256, mediaType }, content) => {
      const bytes = new Uint8Array(await content.arrayBuffer())
      const committed = await store.commit(
        mediaType === schemeType
          ? { schemes: [{ sha256, bytes }] }
          : { blobs: [{ ledger, sha256, bytes: bytes.length, crc32: crc32(bytes), mediaType, content }] },
      )
      return committed.ok ? ok(undefined) : committed
    },
    partsHere: ({ sha256 }) => exchanges.incomingParts(sha256),
    takePart: ({ sha256 }, index, content) => exchanges.putIncomingPart(sha256, index, content),
    dropParts: ({ sha256 }) => exchanges.dropIncoming(sha256),
    joinParts: (file) => exchanges.joinIncoming(ledger, file),
  }
}
