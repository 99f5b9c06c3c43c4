// What a form of the trade holds beside the account: the plan and the gaps of a recorded discussion, questions with their
// answers, the stamped notes of an observation, who a witness is. Kinds with nothing but named answers have no record.

import * as v from 'valibot'
import { isDay } from '#/base/dates.ts'
import { isSha256, type Sha256 } from '#/base/hash.ts'

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const line = text(1_000)
const words = text(100_000)
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))
const moment = text(40)
const day = v.union([v.literal(''), v.custom<string>(isDay)])
const criteria = v.pipe(v.array(text(200)), v.maxLength(500), v.readonly())
const list = <S extends v.GenericSchema>(of: S, limit: number) =>
  v.pipe(v.array(of), v.maxLength(limit), v.readonly())

const discussion = v.object({
  kind: v.literal('discussion'),
  /** Topics and criteria agreed beforehand; a recording without a plan is worth as much as questioning (domain §3). */
  plan: v.nullable(v.object({ agreedOn: day, topics: words, criteria })),
  participants: list(v.object({ name: line, part: line }), 50),
  /** Of the recording, by its frames rather than by a clock. */
  seconds,
  /** That everyone agreed: at which second of the recording, and whether it was tapped or can be heard. */
  agreed: v.object({ second: seconds, how: v.picklist(['tapped', 'spoken']) }),
  /** Where nothing was recorded although it ran on: second in the recording, length of what is missing, and why. */
  gaps: list(v.object({ second: seconds, missing: seconds, why: text(100), at: moment }), 1_000),
  followUp: list(words, 100),
})

export const questionsSchema = v.object({
  kind: v.literal('questions'),
  askedBy: line,
  questions: list(
    v.object({
      /** Empty where it is about no single criterion. */
      criterion: text(200),
      question: words,
      /** As it was given; empty where it was spoken, and then `sha256` names the recording. */
      answer: words,
      mode: v.picklist(['spoken', 'written']),
      sha256: v.optional(v.custom<Sha256>(isSha256)),
      /** Which part of that recording. */
      span: v.optional(v.object({ from: seconds, to: seconds })),
    }),
    500,
  ),
})

export const observationNoteSchema = v.object({
  /** When it was begun, by the device's clock. */
  at: moment,
  text: words,
  criteria,
  /** The picture that belongs to it. */
  sha256: v.optional(v.custom<Sha256>(isSha256)),
})

export const observationSchema = v.object({
  kind: v.literal('observation'),
  observer: line,
  from: moment,
  to: moment,
  /** In the order in which they were written, whatever the clock said. */
  notes: list(observationNoteSchema, 2_000),
  asked: list(v.object({ question: words, answer: words }), 200),
})

const testimony = v.object({
  kind: v.literal('testimony'),
  witness: v.object({ name: line, job: line, relation: text(200), contact: line, knownBy: words }),
  /** Of an expert witness only. */
  expert: v.nullable(v.object({ specialism: line, proof: words, questions: words })),
  /** Said on the candidate's device, sent back from the witness's own, or told to somebody who wrote it down. */
  how: v.picklist(['handed over', 'returned', 'dictated']),
  /** The account was shown to the witness again before they signed. */
  readBack: v.boolean(),
  /** The request that it answers, where it was returned: an answer is taken once, on whatever device. */
  request: v.optional(text(100)),
})

export const evidenceRecordSchema = v.variant('kind', [
  discussion,
  questionsSchema,
  observationSchema,
  testimony,
])

export type EvidenceRecord = v.InferOutput<typeof evidenceRecordSchema>
export type RecordOf<K extends EvidenceRecord['kind']> = Extract<EvidenceRecord, { kind: K }>
