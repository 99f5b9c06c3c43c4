// What a file is by its first bytes, whatever it is called.

import { describe, expect, it } from 'vitest'
import { concatBytes, utf8, type Bytes } from '#/base/bytes.ts'
import { mediaTypeOf } from '#/capture/media-type.ts'

const box = (major: string, ...compatible: string[]): Bytes => {
  const text = `ftyp${major}\0\0\0\0${compatible.join('')}`
  return concatBytes([Uint8Array.of(0, 0, 0, text.length + 4), utf8(text), new Uint8Array(40)])
}
const bytes = (...values: number[]): Bytes => Uint8Array.of(...values, 0, 0, 0, 0)

describe('the media type', () => {
  it.each<[string, Bytes]>([
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe1)],
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['image/gif', utf8('GIF89a...')],
    ['image/webp', utf8('RIFF....WEBPVP8 ')],
    ['audio/wav', utf8('RIFF....WAVEfmt ')],
    ['image/heic', box('heic', 'mif1')],
    ['image/heic', box('mif1', 'heic')],
    ['image/avif', box('avif', 'mif1')],
    ['image/avif', box('mif1', 'avif')],
    ['video/mp4', box('isom', 'iso2', 'mp41')],
    ['video/quicktime', box('qt  ')],
    ['video/3gpp', box('3gp4')],
    ['audio/mp4', box('M4A ')],
    ['application/pdf', utf8('%PDF-1.7\n')],
    ['application/pdf', utf8('junk before\n%PDF-1.4\n')],
    ['audio/mpeg', utf8('ID3\u0004')],
    ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x64)],
    ['video/webm', concatBytes([bytes(0x1a, 0x45, 0xdf, 0xa3), utf8('B\u0082webm')])],
    ['video/x-matroska', concatBytes([bytes(0x1a, 0x45, 0xdf, 0xa3), utf8('matroska')])],
    ['audio/ogg', concatBytes([utf8('OggS'), new Uint8Array(24), utf8('OpusHead')])],
    ['application/zip', concatBytes([utf8('PK\u0003\u0004'), new Uint8Array(10)])],
    ['text/plain', utf8('Fitted a new door, 10:00 ☔')],
    ['text/plain', utf8('<html><script>alert(1)</script>')],
    ['text/plain', utf8('<svg onload="alert(1)"/>')],
    ['application/octet-stream', bytes(1, 2, 3)],
    ['application/octet-stream', bytes(0xff, 0xff, 0xff, 0xff)],
    ['application/octet-stream', utf8('')],
  ])('is %s', (type, first) => {
    expect(mediaTypeOf(first)).toBe(type)
    expect(mediaTypeOf(first, 'image/png')).toBe(type)
  })

  it('believes what is declared only where one container holds sound or pictures', () => {
    expect(mediaTypeOf(box('isom'), 'audio/mp4')).toBe('audio/mp4')
    expect(mediaTypeOf(bytes(0xff, 0xd8, 0xff, 0xe1), 'audio/mp4')).toBe('image/jpeg')
  })

  it('takes text for text where the first look ends inside a character', () => {
    expect(mediaTypeOf(utf8('naïve ☔').subarray(0, -1))).toBe('text/plain')
  })

  it('takes any beginning of any file without an error', () => {
    const heads = [box('heic', 'mif1'), utf8('OggS'), utf8('RIFF'), bytes(0x1a, 0x45, 0xdf, 0xa3)]
    for (const head of heads)
      for (let length = 0; length <= head.length; length++)
        expect(mediaTypeOf(head.subarray(0, length))).toMatch(/^[a-z]+\//)
  })
})
