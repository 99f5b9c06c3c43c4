// Opens the store: all that the app keeps on this device, behind plain functions. No other folder knows what database
// lies beneath. Expected failures are values; nothing is saved until the promise of a write has resolved.

import { ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { KeyError } from '#/ledger/device.ts'
import { blobReads, type BlobReads } from '#/store/blob-reads.ts'
import { openChanges, type Changes } from '#/store/changes.ts'
import { commitTo, type Commit, type Committed } from '#/store/commit.ts'
import { deviceKeysFor } from '#/store/device-keys.ts'
import { entryReads, type EntryReads } from '#/store/entry-reads.ts'
import { eraseFrom, type Erasure } from '#/store/erase.ts'
import { openHandle } from '#/store/handle.ts'
import { openCopies, type Copies } from '#/store/copies.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import type { Recordings } from '#/store/recordings.ts'
import { smallRows, type SmallRows } from '#/store/small-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type Store = EntryReads &
  BlobReads &
  SmallRows &
  Copies &
  Pick<Changes, 'onChange'> & {
    /** What a worker opens it by. */
    readonly name: string
    /** All of it durable, or nothing written. */
    commit(commit: Commit): Promise<Result<Committed, StoreError>>
    /** Bodies, files and all that was made from them, here; other ledgers keep what they use. */
    erase(ledger: Id, erasure: Erasure): Promise<Result<void, StoreError>>
    /** This person's signing keys on this installation, made on first use. Never extractable. */
    deviceKeys(person: Id): Promise<Result<CryptoKeyPair, StoreError | KeyError>>
    /** Loaded when they are asked for: no first screen needs them. */
    openRecordings(): Promise<Recordings>
    openExchanges(): Promise<Exchanges>
    /** Keeps a newer release waiting while a capture is under way; call what it returns at its end. */
    keepOpen(): () => void
    close(): void
  }

export const openStore = async (name = 'fieldfolio'): Promise<Result<Store, StoreError>> => {
  const opened = await openHandle(name)
  if (!opened.ok) return opened
  const handle = opened.value
  const changes = openChanges(name)
  const copies = openCopies(handle)

  const commit = async (wanted: Commit): Promise<Result<Committed, StoreError>> => {
    const committed = await commitTo(handle, wanted)
    if (!committed.ok) return committed
    for (const [ledger, revision] of committed.value.revisions) changes.tell({ ledger, revision })
    return committed
  }

  const erase = async (ledger: Id, erasure: Erasure): Promise<Result<void, StoreError>> => {
    const erased = await eraseFrom(handle, ledger, erasure)
    if (!erased.ok) return erased
    if (erased.value !== null) changes.tell({ ledger, revision: erased.value })
    return ok(undefined)
  }

  return ok({
    name,
    ...entryReads(handle),
    ...blobReads(handle),
    ...smallRows(handle),
    copyLarge: (file, options) => copies.copyLarge(file, options),
    interruptedCopies: () => copies.interruptedCopies(),
    dropCopy: (copy) => copies.dropCopy(copy),
    commit,
    onChange: (listener) => changes.onChange(listener),
    erase,
    deviceKeys: (person) => deviceKeysFor(handle, person),
    openRecordings: async () => (await import('#/store/recordings.ts')).openRecordings(handle),
    openExchanges: async () => (await import('#/store/exchanges.ts')).openExchanges(handle),
    keepOpen: () => handle.keepOpen(),
    close: () => {
      changes.close()
      copies.close()
      handle.close()
    },
  })
}
