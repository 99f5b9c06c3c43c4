// The short way for the commit that people wait for most: a few new entries, and a draft that ends with them. Plain
// IndexedDB, no reading first, and the transaction told to commit at once: half the time of the general way.

import type { Id } from '#/base/ids.ts'
import type { Commit, Committed } from '#/store/commit.ts'
import type { Database } from '#/store/database.ts'
import { byLedger, few, rowOf } from '#/store/entry-rows.ts'
import type { ArrivalRow } from '#/store/rows.ts'

const alongside = new Set(['entries', 'dropDrafts'])
const isNothing = (part: unknown): boolean => part === undefined || (Array.isArray(part) && part.length === 0)

/** Whether a commit is of that kind. */
export const isAppend = (commit: Commit): boolean => {
  const { entries = [] } = commit
  const isShort = entries.length > 0 && entries.length <= few
  return isShort && Object.entries(commit).every(([name, part]) => alongside.has(name) || isNothing(part))
}

const isHere = (error: DOMException | null): boolean => error?.name === 'ConstraintError'

/** One strict transaction. Null, and nothing written, where one of the entries is here already. */
export const append = (database: Database, commit: Commit): Promise<Committed | null> =>
  new Promise((resolve, reject) => {
    const { entries = [], dropDrafts = [] } = commit
    const stores = ['entries', 'arrivals', ...(dropDrafts.length > 0 ? ['drafts'] : [])]
    // Closed under way: thrown as the InvalidStateError that makes the handle open it again.
    const transaction = database.connection().transaction(stores, 'readwrite', { durability: 'strict' })
    const revisions = new Map<Id, number>()
    const entryStore = transaction.objectStore('entries')
    for (const [ledger, its] of byLedger(entries)) {
      for (const entry of its) entryStore.add(rowOf(ledger, entry))
      const arrival: Omit<ArrivalRow, 'number'> = { ledger, hashes: its.map(({ hash }) => hash) }
      const numbered = transaction.objectStore('arrivals').add(arrival)
      numbered.addEventListener('success', () => revisions.set(ledger, Number(numbered.result)))
    }
    for (const draft of dropDrafts) transaction.objectStore('drafts').delete(draft)
    transaction.addEventListener('complete', () => resolve({ revisions }))
    transaction.addEventListener('abort', () => {
      if (isHere(transaction.error)) resolve(null)
      else reject(transaction.error ?? new DOMException('aborted by the browser', 'AbortError'))
    })
    transaction.commit()
  })
