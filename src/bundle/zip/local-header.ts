// Compares an entry's local header, and its data descriptor if it has one, with what the directory says about it.
// Programs differ in which of the two they believe, so any difference in name, method, flags, CRC or size is refused.

import { bytesEqual } from '#/base/bytes.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ReadAt } from '#/bundle/zip/blob-window.ts'
import type { CentralRecord } from '#/bundle/zip/central-directory.ts'
import { completeFromZip64, zip64Field } from '#/bundle/zip/extra-fields.ts'
import { recordBytes, signatures, uint64, viewOf, type ZipLimits } from '#/bundle/zip/zip-format.ts'
import type { EntryFault, HeaderField } from '#/bundle/zip/zip-problem.ts'

/** Content is bytes [contentAt, contentEnd); the entry with its descriptor ends at `end`. `header` as it stands. */
export type LocalExtent = {
  readonly header: Uint8Array
  readonly contentAt: number
  readonly contentEnd: number
  readonly end: number
}

const hasDescriptor = (flags: number): boolean => (flags & 0x0008) !== 0
const disagree = (field: HeaderField): EntryFault => ({ kind: 'headers disagree', field })

/** `contentsEnd` is where the directory starts: nothing of an entry may lie behind it. */
export const readLocalHeader = async (
  read: ReadAt,
  record: CentralRecord,
  contentsEnd: number,
  limits: ZipLimits,
): Promise<Result<LocalExtent, EntryFault>> => {
  const at = record.headerAt
  if (at + recordBytes.local > contentsEnd) return err({ kind: 'outside the file' })
  const fixed = await read(at, recordBytes.local)
  const view = viewOf(fixed)
  if (fixed.length < recordBytes.local || view.getUint32(0, true) !== signatures.local) {
    return err({ kind: 'no local header' })
  }
  const nameLength = view.getUint16(26, true)
  if (nameLength !== record.nameBytes.length) return err(disagree('name'))
  const headerLength = recordBytes.local + nameLength + view.getUint16(28, true)
  const contentAt = at + headerLength
  const contentEnd = contentAt + record.packedBytes
  if (contentEnd > contentsEnd) return err({ kind: 'outside the file' })

  const header = await read(at, headerLength)
  const extra = header.subarray(recordBytes.local + nameLength)
  const fault = headerFault(header, extra, record, limits)
  if (fault !== null) return err(fault)
  if (!hasDescriptor(record.flags)) return ok({ header, contentAt, contentEnd, end: contentEnd })

  const long = zip64Field(extra)
  const length = await descriptorLength(read, record, contentEnd, contentsEnd, long.ok && long.value !== null)
  if (length === null) return err(disagree('data descriptor'))
  return ok({ header, contentAt, contentEnd, end: contentEnd + length })
}

const headerFault = (
  header: Uint8Array,
  extra: Uint8Array,
  record: CentralRecord,
  limits: ZipLimits,
): EntryFault | null => {
  const view = viewOf(header)
  const nameEnd = recordBytes.local + record.nameBytes.length
  if (!bytesEqual(header.subarray(recordBytes.local, nameEnd), record.nameBytes)) return disagree('name')
  if (view.getUint16(6, true) !== record.flags) return disagree('flags')
  if (view.getUint16(8, true) !== record.method) return disagree('method')

  const crc32 = view.getUint32(14, true)
  const [packed32, bytes32] = [view.getUint32(18, true), view.getUint32(22, true)]
  const field = zip64Field(extra)
  if (!field.ok) return field.error
  const later = hasDescriptor(record.flags)
  // A writer that streams puts zeros here and the truth behind the content; even in its zip64 field.
  const isLarge = record.bytes >= limits.zip64.bytes || record.packedBytes >= limits.zip64.bytes
  const thresholds = later && isLarge ? { ...limits.zip64, bytes: 0 } : limits.zip64
  const sizes = completeFromZip64([bytes32, packed32], field.value, thresholds)
  if (!sizes.ok) return sizes.error
  const [bytes = 0, packedBytes = 0] = sizes.value
  const agrees = (local: number, central: number): boolean => local === central || (later && local === 0)
  if (!agrees(bytes, record.bytes) || !agrees(packedBytes, record.packedBytes)) return disagree('size')
  if (!agrees(crc32, record.crc32)) return disagree('CRC')
  return null
}

/** Bytes of the descriptor behind the content, with or without its optional signature; null if it tells otherwise. */
const descriptorLength = async (
  read: ReadAt,
  record: CentralRecord,
  at: number,
  contentsEnd: number,
  long: boolean,
): Promise<number | null> => {
  const found = await read(at, 4 + 4 + 16)
  const view = viewOf(found)
  const plain = long ? 20 : 12
  for (const start of [4, 0]) {
    if (at + start + plain > contentsEnd || start + plain > found.length) continue
    if (start === 4 && view.getUint32(0, true) !== signatures.descriptor) continue
    const packedBytes = long ? uint64(view, start + 4) : view.getUint32(start + 4, true)
    const bytes = long ? uint64(view, start + 12) : view.getUint32(start + 8, true)
    const same = packedBytes === record.packedBytes && bytes === record.bytes
    if (same && view.getUint32(start, true) === record.crc32) return start + plain
  }
  return null
}
