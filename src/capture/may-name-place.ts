// Whether a picture that is kept exactly as it came may say where it was taken. Metadata stands under its name in every kind
// of picture (eXIf in PNG, EXIF and XMP in WebP, Exif in HEIC and AVIF, Photoshop's own in JPEG): without those names there
// is none. Pure; a name that turns up by chance costs a warning too many, never one too few.

import type { Bytes } from '#/base/bytes.ts'

const names = /exif|xmp|photoshop/iu
const sliceBytes = 4_194_304
const longestName = 9

export const mayNamePlace = (bytes: Bytes): boolean => {
  const latin = new TextDecoder('latin1')
  for (let at = 0; at < bytes.length; at += sliceBytes)
    if (names.test(latin.decode(bytes.subarray(at, at + sliceBytes + longestName)))) return true
  return false
}
