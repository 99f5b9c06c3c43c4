// Writes entries inside a commit, whatever is here: what is here already is left as it is, unless a body has arrived or
// the row was damaged.

import { Dexie } from 'dexie'
import { bytesEqual } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Database } from '#/store/database.ts'
import { few, rowOf } from '#/store/entry-rows.ts'
import type { ArrivalRow, EntryRow } from '#/store/rows.ts'

const listable = 1000

export const allOf = (ledger: Id): [lower: unknown[], upper: unknown[]] => [
  [ledger, Dexie.minKey, Dexie.minKey, Dexie.minKey],
  [ledger, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey],
]

export const arrivalOf = (ledger: Id, hashes: readonly HeadHash[]): Omit<ArrivalRow, 'number'> => ({
  ledger,
  hashes: hashes.length > listable ? null : hashes,
})

/** Numbers the change; the number is the ledger's revision from now on. */
export const noteArrival = (
  database: Database,
  ledger: Id,
  hashes: readonly HeadHash[],
): PromiseLike<number> => database.arrivals.add(arrivalOf(ledger, hashes))

const changes = (there: EntryRow | undefined, { line, body }: EntryRow): boolean =>
  there === undefined ||
  there.line !== line ||
  (body !== null && (there.body === null || !bytesEqual(there.body, body)))

/** In one go where they are much of what is here: row by row takes four times as long for each. */
const heldOf = async (
  database: Database,
  ledger: Id,
  rows: readonly EntryRow[],
): Promise<(EntryRow | undefined)[]> => {
  const all = database.entries.where('[ledger+device+seq+hash]').between(...allOf(ledger))
  return rows.length > few && (await all.count()) < 4 * rows.length
    ? all.toArray()
    : database.entries.bulkGet(rows.map(({ hash }) => hash))
}

/** Those among `rows` that say more than what is here, with the bodies that are here and not in them. */
const newsIn = async (database: Database, ledger: Id, rows: readonly EntryRow[]): Promise<EntryRow[]> => {
  const held = new Map<HeadHash, EntryRow>()
  for (const row of await heldOf(database, ledger, rows)) if (row !== undefined) held.set(row.hash, row)
  return rows.flatMap((row) => {
    const there = held.get(row.hash)
    if (!changes(there, row)) return []
    return [row.body === null && there ? { ...row, body: there.body } : row]
  })
}

/** The ledger's new revision, or null where nothing changed. Runs inside a transaction over entries and arrivals. */
export const putEntries = async (
  database: Database,
  ledger: Id,
  entries: readonly Entry[],
): Promise<number | null> => {
  const rows = entries.map((entry) => rowOf(ledger, entry))
  const news = await newsIn(database, ledger, rows)
  if (news.length === 0) return null
  const hashes = news.map(({ hash }) => hash)
  // Neither waits for the other.
  const [, number] = await Promise.all([
    database.entries.bulkPut(news),
    noteArrival(database, ledger, hashes),
  ])
  return number
}
