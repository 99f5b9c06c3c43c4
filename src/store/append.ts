// The short way for entries that are new: what people wait for most (a few, the photo they name, the draft that ends with
// them), and the thousands that an exchange brings. Plain IndexedDB, and no reading of entries first: half the time of the general way.

import type { Id } from '#/base/ids.ts'
import type { Commit, Committed, NewBlob } from '#/store/commit.ts'
import { blobRowOf, inMemory } from '#/store/blob-rows.ts'
import type { Database } from '#/store/database.ts'
import { byLedger, few, rowOf } from '#/store/entry-rows.ts'
import { incomingKey, partRange } from '#/store/part-rows.ts'
import { arrivalOf } from '#/store/put-entries.ts'
import type { BlobRow, EntryRow } from '#/store/rows.ts'

const alongside = new Set(['entries', 'blobs', 'dropDrafts'])
const isNothing = (part: unknown): boolean => part === undefined || (Array.isArray(part) && part.length === 0)

/** Whether a commit is of that kind. */
export const isAppend = (commit: Commit): boolean => {
  const { entries = [], blobs = [] } = commit
  const isFromMemory = blobs.every(({ content }) => content instanceof Blob)
  return (
    entries.length > 0 &&
    isFromMemory &&
    Object.entries(commit).every(([name, part]) => alongside.has(name) || isNothing(part))
  )
}

const isHere = (error: DOMException | null): boolean => error?.name === 'ConstraintError'

const putBlob = (transaction: IDBTransaction, blob: NewBlob): void => {
  const { sha256: copy, content } = blob
  if (!(content instanceof Blob)) throw new Error('a stored copy takes the general way')
  const [rows, parts] = [transaction.objectStore('blobs'), transaction.objectStore('parts')]
  parts.put({ copy, index: 0, content: inMemory(content) })
  // Parts of it that had begun to come are not waited for any more.
  parts.delete(partRange(incomingKey(copy)))
  const there: IDBRequest<BlobRow | undefined> = rows.get(copy)
  there.addEventListener('success', () => {
    if (there.result && there.result.copy !== copy) parts.delete(partRange(there.result.copy))
    rows.put(blobRowOf(blob, { copy, parts: 1 }, there.result))
  })
}

/** One strict transaction. Null, and nothing written, where one of the entries is here already. */
export const append = (database: Database, commit: Commit): Promise<Committed | null> =>
  new Promise((resolve, reject) => {
    const { entries = [], blobs = [], dropDrafts = [] } = commit
    const stores = [
      'entries',
      'arrivals',
      ...(blobs.length > 0 ? ['blobs', 'parts'] : []),
      ...(dropDrafts.length > 0 ? ['drafts'] : []),
    ]
    // Closed under way: thrown as the InvalidStateError that makes the handle open it again.
    const transaction = database.writing(stores)
    const revisions = new Map<Id, number>()
    const entryStore = transaction.objectStore('entries')
    const rows: EntryRow[] = []
    for (const [ledger, its] of byLedger(entries)) {
      for (const entry of its) rows.push(rowOf(ledger, entry))
      const hashes = its.map(({ hash }) => hash)
      const numbered = transaction.objectStore('arrivals').add(arrivalOf(ledger, hashes))
      numbered.addEventListener('success', () => revisions.set(ledger, Number(numbered.result)))
    }
    for (const draft of dropDrafts) transaction.objectStore('drafts').delete(draft)
    transaction.addEventListener('complete', () => resolve({ revisions }))
    transaction.addEventListener('abort', () => {
      if (isHere(transaction.error)) resolve(null)
      else reject(transaction.error ?? new DOMException('aborted by the browser', 'AbortError'))
    })
    for (const blob of blobs) putBlob(transaction, blob)
    const [first, ...others] = rows
    const addOthers = (): void => {
      for (const row of others) entryStore.add(row)
      // With files there is an answer to wait for; without, nothing.
      if (blobs.length === 0) transaction.commit()
    }
    const added = entryStore.add(first)
    // Of many the first one tells: where it is here, so are most others, and none of them is handed over in vain.
    if (others.length < few) addOthers()
    else added.addEventListener('success', addOthers)
  })
