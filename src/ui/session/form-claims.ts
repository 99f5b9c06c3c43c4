// What a form is claimed for when it is saved: each criterion once, with what is said about it there. A claim of the whole
// is one claim however often the criterion is named, so its notes stand in it together.

import type { RecordOf } from '#/portfolio/kinds/evidence-record.ts'
import { timeText } from '#/text/dates.ts'
import type { FormClaim } from '#/ui/session/claiming.ts'

/** Of one question or note; the whole of it is in the record. */
const longest = 200
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

const gathered = (said: readonly (readonly [criterion: string, note: string])[]): readonly FormClaim[] => {
  const notes = new Map<string, string[]>()
  for (const [criterion, note] of said)
    if (criterion !== '') notes.set(criterion, [...(notes.get(criterion) ?? []), note])
  return [...notes].map(([criterion, lines]) => ({
    criterion,
    note: lines.filter((line) => line !== '').join('\n'),
  }))
}

/** `files`: how many recorded answers there are. Each is claimed where it can be heard, the written ones as a whole. */
export const questionClaims = ({ questions }: RecordOf<'questions'>, files: number): readonly FormClaim[] => {
  const heard = questions.flatMap(({ criterion, question, sha256, span }): FormClaim[] =>
    criterion === '' || sha256 === undefined || span === undefined
      ? []
      : [
          {
            criterion,
            note: short(question),
            position: { kind: 'time', ...(files > 1 && { sha256 }), ...span },
          },
        ],
  )
  const written = questions.filter(({ sha256 }) => sha256 === undefined)
  return [...gathered(written.map(({ criterion, question }) => [criterion, short(question)])), ...heard]
}

/** `10:05 She read the order back to him.` */
export const observationClaims = ({ notes }: RecordOf<'observation'>): readonly FormClaim[] =>
  gathered(
    notes.flatMap(({ at, text, criteria }) =>
      criteria.map((criterion) => [criterion, `${timeText(at)} ${short(text)}`.trim()] as const),
    ),
  )
