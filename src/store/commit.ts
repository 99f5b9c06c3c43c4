// The one way anything durable is written: all of a commit, or nothing of it. A photo and the signed entry that names it
// are one commit. Nothing may be shown as saved before it has resolved.

import type { Table } from 'dexie'
import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import { append, isAppend } from '#/store/append.ts'
import { blobRowOf, inMemory } from '#/store/blob-rows.ts'
import type { Database } from '#/store/database.ts'
import { lastArrival } from '#/store/entry-reads.ts'
import { byLedger } from '#/store/entry-rows.ts'
import type { Handle } from '#/store/handle.ts'
import { noteArrival, putEntries } from '#/store/put-entries.ts'
import { incomingKey, partRows } from '#/store/part-rows.ts'
import { dropRecordingRows } from '#/store/recording-rows.ts'
import type { CentreListRow, PersonRow, SchemeRow, SettingRow, ShelfRow, Snapshot } from '#/store/rows.ts'
import { Refused, type StoreError } from '#/store/store-error.ts'

/** A file whose content is durable already, and waits for the commit that makes it a blob. */
export type StoredCopy = { readonly copy: string; readonly parts: number }

export type NewBlob = {
  /** The portfolio that uses it. */
  readonly ledger: Id
  readonly sha256: Sha256
  readonly bytes: number
  readonly crc32: number
  readonly mediaType: string
  /** Made from memory, `new Blob([buffer])`: a picker's File does not survive a power cut. */
  readonly content: Blob | StoredCopy
  /** Known of a picture whose metadata could not be taken out; its row says so from here on. */
  readonly placeKept?: boolean
}

export type Commit = {
  readonly entries?: readonly Entry[]
  readonly blobs?: readonly NewBlob[]
  readonly shelf?: ShelfRow
  /** Not kept where the entries have changed since. */
  readonly snapshot?: Snapshot
  readonly dropDrafts?: readonly Id[]
  /** Recordings that are evidence from here on: their chunks go in the same transaction, and not before. */
  readonly dropRecordings?: readonly Id[]
  readonly people?: readonly PersonRow[]
  /** What must stand or fall with the rest; others are put by themselves. */
  readonly settings?: readonly SettingRow[]
  readonly schemes?: readonly SchemeRow[]
  readonly centreLists?: readonly CentreListRow[]
}

/** The ledgers whose entries or centre lists a commit changed, each with the revision it is at now. */
export type Committed = { readonly revisions: ReadonlyMap<Id, number> }

const adopt = async (database: Database, { copy, parts }: StoredCopy): Promise<void> => {
  // Another tab may have taken it for an interrupted one and cleaned it away.
  const there = await partRows(database, copy).count()
  if (there !== parts) throw new Refused({ kind: 'not here', key: copy })
  await database.copies.delete(copy)
}

const putBlob = async (database: Database, blob: NewBlob): Promise<void> => {
  const { sha256, content } = blob
  const there = await database.blobs.get(sha256)
  const stored = content instanceof Blob ? { copy: sha256, parts: 1 } : content
  if (there !== undefined && there.copy !== stored.copy) await partRows(database, there.copy).delete()
  // Parts of it that had begun to come are not waited for any more.
  if (stored.copy !== incomingKey(sha256)) await partRows(database, incomingKey(sha256)).delete()
  if (content instanceof Blob)
    await database.parts.put({ copy: sha256, index: 0, content: inMemory(content) })
  else await adopt(database, content)
  await database.blobs.put(blobRowOf(blob, stored, there))
}

/** A row without the mark comes with a portfolio; together with an own one it is an own one that has been chosen. */
const putScheme = async (database: Database, row: SchemeRow): Promise<void> => {
  const there = await database.schemes.get(row.sha256)
  const isOwn = row.own !== undefined || there?.own !== undefined
  const isChosen = [row, there].some((one) => one !== undefined && one.own !== 'not chosen yet')
  const { sha256, bytes } = row
  await database.schemes.put({ sha256, bytes, ...(isOwn && { own: isChosen ? 'chosen' : 'not chosen yet' }) })
}

/** Of entries that have changed since it is worth nothing, and may hold what was erased meanwhile. */
const putSnapshot = async (database: Database, snapshot: Snapshot): Promise<void> => {
  if ((await lastArrival(database, snapshot.ledger)) === snapshot.revision)
    await database.snapshots.put(snapshot)
}

/**
 * A list says what entries are worth, so a new one is a change of its portfolio like an entry: whoever holds it folded hears of
 * it, and nobody writes on by the old one. The portfolios it is new to, each with its revision.
 */
const putLists = async (database: Database, lists: readonly CentreListRow[]): Promise<Map<Id, number>> => {
  const there = await database.centreLists.bulkGet(lists.map(({ ledger, sha256 }) => [ledger, sha256]))
  const news = lists.filter((_, at) => there[at] === undefined)
  await database.centreLists.bulkPut(news)
  const revisions = new Map<Id, number>()
  for (const ledger of new Set(news.map((list) => list.ledger)))
    revisions.set(ledger, await noteArrival(database, ledger, []))
  return revisions
}

const tablesOf = (database: Database, commit: Commit): Table[] => [
  ...(commit.entries ? [database.entries, database.arrivals] : []),
  ...(commit.blobs ? [database.blobs, database.parts, database.copies] : []),
  ...(commit.shelf ? [database.shelf] : []),
  ...(commit.snapshot ? [database.snapshots, database.arrivals] : []),
  ...(commit.dropDrafts ? [database.drafts] : []),
  ...(commit.dropRecordings ? [database.recordings, database.chunks] : []),
  ...(commit.people ? [database.people] : []),
  ...(commit.settings ? [database.settings] : []),
  ...(commit.schemes ? [database.schemes] : []),
  ...(commit.centreLists ? [database.centreLists, database.arrivals] : []),
]

const write = async (database: Database, commit: Commit): Promise<Committed> => {
  const revisions = new Map<Id, number>()
  const writes: PromiseLike<unknown>[] = [...byLedger(commit.entries ?? [])].map(
    async ([ledger, entries]) => {
      const revision = await putEntries(database, ledger, entries)
      if (revision !== null) revisions.set(ledger, revision)
    },
  )
  for (const blob of commit.blobs ?? []) writes.push(putBlob(database, blob))
  if (commit.shelf) writes.push(database.shelf.put(commit.shelf))
  if (commit.snapshot) writes.push(putSnapshot(database, commit.snapshot))
  if (commit.dropDrafts) writes.push(database.drafts.bulkDelete([...commit.dropDrafts]))
  for (const recording of commit.dropRecordings ?? []) writes.push(dropRecordingRows(database, recording))
  if (commit.people) writes.push(database.people.bulkPut(commit.people))
  if (commit.settings) writes.push(database.settings.bulkPut(commit.settings))
  for (const scheme of commit.schemes ?? []) writes.push(putScheme(database, scheme))
  await Promise.all(writes)
  // After the entries of the same commit, for the later number is the portfolio's revision.
  if (commit.centreLists)
    for (const [ledger, revision] of await putLists(database, commit.centreLists))
      revisions.set(ledger, revision)
  return { revisions }
}

/** Writes all of it in one strict transaction, or nothing. */
export const commitTo = async (handle: Handle, commit: Commit): Promise<Result<Committed, StoreError>> => {
  const nothing = { revisions: new Map<Id, number>() }
  return handle.run(async (database) => {
    const appended = isAppend(commit) ? await append(database, commit) : null
    if (appended !== null) return appended
    const tables = tablesOf(database, commit)
    return tables.length === 0 ? nothing : database.transaction('rw', tables, () => write(database, commit))
  })
}
