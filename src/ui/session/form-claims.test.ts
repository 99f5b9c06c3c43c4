// What a form is claimed for: each criterion once, with all that is said about it, in the order in which it was written.

import { describe, expect, it } from 'vitest'
import { observationClaims, questionClaims } from '#/ui/session/form-claims.ts'

const asked = (criterion: string, question: string) => ({
  criterion,
  question,
  answer: 'Yes',
  mode: 'spoken' as const,
})
const note = (time: string, text: string, ...criteria: string[]) => ({
  at: `2026-11-20T${time}:00.000+00:00`,
  text,
  criteria,
})

describe('questions', () => {
  it('claim each criterion once, with its questions in short, and nothing for one about none', () => {
    const long = 'and then '.repeat(50)
    const questions = [asked('A', 'First?'), asked('', 'Free?'), asked('B', 'Other?'), asked('A', long)]
    const claims = questionClaims({ kind: 'questions', askedBy: '', questions }, 0)
    expect(claims.map(({ criterion }) => criterion)).toEqual(['A', 'B'])
    const [first = '', second = ''] = claims[0]?.note.split('\n') ?? []
    expect(first).toBe('First?')
    expect(second).toMatch(/^and then .*…$/)
    expect(second.length).toBeLessThanOrEqual(201)
  })
})

describe('an observation', () => {
  it('claims what its notes were tapped for, in their order, whatever the clock said', () => {
    const notes = [note('14:05', 'First', 'A'), note('10:50', '', 'A', 'B'), note('11:00', 'Seen')]
    const claims = observationClaims({
      kind: 'observation',
      observer: 'Dev',
      from: '',
      to: '',
      asked: [],
      notes,
    })
    expect(claims).toEqual([
      { criterion: 'A', note: '14:05 First\n10:50' },
      { criterion: 'B', note: '10:50' },
    ])
  })
})
