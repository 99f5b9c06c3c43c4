// Erasure on this device: bodies, files, their parts and thumbnails, drafts and the snapshot go in one transaction, and
// the signed heads stay. Whether something may be erased is the fold's to say; a file another portfolio uses stays for it.

import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { lastRevision } from '#/store/commit.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { partRows } from '#/store/part-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type Erasure = {
  /** Entries whose bodies go, by head hash. */
  readonly entries: readonly HeadHash[]
  readonly blobs: readonly Sha256[]
}

const emptyEntries = async (database: Database, ledger: Id, hashes: readonly HeadHash[]): Promise<void> => {
  const revision = (await lastRevision(database, ledger)) + 1
  const rows = await database.entries.bulkGet([...hashes])
  const emptied = rows.flatMap((row) =>
    row?.ledger === ledger && row.body !== null ? [{ ...row, body: null, revision }] : [],
  )
  if (emptied.length > 0) await database.entries.bulkPut(emptied)
}

const releaseBlob = async (database: Database, ledger: Id, sha256: Sha256): Promise<void> => {
  const row = await database.blobs.get(sha256)
  if (row === undefined) return
  const ledgers = row.ledgers.filter((other) => other !== ledger)
  if (ledgers.length > 0) {
    await database.blobs.put({ ...row, ledgers })
    return
  }
  await Promise.all([
    database.blobs.delete(sha256),
    database.thumbnails.delete(sha256),
    partRows(database, row.copy).delete(),
  ])
}

/** Drafts go as well: one may quote what is erased. */
export const eraseFrom = (
  handle: Handle,
  ledger: Id,
  { entries, blobs }: Erasure,
): Promise<Result<void, StoreError>> =>
  handle.run((database) =>
    database.transaction(
      'rw',
      [
        database.entries,
        database.blobs,
        database.parts,
        database.thumbnails,
        database.drafts,
        database.snapshots,
      ],
      async () => {
        await emptyEntries(database, ledger, entries)
        for (const sha256 of blobs) await releaseBlob(database, ledger, sha256)
        await database.drafts.where('ledger').equals(ledger).delete()
        await database.snapshots.delete(ledger)
      },
    ),
  )
