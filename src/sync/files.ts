// The files that evidence names: which of them lie there, which are missing there and which here. Up to 8 MiB in one piece;
// larger ones in parts, so that a cut connection costs one part and not the film.

import type { Bytes } from '#/base/bytes.ts'
import { ok } from '#/base/result.ts'
import { sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Listed } from '#/sync/destination.ts'
import { partBytes, partNameOf, partsIn, pathOf, readPartName } from '#/sync/names.ts'
import { listingOf } from '#/sync/receive.ts'
import type { Run, Step } from '#/sync/run.ts'
import { sendAll, type Sending } from '#/sync/send.ts'
import type { NamedFile } from '#/sync/side.ts'
import { transferAll, type Task } from '#/sync/transfers.ts'

export const isLarge = ({ bytes }: NamedFile): boolean => sizeOf(bytes) > partBytes

const sizeOf = (bytes: number | null): number => bytes ?? 0

/** Parts that are listed, by file and index; a part may be listed with several hashes, of which one is right. */
export type PartsThere = ReadonlyMap<Sha256, ReadonlyMap<number, readonly Listed[]>>

const partsThere = (listing: ReadonlyMap<string, Listed>): PartsThere => {
  const there = new Map<Sha256, Map<number, Listed[]>>()
  for (const one of listing.values()) {
    const read = readPartName(one.name)
    if (read === null) continue
    const parts = there.get(read.file) ?? new Map<number, Listed[]>()
    parts.set(read.index, [...(parts.get(read.index) ?? []), one])
    there.set(read.file, parts)
  }
  return there
}

export type FilesThere = { readonly small: ReadonlyMap<string, Listed>; readonly parts: PartsThere }

/** Two requests; asked only where some file is missing on one side. */
export const listFiles = async (run: Run): Step<FilesThere> => {
  const small = await listingOf(run, 'blobs')
  if (!small.ok) return small
  const parts = await listingOf(run, 'parts')
  return parts.ok ? ok({ small: small.value, parts: partsThere(parts.value) }) : parts
}

/** The length that part `index` of a file has. */
const lengthOf = ({ bytes }: NamedFile, index: number): number =>
  Math.min(partBytes, sizeOf(bytes) - index * partBytes)

const indexesOf = ({ bytes }: NamedFile): readonly number[] =>
  Array.from({ length: partsIn(sizeOf(bytes)) }, (_, index) => index)

/** Whether so many bytes may be this file. */
const fits = ({ bytes }: NamedFile, size: number | undefined): boolean =>
  size !== undefined && (bytes === null || bytes === size)

const isThere = (file: NamedFile, { small, parts }: FilesThere): boolean => {
  if (!isLarge(file)) return fits(file, small.get(file.sha256)?.bytes)
  const its = parts.get(file.sha256)
  return indexesOf(file).every((index) =>
    its?.get(index)?.some(({ bytes }) => bytes === lengthOf(file, index)),
  )
}

/** Named, standing, and not done without. */
export const filesNamed = ({ held }: Run): NamedFile[] =>
  [...held.named.values()].filter(({ sha256 }) => !held.erased.blobs.has(sha256))

export const missingThere = (run: Run): NamedFile[] =>
  filesNamed(run).filter(({ sha256 }) => run.held.here.has(sha256) && !run.known.files.has(sha256))

export const missingHere = (run: Run): NamedFile[] =>
  filesNamed(run).filter(({ sha256 }) => !run.held.here.has(sha256) && !run.held.doneWithout.has(sha256))

/** What the listing shows to lie there, noted. */
export const noteThere = (run: Run, there: FilesThere): void => {
  for (const file of filesNamed(run)) if (isThere(file, there)) run.known.files.add(file.sha256)
}

const isAllowed = ({ largest }: Run, { bytes }: NamedFile): boolean =>
  largest === null || sizeOf(bytes) <= largest

const sent = (run: Run, { sha256 }: NamedFile): void => {
  run.known.files.add(sha256)
  run.known.parts.delete(sha256)
  run.tally.filesSent += 1
}

export const sendSmallFiles = (run: Run): Step =>
  sendAll(
    run,
    missingThere(run)
      .filter((file) => !isLarge(file) && isAllowed(run, file))
      .map((file): Sending => ({
        folder: 'blobs',
        name: file.sha256,
        bytes: sizeOf(file.bytes),
        content: () => contentOf(run, file),
        done: () => sent(run, file),
      })),
  )

/** Null where it is not what was captured any more: what is damaged here must not be passed on. */
export const contentOf = async (run: Run, named: NamedFile): Promise<Blob | null> => {
  const { sha256 } = named
  const file = await run.side.file(sha256)
  if (!file.ok || file.value === null || !fits(named, file.value.size)) return null
  // Small files are hashed whole on their way out, which costs a hundredth of sending them.
  return (await sha256OfBuffer(await file.value.arrayBuffer())) === sha256 ? file.value : null
}

/** One part of a large file, as it is here. */
export const partOf = async (run: Run, { sha256 }: NamedFile, index: number): Promise<Blob | null> => {
  const file = await run.side.file(sha256)
  if (!file.ok || file.value === null) return null
  return file.value.slice(index * partBytes, (index + 1) * partBytes)
}

/** One part after the other: a cut connection then costs one part sent twice, and no more. */
const sendLarge = async (run: Run, file: NamedFile, there: FilesThere): Step => {
  const content = await run.side.file(file.sha256)
  if (!content.ok) return content
  if (content.value === null || content.value.size !== file.bytes) return ok(undefined)
  const listed = there.parts.get(file.sha256)
  const done = run.known.parts.get(file.sha256) ?? new Set<number>()
  run.known.parts.set(file.sha256, done)
  for (const index of indexesOf(file)) {
    if (done.has(index)) continue
    const length = lengthOf(file, index)
    const at = index * partBytes
    const part = content.value.slice(at, at + length)
    const name = partNameOf(file.sha256, index, await sha256OfBuffer(await part.arrayBuffer()))
    if (listed?.get(index)?.some((one) => one.name === name && one.bytes === length)) continue
    const put = await sendAll(run, [
      {
        folder: 'parts',
        name,
        bytes: length,
        content: async () => part,
        done: () => void done.add(index),
      },
    ])
    if (!put.ok) return put
  }
  sent(run, file)
  return ok(undefined)
}

export const sendLargeFiles = async (run: Run, there: FilesThere): Step => {
  for (const file of missingThere(run).filter(isLarge)) {
    if (!isAllowed(run, file)) continue
    const put = await sendLarge(run, file, there)
    if (!put.ok) return put
  }
  return ok(undefined)
}

const takeWhole = async (run: Run, file: NamedFile, bytes: Bytes): Step => {
  if (!fits(file, bytes.length)) return ok(undefined)
  if ((await sha256OfBuffer(bytes)) !== file.sha256) {
    run.tally.refused += 1
    return ok(undefined)
  }
  const kept = await run.side.takeFile(file, new Blob([bytes], { type: file.mediaType }))
  if (!kept.ok) return kept
  received(run, file)
  return ok(undefined)
}

const received = (run: Run, { sha256 }: NamedFile): void => {
  run.known.files.add(sha256)
  run.tally.filesReceived += 1
}

export const receiveSmallFiles = (run: Run, there: FilesThere): Step => {
  const files = missingHere(run).filter(
    (file) => !isLarge(file) && isAllowed(run, file) && isThere(file, there),
  )
  const ofBytes = files.reduce((sum, file) => sum + sizeOf(file.bytes), 0)
  let bytes = 0
  const tasks = files.map((file): Task => ({
    bytes: sizeOf(file.bytes),
    run: async () => {
      const got = await run.destination.get(pathOf(run.side.ledger, 'blobs', file.sha256), {
        signal: run.signal,
      })
      if (!got.ok) return got.error.kind === 'not there' ? ok(undefined) : got
      const taken = await takeWhole(run, file, got.value)
      bytes += sizeOf(file.bytes)
      run.tell({ doing: 'receiving', bytes, ofBytes })
      return taken
    },
  }))
  return transferAll(run, tasks)
}

/** A part by any of the hashes it is listed with: a hostile store may list more than one. */
const takePart = async (run: Run, file: NamedFile, index: number, listed: readonly Listed[]): Step => {
  const length = lengthOf(file, index)
  for (const { name, bytes } of listed) {
    if (bytes !== length) continue
    const got = await run.destination.get(pathOf(run.side.ledger, 'parts', name), { signal: run.signal })
    if (!got.ok && got.error.kind === 'not there') continue
    if (!got.ok) return got
    const content = got.value
    if (content.length === length && (await sha256OfBuffer(content)) === readPartName(name)?.part)
      return run.side.takePart(file, index, new Blob([content]))
  }
  return ok(undefined)
}

const receiveLarge = async (run: Run, file: NamedFile, there: FilesThere): Step => {
  const listed = there.parts.get(file.sha256)
  const here = await run.side.partsHere(file)
  if (!here.ok) return here
  const missing = indexesOf(file).filter((index) => !here.value.has(index))
  const ofBytes = sizeOf(file.bytes)
  let bytes = here.value.size * partBytes
  const tasks = missing.map((index): Task => ({
    bytes: lengthOf(file, index),
    run: async () => {
      const taken = await takePart(run, file, index, listed?.get(index) ?? [])
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
  if (joined.value) received(run, file)
  else run.tally.refused += 1
  return ok(undefined)
}

export const receiveLargeFiles = async (run: Run, there: FilesThere): Step => {
  for (const file of missingHere(run).filter(isLarge)) {
    if (!isAllowed(run, file) || !isThere(file, there)) continue
    const got = await receiveLarge(run, file, there)
    if (!got.ok) return got
  }
  return ok(undefined)
}
