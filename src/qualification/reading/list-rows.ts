// Rows of numbers, letters or bullets among some tokens of a unit, and what each gives its criteria as numbers. Which row a
// unit is made of is decided elsewhere.

import { bestChain, type Candidate } from '#/qualification/reading/best-chain.ts'
import { opensWithVerb } from '#/qualification/reading/command-verbs.ts'
import { isLedInto, leadPenalty, textAbove, wordScore } from '#/qualification/reading/judge-starts.ts'
import { labelOf, placeOf, type Label } from '#/qualification/reading/labels.ts'
import { missingBefore, unlabelled, type PlannedCriterion, type Start } from '#/qualification/reading/plan.ts'
import { isHeading, type Token } from '#/qualification/reading/tokens.ts'

export type Found = Start & Candidate

/** Whatever has a number of that style, with how much it looks like one of a row. */
const labelled = (
  tokens: readonly Token[],
  among: readonly number[],
  style: Label['style'],
): readonly Found[] =>
  among.flatMap((at) => {
    const token = tokens[at]
    const label = token === undefined || isHeading(token) ? null : labelOf(token.text)
    if (label === null || label.style !== style || label.path.length > 1) return []
    const score = 2 + wordScore(label.rest) + (label.isClosed ? 1 : 0) - leadPenalty(tokens, at, label.rest)
    return [{ token: at, at: 0, label, place: placeOf(label), score }]
  })

const rowGaps = { atStart: 3, inside: 1.5 }

/** A list may go on where the one before it stopped. */
export const numbersIn = (
  tokens: readonly Token[],
  among: readonly number[],
  after: number,
): readonly Found[] => {
  const found = labelled(tokens, among, 'number')
  const anew = bestChain(found, rowGaps)
  if (after === 0) return anew
  const onward = bestChain(
    found.map((each) => Object.assign({}, each, { place: each.place - after })),
    rowGaps,
  ).map((each) => Object.assign({}, each, { place: each.place + after }))
  return onward.length > anew.length ? onward : anew
}

export const lettersOf = (tokens: readonly Token[], among: readonly number[]): readonly Found[] =>
  bestChain(labelled(tokens, among, 'letter'), rowGaps)

/** P1, P2 or K1, K2 as printed. */
export const codesIn = (tokens: readonly Token[], among: readonly number[]): readonly Found[] =>
  bestChain(labelled(tokens, among, 'coded'), rowGaps)

/** The tokens between one start and the next. */
export const between = (among: readonly number[], start: Start, next: Start | undefined): readonly number[] =>
  among.slice(
    firstAfter(among, start.token),
    next === undefined ? among.length : firstAfter(among, next.token - 1),
  )

/** Index of the first that is larger; they are in order, and there may be many. */
const firstAfter = (among: readonly number[], than: number): number => {
  let low = 0
  let high = among.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((among[middle] ?? 0) <= than) low = middle + 1
    else high = middle
  }
  return low
}

export const printed = ({ label }: Start): string => label.path.join('.')

export const rowAs = (row: readonly Found[], prefix: string, first = 1): readonly PlannedCriterion[] =>
  row.map((start, at) => {
    const previous = row[at - 1]?.place ?? first - 1
    const missing = missingBefore(prefix, previous, start.place, start.label.style === 'letter')
    return { number: `${prefix}${printed(start)}`, start, isNumberedHere: false, missing }
  })

const bulletsIn = (tokens: readonly Token[], among: readonly number[]): readonly Start[] =>
  among.flatMap((at): readonly Start[] => {
    const token = tokens[at]
    const label = token === undefined || isHeading(token) ? null : labelOf(token.text)
    return label?.style === 'bullet' ? [{ token: at, at: 0, label }] : []
  })

/** Bullets; without any, lines that open like statements. */
export const unnumbered = (tokens: readonly Token[], among: readonly number[]): readonly Start[] => {
  const bullets = bulletsIn(tokens, among)
  if (bullets.length > 0) return bullets
  return among.flatMap((at): readonly Start[] => {
    const token = tokens[at]
    if (token === undefined || isHeading(token) || isLedInto(textAbove(tokens, at))) return []
    return opensWithVerb(token.text) || /^\p{Lu}/u.test(token.text) || token.isAfterGap
      ? [{ token: at, at: 0, label: unlabelled }]
      : []
  })
}

export const numberedHere = (starts: readonly Start[], prefix: string): readonly PlannedCriterion[] =>
  starts.map((start, at) => ({ number: `${prefix}${at + 1}`, start, isNumberedHere: true, missing: '' }))

/** An outcome's own words stand before "The learner can"; where nobody says that, only bullets are told from them. */
export const unnumberedUnder = (tokens: readonly Token[], among: readonly number[]): readonly Start[] => {
  const at = among.findIndex((each) => tokens[each]?.headings.includes('criteria') === true)
  return at < 0 ? bulletsIn(tokens, among) : unnumbered(tokens, among.slice(at + 1))
}
