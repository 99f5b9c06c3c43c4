// Entries as they were written, read back and checked row by row. A damaged row is named, never thrown, and never hides
// the others; whose signature it is and what it is worth is for the ledger and the fold to say.

import { Dexie, type Collection } from 'dexie'
import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { readEntry, type Entry, type EntryError, type Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { allOf } from '#/store/put-entries.ts'
import { takeTurns } from '#/store/take-turns.ts'
import type { ArrivalRow, EntryRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'

export type DamagedEntry = { readonly hash: HeadHash; readonly problem: EntryError | { kind: 'wrong hash' } }

export type Entries = {
  /** In no order that means anything: the ledger arranges them. */
  readonly entries: readonly Entry[]
  /** Rows that are not what was written. Where only the body is damaged its entry stands above, without the body. */
  readonly damaged: readonly DamagedEntry[]
  /** What a snapshot made from these entries is to be marked with. */
  readonly revision: number
}

export type EntryReads = {
  /**
   * Every entry of a ledger, or those changed after a revision (by an erasure too) but by the commits in `own`, which whoever
   * asks has made. Yields to the screen as it goes.
   */
  entriesOf(ledger: Id, since?: number, own?: ReadonlySet<number>): Promise<Result<Entries, StoreError>>
  /**
   * The same, told one by one, so that whoever keeps less of each needs no more memory than that. After a lost connection it
   * begins again, so an entry may be told twice.
   */
  eachEntryOf(
    ledger: Id,
    each: (entry: Entry) => void,
    since?: number,
    own?: ReadonlySet<number>,
  ): Promise<Result<Omit<Entries, 'entries'>, StoreError>>
  /** Only the hashes of what `entriesOf` would read; no entry is read for it. */
  hashesSince(ledger: Id, since: number): Promise<Result<readonly HeadHash[], StoreError>>
  entryCountOf(ledger: Id): Promise<Result<number, StoreError>>
  /** The ledger's revision without reading its entries, or the one that `before` came after; 0 where there are none. */
  revisionOf(ledger: Id, before?: number): Promise<Result<number, StoreError>>
  entry(hash: HeadHash): Promise<Result<Entry, StoreError>>
  /** Those that are here, in the order asked for. */
  entriesByHash(hashes: readonly HeadHash[]): Promise<Result<readonly Entry[], StoreError>>
  /** The same for those that lie side by side in their chains, as a fold asks for them: a chain's at once. */
  entriesAlong(ledger: Id, outlines: readonly Outline[]): Promise<Result<readonly Entry[], StoreError>>
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

type Each = (rows: readonly EntryRow[]) => Promise<void>

/** Pages by a key that is unique, so that a chain with forks comes whole. */
const eachPage = async (database: Database, ledger: Id, each: Each): Promise<void> => {
  const [from, to] = allOf(ledger)
  let lower: unknown[] = from
  for (;;) {
    const rows = await database.entries
      .where('[ledger+device+seq+hash]')
      .between(lower, to, false)
      .limit(page)
      .toArray()
    await each(rows)
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    lower = [last.ledger, last.device, last.seq, last.hash]
  }
}

const arrivalsOf = (
  database: Database,
  ledger: Id,
  since: number,
): Collection<ArrivalRow, number, Omit<ArrivalRow, 'number'>> =>
  database.arrivals.where('[ledger+number]').between([ledger, since], [ledger, Dexie.maxKey], false)

/** The number of the last commit that changed a ledger's entries or lists, of those below `before` if it is given. */
export const lastArrival = async (database: Database, ledger: Id, before?: number): Promise<number> => {
  const [last] = await database.arrivals
    .where('[ledger+number]')
    .between([ledger, Dexie.minKey], [ledger, before ?? Dexie.maxKey])
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query's direction, not an array's
    .reverse()
    .limit(1)
    .primaryKeys()
  return last ?? 0
}

/** What changed after a revision, by hash; null where that is everything. */
const changedSince = async (
  database: Database,
  ledger: Id,
  since: number,
  own: ReadonlySet<number>,
): Promise<HeadHash[] | null> => {
  if (since === 0 && own.size === 0) return null
  const all = await arrivalsOf(database, ledger, since).toArray()
  const arrivals = all.filter(({ number }) => !own.has(number))
  if (arrivals.some(({ hashes }) => hashes === null)) return null
  return [...new Set(arrivals.flatMap(({ hashes }) => hashes ?? []))]
}

const readEach = async (
  database: Database,
  ledger: Id,
  tell: (entry: Entry) => void,
  since: number,
  own: ReadonlySet<number>,
): Promise<Omit<Entries, 'entries'>> => {
  const damaged: DamagedEntry[] = []
  // Before the rows: what another tab adds meanwhile is then read again rather than missed.
  const revision = await lastArrival(database, ledger)
  const turns = takeTurns()
  const each: Each = async (rows) => {
    for (const row of rows) {
      const read = readRow(row)
      if (read.entry) tell(read.entry)
      if (read.damaged) damaged.push(read.damaged)
      if (turns.isDue()) await turns.yield()
    }
  }
  const changed = await changedSince(database, ledger, since, own)
  if (changed === null) await eachPage(database, ledger, each)
  else await each((await database.entries.bulkGet(changed)).filter((row) => row !== undefined))
  return { damaged, revision }
}

const readAll = async (
  database: Database,
  ledger: Id,
  since: number,
  own: ReadonlySet<number>,
): Promise<Entries> => {
  const entries: Entry[] = []
  const read = await readEach(database, ledger, (entry) => entries.push(entry), since, own)
  return { entries, ...read }
}

const soundOf = (row: EntryRow | undefined): readonly Entry[] => {
  const entry = row === undefined ? null : readRow(row).entry
  return entry === null ? [] : [entry]
}

/** Row by row takes four times as long; so everything from the first to the last, unless most of that is not asked for. */
const alongChain = (
  database: Database,
  ledger: Id,
  device: Id,
  outlines: readonly Outline[],
): PromiseLike<(EntryRow | undefined)[]> => {
  const seqs = outlines.map(({ head }) => head.seq)
  const [from, to] = [Math.min(...seqs), Math.max(...seqs)]
  if (to - from >= 2 * seqs.length) return database.entries.bulkGet(outlines.map(({ hash }) => hash))
  return database.entries
    .where('[ledger+device+seq+hash]')
    .between([ledger, device, from, Dexie.minKey], [ledger, device, to, Dexie.maxKey])
    .toArray()
}

const readAlong = async (database: Database, ledger: Id, outlines: readonly Outline[]): Promise<Entry[]> => {
  const byDevice = new Map<Id, Outline[]>()
  for (const outline of outlines) {
    const its = byDevice.get(outline.head.device)
    if (its) its.push(outline)
    else byDevice.set(outline.head.device, [outline])
  }
  const rows = new Map<HeadHash, EntryRow>()
  for (const [device, its] of byDevice)
    for (const row of await alongChain(database, ledger, device, its))
      if (row !== undefined) rows.set(row.hash, row)
  return outlines.flatMap(({ hash }) => soundOf(rows.get(hash)))
}

export const entryReads = (handle: Handle): EntryReads => ({
  entriesOf: (ledger, since = 0, own = new Set()) =>
    handle.run((database) => readAll(database, ledger, since, own)),
  eachEntryOf: (ledger, each, since = 0, own = new Set()) =>
    handle.run((database) => readEach(database, ledger, each, since, own)),
  hashesSince: (ledger, since) =>
    handle.run(async (database) => {
      const changed = await changedSince(database, ledger, since, new Set())
      return (
        changed ??
        database.entries
          .where('[ledger+device+seq+hash]')
          .between(...allOf(ledger))
          .primaryKeys()
      )
    }),
  entryCountOf: (ledger) =>
    handle.run((database) =>
      database.entries
        .where('[ledger+device+seq+hash]')
        .between(...allOf(ledger))
        .count(),
    ),
  revisionOf: (ledger, before) => handle.run((database) => lastArrival(database, ledger, before)),
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
  entriesAlong: (ledger, outlines) => handle.run((database) => readAlong(database, ledger, outlines)),
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
