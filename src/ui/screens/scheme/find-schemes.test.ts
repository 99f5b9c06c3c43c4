// Finding a qualification by what stands on a letter, in whatever order, and even where the letter is at odds with itself.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { findSchemes } from '#/ui/screens/scheme/find-schemes.ts'

const folder = fileURLToPath(new URL('../../../../rules/', import.meta.url))
const schemes = readdirSync(folder)
  .filter((name) => /\d\.json$/.test(name))
  .map((name) => unwrap(readScheme(JSON.parse(readFileSync(folder + name, 'utf8')))))

const numbers = (search: string): readonly string[] =>
  findSchemes(schemes, search).found.map(
    ({ schemeCode, qualificationNumber }) => schemeCode ?? qualificationNumber ?? '',
  )

describe('findSchemes', () => {
  it('finds words and numbers in any order, with the level however it is written', () => {
    expect(numbers('03455 OCR Customer-Service: NVQ Certificate (Level 2)')).toEqual(['03455'])
    expect(numbers('service customer L2 nvq ocr')).toEqual(['03455'])
    expect(numbers('nvq service 0345')).toEqual(['03454', '03455', '03456'])
    expect(numbers('50102631')).toEqual(['501/0263/1'])
    expect(numbers('level 2')).toEqual(['501/0263/1', '03448', '03455', '10379'])
    expect(numbers('')).toHaveLength(13)
  })

  it('shows the closest where not all of it fits, and nothing where hardly any does', () => {
    expect(findSchemes(schemes, 'Pearson level 2 nvq customer service').fitsAll).toBe(false)
    expect(numbers('Pearson level 2 nvq customer service')).toEqual(['501/0263/1', '03455'])
    expect(numbers('marine biology')).toEqual([])
    expect(numbers('marine biology in the level')).toEqual([])
  })

  it('says so where number and level disagree, and names the one that the level means', () => {
    const letter = 'OCR Level 2 NVQ Certificate in Customer Service 03454'
    expect(numbers(letter)).toEqual(['03454', '03455'])
    expect(findSchemes(schemes, letter).disagreement).toEqual({
      number: '03454',
      level: 1,
      asked: 2,
      other: '03455',
    })
    expect(findSchemes(schemes, '03454 level 3').disagreement).toMatchObject({ other: null })
    expect(findSchemes(schemes, '03454 level 1').disagreement).toBeNull()
  })
})
