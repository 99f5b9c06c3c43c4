// The way to a message: `t('capture').takePhoto`. Typed, so that a missing message is a compile error.
// Only the words of the first screen are here from the start; whoever shows more lets all of them speak first
// (all-words.ts), so that a first visit on a poor line does not wait for words that it will not read.

import type { en } from '#/text/en.ts'
import { firstWords } from '#/text/en/first.ts'

export type Messages = typeof en

/** An area may speak in part, as on the first screen, which asks for no more. */
type Spoken = { [Area in keyof Messages]?: Partial<Messages[Area]> }

const spoken: Spoken = { ...firstWords }

/** Adds words, or replaces them by those of another language. */
export const speak = (words: Partial<Messages>): void => {
  Object.assign(spoken, words)
}

/** The messages of one area, in the language spoken. Asking for an area that does not speak yet is a bug. */
export const t = <Area extends keyof Messages>(area: Area): Messages[Area] => {
  const words = spoken[area]
  if (words === undefined) throw new Error(`The words of ${area} are asked for before they are loaded`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever shows more than the first screen loads all words
  return words as Messages[Area]
}
