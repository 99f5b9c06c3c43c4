// Entries as they were written, read back and checked row by row. A damaged row is named, never thrown, and never hides
// the others; whose signature it is and what it is worth is for the ledger and the fold to say.

import { Dexie } from 'dexie'
import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { readEntry, type Entry, type EntryError } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { allOf, lastRevision } from '#/store/commit.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { takeTurns } from '#/store/take-turns.ts'
import type { EntryRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type DamagedEntry = { readonly hash: HeadHash; readonly problem: EntryError | { kind: 'wrong hash' } }

export type Entries = {
  /** By device, then seq: not the ledger's order. */
  readonly entries: readonly Entry[]
  /** Rows that are not what was written. Where only the body is damaged its entry stands above, without the body. */
  readonly damaged: readonly DamagedEntry[]
  /** What a snapshot made from these entries is to be marked with. */
  readonly revision: number
}

export type EntryReads = {
  /** Every entry of a ledger, or those changed after a snapshot's revision. Yields to the screen as it goes. */
  entriesOf(ledger: Id, since?: number): Promise<Result<Entries, StoreError>>
  /** The ledger's revision without reading its entries; 0 where there are none. */
  revisionOf(ledger: Id): Promise<Result<number, StoreError>>
  entry(hash: HeadHash): Promise<Result<Entry, StoreError>>
  /** Those that are here, in the order asked for. */
  entriesByHash(hashes: readonly HeadHash[]): Promise<Result<readonly Entry[], StoreError>>
  /** The last entry of one chain as stored, whatever another tab has written since: the place of the next one. */
  tipOf(ledger: Id, device: Id): Promise<Result<Entry | null, StoreError>>
}

const page = 1000

type Read = { entry: Entry | null; damaged: DamagedEntry | null }

const readRow = ({ hash, line, signature, body }: EntryRow): Read => {
  const whole = readEntry(line, signature, body)
  if (whole.ok && whole.value.hash === hash) return { entry: whole.value, damaged: null }
  const problem = whole.ok ? ({ kind: 'wrong hash' } as const) : whole.error
  if (problem.kind !== 'body does not match' || problem.hash !== hash)
    return { entry: null, damaged: { hash, problem } }
  const head = readEntry(line, signature, null)
  return { entry: head.ok ? head.value : null, damaged: { hash, problem } }
}

/** Pages by a key that is unique, so that a chain with forks comes whole. */
const pagesOf = async (
  database: Database,
  index: '[ledger+device+seq+hash]' | '[ledger+revision+hash]',
  from: unknown[],
  to: unknown[],
  each: (rows: readonly EntryRow[]) => Promise<void>,
): Promise<void> => {
  let lower = from
  for (;;) {
    const rows = await database.entries.where(index).between(lower, to, false).limit(page).toArray()
    await each(rows)
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    lower =
      index === '[ledger+revision+hash]'
        ? [last.ledger, last.revision, last.hash]
        : [last.ledger, last.device, last.seq, last.hash]
  }
}

const readAll = async (database: Database, ledger: Id, since: number): Promise<Entries> => {
  const entries: Entry[] = []
  const damaged: DamagedEntry[] = []
  // Before the rows: what another tab adds meanwhile is then read again rather than missed.
  const revision = await lastRevision(database, ledger)
  const [from, to] = allOf(ledger)
  const turns = takeTurns()
  const each = async (rows: readonly EntryRow[]): Promise<void> => {
    for (const row of rows) {
      const read = readRow(row)
      if (read.entry) entries.push(read.entry)
      if (read.damaged) damaged.push(read.damaged)
      if (turns.isDue()) await turns.yield()
    }
  }
  if (since === 0) await pagesOf(database, '[ledger+device+seq+hash]', from, to, each)
  else await pagesOf(database, '[ledger+revision+hash]', [ledger, since, Dexie.maxKey], to, each)
  return { entries, damaged, revision }
}

const soundOf = (row: EntryRow | undefined): readonly Entry[] => {
  const entry = row === undefined ? null : readRow(row).entry
  return entry === null ? [] : [entry]
}

export const entryReads = (handle: Handle): EntryReads => ({
  entriesOf: (ledger, since = 0) => handle.run((database) => readAll(database, ledger, since)),
  revisionOf: (ledger) => handle.run((database) => lastRevision(database, ledger)),
  entry: async (hash) => {
    const found = await handle.run((database) => database.entries.get(hash))
    if (!found.ok) return found
    const [entry] = soundOf(found.value)
    return entry === undefined ? err({ kind: 'not here', key: hash }) : ok(entry)
  },
  entriesByHash: async (hashes) => {
    const found = await handle.run((database) => database.entries.bulkGet([...hashes]))
    return found.ok ? ok(found.value.flatMap(soundOf)) : found
  },
  tipOf: async (ledger, device) => {
    const found = await handle.run((database) =>
      database.entries
        .where('[ledger+device+seq+hash]')
        .between([ledger, device, Dexie.minKey], [ledger, device, Dexie.maxKey])
        .last(),
    )
    return found.ok ? ok(soundOf(found.value)[0] ?? null) : found
  },
})
