// Segments that others have put there, batch by batch: read, with the bodies that they name, checked, and stored while the next
// batch comes. Nothing is noted as read before what it holds is durable.

import type { Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { outlineInto, type HeldOutline } from '#/ledger/outlines.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import type { Listed } from '#/sync/destination.ts'
import { bodiesOf, fetched } from '#/sync/fetched.ts'
import { headsNameOf, pathOf, readHeadsName, type SegmentName } from '#/sync/names.ts'
import { isPutOff, putOff } from '#/sync/put-off.ts'
import type { Run, Step } from '#/sync/run.ts'
import { readSegment, segmentBytes } from '#/sync/segment.ts'
import type { Held } from '#/sync/side.ts'
import { transferAll, type Task } from '#/sync/transfers.ts'

/** Segments read before their entries are stored: little enough for memory, enough to be quick. */
const batchBytes = 4 * 1024 * 1024
const batchLength = 48

const inOrder = (a: SegmentName, b: SegmentName): number =>
  a.device < b.device ? -1 : a.device > b.device ? 1 : a.from - b.from || b.to - a.to

export type Unread = { readonly name: SegmentName; readonly bytes: number }

export const unreadOf = ({ listed: there, known }: Run): Unread[] =>
  [...there.values()]
    .flatMap(({ name, bytes }: Listed) => {
      const read = readHeadsName(name)
      return read?.kind === 'segment' &&
        !known.segments.has(name) &&
        !isPutOff({ known }, name) &&
        bytes <= segmentBytes
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
          // Of another length it is what a hotel answers: that says nothing.
          else if (got.value.length === bytes) putOff(run, called, 'refused')
        }
        return ok(undefined)
      },
    }
  })
  const all = await transferAll(run, tasks)
  return all.ok ? ok(reads.toSorted((a, b) => inOrder(a.name, b.name))) : all
}

/** What is held, and what has been checked and is about to be: of any entry the side's own outline is enough once it has it. */
type Here = {
  readonly outlineOf: (hash: HeadHash) => HeldOutline | undefined
  /** Introductions, whose bodies hold the keys that everything else is checked with. */
  readonly introductions: ReadonlyMap<HeadHash, Entry>
  readonly note: (entry: Entry) => void
  readonly stored: (entries: readonly Entry[]) => void
}

const hereOf = (held: Held): Here => {
  const checked = new Map<HeadHash, HeldOutline>()
  const introductions = new Map(held.introductions.map((entry) => [entry.hash, entry]))
  const outline = outlineInto(checked)
  return {
    outlineOf: (hash) => checked.get(hash) ?? held.outlines.get(hash),
    introductions,
    note: (entry) => {
      outline(entry)
      if (entry.head.seq === 1) introductions.set(entry.hash, entry)
    },
    stored: (entries) => {
      for (const { hash } of entries)
        if (held.outlines.get(hash)?.bodyBytes === checked.get(hash)?.bodyBytes) checked.delete(hash)
    },
  }
}

type Checked = {
  readonly taken: readonly Entry[]
  /** Of those taken, how many were not here at all. */
  readonly arrived: number
  /** Segments that need not be read again once this is stored, each with its last head. */
  readonly done: readonly (readonly [name: string, tip: HeadHash | null])[]
  readonly owed: readonly Sha256[]
  readonly bytes: number
}

const checkedBatch = async (run: Run, batch: readonly Unread[], here: Here): Step<Checked> => {
  const read = await readAll(run, batch)
  if (!read.ok) return read
  const { tally, held } = run
  const isLacking = ({ hash }: Entry): boolean =>
    (here.outlineOf(hash)?.bodyBytes ?? null) === null && !held.erased.heads.has(hash)
  const news = read.value.flatMap(({ entries }) => entries.filter(isLacking))
  const bodies = await bodiesOf(run, new Set(news.map(({ head }) => head.body)))
  if (!bodies.ok) return bodies
  const whole = news.map((entry) => ({ ...entry, body: bodies.value.get(entry.head.body) ?? null }))
  const { sound, forged, keyless } = await verifyEntries([...here.introductions.values(), ...whole])
  const asked = new Set(news.map(({ hash }) => hash))
  const taken = sound.filter(
    ({ hash, body }) => asked.has(hash) && (body !== null || here.outlineOf(hash) === undefined),
  )
  tally.refused += forged.filter(({ hash }) => asked.has(hash)).length
  const arrived = taken.filter(({ hash }) => here.outlineOf(hash) === undefined).length
  for (const entry of taken) here.note(entry)
  // Without its introduction nothing of a chain can be checked: it is read again when that has come.
  const unread = new Set(keyless.map(({ head }) => head.device))
  const done = read.value.filter(({ name }) => !unread.has(name.device))
  return ok({
    taken,
    arrived,
    done: done.map(({ name, entries }) => [headsNameOf(name), entries.at(-1)?.hash ?? null]),
    owed: done.flatMap(({ entries }) => entries.filter(isLacking).map(({ head }) => head.body)),
    bytes: batch.reduce((sum, { bytes }) => sum + bytes, 0),
  })
}

const keepBatch = async ({ side, known, tally }: Run, { taken, arrived, done, owed }: Checked): Step => {
  const kept = await side.takeEntries(taken)
  if (!kept.ok) return kept
  tally.entriesReceived += arrived
  for (const [name, tip] of done) known.segments.set(name, tip)
  for (const body of owed) known.owed.add(body)
  return ok(undefined)
}

/** One batch is stored while the next is read and checked: neither waits, and no more than two are in memory. */
export const takeSegments = async (run: Run, segments: readonly Unread[]): Step => {
  const here = hereOf(run.held)
  const ofBytes = segments.reduce((sum, { bytes }) => sum + bytes, 0)
  const stored = { bytes: 0 }
  const keep = async (checked: Checked): Step => {
    const kept = await keepBatch(run, checked)
    if (!kept.ok) return kept
    here.stored(checked.taken)
    stored.bytes += checked.bytes
    run.tell({ doing: 'receiving', bytes: stored.bytes, ofBytes })
    return kept
  }
  let keeping: ReturnType<typeof keep> = Promise.resolve(ok(undefined))
  let unread = segments
  while (unread.length > 0) {
    const batch = nextBatch(unread)
    unread = unread.slice(batch.length)
    const checked = await checkedBatch(run, batch, here)
    const kept = await keeping
    if (!kept.ok) return kept
    if (!checked.ok) return checked
    keeping = keep(checked.value)
  }
  return keeping
}
