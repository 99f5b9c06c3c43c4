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

/** Null where this is no JPEG that ends as one should: it is then kept as it came. */
export const plainJpeg = (jpeg: Bytes): PlainJpeg | null => {
  if (jpeg[0] !== 0xff || jpeg[1] !== soi) return null
  const head: Bytes[] = [jpeg.subarray(0, 2)]
  const kept: Bytes[] = []
  let exif: Exif = noExif
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
    if (marker === 0xe1 && opening(segment).startsWith(exifHeader)) exif = readExif(segment.subarray(10))
    // JFIF has to come first where there is one.
    if (isPicture(marker, segment)) (marker === 0xe0 ? head : kept).push(segment)
    at = end
  }
  if (exif.orientation > 1) head.push(orientationSegment(exif.orientation))
  // What follows the end (a second picture, a film of the moment) has places of its own, and goes.
  return { ...exif, bytes: concatBytes([...head, ...kept, jpeg.subarray(at, at + 2)]) }
}
