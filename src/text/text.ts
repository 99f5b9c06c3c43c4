// The way to a message: `t('capture').takePhoto`. Typed, so that a missing message is a compile error.
// A language joins `catalogues` only when a reader of it has signed it off (README.md); never half a language.

import { en } from '#/text/en.ts'

export type Messages = typeof en
const catalogues: ReadonlyMap<string, Messages> = new Map([['en', en]])

/** The languages that a person may choose. */
export const languages: readonly string[] = [...catalogues.keys()]

/** The catalogue of a language tag such as `en-GB`; English where there is none. */
export const messages = (language: string): Messages =>
  catalogues.get(language.toLowerCase().split('-')[0] ?? '') ?? en

let spoken: Messages = en

/** Once, before the first screen; a change of language reloads the page. */
export const speak = (language: string): void => {
  spoken = messages(language)
}

/** The messages of one area, in the language spoken. */
export const t = <Area extends keyof Messages>(area: Area): Messages[Area] => spoken[area]
