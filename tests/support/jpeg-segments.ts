// A JPEG taken apart for tests: segments to put before the picture, as a phone or a hostile sender would.

import { concatBytes, fromHex, utf8, type Bytes } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'

const hex = (text: string): Bytes => unwrap(fromHex(text.replaceAll(' ', '')))

export const segment = (marker: number, content: Bytes): Bytes => {
  const length = content.length + 2
  return concatBytes([Uint8Array.of(0xff, marker, length >> 8, length & 255), content])
}

/** Big-endian TIFF: orientation, then an Exif directory with the moment the photo was taken. */
export const exifSegment = (orientation: number, taken = '2026:11:22 10:00:00'): Bytes => {
  const main = `0002 0112 0003 00000001 000${orientation}0000 8769 0004 00000001 00000026 00000000`
  const inner = '0001 9003 0002 00000014 00000038 00000000'
  const tiff = concatBytes([hex(`4d4d 002a 00000008 ${main} ${inner}`), utf8(`${taken}\0`)])
  return segment(0xe1, concatBytes([utf8('Exif\0\0'), tiff, utf8('GPS 51.5 N 0.1 W')]))
}

/** The same picture, with segments put in after its start and bytes after its end. */
export const withExtras = (jpeg: Bytes, segments: readonly Bytes[], after: Bytes = utf8('')): Bytes =>
  concatBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), after])

/** Not a picture that decodes, but built like one: tables, two scans with stuffing and restarts, and an end. */
export const skeletonJpeg = (): Bytes =>
  concatBytes([
    hex('ffd8'),
    segment(0xe0, utf8('JFIF\0 1.01')),
    segment(0xdb, new Uint8Array(65)),
    segment(0xc2, hex('08 0020 0040 03 011100 021101 031101')),
    segment(0xda, hex('03 0100 0200 0300 003f00')),
    hex('0102 ff00 03 ffd0 04 ffff00 05'),
    segment(0xc4, new Uint8Array(20)),
    segment(0xda, hex('01 0100 013f00')),
    hex('0607 ffd9'),
  ])
