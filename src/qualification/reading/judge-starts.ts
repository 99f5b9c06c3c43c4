// How much a piece of text with a number before it looks like the beginning of a criterion or an outcome. Scores only
// compare; what is taken follows from the whole row of numbers (best-chain).

import { opensAsOutcome, opensWithVerb } from '#/qualification/reading/command-verbs.ts'
import { isHeading, type Token } from '#/qualification/reading/tokens.ts'

/** A number after these goes on with the sentence: "at least | 3 customers", "as in | 1.2". */
const leadsIn =
  /(?:\b(?:in|see|and|to|or|of|at|by|from|least|most|than|criteria|criterion|outcomes?|section|units?|level|versions?|between|within|for|with|over|under|about|the|a|an|every|all|these|those|any|your|their|both|either|AC|LO)|[,(&–])$/i

/** A number before these is a count, a time or a reference. */
const trailsOff =
  /^(?:(?:above|below|and|or|to|of|is|are|was|in|on|for|per|hours?|minutes?|days?|weeks?|months?|years?|times?|people|customers?|million|am|pm)\b|[,.;)\]%])/i

export const wordScore = (rest: string): number => {
  if (rest === '') return 0.5
  if (trailsOff.test(rest)) return -3
  if (opensAsOutcome(rest) || opensWithVerb(rest)) return 2
  if (/^["“‘'(]?\p{Lu}/u.test(rest)) return 1.5
  return /^\p{Ll}/u.test(rest) ? -0.5 : -2
}

/** How far sideways a line may begin from the one above it, bullets and all; columns stand farther apart. */
const sideways = 14

/** The text before a token in the same column, right above; empty where a gap or a heading parts them. */
export const textAbove = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at]
  if (token === undefined || (token.isAfterGap && !token.isAfterPage)) return ''
  const farthest = token.line - (token.isAfterPage ? 16 : 3)
  for (let step = 1; step <= 6; step++) {
    const above = tokens[at - step]
    if (above === undefined || isHeading(above) || above.line < farthest) return ''
    if (above.line < token.line && Math.abs(above.from - token.from) <= sideways) return above.text
  }
  return ''
}

export const isLedInto = (before: string): boolean => leadsIn.test(before.trimEnd())

/**
 * How much a number loses because the text above leads into it. A title may end in "to", and a criterion still begins below:
 * with a capital and a verb no figure is meant.
 */
export const leadPenalty = (tokens: readonly Token[], at: number, rest: string): number => {
  if (!isLedInto(textAbove(tokens, at))) return 0
  if (!opensWithVerb(rest) && !opensAsOutcome(rest)) return 5
  return /^\p{Lu}/u.test(rest) ? 0 : 3
}

/** Which tokens stand under a heading that holds no criteria, such as guidance. */
export const asideIn = (tokens: readonly Token[]): readonly boolean[] => {
  let isAside = false
  return tokens.map(({ headings }) => {
    const telling = headings.filter((heading) => heading !== 'column')
    if (telling.length > 0) isAside = telling.every((heading) => heading === 'aside' || heading === 'range')
    return isAside
  })
}
