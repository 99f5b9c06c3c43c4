// Pictures that may name a place are told from those that cannot.

import { describe, expect, it } from 'vitest'
import { utf8 } from '#/base/bytes.ts'
import { mayNamePlace } from '#/capture/may-name-place.ts'

const picture = (chunk: string, before = 100): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...new Uint8Array(before), ...utf8(chunk), 0, 1, 2])

describe('a picture that is kept as it came', () => {
  it.each(['eXIf', 'EXIF', 'Exif', 'XML:com.adobe.xmp', 'XMP '])('may name a place in %s', (chunk) => {
    expect(mayNamePlace(picture(chunk))).toBe(true)
  })

  it('may name it across the end of what is looked at in one go', () => {
    const far = new Uint8Array(4_194_400)
    far.set(utf8('eXIf'), 4_194_302)
    expect(mayNamePlace(far)).toBe(true)
  })

  it.each(['IHDR', 'VP8X', 'ftypheic', ''])('names none where there is only %s', (chunk) => {
    expect(mayNamePlace(picture(chunk))).toBe(false)
  })
})
