// What a form is while it is being filled in: its record as far as it goes, with what is asked beside it. Kept as text in a
// draft; a text that is not such a form any more gives null, and whoever reads it shows it as it was kept.

import * as v from 'valibot'
import { attempted } from '#/base/result.ts'
import { isDay } from '#/base/dates.ts'
import { questionsSchema } from '#/portfolio/kinds/evidence-record.ts'

const questionsDraft = v.object({
  /** The day it happened; empty for the day it is saved. */
  on: v.union([v.literal(''), v.custom<string>(isDay)]),
  record: questionsSchema,
})

export type QuestionsDraft = v.InferOutput<typeof questionsDraft>

const read =
  <S extends v.GenericSchema>(schema: S) =>
  (text: string): v.InferOutput<S> | null => {
    const found = v.safeParse(
      schema,
      attempted((): unknown => JSON.parse(text)),
    )
    return found.success ? found.output : null
  }

export const readQuestionsDraft = read(questionsDraft)
