// A check in words: what was found, the way out, and where the rule comes from. The app says it in its own language and
// the pages of a bundle in theirs, so the words are given.

import type { Check } from '#/portfolio/checks/check.ts'
import { checkRule } from '#/qualification/checks/check-rules.ts'
import type { Messages } from '#/text/text.ts'

export type CheckSaid = {
  readonly title: string
  readonly says: string
  readonly out: string
  /** What it holds up; empty for what holds up nothing. */
  readonly stopped: string
  /** `CV1 · OCR report to centres, August 2017`; of a day where that day comes from. */
  readonly from: string
}

export const checkSaid = (
  words: Messages['checks'],
  {
    rule,
    count,
    more,
    known,
    source,
    stops,
  }: Pick<Check, 'rule' | 'count' | 'more' | 'known' | 'source' | 'stops'>,
): CheckSaid => {
  const { title, says, out } = words.rules[rule]
  const held = stops.map((what) => words.stops[what]).join(', ')
  return {
    title,
    says: known === null ? says({ count, more }) : `${says({ count, more })} ${words.dayIs[known.status]}`,
    out,
    stopped: held === '' ? '' : words.stopped(held),
    from: words.from(rule, known?.source || words.sources[source]),
  }
}

/** Of a check that somebody went on past: what it holds up all the same; empty for nothing. */
export const stillStoppedSaid = (
  words: Messages['checks'],
  { rule, stops }: Pick<Check, 'rule' | 'stops'>,
): string => {
  const held = stops.map((what) => words.stops[what]).join(', ')
  return held === '' ? '' : words.stillStopped(held, checkRule(rule).liftedBy === 'assessor')
}
