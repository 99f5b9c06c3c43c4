// What was recognised in a handbook page, and where in the page each piece stands. Facts about the text only: nothing here
// may know a scheme, and no line of the text may ever be missing from `uses`.

import type { Outcome } from '#/qualification/scheme.ts'

/** What became of a line. `partly`: some of it was used, and the rest of it is among the leftovers. */
export type LineUse =
  'blank' | 'repeated' | 'heading' | 'unit' | 'outcome' | 'criterion' | 'partly' | 'not used'

/** Lines count from 0. A line of a table can belong to an outcome and to a criterion beside it. */
type Placed = {
  /** Of this reading, so that a correction can name it; never shown. */
  readonly id: string
  readonly lines: readonly number[]
}

export type ReadCriterion = Placed & {
  /** As printed, with its outcome's number before it where the print has only a letter: `1.1`, `1.a`, `P3`. */
  readonly number: string
  readonly text: string
}

export type ReadOutcome = Placed & {
  readonly number: string
  /** Empty where the text has none. */
  readonly title: string
  readonly kind: Outcome['kind']
  /** False: only guessed from its words (domain §6), and worth a look. */
  readonly isKindSure: boolean
  readonly criteria: readonly ReadCriterion[]
}

export type ReadUnit = Placed & {
  readonly code: string
  readonly reference: string
  readonly title: string
  readonly level: number | null
  readonly value: number | null
  readonly glh: number | null
  readonly outcomes: readonly ReadOutcome[]
}

/** `about` is the id of the criterion, outcome or unit concerned, or `line 12`. */
export type ReadWarning =
  /** Numbers between two neighbours are missing. */
  | { readonly kind: 'gap'; readonly about: string; readonly before: string; readonly missing: string }
  /** Two criteria of the unit have it: they can be told apart only once one is changed. */
  | { readonly kind: 'number twice'; readonly about: string; readonly number: string; readonly line: number }
  /** It stands before other words too, which are left over. */
  | { readonly kind: 'number again'; readonly about: string; readonly number: string; readonly line: number }
  /** It holds what looks like a second criterion. */
  | { readonly kind: 'may be two'; readonly about: string }
  /** Numbered or lettered parts were kept in its text. */
  | { readonly kind: 'has parts'; readonly about: string }
  /** The text has no number for it, so that it was numbered here. */
  | { readonly kind: 'numbered here'; readonly about: string }
  /** A word was split at the end of a line, and only a guess put it together. */
  | { readonly kind: 'joined word'; readonly about: string; readonly word: string }
  /** A line that looks like a heading of a kind that is not known. */
  | { readonly kind: 'unclear heading'; readonly about: string; readonly line: number }
  | { readonly kind: 'no criteria'; readonly about: string }
  | { readonly kind: 'no outcome title'; readonly about: string }

/** A piece of a line that belongs to nothing that was recognised. */
export type Leftover = { readonly line: number; readonly text: string }

export type Reading = {
  /** The text as it came, line by line. */
  readonly lines: readonly string[]
  /** One for each line. */
  readonly uses: readonly LineUse[]
  /** Empty: this is not a unit. */
  readonly units: readonly ReadUnit[]
  readonly leftovers: readonly Leftover[]
  readonly warnings: readonly ReadWarning[]
}
