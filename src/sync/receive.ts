// Getting the history that others have put there: segments first, then the bodies they name, all checked before anything is
// taken in. What is not what its name says is not there yet; what nobody of this ledger signed is left where it lies.

import { textOf, type Bytes } from '#/base/bytes.ts'
import { sha256, sha256OfText, type Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import type { Listed } from '#/sync/destination.ts'
import { folderOf, pathOf, readHeadsName, headsNameOf, type SegmentName } from '#/sync/names.ts'
import { listed, type Run, type Step } from '#/sync/run.ts'
import { readSegment, segmentBytes } from '#/sync/segment.ts'
import { transferAll, type Task } from '#/sync/transfers.ts'

/** Segments read before their entries are stored: little enough for memory, enough to be quick. */
const batchBytes = 4 * 1024 * 1024
const batchLength = 48

/** A body is the words of one entry; more than the longest that could be written here. */
const bodyBytes = 16 * 1024 * 1024

/** What lies at a path, or null where nothing does, or nothing that could be what was asked for. */
export const fetched = async (run: Run, path: string, atMost: number): Step<Bytes | null> => {
  const got = await run.destination.get(path, { signal: run.signal })
  if (!got.ok) return got.error.kind === 'not there' ? ok(null) : got
  return ok(got.value.length > atMost ? null : got.value)
}

const inOrder = (a: SegmentName, b: SegmentName): number =>
  a.device < b.device ? -1 : a.device > b.device ? 1 : a.from - b.from || b.to - a.to

type Unread = { readonly name: SegmentName; readonly bytes: number }

const unreadOf = ({ listed: there, known }: Run): Unread[] =>
  [...there.values()]
    .flatMap(({ name, bytes }: Listed) => {
      const read = readHeadsName(name)
      return read?.kind === 'segment' && !known.segments.has(name) && bytes <= segmentBytes
        ? [{ name: read, bytes }]
        : []
    })
    .toSorted((a, b) => inOrder(a.name, b.name))

/** The beginning of `unread`, as much as is read at once. */
const nextBatch = (unread: readonly Unread[]): readonly Unread[] => {
  let bytes = 0
  const length = unread.findIndex((one, at) => {
    bytes += one.bytes
    return at > 0 && (bytes > batchBytes || at >= batchLength)
  })
  return length < 0 ? unread : unread.slice(0, length)
}

type Read = { readonly name: SegmentName; readonly entries: readonly Entry[] }

const readAll = async (run: Run, batch: readonly Unread[]): Step<readonly Read[]> => {
  const reads: Read[] = []
  const tasks = batch.map(({ name, bytes }): Task => {
    const called = headsNameOf(name)
    return {
      bytes,
      run: async () => {
        const got = await fetched(run, pathOf(run.side.ledger, 'heads', called), segmentBytes)
        if (!got.ok || got.value === null) return got.ok ? ok(undefined) : got
        const read = readSegment(run.side.ledger, name, got.value)
        if (read.ok) reads.push({ name, entries: read.value })
        else {
          run.tally.refused += 1
          if (read.error.kind === 'foreign') run.known.segments.set(called, null)
        }
        return ok(undefined)
      },
    }
  })
  const all = await transferAll(run, tasks)
  return all.ok ? ok(reads.toSorted((a, b) => inOrder(a.name, b.name))) : all
}

/** Those of `wanted` that are there and are what they should be. */
const bodiesOf = async (run: Run, wanted: ReadonlySet<Sha256>): Step<ReadonlyMap<Sha256, Bytes>> => {
  const bodies = new Map<Sha256, Bytes>()
  const tasks = [...wanted].map((hash): Task => ({
    bytes: 0,
    run: async () => {
      const got = await fetched(run, pathOf(run.side.ledger, 'bodies', hash), bodyBytes)
      if (!got.ok) return got
      if (got.value !== null && sha256(got.value) === hash) bodies.set(hash, got.value)
      return ok(undefined)
    },
  }))
  const all = await transferAll(run, tasks)
  return all.ok ? ok(bodies) : all
}

type Here = ReadonlyMap<HeadHash, Entry>

/** Introductions, whose bodies hold the keys that everything else is checked with. */
const introductionsIn = (here: Here): Entry[] => [...here.values()].filter(({ head }) => head.seq === 1)

const takeBatch = async (run: Run, reads: readonly Read[], here: Map<HeadHash, Entry>): Step => {
  const { known, tally, held } = run
  const news = reads.flatMap(({ entries }) =>
    entries.filter(({ hash }) => (here.get(hash)?.body ?? null) === null && !held.erased.heads.has(hash)),
  )
  const bodies = await bodiesOf(run, new Set(news.map(({ head }) => head.body)))
  if (!bodies.ok) return bodies
  const whole = news.map((entry) => ({ ...entry, body: bodies.value.get(entry.head.body) ?? null }))
  const introductions = introductionsIn(here)
  const { sound, forged, keyless } = await verifyEntries([...introductions, ...whole])
  const asked = new Set(news.map(({ hash }) => hash))
  const taken = sound.filter(
    ({ hash, body }) => asked.has(hash) && (body !== null || here.get(hash) === undefined),
  )
  tally.refused += forged.filter(({ hash }) => asked.has(hash)).length
  const kept = await run.side.takeEntries(taken)
  if (!kept.ok) return kept
  tally.entriesReceived += taken.filter(({ hash }) => !here.has(hash)).length
  for (const entry of taken) here.set(entry.hash, entry)
  const unread = new Set(keyless.map(({ head }) => head.device))
  for (const { name, entries } of reads) {
    // Without its introduction nothing of a chain can be checked: it is read again when that has come.
    if (unread.has(name.device)) continue
    known.segments.set(headsNameOf(name), entries.at(-1)?.hash ?? null)
    for (const { hash, head } of entries)
      if ((here.get(hash)?.body ?? null) === null && !held.erased.heads.has(hash)) known.owed.add(head.body)
  }
  return ok(undefined)
}

/** Bodies that were named before they were there; looked for again whenever something new is. */
const takeOwed = async (run: Run, here: Map<HeadHash, Entry>): Step => {
  const { known, held } = run
  const missing = [...here.values()].filter(
    ({ hash, head, body }) => body === null && known.owed.has(head.body) && !held.erased.heads.has(hash),
  )
  const bodies = await bodiesOf(run, new Set(missing.map(({ head }) => head.body)))
  if (!bodies.ok) return bodies
  const found = missing.flatMap((entry) => {
    const body = bodies.value.get(entry.head.body)
    return body === undefined ? [] : [{ ...entry, body }]
  })
  if (found.length > 0) {
    const kept = await run.side.takeEntries(found)
    if (!kept.ok) return kept
  }
  const stillOwed = new Set(missing.map(({ head }) => head.body).filter((body) => !bodies.value.has(body)))
  for (const body of known.owed) if (!stillOwed.has(body)) known.owed.delete(body)
  for (const entry of found) here.set(entry.hash, entry)
  return ok(undefined)
}

const takeLists = async (run: Run): Step => {
  const { known, held, side, tally } = run
  for (const { name } of run.listed.values()) {
    const read = readHeadsName(name)
    if (read?.kind !== 'list' || known.lists.has(read.sha256)) continue
    if (!held.lists.has(read.sha256)) {
      const got = await fetched(run, pathOf(side.ledger, 'heads', name), segmentBytes)
      if (!got.ok) return got
      const list = got.value === null ? null : listIn(got.value, read.sha256)
      if (list === null) continue
      const taken = await side.takeList(list)
      if (!taken.ok) return taken
      if (!taken.value) tally.refused += 1
    }
    known.lists.add(read.sha256)
  }
  return ok(undefined)
}

/** A list travels as its text and its signature, each as one line of JSON; its name has the hash of the text. */
const listIn = (bytes: Bytes, name: Sha256): { text: string; signature: string } | null => {
  const read = textOf(bytes)
  const lines = read.ok ? read.value.split('\n') : []
  try {
    const [text, signature]: unknown[] = lines.slice(0, 2).map((line): unknown => JSON.parse(line))
    if (typeof text !== 'string' || typeof signature !== 'string') return null
    return sha256OfText(text) === name ? { text, signature } : null
  } catch {
    return null
  }
}

/** Everything new that others have put there. `run.held` is read anew where something came. */
export const receiveHistory = async (run: Run): Step => {
  let unread = unreadOf(run)
  const here = new Map(run.held.entries.map((entry) => [entry.hash, entry]))
  const before = run.tally.entriesReceived
  const isNews = unread.length > 0
  const ofBytes = unread.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytes = 0
  while (unread.length > 0) {
    const batch = nextBatch(unread)
    unread = unread.slice(batch.length)
    const reads = await readAll(run, batch)
    if (!reads.ok) return reads
    const taken = await takeBatch(run, reads.value, here)
    if (!taken.ok) return taken
    bytes += batch.reduce((sum, one) => sum + one.bytes, 0)
    run.tell({ doing: 'receiving', bytes, ofBytes })
  }
  if (isNews && run.known.owed.size > 0) {
    const owed = await takeOwed(run, here)
    if (!owed.ok) return owed
  }
  const lists = await takeLists(run)
  if (!lists.ok) return lists
  if (!isNews && run.tally.entriesReceived === before) return ok(undefined)
  return readHeldAgain(run)
}

/** As it is now, with what has come and what was captured meanwhile. */
export const readHeldAgain = async (run: Run): Step => {
  const held = await run.side.held()
  if (!held.ok) return held
  run.held = held.value
  return ok(undefined)
}

/** What lies in a folder, where anything of it could matter. */
export const listingOf = (run: Run, folder: 'blobs' | 'parts' | 'bodies'): Step<Map<string, Listed>> =>
  listed(run, folderOf(run.side.ledger, folder))
