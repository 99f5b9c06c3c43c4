// Taking the metadata out of a photo: the picture's own bytes stay, places go, and nothing hostile gets further than "kept
// as it came".

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes, utf8, type Bytes } from '#/base/bytes.ts'
import { exifSegment, segment, skeletonJpeg, withExtras } from '../../tests/support/jpeg-segments.ts'
import { plainJpeg } from '#/capture/plain-jpeg.ts'

const holds = (bytes: Bytes, text: string): boolean => String.fromCharCode(...bytes).includes(text)

describe('a photo without its metadata', () => {
  it('is byte for byte the same where there was none', () => {
    expect(plainJpeg(skeletonJpeg())).toEqual({
      bytes: skeletonJpeg(),
      orientation: 1,
      takenAt: null,
    })
  })

  it('loses place, comments, previews and what follows its end, and keeps colours', () => {
    const profile = segment(0xe2, utf8('ICC_PROFILE\0 colours'))
    const photo = withExtras(
      skeletonJpeg(),
      [
        exifSegment(1),
        segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0<x>GPS</x>')),
        segment(0xe2, utf8('MPF\0 GPS')),
        profile,
        segment(0xed, utf8('Photoshop 3.0\0 GPS')),
        segment(0xfe, utf8('GPS')),
      ],
      utf8('a film with GPS'),
    )
    const plain = plainJpeg(photo)
    expect(plain?.takenAt).toBe('2026-11-22T10:00:00')
    expect(plain && holds(plain.bytes, 'GPS')).toBe(false)
    const whole = skeletonJpeg()
    const jfif = 2 + 2 + 12
    expect(plain?.bytes).toEqual(concatBytes([whole.subarray(0, jfif), profile, whole.subarray(jfif)]))
  })

  it.each([2, 3, 4, 5, 6, 7, 8])('still says which way up it is: %i', (orientation) => {
    const plain = plainJpeg(withExtras(skeletonJpeg(), [exifSegment(orientation)]))
    expect(plain?.orientation).toBe(orientation)
    // Read again, by the same eyes that read a camera's.
    const again = plain && plainJpeg(plain.bytes.slice())
    expect(again).toEqual({ bytes: plain?.bytes, orientation, takenAt: null })
  })

  it('is left alone when it is cut off anywhere', () => {
    const whole = withExtras(skeletonJpeg(), [exifSegment(6)])
    for (let length = 0; length < whole.length; length++) expect(plainJpeg(whole.slice(0, length))).toBeNull()
  })

  it('is never an error, whatever the bytes', () => {
    const hostile = withExtras(skeletonJpeg(), [exifSegment(6)])
    const changes = fc.array(fc.tuple(fc.nat(hostile.length - 1), fc.nat(255)), { maxLength: 8 })
    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = hostile.slice()
        for (const [at, byte] of changed) bytes[at] = byte
        const plain = plainJpeg(bytes)
        return plain === null || (plain.bytes.length <= bytes.length + 36 && plain.orientation >= 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('says nothing of when it was taken where the camera said nothing sensible', () => {
    for (const taken of ['0000:00:00 00:00:00', '2026:13:45 10:00:00', 'yesterday afternoon'])
      expect(plainJpeg(withExtras(skeletonJpeg(), [exifSegment(1, taken)]))?.takenAt).toBeNull()
  })
})
