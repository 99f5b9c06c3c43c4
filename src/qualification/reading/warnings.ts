// What in a recognised unit deserves a look before it is saved. Nothing here changes what was recognised.

import { opensWithVerb } from '#/qualification/reading/command-verbs.ts'
import type { Bit, Joined } from '#/qualification/reading/join-text.ts'
import { labelsInside } from '#/qualification/reading/labels.ts'
import type { PlannedCriterion } from '#/qualification/reading/plan.ts'
import type { Leftover, ReadUnit, ReadWarning } from '#/qualification/reading/reading.ts'

/** A second sentence that opens with a verb, or a number inside that could begin a criterion. */
const mayBeTwo = (text: string): boolean =>
  text
    .split(/[.;]\s+(?=\p{Lu})/u)
    .slice(1)
    .some(opensWithVerb) ||
  labelsInside(text).some(
    ({ label }) => label.path.length > 1 && opensWithVerb(label.rest) && /^\p{Lu}/u.test(label.rest),
  )

const hasParts = (bits: readonly Bit[]): boolean => bits.some(({ kind }) => kind === 'part')

export const warningsOfCriterion = (
  about: string,
  { number, missing, isNumberedHere }: PlannedCriterion,
  bits: readonly Bit[],
  joined: Joined,
): readonly ReadWarning[] => {
  const warnings: ReadWarning[] = joined.guesses.map((word) => ({ kind: 'joined word', about, word }))
  if (missing !== '') warnings.push({ kind: 'gap', about, before: number, missing })
  // One question of one criterion: whether its parts are several is asked once.
  if (hasParts(bits)) warnings.push({ kind: 'has parts', about })
  else if (mayBeTwo(joined.text)) warnings.push({ kind: 'may be two', about })
  if (isNumberedHere) warnings.push({ kind: 'numbered here', about })
  return warnings
}

const isLikeHeading = (text: string): boolean =>
  text.length < 60 && /^\p{Lu}/u.test(text) && !/[.,;:]$/.test(text) && text.split(' ').length < 8

/** The first of each run of leftovers, where it stands among criteria and reads like a heading. */
export const unclearHeadings = (
  leftovers: readonly Leftover[],
  firstLine: number,
  lastLine: number,
): readonly ReadWarning[] =>
  leftovers.flatMap(({ line, text }, at) => {
    const isRunOn = (leftovers[at - 1]?.line ?? -2) >= line - 1
    const isAmong = line > firstLine && line < lastLine
    return !isRunOn && isAmong && isLikeHeading(text)
      ? [{ kind: 'unclear heading', about: `line ${line}`, line } as const]
      : []
  })

/** Criteria of one unit that share a number: they can be told apart only once one is changed. */
export const twiceNumbered = ({ outcomes }: ReadUnit): readonly ReadWarning[] => {
  const seen = new Set<string>()
  return outcomes.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, number, lines }): readonly ReadWarning[] => {
      const isTaken = seen.has(number)
      seen.add(number)
      return isTaken ? [{ kind: 'number twice', about: id, number, line: lines[0] ?? 0 }] : []
    }),
  )
}
