// Merging is set union by head hash: commutative, associative, idempotent. A body that is here wins over one that is not.
// Deciding what an entry is worth is the fold's work, never the merge's.

import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'

export type EntrySet = ReadonlyMap<HeadHash, Entry>

// Two valid signatures of one head may differ in bytes; the smaller is kept so that the union stays commutative.
const join = (a: Entry, b: Entry): Entry => ({
  ...a,
  signature: a.signature <= b.signature ? a.signature : b.signature,
  body: a.body ?? b.body,
})

export const mergeEntries = (...heaps: readonly Iterable<Entry>[]): EntrySet => {
  const merged = new Map<HeadHash, Entry>()
  for (const heap of heaps) {
    for (const entry of heap) {
      const there = merged.get(entry.hash)
      merged.set(entry.hash, there ? join(there, entry) : entry)
    }
  }
  return merged
}
