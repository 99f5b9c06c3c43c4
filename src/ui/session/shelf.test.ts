// What a portfolio's row counts: what is claimed of what is to be claimed.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TestDevice } from '../../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { shelfRowOf } from '#/ui/session/shelf.ts'

const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync('rules/ocr-03454.json'))))

it('counts the criteria of the units that are to be proved, and none of a unit by certificate', async () => {
  const amy = await TestDevice.founding('Amy')
  const count = () => {
    const { criteriaClaimed, criteriaInAll } = shelfRowOf(foldOf(amy), scheme, amy.person)
    return { criteriaClaimed, criteriaInAll }
  }
  await describePortfolio(amy, { units: [{ unit: 'B1', level: 1 }] })
  const note = await captureNote(amy, 'I stayed calm.')
  await claim(amy, note.hash, 'B1@1/1.1')
  const alone = count()
  expect(alone.criteriaClaimed).toBe(1)
  await describePortfolio(amy, {
    units: [
      { unit: 'B1', level: 1 },
      { unit: 'C1', level: 1 },
    ],
  })
  expect(count().criteriaInAll).toBeGreaterThan(alone.criteriaInAll)
  await amy.write('achievement.recorded', {
    how: 'credit transfer',
    unit: 'C1',
    level: 1,
    reference: '',
    awardingBody: 'NCFE',
    certificateNumber: '0815',
    achievedOn: '2015-05-03',
    copySeenBy: '',
    account: '',
  })
  expect(count()).toEqual(alone)
})
