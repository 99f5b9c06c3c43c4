// Recordings under way, and those that a crash or a missing yes left behind: 250 ms rows and one row of what is known of
// them. All of it strict, and private until a commit makes evidence of it; nothing here is ever part of a portfolio.

import { ok, type Result } from '#/base/result.ts'
import { randomId, type Id } from '#/base/ids.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { chunksOf, dropRecordingRows } from '#/store/recording-rows.ts'
import type { ChunkRow, RecordingRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

type Done<T> = Promise<Result<T, StoreError>>

export type LeftRecording = {
  readonly row: RecordingRow
  /** Of what is durable, in seconds; 0 where nothing is. */
  readonly seconds: number
}

export type Recordings = {
  /** Begins it, or keeps what has become known of it: marks, gaps, that everyone agreed. */
  putRecording(row: RecordingRow): Done<void>
  /** Durable when it resolves. */
  putChunk(chunk: ChunkRow): Done<void>
  /** With what a tab still records among them; {@link livingRecordings} tells which those are. */
  recordings(): Done<readonly LeftRecording[]>
  /** All of its chunks as one file, exactly as they were recorded; null where there is none. */
  recordingFile(recording: Id): Done<{ readonly row: RecordingRow; readonly file: Blob } | null>
  /** Those that a living tab records at this moment. */
  living(): Promise<ReadonlySet<Id>>
  /** Thrown away: nothing of it stays. */
  dropRecording(recording: Id): Done<void>
}

const lockPrefix = 'fieldfolio-recording-'

export type HeldRecording = {
  readonly recording: Id
  /** Resolves when every tab may take it for one that was left behind. */
  readonly letGo: () => Promise<void>
}

/** A new recording of this tab: no other takes it for one that was left behind until it is let go of. */
export const holdRecording = (): HeldRecording => {
  const recording = randomId()
  const release = new AbortController()
  const held = new Promise<void>((resolve) => {
    release.signal.addEventListener('abort', () => resolve())
  })
  // Refused only while the page is going away.
  const lock = navigator.locks.request(lockPrefix + recording, () => held).catch(() => undefined)
  return {
    recording,
    letGo: () => {
      release.abort()
      return lock
    },
  }
}

const livingRecordings = async (): Promise<ReadonlySet<Id>> => {
  const { held = [], pending = [] } = await navigator.locks.query()
  return new Set(
    [...held, ...pending].flatMap(({ name }) =>
      name?.startsWith(lockPrefix) === true ? [name.slice(lockPrefix.length)] : [],
    ),
  )
}

/** Chunks read at once: half a minute, so that two hours never lie in memory twice. */
const together = 120

const joined = async (database: Database, recording: Id, mediaType: string): Promise<Blob> => {
  const pieces: Blob[] = []
  for (let from = 0; ; from += together) {
    const rows = await chunksOf(database, recording, from).limit(together).toArray()
    if (rows.length > 0) pieces.push(new Blob(rows.map(({ content }) => content)))
    if (rows.length < together) return new Blob(pieces, { type: mediaType })
  }
}

/**
 * Four times a second for hours, so by plain IndexedDB: an eighth of the garbage that Dexie leaves (1.7 instead of 14 kB a piece)
 * and half of the page's time. Told to commit at once.
 */
const putChunk = (database: Database, chunk: ChunkRow): Promise<void> =>
  new Promise((resolve, reject) => {
    // Closed under way: thrown as the InvalidStateError that makes the handle open it again.
    const transaction = database.writing(['chunks'])
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('aborted by the browser', 'AbortError')),
    )
    transaction.objectStore('chunks').put(chunk)
    transaction.commit()
  })

export const openRecordings = (handle: Handle): Recordings => ({
  putRecording: (row) => handle.run(async (database) => void (await database.recordings.put(row))),
  putChunk: (chunk) => handle.run((database) => putChunk(database, chunk)),
  recordings: async () => {
    const rows = await handle.run((database) => database.recordings.toArray())
    if (!rows.ok) return rows
    const left: LeftRecording[] = []
    for (const row of rows.value) {
      const last = await handle.run((database) => chunksOf(database, row.recording).last())
      if (!last.ok) return last
      left.push({ row, seconds: last.value?.until ?? 0 })
    }
    return ok(left.toSorted((a, b) => (a.row.startedAt < b.row.startedAt ? 1 : -1)))
  },
  recordingFile: (recording) =>
    handle.run(async (database) => {
      const row = await database.recordings.get(recording)
      if (row === undefined) return null
      return { row, file: await joined(database, recording, row.mediaType) }
    }),
  living: livingRecordings,
  dropRecording: (recording) =>
    handle.run((database) =>
      database.transaction('rw', [database.recordings, database.chunks], () =>
        dropRecordingRows(database, recording),
      ),
    ),
})
