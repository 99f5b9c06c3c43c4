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

/** Names put under a form before it is saved: they stand only while it says what it said then. */
const signedDraft = v.object({
  /** The hash of what was signed; empty while nothing is. */
  under: v.string(),
  signatures: v.pipe(
    v.array(
      v.object({
        statement: v.string(),
        name: v.string(),
        capacity: v.string(),
        strokes: v.pipe(v.array(v.pipe(v.array(v.number()), v.readonly())), v.readonly()),
      }),
    ),
    v.readonly(),
  ),
})
export type SignedDraft = v.InferOutput<typeof signedDraft>
export const nothingSigned: SignedDraft = { under: '', signatures: [] }

/** What a form says of how it was, and the names under it. */
const beside = {
  /** Whether it was practice; null where nobody has said. */
  simulated: v.optional(v.nullable(v.boolean()), null),
  signed: v.optional(signedDraft, nothingSigned),
}

const questionsDraft = v.object({
  /** The day it happened; empty for the day it is saved. */
  on: v.union([v.literal(''), v.custom<string>(isDay)]),
  record: questionsSchema,
  /** Answers that were recorded; each is in the store already. */
  files: v.optional(evidenceFilesSchema, []),
  ...beside,
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
  ...beside,
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
