// Whole catalogues, by language. For what must be said in a certain language whatever is spoken: a printed form, the
// command line. A language joins only when a reader of it has signed it off (README.md); never half a language.

import { en } from '#/text/en.ts'
import type { Messages } from '#/text/text.ts'

const catalogues: ReadonlyMap<string, Messages> = new Map([['en', en]])

/** The catalogue of a language tag such as `en-GB`; English where there is none. */
export const messages = (language: string): Messages =>
  catalogues.get(language.toLowerCase().split('-')[0] ?? '') ?? en
