// Suggestions for Amy's evidence on OCR 03454: lately claimed first, then what comes next, then what is open.

import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { suggestionsFor } from '#/portfolio/views/suggestions.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../../tests/support/portfolio-stories.ts'

const rules = new URL('../../../rules/ocr-03454.json', import.meta.url)
const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync(rules))))

let amy: TestDevice

const suggested = (about: string) =>
  suggestionsFor(foldOf(amy), scheme, about).map(({ claim: id, why }) => `${why} ${id}`)

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  await amy.write('portfolio.opened', { language: 'en' })
})

describe('suggestions', () => {
  it('are none without units', async () => {
    const photo = await captureNote(amy, 'The till')
    expect(suggested(photo.hash)).toEqual([])
  })

  it('take what is open from each unit in turn, criteria before units whose criteria are not loaded', async () => {
    await describePortfolio(amy, {
      units: [
        { unit: 'C1', level: null },
        { unit: 'A3', level: null },
        { unit: 'F2', level: null },
      ],
    })
    const photo = await captureNote(amy, 'The till')
    expect(suggested(photo.hash)).toEqual([
      'open C1@1/1.1',
      'open A3@2/1.1',
      'open C1@1/1.2',
      'open A3@2/1.2',
      'open C1@1/1.3',
      'open A3@2/1.3',
    ])
  })

  it('name whole units only where criteria are not loaded, and after all criteria', async () => {
    await describePortfolio(amy, {
      units: [
        { unit: 'F2', level: null },
        { unit: 'C1', level: null },
      ],
    })
    const before = await captureNote(amy, 'A query')
    await claim(amy, before.hash, 'C1@1/1.1', 'C1@1', 'F2@2')
    const photo = await captureNote(amy, 'The till')
    expect(suggested(photo.hash)).toEqual([
      'recent C1@1/1.1',
      'next C1@1/1.2',
      'open C1@1/1.3',
      'open C1@1/1.4',
      'open C1@1/2.1',
      'recent F2@2',
    ])
  })

  it('put first what was claimed lately and then what comes next', async () => {
    await describePortfolio(amy, { units: [{ unit: 'C1', level: null }] })
    const before = await captureNote(amy, 'A query')
    await claim(amy, before.hash, 'C1@1/1.2', 'C1@1/2.1')
    const photo = await captureNote(amy, 'The till')
    expect(suggested(photo.hash)).toEqual([
      'recent C1@1/2.1',
      'recent C1@1/1.2',
      'next C1@1/2.2',
      'next C1@1/1.3',
      'open C1@1/1.1',
      'open C1@1/1.4',
    ])
  })

  it('stay as they are while one claims them, and leave out units that were let go', async () => {
    await describePortfolio(amy, { units: [{ unit: 'C1', level: null }] })
    const before = await captureNote(amy, 'A query')
    await claim(amy, before.hash, 'A3@2/1.1')
    const photo = await captureNote(amy, 'The till')
    const offered = suggested(photo.hash)
    await claim(amy, photo.hash, 'C1@1/1.1', 'C1@1/1.2')
    expect(suggested(photo.hash)).toEqual(offered)
    expect(offered.some((text) => text.includes('A3'))).toBe(false)
  })
})
