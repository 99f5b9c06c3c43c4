// Names from anywhere, cleaned for showing.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, longestName } from '#/capture/file-name.ts'

describe('a file name', () => {
  it.each([
    ['IMG 0001.jpg', 'IMG 0001.jpg'],
    ['👷🏽‍♀️ at work 🏗️.jpg', '👷🏽‍♀️ at work 🏗️.jpg'],
    ['صورة العمل.jpg', 'صورة العمل.jpg'],
    ['a\0b\u0007c\u009f.jpg', 'abc.jpg'],
    ['line\nbreak\u2028.txt', 'linebreak.txt'],
    // Reads as "photo exe.jpg" on a screen, and is not a picture.
    ['photo \u202egpj.exe', 'photo gpj.exe'],
    ['half \ud83d of an emoji', 'half \ufffd of an emoji'],
    ['  spaces  ', 'spaces'],
    ['\0\0', ''],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanName(given)).toBe(shown)
  })

  it('of 10,000 characters is cut, and keeps its extension', () => {
    const cut = cleanName(`${'a'.repeat(10_000)}.jpeg`)
    expect(cut).toHaveLength(longestName)
    expect(cut.endsWith('a.jpeg')).toBe(true)
  })

  it('is never cut inside what people see as one character', () => {
    const family = '👨‍👩‍👧‍👦'
    const cut = cleanName(`${family.repeat(1000)}.jpg`)
    expect(cut.length).toBeLessThanOrEqual(longestName)
    expect(cut.replaceAll(family, '')).toBe('.jpg')
  })

  it('once clean stays as it is', () => {
    const signs = ['a', ' ', '.', 'é', 'ص', '👷🏽', '\u200d', '\0', '\u202e', '\ud83d', 'a'.repeat(120)]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 40 }), (name) => {
        const clean = cleanName(name.join(''))
        return clean.length <= longestName && clean.isWellFormed() && cleanName(clean) === clean
      }),
      { numRuns: 300 },
    )
  })
})
