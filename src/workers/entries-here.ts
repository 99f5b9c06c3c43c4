// The entries of one portfolio, read once and kept up to date: what was stored from here is known already, and of what others
// have stored meanwhile only that is read. It never holds what is not durable.

import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'

export type EntriesHere = {
  read(): Promise<Result<{ entries: readonly Entry[]; revision: number }, StoreError>>
  /** Durable when this resolves. */
  keep(entries: readonly Entry[]): Promise<Result<void, StoreError>>
}

export const entriesHere = (store: Store, ledger: Id): EntriesHere => {
  const held = new Map<HeadHash, Entry>()
  /** Up to which revision all is in `held`; 0 before the first reading. */
  let readTo = 0
  const own = new Set<number>()
  return {
    read: async () => {
      const read = await store.entriesOf(ledger, readTo, own)
      if (!read.ok) return read
      const { entries, revision } = read.value
      for (const entry of entries) held.set(entry.hash, entry)
      readTo = revision
      own.clear()
      return ok({ entries: [...held.values()], revision })
    },
    keep: async (entries) => {
      const committed = await store.commit({ entries })
      if (!committed.ok) return committed
      const revision = committed.value.revisions.get(ledger)
      if (revision === undefined) return ok(undefined)
      own.add(revision)
      for (const entry of entries) {
        const { body } = entry
        held.set(entry.hash, { ...entry, body: body ?? held.get(entry.hash)?.body ?? null })
      }
      return ok(undefined)
    },
  }
}
