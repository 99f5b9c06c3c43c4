// Names made for a bundle from what people are called and what they capture.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileEndingOf, payloadName } from '#/bundle/bag/payload-name.ts'
import { slugOf } from '#/bundle/bag/slug.ts'
import { topFolderName } from '#/bundle/bag/top-folder-name.ts'
import { nameFault } from '#/bundle/zip/zip-name.ts'

describe('topFolderName', () => {
  test.each([
    ['Hillside College', 'Amina Yusuf', 'ocr-03454', 'hillside-col-amina-yusuf-ocr-03454-2026-11-22'],
    ['Łódź Straße', 'Zoë Ångström', 'OCR 03454', 'lodz-strasse-zoe-angstrom-ocr-03454-2026-11-22'],
    ['', '', '', 'no-centre-no-candidate-no-scheme-2026-11-22'],
    ['مركز', '山田', '🎉', 'centre-candidate-scheme-2026-11-22'],
    ['CON', 'a/../b', '100% %2e', 'centre-a-b-100-2e-2026-11-22'],
  ])('%s, %s, %s', (centre, candidate, scheme, name) => {
    expect(topFolderName({ centre, candidate, scheme, day: '2026-11-22' })).toBe(name)
  })

  test('does without a day', () => {
    expect(topFolderName({ centre: 'a', candidate: 'b', scheme: 'c', day: '../x' })).toBe('a-b-c-no-date')
  })

  test('is short and allowed, whatever people are called', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(anything, anything, anything, (centre, candidate, scheme) => {
        const name = topFolderName({ centre, candidate, scheme, day: '2026-11-22' })
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(name.length).toBeLessThanOrEqual(53)
        expect(nameFault(name)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('payloadName', () => {
  test.each([
    ['E007', 1, 'photo', 'image/jpeg', 'data/evidence/E007-1-photo.jpg'],
    ['E1234', 12, 'sound', 'audio/mp4;codecs=opus', 'data/evidence/E1234-12-sound.m4a'],
    ['E001', 1, 'file', 'application/x-unheard-of', 'data/evidence/E001-1-file.bin'],
    ['../../x', 1, '', '', 'data/evidence/x-1-file.bin'],
    ['', 2, '?', 'text/plain', 'data/evidence/unlabelled-2-file.txt'],
  ])('%s %i %s %s', (label, index, kindWord, mediaType, name) => {
    expect(payloadName({ label, index, kindWord, mediaType })).toBe(name)
  })

  test('gives nothing an ending that a browser would run from a disk', () => {
    for (const type of ['text/html', 'TEXT/HTML; charset=utf-8', 'image/svg+xml', 'application/xhtml+xml']) {
      expect(fileEndingOf(type)).toMatch(/\.txt$/)
    }
    expect(fileEndingOf('text/javascript')).toBe('bin')
  })

  test('is allowed in a bundle, whatever the ledger says', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(anything, fc.nat(999), anything, anything, (label, index, kindWord, mediaType) => {
        expect(nameFault(payloadName({ label, index, kindWord, mediaType }))).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

test('a slug has no dash at an end after it was cut', () => {
  expect(slugOf('ab cd', 3)).toBe('ab')
})
