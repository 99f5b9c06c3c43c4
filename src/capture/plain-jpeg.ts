// A photo without its metadata, losslessly: places, serial numbers, faces and hidden previews go, every byte of the picture
// stays. Only which way up it is, and its colour profile, are kept. What is not understood is left alone.

import { concatBytes, fromHex, type Bytes } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { noExif, readExif, type Exif } from '#/capture/jpeg-exif.ts'

export type PlainJpeg = Exif & { readonly bytes: Bytes }

const soi = 0xd8
const eoi = 0xd9
const sos = 0xda
const exifHeader = 'Exif\0\0'

const opening = (segment: Bytes): string => String.fromCharCode(...segment.subarray(4, 16))

/** The tables and frames of the picture, JFIF, Adobe's colour transform and the ICC profile; no other APPn, no comments. */
const isPicture = (marker: number, segment: Bytes): boolean => {
  if (marker === 0xe0) return opening(segment).startsWith('JFIF\0')
  if (marker === 0xe2) return opening(segment).startsWith('ICC_PROFILE\0')
  if (marker === 0xee) return opening(segment).startsWith('Adobe')
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe
}

/** After a scan's header: where its coded data ends, which is at the next marker that is neither stuffing nor a restart. */
const endOfScan = (jpeg: Bytes, from: number): number => {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1]
    if (next === undefined) return -1
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  return -1
}

/** Exif's header, then TIFF: little-endian, one directory of one tag, orientation as one SHORT. */
const orientationSegment = (orientation: number): Bytes => {
  const tiff = `4949 2a00 08000000 0100 1201 0300 01000000 0${orientation}000000 00000000`
  const written = fromHex(`ffe1 0022 457869660000 ${tiff}`.replaceAll(' ', ''))
  return unwrap(written)
}

/** Before the scans, in its place: 5 MB that stay where they are cost nothing to keep. */
const closedUp = (jpeg: Bytes, head: Bytes, scans: number, end: number): Bytes => {
  const start = scans - head.length
  if (start < 0) return concatBytes([head, jpeg.subarray(scans, end)])
  jpeg.set(head, start)
  return jpeg.subarray(start, end)
}

/**
 * Null where this is no JPEG that ends as one should: it is then kept as it came. Otherwise the given bytes are used up:
 * the plain photo lies in their memory.
 */
export const plainJpeg = (jpeg: Bytes): PlainJpeg | null => {
  if (jpeg[0] !== 0xff || jpeg[1] !== soi) return null
  const first: Bytes[] = [jpeg.subarray(0, 2)]
  const kept: Bytes[] = []
  let exif: Exif = noExif
  let scans = 0
  let at = 2
  for (;;) {
    while (jpeg[at] === 0xff && jpeg[at + 1] === 0xff) at += 1
    const marker = jpeg[at + 1]
    if (jpeg[at] !== 0xff || marker === undefined || marker < 0xc0) return null
    if (marker === eoi) break
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0)
    let end = at + 2 + length
    if (length < 2 || end > jpeg.length) return null
    if (marker === sos) end = endOfScan(jpeg, end)
    if (end < 0) return null
    const segment = jpeg.subarray(at, end)
    if (marker === sos && scans === 0) scans = at
    if (marker === 0xe1 && opening(segment).startsWith(exifHeader)) exif = readExif(segment.subarray(10))
    // Between scans only tables belong; a photo that hides more there is kept as it came.
    if (scans > 0 && !isPicture(marker, segment)) return null
    // JFIF has to come first where there is one.
    if (scans === 0 && isPicture(marker, segment)) (marker === 0xe0 ? first : kept).push(segment)
    at = end
  }
  if (scans === 0) return null
  if (exif.orientation > 1) first.push(orientationSegment(exif.orientation))
  // What follows the end (a second picture, a film of the moment) has places of its own, and goes.
  return { ...exif, bytes: closedUp(jpeg, concatBytes([...first, ...kept]), scans, at + 2) }
}
