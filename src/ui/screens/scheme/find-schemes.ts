// Which qualifications fit what was typed: words and numbers in any order, as on a letter. Where not all of it fits, the
// closest; and where a number and a level disagree, that. It must never choose: the letter or the list may be wrong.

import type { Scheme } from '#/qualification/scheme.ts'

export type SearchedScheme = {
  readonly found: readonly Scheme[]
  /** False where those found fit only most of what was typed. */
  readonly fitsAll: boolean
  readonly disagreement: Disagreement | null
}

export type Disagreement = {
  readonly number: string
  readonly level: number
  readonly asked: number
  /** The number of the only one like it at the level asked for. */
  readonly other: string | null
}

/** Words that stand in every title, so that finding them says nothing. */
const small = new Set(['in', 'of', 'for', 'the', 'and', 'a', 'no', 'level'])

type Asked = { readonly words: readonly string[]; readonly levels: readonly number[] }

const askedBy = (search: string): Asked => {
  const text = search
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
  const levels = [...text.matchAll(/\b(?:level|lvl|l) ?(\d)\b/g)].map(([, level]) => Number(level))
  const words = text.replaceAll(/\b(?:level|lvl|l) ?\d\b/g, ' ').split(' ')
  return { words: words.filter((word) => word !== '' && !small.has(word)), levels }
}

const numberOf = ({ schemeCode, qualificationNumber }: Scheme): string =>
  schemeCode ?? qualificationNumber ?? ''

const bare = (number: string): string => number.replaceAll('/', '').toLowerCase()

const hasWord = (scheme: Scheme, word: string): boolean => {
  const numbers = [scheme.schemeCode, scheme.qualificationNumber].map((number) => bare(number ?? ''))
  if (/^\d$/.test(word)) return Number(word) === scheme.level || numbers.some((each) => each.startsWith(word))
  if (/^[\d/]+$/.test(word)) return numbers.some((number) => number.includes(bare(word)))
  return `${scheme.awardingBody} ${scheme.title}`.toLowerCase().includes(word)
}

const fit = (scheme: Scheme, { words, levels }: Asked): number =>
  words.filter((word) => hasWord(scheme, word)).length +
  levels.filter((level) => level === scheme.level).length

const best = (schemes: readonly Scheme[], asked: Asked): readonly Scheme[] => {
  const most = schemes.reduce((so, scheme) => Math.max(so, fit(scheme, asked)), 0)
  return schemes.filter((scheme) => fit(scheme, asked) === most)
}

const disagreementIn = (schemes: readonly Scheme[], asked: Asked): Disagreement | null => {
  const [level] = asked.levels
  const named = schemes.find((scheme) => asked.words.some((word) => bare(word) === bare(numberOf(scheme))))
  if (named === undefined || level === undefined || asked.levels.includes(named.level)) return null
  const alike = best(
    schemes.filter((scheme) => scheme.level === level && scheme.awardingBody === named.awardingBody),
    asked,
  )
  const [other] = alike
  return {
    number: numberOf(named),
    level: named.level,
    asked: level,
    other: other && alike.length === 1 ? numberOf(other) : null,
  }
}

/** All of them for an empty search. Fewer than half of the words fitting is nothing found. */
export const findSchemes = (schemes: readonly Scheme[], search: string): SearchedScheme => {
  const asked = askedBy(search)
  const all = asked.words.length + asked.levels.length
  const closest = best(schemes, asked)
  const [first] = closest
  const most = first === undefined ? 0 : fit(first, asked)
  return {
    found: most * 2 > all || all === 0 ? closest : [],
    fitsAll: most === all,
    disagreement: disagreementIn(schemes, asked),
  }
}
