// Finds a ZIP's end record and, through it, where the directory lies. Exactly one end record may fit the file.
// Must not believe a number it can check, and must not give up on one bad number when the directory can still be found.

import { err, ok, type Result } from '#/base/result.ts'
import { bytesOfBlob } from '#/bundle/zip/blob-window.ts'
import {
  max16,
  max32,
  recordBytes,
  signatures,
  uint64,
  viewOf,
  type ZipLimits,
} from '#/bundle/zip/zip-format.ts'
import { archiveNote, archiveProblem, type ZipError, type ZipProblem } from '#/bundle/zip/zip-problem.ts'

/** The directory's records are bytes [directoryAt, directoryEnd) of the file; `declaredFiles` may be wrong. */
export type ZipEnd = {
  readonly directoryAt: number
  readonly directoryEnd: number
  readonly declaredFiles: number
  readonly problems: readonly ZipProblem[]
}

type Fields = { files: number; length: number; at: number; problems: ZipProblem[]; recordsEnd: number }

export const findZipEnd = async (blob: Blob, limits: ZipLimits): Promise<Result<ZipEnd, ZipError>> => {
  const located = await locateEnd(blob)
  if (!located.ok) return located
  const { endAt, end, notes } = located.value

  const fields = await readFields(blob, endAt, viewOf(end))
  if (!fields.ok) return fields
  const { files, length, at, recordsEnd, problems } = fields.value
  if (files > limits.files) return err({ kind: 'too many files', files })

  const placed = await placeDirectory(blob, at, length, recordsEnd)
  if (placed === null) return err({ kind: 'directory damaged' })
  if (at + length !== recordsEnd) problems.push(archiveProblem({ kind: 'directory misplaced' }))
  const bytes = recordsEnd - placed
  if (bytes > limits.directoryBytes) return err({ kind: 'directory too large', bytes })
  return ok({
    directoryAt: placed,
    directoryEnd: recordsEnd,
    declaredFiles: files,
    problems: [...problems, ...notes],
  })
}

type Located = { endAt: number; end: Uint8Array; notes: ZipProblem[] }

/** The last end signature, as every common unzip program takes it; refused when an earlier one fits the file too. */
const locateEnd = async (blob: Blob): Promise<Result<Located, ZipError>> => {
  const tailAt = Math.max(0, blob.size - recordBytes.end - max16)
  const tail = await bytesOfBlob(blob, tailAt, blob.size)
  const view = viewOf(tail)
  const commentBytesAt = (at: number): number => view.getUint16(at + 20, true)
  const found: number[] = []
  for (let at = tail.length - recordBytes.end; at >= 0; at--) {
    if (tail[at] === 0x50 && view.getUint32(at, true) === signatures.end) found.push(at)
  }
  const [last, ...earlier] = found
  if (last === undefined) return err({ kind: (await startsAsZip(blob)) ? 'cut short' : 'not a ZIP' })
  const close = last + recordBytes.end + commentBytesAt(last)
  if (close > tail.length) return err({ kind: 'cut short' })
  // An end record inside the comment of another, or one with a comment that swallows the other.
  if (earlier.some((at) => at + recordBytes.end + commentBytesAt(at) === tail.length)) {
    return err({ kind: 'two directories' })
  }
  const notes: ZipProblem[] = []
  if (commentBytesAt(last) > 0) notes.push(archiveNote({ kind: 'comment', bytes: commentBytesAt(last) }))
  if (close < tail.length) {
    notes.push(archiveNote({ kind: 'unaccounted bytes', at: tailAt + close, bytes: tail.length - close }))
  }
  return ok({ endAt: tailAt + last, end: tail.subarray(last, last + recordBytes.end), notes })
}

const startsAsZip = async (blob: Blob): Promise<boolean> => {
  const first = await bytesOfBlob(blob, 0, 4)
  return first.length === 4 && viewOf(first).getUint32(0, true) === signatures.local
}

/** The end record's numbers, from its zip64 form where there is one; the two must tell the same. */
const readFields = async (blob: Blob, endAt: number, end: DataView): Promise<Result<Fields, ZipError>> => {
  const short = {
    files: end.getUint16(10, true),
    length: end.getUint32(12, true),
    at: end.getUint32(16, true),
  }
  const problems: ZipProblem[] = []
  const before = recordBytes.end64 + recordBytes.locator64
  const tail = viewOf(await bytesOfBlob(blob, Math.max(0, endAt - before), endAt))
  const hasLocator =
    tail.byteLength >= recordBytes.locator64 &&
    tail.getUint32(tail.byteLength - recordBytes.locator64, true) === signatures.locator64

  if (!hasLocator) {
    if (short.length === max32 || short.at === max32) {
      problems.push(archiveProblem({ kind: 'zip64 oddity', why: 'missing' }))
    }
    if (end.getUint32(4, true) !== 0 || end.getUint16(8, true) !== short.files) {
      problems.push(archiveProblem({ kind: 'several disks' }))
    }
    return ok({ ...short, problems, recordsEnd: endAt })
  }

  const recordAt = endAt - before
  if (tail.byteLength < before || tail.getUint32(0, true) !== signatures.end64) {
    return err({ kind: 'directory damaged' })
  }
  const long = { files: uint64(tail, 32), length: uint64(tail, 40), at: uint64(tail, 48) }
  if (tail.getUint32(16, true) !== 0 || tail.getUint32(20, true) !== 0 || uint64(tail, 24) !== long.files) {
    problems.push(archiveProblem({ kind: 'several disks' }))
  } else if (tail.getUint32(recordBytes.end64 + 4, true) !== 0 || tail.getUint32(before - 4, true) > 1) {
    problems.push(archiveProblem({ kind: 'several disks' }))
  }
  // The record is looked for where it must be, so a locator or a length that says otherwise is a contradiction.
  const pointsElsewhere = uint64(tail, recordBytes.end64 + 8) !== recordAt
  const agrees =
    !pointsElsewhere &&
    uint64(tail, 4) === recordBytes.end64 - 12 &&
    (short.files === max16 || short.files === long.files) &&
    (short.length === max32 || short.length === long.length) &&
    (short.at === max32 || short.at === long.at)
  const needed = short.files === max16 || short.length === max32 || short.at === max32
  if (!agrees) problems.push(archiveProblem({ kind: 'zip64 oddity', why: 'contradicts' }))
  else if (!needed) problems.push(archiveProblem({ kind: 'zip64 oddity', why: 'needless' }))
  return ok({ ...long, problems, recordsEnd: recordAt })
}

/**
 * Where the directory starts. Its place is fixed twice, by its offset and by its length before the end record; if they
 * differ, the one that has a directory record at it is taken (the caller reports the difference).
 */
const placeDirectory = async (
  blob: Blob,
  at: number,
  length: number,
  recordsEnd: number,
): Promise<number | null> => {
  if (at + length === recordsEnd && length === 0) return at
  for (const start of new Set([recordsEnd - length, at])) {
    if (start < 0 || start + recordBytes.central > recordsEnd) continue
    const first = viewOf(await bytesOfBlob(blob, start, start + 4))
    if (first.byteLength === 4 && first.getUint32(0, true) === signatures.central) return start
  }
  // A flipped signature of the first record: still the directory, if both numbers agree on the place.
  return at + length === recordsEnd && at >= 0 ? at : null
}
