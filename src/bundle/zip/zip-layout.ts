// Every byte of a bundle's ZIP that is not content, and where it stands: a function of names, sizes, CRCs and a day.
// The writer joins these to the contents; the reader makes them again to see whether a header was changed.

import { utf8, type Bytes } from '#/base/bytes.ts'
import {
  dosDateOf,
  max16,
  max32,
  method,
  recordBytes,
  setUint64,
  signatures,
  viewOf,
  zip64Thresholds,
  type Zip64Thresholds,
} from '#/bundle/zip/zip-format.ts'

/** `bytes` is the size of the content; `crc32` its CRC-32, unsigned. */
export type ZipFile = { readonly name: string; readonly bytes: number; readonly crc32: number }

/** `headers[i]` stands at `at`, with the content of file i right behind it; `directory` runs to the end. */
export type ZipLayout = {
  readonly headers: readonly { readonly at: number; readonly bytes: Bytes }[]
  readonly directory: { readonly at: number; readonly bytes: Bytes }
  /** Bytes of the whole ZIP. */
  readonly bytes: number
}

// Fixed, so that one portfolio gives one ZIP: made by "unix, 4.5", plain file rw-r--r--, midnight.
const madeBy = (3 << 8) | 45
const externalAttributes = (0o100644 << 16) >>> 0
const timeOfDay = 0
const version = { plain: 10, zip64: 45 } as const

/** Headers for files in the order given. The names must be ASCII. */
export const zipLayout = (
  files: readonly ZipFile[],
  modified: { readonly day: string },
  thresholds: Zip64Thresholds = zip64Thresholds,
): ZipLayout => layoutOnDosDate(files, dosDateOf(modified.day), thresholds)

export const layoutOnDosDate = (
  files: readonly ZipFile[],
  dosDate: number,
  thresholds: Zip64Thresholds,
): ZipLayout => {
  let at = 0
  const headers = files.map((file) => {
    const header = { at, bytes: localHeader(file, dosDate, thresholds) }
    at += header.bytes.length + file.bytes
    return header
  })
  const offsets = headers.map((header) => header.at)
  const directory = { at, bytes: directoryBytes(files, offsets, at, dosDate, thresholds) }
  return { headers, directory, bytes: at + directory.bytes.length }
}

/** Signature and version apart, local and central headers share these 26 bytes, from "version needed" on. */
const writeShared = (
  view: DataView,
  at: number,
  file: ZipFile,
  nameLength: number,
  extraLength: number,
  dosDate: number,
  large: boolean,
): void => {
  view.setUint16(at, extraLength > 0 ? version.zip64 : version.plain, true)
  view.setUint16(at + 2, 0, true) // flags: the names are ASCII, so UTF-8 need not be declared
  view.setUint16(at + 4, method.stored, true)
  view.setUint16(at + 6, timeOfDay, true)
  view.setUint16(at + 8, dosDate, true)
  view.setUint32(at + 10, file.crc32, true)
  view.setUint32(at + 14, large ? max32 : file.bytes, true)
  view.setUint32(at + 18, large ? max32 : file.bytes, true)
  view.setUint16(at + 22, nameLength, true)
  view.setUint16(at + 24, extraLength, true)
}

/** Zip64 extra field of 8-byte values: id 1, length, values. */
const writeExtra = (view: DataView, at: number, values: readonly number[]): void => {
  if (values.length === 0) return
  view.setUint16(at, 1, true)
  view.setUint16(at + 2, 8 * values.length, true)
  for (const [i, value] of values.entries()) setUint64(view, at + 4 + 8 * i, value)
}

const extraLengthOf = (values: readonly number[]): number => (values.length === 0 ? 0 : 4 + 8 * values.length)

const localHeader = (file: ZipFile, dosDate: number, thresholds: Zip64Thresholds): Bytes => {
  const name = utf8(file.name)
  const large = file.bytes >= thresholds.bytes
  const extra = large ? [file.bytes, file.bytes] : []
  const bytes = new Uint8Array(recordBytes.local + name.length + extraLengthOf(extra))
  const view = viewOf(bytes)
  view.setUint32(0, signatures.local, true)
  writeShared(view, 4, file, name.length, extraLengthOf(extra), dosDate, large)
  bytes.set(name, recordBytes.local)
  writeExtra(view, recordBytes.local + name.length, extra)
  return bytes
}

const centralRecord = (
  file: ZipFile,
  headerAt: number,
  dosDate: number,
  thresholds: Zip64Thresholds,
): Bytes => {
  const name = utf8(file.name)
  const large = file.bytes >= thresholds.bytes
  const far = headerAt >= thresholds.bytes
  const extra = [...(large ? [file.bytes, file.bytes] : []), ...(far ? [headerAt] : [])]
  const bytes = new Uint8Array(recordBytes.central + name.length + extraLengthOf(extra))
  const view = viewOf(bytes)
  view.setUint32(0, signatures.central, true)
  view.setUint16(4, madeBy, true)
  writeShared(view, 6, file, name.length, extraLengthOf(extra), dosDate, large)
  // Comment length, disk and internal attributes stay zero.
  view.setUint32(38, externalAttributes, true)
  view.setUint32(42, far ? max32 : headerAt, true)
  bytes.set(name, recordBytes.central)
  writeExtra(view, recordBytes.central + name.length, extra)
  return bytes
}

const directoryBytes = (
  files: readonly ZipFile[],
  offsets: readonly number[],
  at: number,
  dosDate: number,
  thresholds: Zip64Thresholds,
): Bytes => {
  const records = files.map((file, i) => centralRecord(file, offsets[i] ?? 0, dosDate, thresholds))
  const length = records.reduce((sum, record) => sum + record.length, 0)
  const end = endRecords(files.length, at, length, thresholds)
  const bytes = new Uint8Array(length + end.length)
  let to = 0
  for (const part of [...records, end]) {
    bytes.set(part, to)
    to += part.length
  }
  return bytes
}

/** The end record, with the zip64 end record and its locator before it when a number does not fit. */
const endRecords = (count: number, at: number, length: number, thresholds: Zip64Thresholds): Bytes => {
  const many = count >= thresholds.files
  const long = length >= thresholds.bytes
  const far = at >= thresholds.bytes
  const needed = many || long || far
  const before = needed ? recordBytes.end64 + recordBytes.locator64 : 0
  const bytes = new Uint8Array(before + recordBytes.end)
  const view = viewOf(bytes)
  if (needed) {
    view.setUint32(0, signatures.end64, true)
    setUint64(view, 4, recordBytes.end64 - 12)
    view.setUint16(12, madeBy, true)
    view.setUint16(14, version.zip64, true)
    setUint64(view, 24, count)
    setUint64(view, 32, count)
    setUint64(view, 40, length)
    setUint64(view, 48, at)
    view.setUint32(56, signatures.locator64, true)
    setUint64(view, 64, at + length)
    view.setUint32(72, 1, true)
  }
  view.setUint32(before, signatures.end, true)
  view.setUint16(before + 8, many ? max16 : count, true)
  view.setUint16(before + 10, many ? max16 : count, true)
  view.setUint32(before + 12, long ? max32 : length, true)
  view.setUint32(before + 16, far ? max32 : at, true)
  return bytes
}
