// What an exchange has in mind of one portfolio's entries, read once and kept up to date: what was stored from here is known already,
// and of what others have stored meanwhile only that is read. It never tells of what is not durable, and holds no entry's words.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { gather, type Gathered } from './gathered.ts'

export type EntriesHere = {
  /** What is gathered is the same object each time, and grows. */
  read(): Promise<Result<{ gathered: Gathered; revision: number }, StoreError>>
  /** Durable when this resolves. */
  keep(entries: readonly Entry[]): Promise<Result<void, StoreError>>
}

/** Entries of one commit while something is recorded: its pieces, four a second, wait for no longer than that takes. */
const whileRecorded = 200

export const entriesHere = (store: Store, ledger: Id): EntriesHere => {
  const { gathered, note } = gather()
  /** Up to which revision all is noted; 0 before the first reading. */
  let readTo = 0
  const own = new Set<number>()

  const keepAtOnce = async (entries: readonly Entry[]): Promise<Result<void, StoreError>> => {
    const committed = await store.commit({ entries })
    if (!committed.ok) return committed
    const revision = committed.value.revisions.get(ledger)
    if (revision === undefined) return ok(undefined)
    own.add(revision)
    // A body that is here stays.
    for (const entry of entries) if (entry.body !== null || !gathered.outlines.has(entry.hash)) note(entry)
    return ok(undefined)
  }

  return {
    read: async () => {
      const read = await store.eachEntryOf(ledger, note, readTo, own)
      if (!read.ok) return read
      const { revision } = read.value
      readTo = revision
      own.clear()
      return ok({ gathered, revision })
    },
    keep: async (entries) => {
      for (let from = 0; from < entries.length;) {
        const living = await (await store.openRecordings()).living()
        const to = living.size > 0 ? from + whileRecorded : entries.length
        const kept = await keepAtOnce(entries.slice(from, to))
        if (!kept.ok) return kept
        from = to
      }
      return ok(undefined)
    },
  }
}
