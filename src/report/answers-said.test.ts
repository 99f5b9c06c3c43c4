// The answers beside evidence, as they are told in the app, the plain page and the viewer: each as it was asked.

import { describe, expect, it } from 'vitest'
import { typePromptNames } from '#/qualification/checks/type-prompts.ts'
import { promptNames } from '#/qualification/checks/unit-guidance.ts'
import { answersOf } from '#/report/wording.ts'
import { messages } from '#/text/languages.ts'
import { captureNote, foldOf } from '../../tests/support/portfolio-stories.ts'
import { TestDevice } from '../../tests/support/people.ts'

const { prompts } = messages('en').checks

describe('the words of a prompt', () => {
  it('are there for each, and no two ask the same', () => {
    expect(Object.keys(prompts).toSorted()).toEqual([...promptNames, ...typePromptNames].toSorted())
    const asks = Object.values(prompts).map(({ ask }) => ask)
    expect(new Set(asks).size).toBe(asks.length)
  })

  it('stand over its answer; a prompt of a later version has its name', async () => {
    const amy = await TestDevice.founding('Amy')
    const answers = [
      { prompt: 'whereItStays', text: 'In the complaints folder' },
      { prompt: 'origin', text: ' ' },
      { prompt: 'danceSteps', text: 'Two left' },
    ]
    const { hash } = await captureNote(amy, '', { form: 'form', type: 'kept at work', answers })
    const evidence = foldOf(amy).evidence.get(hash)
    expect(evidence && answersOf(evidence)).toEqual([
      { ask: prompts.whereItStays.ask, text: 'In the complaints folder' },
      { ask: 'danceSteps', text: 'Two left' },
    ])
  })
})
