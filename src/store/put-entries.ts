// Writes entries inside a commit. A new entry costs no reading first, because appending is what a person waits for; one
// that is here already is left as it is, unless a body has arrived or the row was damaged.

import { Dexie } from 'dexie'
import { bytesEqual } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Database } from '#/store/database.ts'
import type { EntryRow } from '#/store/rows.ts'

/** Above this, what is here is read at once first: one getAll beats a failing add for each. */
const few = 100
const listable = 1000

export const allOf = (ledger: Id): [lower: unknown[], upper: unknown[]] => [
  [ledger, Dexie.minKey, Dexie.minKey, Dexie.minKey],
  [ledger, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey],
]

/** Numbers the change; the number is the ledger's revision from now on. */
export const noteArrival = (
  database: Database,
  ledger: Id,
  hashes: readonly HeadHash[],
): PromiseLike<number> => database.arrivals.add({ ledger, hashes: hashes.length > listable ? null : hashes })

const rowOf = (ledger: Id, { hash, head, line, signature, body }: Entry): EntryRow => ({
  hash,
  ledger,
  device: head.device,
  seq: head.seq,
  line,
  signature,
  body,
})

const changes = (there: EntryRow | undefined, { line, body }: EntryRow): boolean =>
  there === undefined ||
  there.line !== line ||
  (body !== null && (there.body === null || !bytesEqual(there.body, body)))

const heldOf = (
  database: Database,
  ledger: Id,
  rows: readonly EntryRow[],
): PromiseLike<(EntryRow | undefined)[]> =>
  rows.length > few
    ? database.entries
        .where('[ledger+device+seq+hash]')
        .between(...allOf(ledger))
        .toArray()
    : database.entries.bulkGet(rows.map(({ hash }) => hash))

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

/** False where some are here already; any other failure ends the commit. */
const addAll = async (database: Database, rows: readonly EntryRow[]): Promise<boolean> => {
  try {
    await database.entries.bulkAdd(rows)
    return true
  } catch (error) {
    const failures: readonly unknown[] = error instanceof Dexie.BulkError ? error.failures : [error]
    const areHere = failures.every((each) => each instanceof Error && each.name === 'ConstraintError')
    if (areHere) return false
    throw error
  }
}

/** The ledger's new revision, or null where nothing changed. Runs inside a transaction over entries and arrivals. */
export const putEntries = async (
  database: Database,
  ledger: Id,
  entries: readonly Entry[],
): Promise<number | null> => {
  const rows = entries.map((entry) => rowOf(ledger, entry))
  if (rows.length <= few) {
    // Neither waits for the other; where the entries turn out to be here already, a number is wasted.
    const hashes = rows.map(({ hash }) => hash)
    const [isNew, number] = await Promise.all([addAll(database, rows), noteArrival(database, ledger, hashes)])
    if (isNew) return number
    const news = await newsIn(database, ledger, rows)
    if (news.length > 0) await database.entries.bulkPut(news)
    return number
  }
  const news = await newsIn(database, ledger, rows)
  if (news.length === 0) return null
  await database.entries.bulkPut(news)
  return noteArrival(
    database,
    ledger,
    news.map(({ hash }) => hash),
  )
}
