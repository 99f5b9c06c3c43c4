// The two things worth keeping from a photo's EXIF block: which way up it is, and when it was taken. Reads hostile bytes:
// anything out of place is "not said", never an error.

import type { Bytes } from '#/base/bytes.ts'

export type Exif = {
  /** 1 to 8; 1 is upright. */
  readonly orientation: number
  /** The camera's own clock, `2026-11-22T10:00:00`; a claim without a zone. */
  readonly takenAt: string | null
}

export const noExif: Exif = { orientation: 1, takenAt: null }

const orientationTag = 0x0112
const exifTag = 0x8769
const takenTag = 0x9003

type Tags = ReadonlyMap<number, number>

/** Tag → offset of its value or of its pointer, within the TIFF block. */
const tagsAt = (tiff: DataView, at: number, little: boolean): Tags => {
  const tags = new Map<number, number>()
  if (at + 2 > tiff.byteLength) return tags
  const count = tiff.getUint16(at, little)
  for (let i = 0; i < count; i++) {
    const row = at + 2 + 12 * i
    if (row + 12 > tiff.byteLength) break
    tags.set(tiff.getUint16(row, little), row + 8)
  }
  return tags
}

const momentAt = (tiff: DataView, pointer: number, little: boolean): string | null => {
  const at = tiff.getUint32(pointer, little)
  if (at + 19 > tiff.byteLength) return null
  const text = String.fromCharCode(...new Uint8Array(tiff.buffer, tiff.byteOffset + at, 19))
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text)
  if (parts === null) return null
  const moment = `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`
  return Number.isNaN(Date.parse(moment)) ? null : moment
}

/** Reads the TIFF block that follows `Exif\0\0`. */
export const readExif = (block: Bytes): Exif => {
  const tiff = new DataView(block.buffer, block.byteOffset, block.byteLength)
  if (tiff.byteLength < 8) return noExif
  const order = tiff.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return noExif
  const little = order === 0x4949
  const main = tagsAt(tiff, tiff.getUint32(4, little), little)
  const turned = main.get(orientationTag)
  const orientation = turned === undefined ? 1 : tiff.getUint16(turned, little)
  const inner = main.get(exifTag)
  const taken =
    inner === undefined ? undefined : tagsAt(tiff, tiff.getUint32(inner, little), little).get(takenTag)
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    takenAt: taken === undefined ? null : momentAt(tiff, taken, little),
  }
}
