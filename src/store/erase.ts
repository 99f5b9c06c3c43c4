// Erasure on this device: bodies, files, their parts and thumbnails, drafts about them and the snapshot go in one transaction, and
// the signed heads stay. Whether something may be erased is the fold's to say; a file another portfolio uses stays for it.

import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { noteArrival } from '#/store/put-entries.ts'
import { incomingKey, partRows } from '#/store/part-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type Erasure = {
  /** Entries whose bodies go, by head hash. */
  readonly entries: readonly HeadHash[]
  readonly blobs: readonly Sha256[]
}

const emptyEntries = async (
  database: Database,
  ledger: Id,
  hashes: readonly HeadHash[],
): Promise<number | null> => {
  const rows = await database.entries.bulkGet([...hashes])
  const emptied = rows.flatMap((row) =>
    row?.ledger === ledger && row.body !== null ? [{ ...row, body: null }] : [],
  )
  if (emptied.length === 0) return null
  await database.entries.bulkPut(emptied)
  return noteArrival(
    database,
    ledger,
    emptied.map(({ hash }) => hash),
  )
}

const releaseBlob = async (database: Database, ledger: Id, sha256: Sha256): Promise<void> => {
  const row = await database.blobs.get(sha256)
  const ledgers = row?.ledgers.filter((other) => other !== ledger) ?? []
  if (row !== undefined && ledgers.length > 0) {
    await database.blobs.put({ ...row, ledgers })
    return
  }
  // Without a row something may be left all the same: the small picture of a file that made room, parts of one that was coming.
  await Promise.all([
    database.blobs.delete(sha256),
    database.thumbnails.delete(sha256),
    partRows(database, incomingKey(sha256)).delete(),
    ...(row === undefined ? [] : [partRows(database, row.copy).delete()]),
  ])
}

/** With an entry's words go the drafts about it, and no other: a form being filled in is nobody's to lose. Resolves to the ledger's revision, or null if no entry changed. */
export const eraseFrom = (
  handle: Handle,
  ledger: Id,
  { entries, blobs }: Erasure,
): Promise<Result<number | null, StoreError>> =>
  handle.run((database) =>
    database.transaction(
      'rw',
      [
        database.entries,
        database.arrivals,
        database.blobs,
        database.parts,
        database.thumbnails,
        database.drafts,
        database.snapshots,
      ],
      async () => {
        const revision = await emptyEntries(database, ledger, entries)
        for (const sha256 of blobs) await releaseBlob(database, ledger, sha256)
        const gone = new Set<unknown>(entries)
        await database.drafts
          .where('ledger')
          .equals(ledger)
          .filter(({ more }) => gone.has(more))
          .delete()
        // Only of other entries than before does it tell anything else.
        if (revision !== null) await database.snapshots.delete(ledger)
        return revision
      },
    ),
  )
