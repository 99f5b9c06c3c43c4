// The rows of one recording, for whoever reads, joins or drops them. A transaction, where one is needed, is the caller's.

import { Dexie, type Collection } from 'dexie'
import type { Id } from '#/base/ids.ts'
import type { Database } from '#/store/database.ts'
import type { ChunkRow } from '#/store/rows.ts'

export const chunksOf = (database: Database, recording: Id, from = 0): Collection<ChunkRow, [Id, number]> =>
  database.chunks.where('[recording+index]').between([recording, from], [recording, Dexie.maxKey])

/** Inside a transaction over both tables. */
export const dropRecordingRows = async (database: Database, recording: Id): Promise<void> => {
  await chunksOf(database, recording).delete()
  await database.recordings.delete(recording)
}
