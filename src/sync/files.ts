// The files that evidence names: which of them lie there, which are missing there and which here. Up to 8 MiB in one piece;
// larger ones in parts, so that a cut connection costs one part and not the film. It moves nothing itself.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { Destination, DestinationError, Doing, Listed } from '#/sync/destination.ts'
import { folderOf, partBytes, partsIn, readPartName } from '#/sync/names.ts'
import { listingOf } from '#/sync/receive.ts'
import type { Run, Step } from '#/sync/run.ts'
import type { NamedFile } from '#/sync/side.ts'

export const isLarge = ({ bytes }: NamedFile): boolean => sizeOf(bytes) > partBytes

export const sizeOf = (bytes: number | null): number => bytes ?? 0

/** Parts that are listed, by file and index; a part may be listed with several hashes, of which one is right. */
export type PartsThere = ReadonlyMap<Sha256, ReadonlyMap<number, readonly Listed[]>>

const partsThere = (listing: Iterable<Listed>): PartsThere => {
  const there = new Map<Sha256, Map<number, Listed[]>>()
  for (const one of listing) {
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
  if (!parts.ok) return parts
  const { altered } = run.known
  for (const name of altered) {
    const isListed = [small.value.delete(name), parts.value.delete(name)].includes(true)
    if (!isListed) altered.delete(name)
  }
  return ok({ small: small.value, parts: partsThere(parts.value.values()) })
}

/** The length that part `index` of a file has. */
export const lengthOf = ({ bytes }: NamedFile, index: number): number =>
  Math.min(partBytes, sizeOf(bytes) - index * partBytes)

/** One after the other: a file's length is only stated, and may be said to come to a thousand million parts. */
export function* indexesOf({ bytes }: NamedFile): Generator<number> {
  for (let index = 0; index < partsIn(sizeOf(bytes)); index += 1) yield index
}

/** Whether so many bytes may be this file. */
export const fits = ({ bytes }: NamedFile, size: number | undefined): boolean =>
  size !== undefined && (bytes === null || bytes === size)

export const isThere = (file: NamedFile, { small, parts }: FilesThere): boolean => {
  if (!isLarge(file)) return fits(file, small.get(file.sha256)?.bytes)
  const its = parts.get(file.sha256)
  for (const index of indexesOf(file))
    if (its?.get(index)?.some(({ bytes }) => bytes === lengthOf(file, index)) !== true) return false
  return true
}

/** Which of these files lie whole at a place that nothing is exchanged with, as far as names and lengths tell. */
export const filesAt = async (
  destination: Destination,
  ledger: Id,
  files: readonly NamedFile[],
  doing: Doing = {},
): Promise<Result<ReadonlySet<Sha256>, DestinationError>> => {
  const blobs = await destination.list(folderOf(ledger, 'blobs'), doing)
  if (!blobs.ok) return blobs
  const parts = await destination.list(folderOf(ledger, 'parts'), doing)
  if (!parts.ok) return parts
  const small = new Map(blobs.value.map((one) => [one.name, one]))
  const there = { small, parts: partsThere(parts.value) }
  return ok(new Set(files.filter((file) => isThere(file, there)).map(({ sha256 }) => sha256)))
}

/** Named, standing, and not done without. */
export const filesNamed = ({ held }: Run): NamedFile[] =>
  [...held.named.values()].filter(({ sha256 }) => !held.erased.blobs.has(sha256))

export const missingThere = (run: Run): NamedFile[] =>
  filesNamed(run).filter(({ sha256 }) => run.held.here.has(sha256) && !run.known.files.has(sha256))

export const missingHere = (run: Run): NamedFile[] =>
  filesNamed(run).filter(({ sha256 }) => !run.held.here.has(sha256) && !run.held.doneWithout.has(sha256))

/** Neither here nor there: whoever has it has yet to send it. */
export const missingEverywhere = (run: Run): NamedFile[] =>
  filesNamed(run).filter(({ sha256 }) => !run.held.here.has(sha256) && !run.known.files.has(sha256))

/** What the listing shows to lie there, noted; not what came from there and was something else, until it is here. */
export const noteThere = (run: Run, there: FilesThere): void => {
  const { known, held } = run
  for (const file of filesNamed(run)) {
    const isOther = known.misjoined.has(file.sha256) && !held.here.has(file.sha256)
    if (!isOther && isThere(file, there)) known.files.add(file.sha256)
  }
}

export const isAllowed = ({ largest, anyway }: Run, { bytes, sha256 }: NamedFile): boolean =>
  largest === null || sizeOf(bytes) <= largest || anyway.has(sha256)
