// What is found of evidence that is claimed as a whole: one picture shows everything at once, and several pages do not.

import { describe, expect, it } from 'vitest'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { findingsOf } from '#/portfolio/views/findings.ts'

const page = (digit: string) => ({
  sha256: digit.repeat(64),
  bytes: 3,
  mediaType: 'image/jpeg',
  name: `${digit}.jpg`,
})

describe('a photo claimed as a whole', () => {
  it.each([
    ['of one page', ['a'], 0],
    ['of two pages', ['a', 'b'], 1],
  ])('%s', async (_, pages, count) => {
    const amy = await TestDevice.founding('Amy')
    const photo = await captureNote(amy, '', { form: 'photo', files: pages.map(page) })
    await claim(amy, photo.hash, 'C1@1/1.1')
    const found = findingsOf(foldOf(amy)).filter(({ kind }) => kind === 'no position')
    expect(found).toHaveLength(count)
  })
})
