// Units that do not go together, and a share in words that is missed: found, told of the units they are about, and never of a
// choice that is only unfinished or holds more than counts.

import { beforeEach, describe, expect, it } from 'vitest'
import { TestDevice } from '../../../tests/support/people.ts'
import { describePortfolio, foldOf } from '../../../tests/support/portfolio-stories.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../../tests/support/valid-choices.ts'
import { checksOf } from '#/portfolio/checks/all-checks.ts'

const scheme = ruleFileOf('ocr-03448')
const valid = validChoices['ocr-03448'] ?? ''

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

const foundFor = async (units: string, of = scheme) => {
  await describePortfolio(amy, {
    units: choiceOf(units).map(({ unit, level = null }) => ({ unit, level })),
  })
  return checksOf(foldOf(amy), of, '')
}

const rulesFor = async (units: string) => (await foundFor(units)).map(({ rule }) => rule)

describe('RC1', () => {
  it('is found where whatever is added makes no award, and holds up the certificate for the whole award, no other', async () => {
    expect(await foundFor('AA@1 BB@1')).toMatchObject([
      { rule: 'RC1', severity: 'warning', stops: ['award'], claims: ['AA@1', 'BB@1'], passed: null },
    ])
  })

  it('a reason covers the units it was given for, and none chosen later', async () => {
    await foundFor('AA@1 BB@1')
    await amy.write('warning.passed', {
      rule: 'RC1',
      scheme: scheme.id,
      claims: ['AA@1', 'BB@1'],
      reason: 'AA will be changed',
    })
    expect(await foundFor('AA@1 BB@1')).toMatchObject([{ passed: { reason: 'AA will be changed' } }])
    expect(await foundFor('AA@1 BB@1 CC@2')).toMatchObject([{ rule: 'RC1', passed: null }])
  })

  it.each([
    ['nothing chosen', ''],
    ['a beginning', 'AA@2'],
    ['a finished choice', valid],
    ['a third restricted unit beside a finished choice', `${valid} I@3 J@3 R@1`],
    ['a third restricted unit beside an unfinished choice', 'AA@2 BB@1 I@2 J@2 K@2'],
    ['a unit at two levels, of which one will do', 'AA@2 AA@1 BB@1'],
  ])('is not found for %s', async (_, units) => {
    expect(await rulesFor(units)).not.toContain('RC1')
  })

  it('is not found where the file has no rule of combination', async () => {
    expect((await foundFor('F1', ruleFileOf('ocr-03456'))).map(({ rule }) => rule)).not.toContain('RC1')
  })
})

describe('RC6', () => {
  it('is not found for a unit to be named that is only extra', async () => {
    expect(await rulesFor(`${valid} I@3 J@3 R@1`)).not.toContain('RC6')
  })

  it('is found where it counts, and while the units make no award', async () => {
    expect(await rulesFor(`${valid} I@3 R@1`)).toContain('RC6')
    expect(await rulesFor('AA@2 I@3 J@3 R@1')).toContain('RC6')
  })
})

describe('RC4', () => {
  it('is found where the printed figure is met and the percentage in words is not', async () => {
    expect(await foundFor('AA@1 BB@1 CC@1 EE@1 DD@1 FF@2', ruleFileOf('ocr-03447'))).toMatchObject([
      { rule: 'RC4', severity: 'warning', stops: [], more: expect.stringContaining('60%') },
    ])
  })

  it('is not found while the printed figure is not met either, nor where both are', async () => {
    for (const units of ['AA@1 BB@1 FF@2', validChoices['ocr-03447'] ?? ''])
      expect((await foundFor(units, ruleFileOf('ocr-03447'))).map(({ rule }) => rule)).not.toContain('RC4')
  })
})
