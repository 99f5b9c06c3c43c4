import { describe, expect, it } from 'vitest'
import { lengthText, percentText, sizeText } from '#/text/measures.ts'
import { plural } from '#/text/plural.ts'
import { t } from '#/text/text.ts'

describe('counts and measures', () => {
  it('picks the form for the number', () => {
    const forms = { one: '1 photo', other: '# photos' }
    expect([0, 1, 2].map((n) => plural(n, forms))).toEqual(['0 photos', '1 photo', '2 photos'])
    expect(t('evidence').count(1)).toBe('1 piece of evidence')
  })
  it('knows the six forms of Welsh', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' }
    expect([0, 1, 2, 3, 6, 4].map((n) => plural(n, forms, 'cy')).join('')).toBe('zotfmx')
  })
  it.each([
    [0, '0 bytes'],
    [1000, '1 KB'],
    [411_600, '412 KB'],
    [999_600, '1 MB'],
    [4_234_000, '4.2 MB'],
    [214_000_000, '214 MB'],
    [3_000_000_000, '3 GB'],
  ])('%i bytes are %s', (bytes, shown) => expect(sizeText(bytes)).toBe(shown))
  it.each([
    [0, '00:00'],
    [192.9, '03:12'],
    [3792, '1:03:12'],
  ])('%d seconds are %s', (seconds, shown) => expect(lengthText(seconds)).toBe(shown))
  it('never rounds to done before it is done', () => {
    expect([0, 0.001, 0.64, 0.999, 1].map(percentText)).toEqual(['0%', '1%', '64%', '99%', '100%'])
  })
})
