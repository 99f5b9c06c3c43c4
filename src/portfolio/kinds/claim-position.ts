// Where in the evidence the proof is: the whole, a page, a part of a photo, a paragraph, or a span of time.
// A claim without a place is allowed and hinted at, because external verifiers look for the place first (domain §16).

import * as v from 'valibot'
import { isSha256, sha256OfText, type Sha256 } from '#/base/hash.ts'

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))
/**
 * Which file of the evidence: by its hash, so that a page which is moved stays the same page. Without it, `file` counts
 * from 1 in the list that the evidence was captured with, and is left out where that had only one.
 */
const which = { file: v.optional(ordinal), sha256: v.optional(v.custom<Sha256>(isSha256)) }

export const claimPositionSchema = v.variant('kind', [
  v.object({ kind: v.literal('whole') }),
  v.object({ kind: v.literal('page'), ...which, page: ordinal, to: v.optional(ordinal) }),
  /** Fractions of the picture as it is shown upright. */
  v.object({ kind: v.literal('region'), ...which, x: fraction, y: fraction, w: fraction, h: fraction }),
  v.object({ kind: v.literal('paragraph'), paragraph: ordinal }),
  v.object({ kind: v.literal('time'), ...which, from: seconds, to: v.optional(seconds) }),
])

export type ClaimPosition = v.InferOutput<typeof claimPositionSchema>

/**
 * SHA-256 of criterion and position, as JSON `[criterion, kind, [field, value]…]` with the position's fields in
 * alphabetical order: what a decision names.
 */
export const claimRevisionOf = (criterion: string, { kind, ...rest }: ClaimPosition): Sha256 =>
  sha256OfText(
    JSON.stringify([criterion, kind, ...Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  )
