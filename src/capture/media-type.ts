// What a file is, told from its first bytes: names lie, and a browser's `type` is only the name again. Nothing that a
// page could run is ever named as such: HTML and SVG are plain text here.

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

/** ISO base media files: the major brand, and the compatible ones where that says too little. */
const isoType = (bytes: Uint8Array): string => {
  const size = Math.min(bytes.length, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0))
  const brands = [ascii(bytes, 8, 4)]
  for (let at = 16; at + 4 <= size; at += 4) brands.push(ascii(bytes, at, 4))
  const [major = ''] = brands
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif'
  if (brands.some((brand) => heicBrands.has(brand))) return 'image/heic'
  if (/^M4[AB] $/.test(major)) return 'audio/mp4'
  if (major === 'qt  ') return 'video/quicktime'
  return major.startsWith('3g') ? 'video/3gpp' : 'video/mp4'
}

const isMp3 = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0, third = 0] = bytes
  const isFrame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08
  return ascii(bytes, 0, 3) === 'ID3' || (isFrame && (second & 6) !== 0 && (third & 0xf0) !== 0xf0)
}

const isText = (bytes: Uint8Array): boolean => {
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return false
  try {
    // As a stream, because the cut may go through a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const containerType = (bytes: Uint8Array): string | null => {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)) return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF') {
    const form = ascii(bytes, 8, 4)
    if (form === 'WEBP') return 'image/webp'
    if (form === 'WAVE') return 'audio/wav'
  }
  if (bytes.length >= 16 && ascii(bytes, 4, 4) === 'ftyp') return isoType(bytes)
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3))
    return ascii(bytes, 0, 64).includes('webm') ? 'video/webm' : 'video/x-matroska'
  if (ascii(bytes, 0, 4) === 'OggS') return ascii(bytes, 28, 7) === '\u0080theora' ? 'video/ogg' : 'audio/ogg'
  // Readers of PDF accept up to 1,024 bytes before the header.
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'application/pdf'
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return 'application/zip'
  return isMp3(bytes) ? 'audio/mpeg' : null
}

/**
 * The media type by the first bytes (give 4,096). Only where one container holds either, `declared` says whether it is
 * sound without a picture.
 */
export const mediaTypeOf = (first: Uint8Array, declared = ''): string => {
  const type = containerType(first)
  if (type === null) return first.length > 0 && isText(first) ? 'text/plain' : 'application/octet-stream'
  const isSound = declared.startsWith('audio/') && (type === 'video/mp4' || type === 'video/webm')
  return isSound ? type.replace('video/', 'audio/') : type
}
