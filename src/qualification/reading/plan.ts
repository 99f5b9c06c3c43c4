// What a reader of numbers hands to the one that gathers the text: which outcomes there are, and where each of them and
// each criterion begins. A start is a place in a token; everything up to the next start can belong to it.

import type { Outcome } from '#/qualification/scheme.ts'
import type { Label } from '#/qualification/reading/labels.ts'

export type Start = {
  /** Index among the unit's tokens. */
  readonly token: number
  /** Characters into the token's text; more than 0 where a table was flattened into one line. */
  readonly at: number
  readonly label: Label
}

/** Of a start that has no number, letter or bullet in the text. */
export const unlabelled: Label = { style: 'bullet', path: [], rest: '', isClosed: false }

export type PlannedCriterion = {
  readonly number: string
  readonly start: Start
  readonly isNumberedHere: boolean
  /** Its number is not the next one: these are missing before it. */
  readonly missing: string
}

export type PlannedOutcome = {
  readonly number: string
  /** Null where its title was not found, or is a heading. */
  readonly start: Start | null
  /** The heading that stands for it, by token. */
  readonly heading: number | null
  /** What the heading says; its title as far as it is known without gathering text. */
  readonly title: string
  readonly kind: Outcome['kind'] | null
  readonly criteria: readonly PlannedCriterion[]
}

export type Plan = readonly PlannedOutcome[]

/** The numbers that are missing before one, as `1.3` or `1.3 to 1.5`; empty where none is. */
export const missingBefore = (prefix: string, previous: number, place: number, isLetter = false): string => {
  const at = (each: number): string => `${prefix}${isLetter ? String.fromCodePoint(96 + each) : each}`
  if (place <= previous + 1) return ''
  return place === previous + 2 ? at(previous + 1) : `${at(previous + 1)} to ${at(place - 1)}`
}
