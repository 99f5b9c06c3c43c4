// One exchange of a portfolio with one destination: get what is new there, put what is missing there, and never ask anybody
// anything. It may be cut off at any moment and begins again from what it finds; nothing that is here is changed by it but
// by what has been checked.

import type { Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'
import { dropErased, isErasedHere } from '#/sync/erased.ts'
import {
  isAllowed,
  listFiles,
  missingEverywhere,
  missingHere,
  missingThere,
  noteThere,
  type FilesThere,
} from '#/sync/files.ts'
import type { Known } from '#/sync/known.ts'
import { folderOf, readHeadsName } from '#/sync/names.ts'
import { readHeldAgain, receiveHistory } from '#/sync/receive.ts'
import { isWithoutRoom } from '#/sync/put-off.ts'
import { receiveLargeFiles, receiveSmallFiles } from '#/sync/receive-files.ts'
import { receiveReceipts, sendReceipt } from '#/sync/receipts.ts'
import {
  listed,
  noTally,
  type Amount,
  type ExchangeError,
  type Progress,
  type Run,
  type Step,
  type Tally,
} from '#/sync/run.ts'
import { noteSafety } from '#/sync/safety.ts'
import { sendHistory } from '#/sync/send-history.ts'
import { sendLargeFiles, sendSmallFiles } from '#/sync/send-files.ts'
import type { Held, NamedFile, Side } from '#/sync/side.ts'
import { pause } from '#/sync/transfers.ts'
import { compareAll, joinOwnSegments, removeErased } from '#/sync/tidy.ts'

export type ExchangeOptions = {
  readonly signal?: AbortSignal
  /** Bytes of the largest file to move now; null for all. */
  readonly largest?: number | null
  /** Files that may move however large they are. */
  readonly anyway?: ReadonlySet<Sha256>
  /** Every file there is looked for, as is done once a day by itself. */
  readonly compare?: boolean
  /** Files that are about to be taken off this device. */
  readonly leaving?: ReadonlySet<Sha256>
  readonly tell?: (progress: Progress) => void
  /** How to let time pass before something is tried again; given where time is made up. */
  readonly wait?: Run['wait']
  /** Called now and then, and at the end: to be kept until the next exchange. */
  readonly keep?: (known: Known) => Promise<void>
}

/** What was done counts, and is kept, whatever ended it. */
export type Exchanged = { readonly tally: Tally; readonly error: ExchangeError | null }

const day = 24 * 60 * 60 * 1000

const noHeld: Held = {
  revision: -1,
  outlines: new Map(),
  introductions: [],
  passesOn: () => false,
  isRelied: () => false,
  lists: new Map(),
  named: new Map(),
  here: new Set(),
  pieces: new Map(),
  doneWithout: new Set(),
  erased: { heads: new Set(), blobs: new Set() },
}

/** One that has only just begun, and has said so. */
export const beginRun = (
  side: Side,
  destination: Destination,
  known: Known,
  options: ExchangeOptions = {},
): Run => {
  const { signal = new AbortController().signal, largest = null, tell = () => undefined } = options
  tell({ doing: 'looking', bytes: 0, ofBytes: 0 })
  return {
    side,
    destination,
    known,
    tally: noTally(),
    signal,
    largest,
    anyway: options.anyway ?? new Set(),
    leaving: options.leaving ?? new Set(),
    tell,
    wait: options.wait ?? pause,
    note: () => options.keep?.(known) ?? Promise.resolve(),
    held: noHeld,
    isFull: false,
    lost: new Set(),
    listed: new Map(),
    gone: new Set(),
    passedOver: [],
  }
}

export const exchange = async (
  side: Side,
  destination: Destination,
  known: Known,
  options: ExchangeOptions = {},
): Promise<Exchanged> => {
  const run = beginRun(side, destination, known, options)
  const done = await allSteps(run, options.compare === true)
  await run.note()
  return { tally: run.tally, error: done.ok ? (run.passedOver[0] ?? null) : done.error }
}

const allSteps = async (run: Run, isCompareAsked: boolean): Step => {
  const isDue = isCompareAsked || Math.abs(Date.now() - run.known.comparedAt) > day
  const looked = await look(run)
  if (!looked.ok) return looked
  if (looked.value === 'nothing new' && !isDue) return ok(undefined)
  // From here on what is known changes: where the end is not seen, the next one has to go through all of it again.
  run.known.settledAt = null
  const read = await readHeldAgain(run)
  if (!read.ok) return read
  if (isDue) run.known.inVain.clear()
  const steps: readonly ((run: Run) => Step)[] = [
    (now) => unlessFull(now, receiveHistory(now)),
    dropErased,
    ...(isDue || looked.value === 'less than before' ? [compareAll] : []),
    removeErased,
    moveFiles,
    receiveReceipts,
    sendReceipt,
    joinOwnSegments,
  ]
  for (const step of steps) {
    if (run.signal.aborted) return err({ kind: 'stopped' })
    const done = await step(run)
    if (!done.ok) {
      settle(run, false)
      return done
    }
  }
  settle(run, true)
  const isFull = run.isFull || missingHere(run).some(({ sha256 }) => isWithoutRoom(run, sha256))
  return isFull ? err({ kind: 'quota full' }) : ok(undefined)
}

/** A full device takes in no more, and still sends what it has. */
const unlessFull = async (run: Run, step: Step): Step => {
  const done = await step
  if (done.ok || done.error.kind !== 'quota full') return done
  run.isFull = true
  return readHeldAgain(run)
}

/** One listing tells whether there is anything to do at all. */
const look = async (
  run: Run,
): Promise<Result<'nothing new' | 'something' | 'less than before', ExchangeError>> => {
  const { known, side } = run
  const heads = await listed(run, folderOf(side.ledger, 'heads'))
  if (!heads.ok) return heads
  for (const [name, one] of heads.value) run.listed.set(name, one)
  const revision = await side.revision()
  if (!revision.ok) return revision
  const gone = [...known.segments].filter(([name]) => !run.listed.has(name))
  for (const [name, tip] of gone) {
    known.segments.delete(name)
    if (tip !== null) run.gone.add(tip)
  }
  if (gone.length > 0) {
    // They are forgotten from here on: where this is cut off before all was compared, the next one compares.
    known.comparedAt = 0
    return ok('less than before')
  }
  const isNews = [...run.listed.keys()].some((name) => isUnknown(name, known))
  return ok(!isNews && known.settledAt === revision.value ? 'nothing new' : 'something')
}

const isUnknown = (name: string, known: Known): boolean => {
  const read = readHeadsName(name)
  switch (read?.kind) {
    case 'segment':
      return !known.segments.has(name)
    case 'list':
      return !known.lists.has(read.sha256)
    case 'receipt':
      return read.number > (known.receipts.get(read.device)?.number ?? 0)
    case undefined:
      return false
  }
}

/** Small files go before the history that names them, and come before large ones are sent. */
const moveFiles = async (run: Run): Step => {
  const isFileMissing = (): boolean => missingThere(run).length + missingHere(run).length > 0
  const there = isFileMissing() ? await listFiles(run) : ok(null)
  if (!there.ok) return there
  if (there.value !== null) noteThere(run, there.value)
  const steps: readonly (() => Step)[] = [
    () => sendSmallFiles(run),
    () => sendHistory(run),
    ...(there.value === null
      ? []
      : [
          () => receive(run, there.value, receiveSmallFiles),
          () => sendLargeFiles(run, there.value),
          () => receive(run, there.value, receiveLargeFiles),
        ]),
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return run.tally.filesReceived === 0 ? ok(undefined) : readHeldAgain(run)
}

/** Nothing comes to a device on which room is being made, or that has none. */
const receive = async (run: Run, there: FilesThere, files: (run: Run, there: FilesThere) => Step): Step => {
  if (run.leaving.size > 0 || run.isFull) return ok(undefined)
  return unlessFull(run, files(run, there))
}

export const amountOf = (files: readonly NamedFile[]): Amount => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
})

/** What is left, said as it is; settled only where nothing is, and every step was done. */
const settle = (run: Run, isEnd: boolean): void => {
  const { known, held, tally } = run
  const waiting = missingThere(run)
  tally.waiting = amountOf(waiting)
  tally.heldBack = amountOf(waiting.filter((file) => !isAllowed(run, file)))
  tally.lacking = amountOf(missingHere(run))
  tally.neither = amountOf(missingEverywhere(run))
  tally.lostYet = waiting.filter(({ sha256 }) => run.lost.has(sha256)).length
  const covered = noteSafety(run)
  const isAllThere = [...held.outlines.values()].every(
    ({ hash, head }) => covered.has(hash) || !held.passesOn(head.device),
  )
  // Whatever becomes of files that are leaving has to be said.
  const isSettled =
    isEnd &&
    isAllThere &&
    !isErasedHere(held) &&
    run.leaving.size === 0 &&
    tally.waiting.files + tally.lacking.files + known.owed.size === 0
  known.settledAt = isSettled ? held.revision : null
}
