// Fetching the files that are missing here: each is hashed before it counts as here, and large ones come part by part, kept as
// they come. What is not what its name says is refused, and fetched again only after a while.

import type { Bytes } from '#/base/bytes.ts'
import { sha256OfBuffer } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { Listed } from '#/sync/destination.ts'
import { fetched } from '#/sync/fetched.ts'
import {
  fits,
  indexesOf,
  isAllowed,
  isLarge,
  isThere,
  lengthOf,
  missingHere,
  sizeOf,
  type FilesThere,
} from '#/sync/files.ts'
import { partBytes, partsIn, pathOf, readPartName } from '#/sync/names.ts'
import { isPutOff, putOff } from '#/sync/put-off.ts'
import type { Run, Step } from '#/sync/run.ts'
import type { NamedFile } from '#/sync/side.ts'
import { transferAll, type Task } from '#/sync/transfers.ts'

const noted = <T extends Awaited<Step>>(run: Run, { sha256 }: NamedFile, done: T): T => {
  if (!done.ok && done.error.kind === 'quota full') putOff(run, sha256, 'no room here')
  return done
}

/** Those that lie there whole and are to come now. */
const comingOf = (run: Run, there: FilesThere): NamedFile[] =>
  missingHere(run).filter(
    (file) => isAllowed(run, file) && !isPutOff(run, file.sha256) && isThere(file, there),
  )

const takeWhole = async (run: Run, file: NamedFile, bytes: Bytes): Step => {
  if (!fits(file, bytes.length)) return ok(undefined)
  if ((await sha256OfBuffer(bytes)) !== file.sha256) {
    run.tally.refused += 1
    if (file.bytes !== null) putOff(run, file.sha256, 'refused')
    return ok(undefined)
  }
  const kept = await run.side.takeFile(file, new Blob([bytes], { type: file.mediaType }))
  if (!kept.ok) return noted(run, file, kept)
  received(run, file)
  return ok(undefined)
}

const received = (run: Run, { sha256 }: NamedFile): void => {
  run.known.files.add(sha256)
  run.known.misjoined.delete(sha256)
  run.known.inVain.delete(sha256)
  run.tally.filesReceived += 1
}

export const receiveSmallFiles = (run: Run, there: FilesThere): Step => {
  const files = comingOf(run, there).filter((file) => !isLarge(file))
  const ofBytes = files.reduce((sum, file) => sum + sizeOf(file.bytes), 0)
  let bytes = 0
  const tasks = files.map((file): Task => ({
    bytes: sizeOf(file.bytes),
    run: async () => {
      const got = await fetched(run, pathOf(run.side.ledger, 'blobs', file.sha256), partBytes)
      if (!got.ok) return got
      if (got.value === null) return ok(undefined)
      const taken = await takeWhole(run, file, got.value)
      bytes += sizeOf(file.bytes)
      run.tell({ doing: 'receiving', bytes, ofBytes })
      return taken
    },
  }))
  return transferAll(run, tasks)
}

/**
 * For each part the names it is listed with, the one to try first in front. A part may lie there more than once, from a device whose
 * copy was damaged; only all parts together tell. So each join that failed makes the next fetching begin with another choice.
 */
const candidatesOf = (run: Run, file: NamedFile, there: FilesThere): Map<number, readonly Listed[]> => {
  const candidates = new Map<number, readonly Listed[]>()
  let choice = run.known.misjoined.get(file.sha256) ?? 0
  for (const index of indexesOf(file)) {
    const its = (there.parts.get(file.sha256)?.get(index) ?? [])
      .filter(({ bytes }) => bytes === lengthOf(file, index))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const count = Math.max(1, its.length)
    candidates.set(index, [...its.slice(choice % count), ...its.slice(0, choice % count)])
    choice = Math.floor(choice / count)
  }
  return candidates
}

const takePart = async (run: Run, file: NamedFile, index: number, listed: readonly Listed[]): Step => {
  const length = lengthOf(file, index)
  for (const { name } of listed) {
    if (isPutOff(run, name)) continue
    const got = await fetched(run, pathOf(run.side.ledger, 'parts', name), length)
    if (!got.ok) return got
    const content = got.value
    if (content?.length !== length) continue
    if ((await sha256OfBuffer(content)) === readPartName(name)?.part)
      return run.side.takePart(file, index, new Blob([content]))
    putOff(run, name, 'refused')
  }
  return ok(undefined)
}

const receiveLarge = async (run: Run, file: NamedFile, there: FilesThere): Step => {
  const listed = candidatesOf(run, file, there)
  const here = await run.side.partsHere(file)
  if (!here.ok) return here
  const missing = [...indexesOf(file)].filter((index) => !here.value.has(index))
  const ofBytes = sizeOf(file.bytes)
  let bytes = here.value.size * partBytes
  const tasks = missing.map((index): Task => ({
    bytes: lengthOf(file, index),
    run: async () => {
      const taken = await takePart(run, file, index, listed.get(index) ?? [])
      bytes += lengthOf(file, index)
      run.tell({ doing: 'receiving', bytes: Math.min(bytes, ofBytes), ofBytes })
      return taken
    },
  }))
  const got = await transferAll(run, tasks)
  if (!got.ok) return got
  const now = await run.side.partsHere(file)
  if (!now.ok) return now
  if (now.value.size < partsIn(ofBytes)) return ok(undefined)
  const joined = await run.side.joinParts(file)
  if (!joined.ok) return joined
  // What was lost here is fetched again the next time.
  if (joined.value === 'lost here') return ok(undefined)
  if (joined.value === 'joined') {
    received(run, file)
    return ok(undefined)
  }
  run.tally.refused += 1
  const tried = 1 + (run.known.misjoined.get(file.sha256) ?? 0)
  run.known.misjoined.set(file.sha256, tried)
  run.known.files.delete(file.sha256)
  // With another choice left it is worth another try at once.
  const choices = [...listed.values()].reduce((product, its) => product * Math.max(1, its.length), 1)
  if (tried >= choices) putOff(run, file.sha256, 'refused')
  return ok(undefined)
}

export const receiveLargeFiles = async (run: Run, there: FilesThere): Step => {
  for (const file of comingOf(run, there).filter(isLarge)) {
    const got = noted(run, file, await receiveLarge(run, file, there))
    if (got.ok) continue
    if (got.error.kind !== 'quota full') return got
    // What cannot become whole would only take the last of the room.
    const dropped = await run.side.dropParts(file)
    return dropped.ok ? got : dropped
  }
  return ok(undefined)
}
