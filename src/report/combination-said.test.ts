// Whoever verifies the award reads whether the chosen units make it, rule by rule, with the file that says so; more than
// enough is extra, what is missing is named, and where nothing can be told that is said.

import { beforeEach, describe, expect, it } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import { ruleFileOf } from '../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../tests/support/valid-choices.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { combinationSaid } from '#/report/combination-said.ts'
import { words } from '#/report/subject.ts'

const said = words.verifier.combination
const hash = 'ab'.repeat(32)

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

const saidOf = async (scheme: Scheme, units: string) => {
  const { id, title } = scheme
  await describePortfolio(amy, {
    scheme: { id, hash, title },
    units: choiceOf(units).map(({ unit, level = null }) => ({ unit, level })),
  })
  return combinationSaid({ portfolio: foldOf(amy), scheme })
}
const ruleIn = ({ rules }: Awaited<ReturnType<typeof saidOf>>, id: string) =>
  rules.find((rule) => rule.id === id)

describe('the rule of combination', () => {
  it('of a choice that makes the award: each rule, what is asked and counted, and the file', async () => {
    const scheme = ruleFileOf('ocr-03448')
    const told = await saidOf(scheme, validChoices['ocr-03448'] ?? '')
    expect(told.says).toBe(said.verdicts.valid)
    expect(told.rules.map(({ id }) => id)).toEqual(scheme.combination?.map(({ id }) => id))
    expect(ruleIn(told, 'mandatory-aa')).toMatchObject({
      says: 'unit AA at Level 2',
      asked: 'at least 1 unit',
      counted: '1 unit counted: AA at level 2',
      result: 'Held',
    })
    expect(ruleIn(told, 'restricted')).toMatchObject({ asked: 'at most 2 units', counted: '0 units counted' })
    expect(ruleIn(told, 'at-level-percent')?.notes).toContain(said.advice)
    expect(told.file.map(({ value }) => value)).toEqual([scheme.title, `${scheme.version} (ocr-03448)`, hash])
  })

  it('more than counts is extra, and the award is made all the same', async () => {
    const told = await saidOf(ruleFileOf('ocr-03448'), `${validChoices['ocr-03448'] ?? ''} I@3 J@3 R@1`)
    expect(told.says).toBe(said.verdicts.valid)
    expect(told.notes).toContain(said.extra('R'))
  })

  it('what is not held is told with how much of it is there', async () => {
    const told = await saidOf(ruleFileOf('ocr-03448'), 'AA@2')
    expect(told.says).toBe(said.verdicts.invalid)
    expect(ruleIn(told, 'mandatory-bb')).toMatchObject({ result: 'Not held', counted: '0 units counted' })
  })

  it('a missing figure is named where it leaves a rule open', async () => {
    const scheme = ruleFileOf('ocr-10379')
    const unknown = scheme.units.flatMap(({ code, offers }) => (offers[0]?.value === null ? code : []))
    const told = await saidOf(scheme, unknown.join(' '))
    const open = told.rules.filter(({ holds }) => holds === 'cannot tell')
    expect(open.length).toBeGreaterThan(0)
    for (const { result, why } of open) {
      expect(result).toBe('Cannot tell')
      expect(why.join()).toContain(unknown[0])
    }
  })

  it('says so where there are no rules, no units, no file and no qualification', async () => {
    expect(combinationSaid({ portfolio: foldOf(amy), scheme: null })).toMatchObject({
      says: said.noScheme,
      file: [],
    })
    expect(await saidOf(ruleFileOf('ocr-03448'), '')).toMatchObject({ says: said.noUnits, rules: [] })
    expect(combinationSaid({ portfolio: foldOf(amy), scheme: null })).toMatchObject({ says: said.noFile })
    const told = await saidOf(ruleFileOf('ocr-03456'), 'F1')
    expect(told).toMatchObject({ says: said.verdicts['cannot tell'], rules: [] })
    expect(told.notes).toContain(said.noRules)
  })
})
