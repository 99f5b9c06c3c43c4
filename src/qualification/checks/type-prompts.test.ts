// The questions of each kind of evidence, against domain.md §3: each is asked somewhere, and no name means two things.

import { describe, expect, test } from 'vitest'
import { allEvidenceTypes } from '#/qualification/checks/evidence-types.ts'
import {
  isEvidencePrompt,
  neededPrompts,
  promptsOfType,
  typePromptNames,
} from '#/qualification/checks/type-prompts.ts'
import { promptNames } from '#/qualification/checks/unit-guidance.ts'

describe('what a kind of evidence asks for', () => {
  test.each([
    ['case history', ['situation', 'expectation', 'ownActions', 'outcome', 'corroboration']],
    ['work product', ['origin', 'ownPart', 'confidentiality']],
    ['simulation', ['scenario', 'playedBy', 'whyNotReal']],
    ['prior learning', ['priorActivity', 'priorDates', 'gapsClosed']],
    ['kept at work', ['whatItIs', 'whereItStays', 'whoHoldsIt', 'howToReachIt']],
    ['photo', []],
    ['a kind of a later version', []],
    ['toString', []],
  ])('%s: %j', (type, prompts) => {
    expect(promptsOfType(type)).toEqual(prompts)
  })

  test('no name is a unit’s and a kind’s, none stands twice, and each is asked somewhere', () => {
    const all = [...promptNames, ...typePromptNames]
    expect(new Set(all).size).toBe(all.length)
    const asked = new Set([...allEvidenceTypes.flatMap(promptsOfType), 'broughtFrom'])
    expect(typePromptNames.filter((name) => !asked.has(name))).toEqual([])
    expect(isEvidencePrompt('toString')).toBe(false)
  })

  test.each(Object.values(neededPrompts))(
    'what a check of $type misses was asked for',
    ({ type, prompts }) => {
      expect(promptsOfType(type)).toEqual(expect.arrayContaining([...prompts]))
    },
  )
})
