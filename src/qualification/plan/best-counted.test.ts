// The best part of a choice that holds more than its rules allow: by hand, and against brute force over every part.

import { describe, expect, test } from 'vitest'
import { bestCounted, type BestCounted } from '#/qualification/plan/best-counted.ts'
import { chanceFrom } from '../../../tests/support/chance.ts'
import { expectBestParts } from '../../../tests/support/plan-against-all.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../../tests/support/valid-choices.ts'

const best = (id: string, held: string): BestCounted => bestCounted(ruleFileOf(id), choiceOf(held))

describe('bestCounted', () => {
  test.each(Object.entries(validChoices))('of a valid choice is itself: %s', (id, valid) => {
    expect(best(id, valid)).toEqual({ kind: 'counted', choice: choiceOf(valid), extra: [] })
  })

  test('agrees with brute force over every part of choices of all schemes', () => {
    const chance = chanceFrom(5)
    const seen = { whole: 0, part: 0, none: 0 }
    for (const id of Object.keys(validChoices)) {
      const found = expectBestParts(ruleFileOf(id), chance, { choices: 300, poolSize: 5_000 })
      seen.whole += found.whole
      seen.part += found.part
      seen.none += found.none
    }
    expect(Math.min(seen.whole, seen.part, seen.none)).toBeGreaterThan(20)
  })

  const valid = 'AA@2 BB@1 CC@2 EE@2 FF@2 DD@2'

  test('leaves out the restricted unit of least value where there are three', () => {
    expect(best('ocr-03448', `${valid} J@3 I@3 V1 R@1`)).toMatchObject({
      kind: 'counted',
      extra: choiceOf('V1 R@1'),
    })
  })

  test('takes the level that makes the award where a unit is held at two', () => {
    const held = 'AA@1 AA@2 BB@1 CC@1 CC@2 EE@2 FF@2 DD@2'
    expect(best('ocr-03448', held)).toMatchObject({ extra: choiceOf('AA@1 CC@1') })
  })

  test('takes the level of more value where either makes the award', () => {
    expect(best('ocr-03448', `${valid} ZZ@2 ZZ@4`)).toMatchObject({ extra: choiceOf('ZZ@2') })
  })

  test('leaves out what the scheme does not have, and an entry said twice', () => {
    expect(best('ocr-03448', `${valid} nobody H@4 DD@2`)).toEqual({
      kind: 'counted',
      choice: choiceOf(valid),
      extra: choiceOf('nobody H@4 DD@2'),
    })
  })

  test('names what a cap leaves uncounted as extra, and keeps it in the choice', () => {
    const held = `${validChoices['ocr-10378']} B&A5`
    expect(best('ocr-10378', held)).toEqual({
      kind: 'counted',
      choice: choiceOf(held),
      extra: choiceOf('B&A5'),
    })
  })

  test('finds no part where none makes the award, and cannot tell where figures or rules are missing', () => {
    expect(best('ocr-03448', 'AA@1 BB@1 I@2 J@2 K@2')).toEqual({ kind: 'none' })
    expect(best('ocr-03448', '')).toEqual({ kind: 'none' })
    expect(best('ocr-03456', 'F3 F4')).toEqual({ kind: 'cannot tell' })
    const open = 'CS7 CS8 CS9 B&A38 M&L1 CS5 CS6 CS17 CS15 CS10 CS11 CS13 CS19 CS19'
    expect(best('ocr-10379', open)).toEqual({ kind: 'cannot tell' })
  })

  test('is bounded for a hostile rule file', () => {
    const scheme = ruleFileOf('ocr-03454')
    const rule = { of: {}, measure: 'value', severity: 'must', says: 's', source: 's' } as const
    const [unit] = scheme.units
    if (!unit) throw new Error('the scheme has units')
    const units = Array.from({ length: 80 }, (_, at) =>
      Object.assign({}, unit, { code: `X${at}`, offers: [{ ...unit.offers[0], value: 1_000 + at * at }] }),
    )
    const combination = [
      { ...rule, id: 'least', atLeast: 70_001 },
      { ...rule, id: 'most', atMost: 70_002 },
    ]
    const held = units.map(({ code }) => ({ unit: code }))
    expect(bestCounted({ ...scheme, units, combination }, held)).toEqual({ kind: 'cannot tell' })
  })
})
