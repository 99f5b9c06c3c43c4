// What is said of whoever wrote something: the parts that they have, and those that are over as over.

import { beforeEach, expect, it } from 'vitest'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { whoOf } from '#/report/wording.ts'

let centre: TestCentre
let dev: TestDevice

beforeEach(async () => {
  const amy = await TestDevice.founding('Amy')
  centre = await testCentre()
  await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
  dev = await TestDevice.joining('Dev', amy)
  await captureNote(dev, 'She calmed the customer')
})

/** A part, and until when; in a list of its own each time. */
type Part = readonly [Role, string?]

const listOf = async (parts: readonly Part[], version: number): Promise<CentreList> => {
  const person = { person: dev.person, name: 'Dev Patel', roles: [], devices: [{ device: dev.device }] }
  const list = await centre.sign(parts.length === 0 ? [] : [person], version)
  const from = '2016-01-01T00:00:00.000+00:00'
  const roles = parts.map(([role, until]) => ({ role, from, until: until && `${until}T23:59:59.000+00:00` }))
  return { ...list, people: list.people.map((each) => ({ ...each, roles })) }
}

it.each<[string, readonly (readonly Part[])[]]>([
  ['on the centre’s team: assessor', [[['assessor']]]],
  ['on the centre’s team: assessor until 31 Mar 2017', [[['assessor', '2017-03-31']]]],
  ['on the centre’s team: assessor', [[['assessor', '2017-03-31'], ['assessor']]]],
  [
    'on the centre’s team: assessor until 31 Mar 2018',
    [
      [
        ['assessor', '2018-03-31'],
        ['assessor', '2017-03-31'],
      ],
    ],
  ],
  ['on the centre’s team: internal verifier, was assessor', [[['assessor']], [['internal verifier']]]],
  [
    'on the centre’s team: internal verifier, assessor until 31 Mar 2017',
    [[['assessor', '2017-03-31']], [['internal verifier']]],
  ],
  ['on the centre’s team: assessor', [[['assessor']], [], [['assessor']]]],
  ['was on the centre’s team: assessor', [[['assessor']], []]],
  ['on the centre’s team: assessor until 31 Mar 2017', [[['assessor', '2017-03-31']], []]],
])('%s, by the lists %j', async (says, given) => {
  const lists = await Promise.all(given.map((parts, at) => listOf(parts, at + 1)))
  expect(whoOf(foldOf(dev, lists), dev.device)).toBe(`Dev Patel, ${says}`)
})
