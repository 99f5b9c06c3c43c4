// What a form is claimed for when it is saved: each criterion once, with what is said about it there. A claim of the whole
// is one claim however often the criterion is named, so its notes stand in it together.

import type { RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import { timeText } from '#/text/dates.ts'
import type { WholeClaim } from '#/ui/session/claiming.ts'

/** Of one question or note; the whole of it is in the record. */
const longest = 200
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

const gathered = (said: readonly (readonly [criterion: string, note: string])[]): readonly WholeClaim[] => {
  const notes = new Map<string, string[]>()
  for (const [criterion, note] of said)
    if (criterion !== '') notes.set(criterion, [...(notes.get(criterion) ?? []), note])
  return [...notes].map(([criterion, lines]) => ({
    criterion,
    note: lines.filter((line) => line !== '').join('\n'),
  }))
}

export const questionClaims = ({ questions }: RecordOf<'questions'>): readonly WholeClaim[] =>
  gathered(questions.map(({ criterion, question }) => [criterion, short(question)]))

/** `10:05 She read the order back to him.` */
export const observationClaims = ({ notes }: RecordOf<'observation'>): readonly WholeClaim[] =>
  gathered(
    notes.flatMap(({ at, text, criteria }) =>
      criteria.map((criterion) => [criterion, `${timeText(at)} ${short(text)}`.trim()] as const),
    ),
  )
