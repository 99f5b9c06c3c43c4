// An entry as a row, and the ledger it belongs to.

import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import { ledgerIdOf } from '#/ledger/write-entry.ts'
import type { EntryRow } from '#/store/rows.ts'

/** Up to this many, each is read or tried by itself; beyond, what they have in common is looked at first. */
export const few = 100

export const rowOf = (ledger: Id, { hash, head, line, signature, body }: Entry): EntryRow => ({
  hash,
  ledger,
  device: head.device,
  seq: head.seq,
  line,
  signature,
  body,
})

/** A genesis names no ledger, because it makes one. */
export const byLedger = (entries: readonly Entry[]): Map<Id, Entry[]> => {
  const ledgers = new Map<Id, Entry[]>()
  for (const entry of entries) {
    const ledger = entry.head.ledger ?? ledgerIdOf(entry)
    const there = ledgers.get(ledger)
    if (there) there.push(entry)
    else ledgers.set(ledger, [entry])
  }
  return ledgers
}
