// What of a form is told beside one criterion: the lines that are about it, and nothing left out where no line says so.

import { expect, it } from 'vitest'
import { recordAbout, recordSaid } from '#/report/record-said.ts'

const asked = (criterion: string, question: string) => ({
  criterion,
  question,
  answer: 'I ask my supervisor.',
  mode: 'spoken' as const,
})

const record = recordSaid({
  kind: 'questions',
  askedBy: 'Dev Patel',
  questions: [asked('C1@1/3.1', 'Whom do you ask?'), asked('C1@1/3.2', 'When do you ask?')],
})

it.each([
  ['C1 · 3.2', ['When do you ask?']],
  ['B1 · 1.1', ['Whom do you ask?', 'When do you ask?']],
])('beside %s, of two questions: %j', (code, leads) => {
  const about = record && recordAbout(record, code)
  expect(about?.facts).toEqual(record?.facts)
  expect(about?.lists.flatMap(({ lines }) => lines.map(({ lead }) => lead))).toEqual(leads)
})
