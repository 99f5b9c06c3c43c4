// A what-if says of each unit what planFrom would say once it is taken, changed or let go.

import { expect, test } from 'vitest'
import { planFrom, type Plan } from '#/qualification/plan/plan-from.ts'
import { whatIf, type Prospect } from '#/qualification/plan/what-if.ts'
import { chanceFrom } from '../../../tests/support/chance.ts'
import { ruleFileNames, ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../../tests/support/valid-choices.ts'

const prospectOf = (plan: Plan): Prospect => {
  switch (plan.kind) {
    case 'complete':
      return 0
    case 'finish':
      return plan.further
    case 'never':
    case 'wishes':
      return plan.kind
    case 'cannot tell':
      return 'open'
  }
}

test('says what planFrom says, for every unit at every level of every scheme', () => {
  const chance = chanceFrom(3)
  const seen = new Set<Prospect>()
  for (const name of ruleFileNames) {
    const scheme = ruleFileOf(name)
    const held = choiceOf(validChoices[name] ?? '').filter(() => chance() < 0.7)
    const wishes = chance() < 0.5 ? {} : { levels: [1, 2, 3], avoid: [{ unit: 'CC' }] }
    const { taking, without } = whatIf(scheme, held, wishes)
    for (const { code, offers } of scheme.units) {
      const others = held.filter(({ unit }) => unit !== code)
      if (others.length < held.length)
        expect([code, without(code)]).toEqual([code, prospectOf(planFrom(scheme, others, wishes))])
      for (const { level } of offers) {
        const found = taking(code, level)
        seen.add(found)
        const choice = [...others, level === null ? { unit: code } : { unit: code, level }]
        expect([code, level, found]).toEqual([code, level, prospectOf(planFrom(scheme, choice, wishes))])
      }
    }
  }
  for (const prospect of ['never', 'open', 0, 1, 2] as const) expect(seen).toContain(prospect)
})

test('in words: the last unit completes the award, a third restricted unit would stop it', () => {
  const scheme = ruleFileOf('ocr-03448')
  const { taking, without } = whatIf(scheme, choiceOf('AA@2 BB@1 CC@2 EE@2 I@2 P@1'))
  expect(taking('DD', 2)).toBe(0)
  expect(taking('H', 1)).toBe(1)
  expect(taking('P', 2)).toBe(0)
  expect(taking('K', 2)).toBe('never')
  expect(without('P')).toBe(1)
  expect(taking('nobody', 1)).toBe('open')
})

test('tells nothing of a choice with a problem, nor of a scheme without rules', () => {
  expect(whatIf(ruleFileOf('ocr-03448'), choiceOf('CC@1 CC@2')).taking('DD', 2)).toBe('open')
  expect(whatIf(ruleFileOf('ocr-03456'), []).taking('F3', 3)).toBe('open')
})
