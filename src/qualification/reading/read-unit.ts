// One unit out of its block of lines: the numbers are judged, the text is gathered, and what is doubtful is said. Total: it
// answers any text, and every token ends up in the unit or among the leftovers.

import { adoptTitles } from '#/qualification/reading/adopt-titles.ts'
import { kindOf } from '#/qualification/reading/command-verbs.ts'
import { gatherText, startKey } from '#/qualification/reading/gather-text.ts'
import { joinBits, type Bit, type WordBook } from '#/qualification/reading/join-text.ts'
import { planDotted } from '#/qualification/reading/plan-dotted.ts'
import { planListed } from '#/qualification/reading/plan-listed.ts'
import type { Plan, PlannedOutcome } from '#/qualification/reading/plan.ts'
import type {
  Leftover,
  ReadCriterion,
  ReadOutcome,
  ReadUnit,
  ReadWarning,
} from '#/qualification/reading/reading.ts'
import { tokensIn, type Token } from '#/qualification/reading/tokens.ts'
import type { Block } from '#/qualification/reading/open-block.ts'
import { twiceNumbered, unclearHeadings, warningsOfCriterion } from '#/qualification/reading/warnings.ts'

export type UnitFound = {
  readonly unit: ReadUnit
  /** A head says that it is a unit. */
  readonly isHeaded: boolean
  readonly tokens: readonly Token[]
  readonly leftovers: readonly Leftover[]
  readonly warnings: readonly ReadWarning[]
}

/** Of criteria that have numbers in the text. */
const countOf = (plan: Plan | null): number =>
  (plan ?? []).reduce(
    (sum, { criteria }) => sum + criteria.filter(({ isNumberedHere }) => !isNumberedHere).length,
    0,
  )

/** A stray "1.1" does not make a unit of lists one of numbers. */
const planOf = (tokens: readonly Token[]): Plan => {
  const dotted = planDotted(tokens)
  const listed = dotted === null || countOf(dotted) < 4 ? planListed(tokens) : null
  return (countOf(dotted) * 2 < countOf(listed) ? listed : (dotted ?? listed)) ?? []
}

const linesIn = (bits: readonly Bit[]): readonly number[] => [...new Set(bits.map(({ line }) => line))]

/** "The learner will understand …": the heading may stand inside the title. */
const bareTitle = (title: string): string =>
  title.replace(/^(?:the )?(?:learner|candidate|student)s? will:?\s+(?=\S)/i, '')

export const readUnit = (lines: readonly string[], block: Block, id: string, book: WordBook): UnitFound => {
  const tokens = tokensIn(lines, block.body)
  const plan = planOf(tokens)
  const gathered = gatherText(tokens, plan)
  const { titles, leftovers } = adoptTitles(tokens, plan, gathered.leftovers)
  const warnings: ReadWarning[] = []

  const outcomeOf = (planned: PlannedOutcome, at: number): ReadOutcome => {
    const about = `${id}.${at}`
    const bits = planned.start
      ? (gathered.bits.get(startKey(planned.start)) ?? [])
      : (titles.get(planned.number) ?? [])
    const said = bareTitle(joinBits(bits, book).text)
    const title = [said, planned.title].filter((part) => part !== '').join(': ')
    const criteria = planned.criteria.map((criterion, index): ReadCriterion => {
      const own = gathered.bits.get(startKey(criterion.start)) ?? []
      const joined = joinBits(own, book)
      warnings.push(...warningsOfCriterion(`${about}.${index}`, criterion, own, joined))
      return { id: `${about}.${index}`, number: criterion.number, text: joined.text, lines: linesIn(own) }
    })
    const guessed = kindOf(
      title,
      criteria.map(({ text }) => text),
    )
    if (criteria.length === 0) warnings.push({ kind: 'no criteria', about })
    if (title === '') warnings.push({ kind: 'no outcome title', about })
    return {
      id: about,
      number: planned.number,
      title,
      kind: planned.kind ?? guessed.kind,
      isKindSure: planned.kind !== null || guessed.isSure,
      lines:
        planned.heading === null ? linesIn(bits) : [...linesIn(bits), tokens[planned.heading]?.line ?? 0],
      criteria,
    }
  }

  const outcomes = plan.map(outcomeOf)
  for (const { number, line } of gathered.twice) {
    const about = outcomes
      .flatMap(({ criteria }) => criteria)
      .find((criterion) => criterion.number === number)?.id
    if (about !== undefined) warnings.push({ kind: 'number again', about, number, line })
  }
  const used = outcomes.flatMap(({ lines: own, criteria }) => [
    ...own,
    ...criteria.flatMap((each) => each.lines),
  ])
  const first = used.reduce((least, line) => Math.min(least, line), Number.MAX_SAFE_INTEGER)
  const last = used.reduce((most, line) => Math.max(most, line), -1)
  warnings.push(...unclearHeadings(leftovers, first, last))
  const { code, reference, title, level, value, glh, head } = block
  const unit: ReadUnit = { id, code, reference, title, level, value, glh, lines: head, outcomes }
  warnings.push(...twiceNumbered(unit))
  return {
    unit,
    isHeaded: head.length > 0 && !block.isGuess,
    tokens,
    leftovers: leftovers.map(({ line, text }) => ({ line, text })),
    warnings,
  }
}
