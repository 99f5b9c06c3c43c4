// Takes a ZIP's central directory apart into records. A damaged record is reported and stepped over: what follows it is
// still read, since every record is checked against its own local header later.

import { textOf } from '#/base/bytes.ts'
import { recordBytes, signatures, viewOf, type ZipLimits } from '#/bundle/zip/zip-format.ts'
import { archiveProblem, type ZipProblem } from '#/bundle/zip/zip-problem.ts'

/** One record as it stands; the 32-bit numbers are not yet completed from the zip64 extra field. */
export type CentralRecord = {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly extra: Uint8Array
  readonly flags: number
  readonly method: number
  readonly dosDate: number
  readonly crc32: number
  readonly packedBytes: number
  readonly bytes: number
  readonly disk: number
  readonly externalAttributes: number
  readonly headerAt: number
}

export type CentralDirectory = { records: CentralRecord[]; problems: ZipProblem[] }

/** `at` is where the bytes stand in the file, for the reports. Stops at `limits.files` records. */
export const readCentralDirectory = (bytes: Uint8Array, at: number, limits: ZipLimits): CentralDirectory => {
  const view = viewOf(bytes)
  const records: CentralRecord[] = []
  const problems: ZipProblem[] = []
  let here = 0
  while (here < bytes.length && records.length <= limits.files) {
    const record = readRecord(bytes, view, here)
    if (record !== null) {
      records.push(record.record)
      here += record.length
      continue
    }
    problems.push(archiveProblem({ kind: 'directory damaged', at: at + here }))
    here = nextSignature(bytes, view, here + 1)
  }
  return { records, problems }
}

const readRecord = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { record: CentralRecord; length: number } | null => {
  if (at + recordBytes.central > bytes.length || view.getUint32(at, true) !== signatures.central) return null
  const nameEnd = at + recordBytes.central + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > bytes.length) return null
  const nameBytes = bytes.subarray(at + recordBytes.central, nameEnd)
  const record = {
    name: nameTextOf(nameBytes),
    nameBytes,
    extra: bytes.subarray(nameEnd, extraEnd),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    dosDate: view.getUint16(at + 14, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    disk: view.getUint16(at + 34, true),
    externalAttributes: view.getUint32(at + 38, true),
    headerAt: view.getUint32(at + 42, true),
  }
  return { record, length: end - at }
}

/** UTF-8, or Latin-1 where it is none: only for telling people, since a name that is not ASCII is refused. */
const nameTextOf = (bytes: Uint8Array): string => {
  const text = textOf(bytes)
  return text.ok ? text.value : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

const nextSignature = (bytes: Uint8Array, view: DataView, from: number): number => {
  for (let at = from; at + 4 <= bytes.length; at++) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === signatures.central) return at
  }
  return bytes.length
}
