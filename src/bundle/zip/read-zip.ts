// Reads the directory of a ZIP that a stranger handed over, and trusts nothing in it: every entry offered has passed all
// checks of architecture §4, every other is named with its fault. No content is read and nothing is inflated here.
// Whether contents are what they should be is for the hashes of the manifest; CRCs are compared only as headers.

import { err, ok, type Result } from '#/base/result.ts'
import { isAsWritten } from '#/bundle/zip/as-written.ts'
import { bytesOfBlob, UnreadableBlob, windowedReader } from '#/bundle/zip/blob-window.ts'
import { readCentralDirectory } from '#/bundle/zip/central-directory.ts'
import { findZipEnd } from '#/bundle/zip/end-record.ts'
import { coverageOfExtents, type Extent } from '#/bundle/zip/extents.ts'
import { readLocalHeader, type LocalExtent } from '#/bundle/zip/local-header.ts'
import { judgeRecord, type JudgedRecord } from '#/bundle/zip/record-faults.ts'
import { method, zipLimits, type ZipLimits } from '#/bundle/zip/zip-format.ts'
import { nameClashes } from '#/bundle/zip/zip-name.ts'
import {
  archiveNote,
  archiveProblem,
  entryProblem,
  type EntryFault,
  type ZipError,
  type ZipProblem,
} from '#/bundle/zip/zip-problem.ts'

/** A file in the ZIP. `bytes` and `crc32` are what its headers say; `packed` are its bytes as they stand there. */
export type ZipEntry = {
  readonly name: string
  readonly bytes: number
  readonly crc32: number
  readonly stored: boolean
  readonly packedBytes: number
  readonly packed: Blob
}

export type ZipDirectory = {
  /** In the directory's order. Folders are checked but not listed. */
  readonly entries: readonly ZipEntry[]
  readonly problems: readonly ZipProblem[]
  /** Every byte outside the contents is what composeZip writes. False comes with a problem that tells why. */
  readonly isCanonical: boolean
}

export const readZip = async (
  blob: Blob,
  limits: ZipLimits = zipLimits,
): Promise<Result<ZipDirectory, ZipError>> => {
  try {
    return await readTrustingNothing(blob, limits)
  } catch (error) {
    if (error instanceof UnreadableBlob) return err({ kind: 'cannot be read', says: error.message })
    throw error
  }
}

const readTrustingNothing = async (
  blob: Blob,
  limits: ZipLimits,
): Promise<Result<ZipDirectory, ZipError>> => {
  const end = await findZipEnd(blob, limits)
  if (!end.ok) return end
  const { directoryAt, directoryEnd, declaredFiles } = end.value
  const tail = await bytesOfBlob(blob, directoryAt, blob.size)
  const central = readCentralDirectory(tail.subarray(0, directoryEnd - directoryAt), directoryAt, limits)
  const found = central.records.length
  if (found > limits.files) return err({ kind: 'too many files', files: found })
  const problems: ZipProblem[] = [...end.value.problems, ...central.problems]
  if (found !== declaredFiles) {
    problems.push(archiveProblem({ kind: 'count disagrees', declared: declaredFiles, found }))
  }

  const judged = central.records.map((record) => judgeRecord(record, limits))
  addClashes(judged)
  addTotalInflated(judged, limits)
  const extents = await readExtents(blob, judged, directoryAt, limits)
  const coverage = coverageOfExtents(extents.map(roomOf), directoryAt)
  addOverlaps(judged, coverage.overlaps)
  for (const { record, faults } of judged) {
    for (const fault of faults.length > 1 ? distinct(faults) : faults)
      problems.push(entryProblem(record.name, fault))
  }
  for (const { from, to } of coverage.gaps) {
    problems.push(archiveNote({ kind: 'unaccounted bytes', at: from, bytes: to - from }))
  }
  const isCanonical =
    problems.length === 0 && isAsWritten(blob.size, judged, extents, directoryAt, tail, limits)
  if (!isCanonical) problems.push(archiveNote({ kind: 'not as written' }))
  return ok({ entries: entriesOf(blob, judged, extents), problems, isCanonical })
}

const addClashes = (judged: readonly JudgedRecord[]): void => {
  for (const { index, kind, other } of nameClashes(judged.map(({ record }) => record.name))) {
    judged[index]?.faults.push({ kind, other: other.slice(0, 200) })
  }
}

/** Many entries just under the limit for one are refused from where they pass the limit for all. */
const addTotalInflated = (judged: readonly JudgedRecord[], limits: ZipLimits): void => {
  let total = 0
  for (const { record, faults } of judged) {
    if (record.method !== method.deflated || faults.length > 0) continue
    total += record.bytes
    if (total > limits.inflatedBytesOfAll) faults.push({ kind: 'too large to inflate', bytes: total })
  }
}

/** Local headers in the order they lie in the file, so that neighbours are read together; null where one is refused. */
const readExtents = async (
  blob: Blob,
  judged: readonly JudgedRecord[],
  contentsEnd: number,
  limits: ZipLimits,
): Promise<(LocalExtent | null)[]> => {
  const placeOf = (index: number): number => judged[index]?.record.headerAt ?? 0
  const order = [...judged.keys()].sort((a, b) => placeOf(a) - placeOf(b))
  const read = windowedReader(blob, order.map(placeOf))
  const extents: (LocalExtent | null)[] = Array.from(judged, () => null)
  for (const index of order) {
    const each = judged[index]
    if (each === undefined) continue
    const extent = await readLocalHeader(read, each.record, contentsEnd, limits)
    if (extent.ok) extents[index] = extent.value
    else each.faults.push(extent.error)
  }
  return extents
}

/** An entry whose headers disagree has no room that can be believed; its bytes then belong to nobody and are reported. */
const roomOf = (extent: LocalExtent | null): Extent =>
  extent === null ? { from: 0, to: 0 } : { from: extent.contentAt - extent.header.length, to: extent.end }

const addOverlaps = (
  judged: readonly JudgedRecord[],
  overlaps: readonly (readonly [number, number])[],
): void => {
  const add = (index: number, otherIndex: number): void => {
    const [each, other] = [judged[index], judged[otherIndex]?.record.name ?? '']
    // Once is enough: in a bomb, one entry overlaps thousands.
    if (each?.faults.some(({ kind }) => kind === 'overlap') === false) {
      each.faults.push({ kind: 'overlap', other: other.slice(0, 200) })
    }
  }
  for (const [one, other] of overlaps) {
    add(one, other)
    add(other, one)
  }
}

const distinct = (faults: readonly EntryFault[]): EntryFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
]

const entriesOf = (
  blob: Blob,
  judged: readonly JudgedRecord[],
  extents: readonly (LocalExtent | null)[],
): ZipEntry[] =>
  judged.flatMap(({ record, isFolder, faults }, i) => {
    const extent = extents[i]
    if (isFolder || faults.length > 0 || extent === null || extent === undefined) return []
    const { name, bytes, crc32 } = record
    const entry = {
      name,
      bytes,
      crc32,
      packedBytes: record.packedBytes,
      stored: record.method === method.stored,
      // Cut out when asked for: in Node, 65,000 slices take two seconds.
      get packed(): Blob {
        return blob.slice(extent.contentAt, extent.contentEnd)
      },
    }
    return [entry]
  })
