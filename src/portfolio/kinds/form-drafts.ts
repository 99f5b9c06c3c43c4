// What a form is while it is being filled in: its record as far as it goes, with what is asked beside it. Kept as text in a
// draft; a text that is not such a form any more gives null, and whoever reads it shows it as it was kept.

import * as v from 'valibot'
import { attempted } from '#/base/result.ts'
import { isDay } from '#/base/dates.ts'
import { evidenceFileSchema, evidenceFilesSchema } from '#/portfolio/kinds/content.ts'
import {
  observationNoteSchema,
  observationSchema,
  questionsSchema,
} from '#/portfolio/kinds/evidence-record.ts'

const questionsDraft = v.object({
  /** The day it happened; empty for the day it is saved. */
  on: v.union([v.literal(''), v.custom<string>(isDay)]),
  record: questionsSchema,
  /** Answers that were recorded; each is in the store already. */
  files: v.optional(evidenceFilesSchema, []),
})

const observationDraft = v.object({
  record: observationSchema,
  /** What is being written, with its own stamp; null between two notes. */
  writing: v.nullable(observationNoteSchema),
  /** Pictures taken so far; each is in the store already. */
  files: evidenceFilesSchema,
  place: v.string(),
  /** Criteria to look out for, and others that were tapped since. */
  criteria: v.pipe(v.array(v.string()), v.readonly()),
})

/** By the names of prompts, and `title`, `day`, `account` and `name` for what is no prompt. */
const fieldsSchema = v.record(v.string(), v.string())

/** A workbook's own questions, in its order. */
const rowsSchema = v.pipe(v.array(v.object({ question: v.string(), answer: v.string() })), v.readonly())

const namedDraft = v.union([
  v.object({ fields: fieldsSchema, files: evidenceFilesSchema, rows: v.optional(rowsSchema, []) }),
  // An older shape: its fields alone.
  v.pipe(
    fieldsSchema,
    v.transform((fields) => ({ fields, files: [], rows: [] })),
  ),
])

export type NamedDraft = v.InferOutput<typeof namedDraft>
export type QuestionsDraft = v.InferOutput<typeof questionsDraft>
export type ObservationDraft = v.InferOutput<typeof observationDraft>

const read =
  <S extends v.GenericSchema>(schema: S) =>
  (text: string): v.InferOutput<S> | null => {
    const found = v.safeParse(
      schema,
      attempted((): unknown => JSON.parse(text)),
    )
    return found.success ? found.output : null
  }

/** A file that is here, and is in no form yet. */
export const readArrivedFile = read(evidenceFileSchema)
export const readNamedDraft = read(namedDraft)
export const readQuestionsDraft = read(questionsDraft)
export const readObservationDraft = read(observationDraft)
