// A choice that holds more than counts still makes the award: RC2, surplus units are extra and never an error.

import { describe, expect, test } from 'vitest'
import { checkChoice } from '#/qualification/check-choice.ts'
import { checkCounted } from '#/qualification/plan/check-counted.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../../tests/support/valid-choices.ts'

const scheme = ruleFileOf('ocr-03448')
const valid = validChoices['ocr-03448'] ?? ''

describe('checkCounted', () => {
  test('is the check itself where the choice makes the award, and where it holds too little', () => {
    for (const choice of [choiceOf(valid), choiceOf('AA@2 BB@1'), []])
      expect(checkCounted(scheme, choice)).toMatchObject({
        check: checkChoice(scheme, choice),
        counted: choice,
        extra: [],
      })
  })

  test('leaves a third restricted unit out as extra, where the bare check says that the choice is broken', () => {
    const choice = choiceOf(`${valid} I@3 J@3 R@1`)
    expect(checkChoice(scheme, choice).verdict).toBe('invalid')
    expect(checkCounted(scheme, choice)).toMatchObject({
      check: { verdict: 'valid' },
      counted: choiceOf(`${valid} I@3 J@3`),
      extra: ['R'],
      problems: [],
    })
  })

  test('counts a unit once that is held at two levels, and says so of the whole choice', () => {
    const choice = choiceOf(`${valid} AA@1`)
    expect(checkCounted(scheme, choice)).toMatchObject({
      check: { verdict: 'valid' },
      counted: choiceOf(valid),
      extra: [],
      problems: [{ kind: 'unit twice', unit: 'AA' }],
    })
  })

  test('calls nothing extra that could not be counted at all: no such unit, no level, or none that is offered', () => {
    // R is more than counts; DD is chosen at one level that it is offered at and at one that it is not.
    const choice = choiceOf(`${valid} nobody H ZZ@9 DD@9 I@3 J@3 R@1`)
    expect(checkCounted(scheme, choice)).toMatchObject({
      check: { verdict: 'valid' },
      counted: choiceOf(`${valid} I@3 J@3`),
      extra: ['R'],
      problems: [
        { kind: 'unknown unit', unit: 'nobody' },
        { kind: 'level missing', unit: 'H' },
        { kind: 'level not offered', unit: 'ZZ' },
        { kind: 'unit twice', unit: 'DD' },
      ],
    })
  })

  test('stays broken where no part makes the award', () => {
    const choice = choiceOf('AA@2 BB@1 I@3 J@3 R@1')
    expect(checkCounted(scheme, choice)).toMatchObject({ check: { verdict: 'invalid' }, counted: choice })
  })
})
