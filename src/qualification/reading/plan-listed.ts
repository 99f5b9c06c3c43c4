// Units whose criteria are lists under outcomes or headings: 1, 2, 3 under "You must be able to", a), b) under "1 Take
// calls", bullets under "The learner can". What has no number in the text is numbered here, and says so.

import { opensAsOutcome, opensWithVerb } from '#/qualification/reading/command-verbs.ts'
import { placeOf } from '#/qualification/reading/labels.ts'
import {
  between,
  codesIn,
  lettersOf,
  numberedHere,
  numbersIn,
  printed,
  rowAs,
  unnumbered,
  unnumberedUnder,
  type Found,
} from '#/qualification/reading/list-rows.ts'
import {
  unlabelled,
  type Plan,
  type PlannedCriterion,
  type PlannedOutcome,
  type Start,
} from '#/qualification/reading/plan.ts'
import { sectionsOf, type Section } from '#/qualification/reading/sections.ts'
import type { Token } from '#/qualification/reading/tokens.ts'

const noOutcome = { start: null, heading: null, title: '', kind: null } as const

/** 1 with a), b) … below: the numbers are outcomes. */
const outcomesWithLetters = (
  tokens: readonly Token[],
  among: readonly number[],
  numbers: readonly Found[],
  heading: Section['heading'],
): readonly PlannedOutcome[] | null => {
  const letters = numbers.map((start, at) => lettersOf(tokens, between(among, start, numbers[at + 1])))
  const withLetters = letters.filter(({ length }) => length > 1).length
  const least = heading === null ? numbers.length / 2 : Math.max(2, numbers.length)
  if (withLetters === 0 || withLetters < least) return null
  return numbers.map((start, at) => ({
    ...noOutcome,
    number: printed(start),
    start,
    kind: heading === 'know' ? 'knowledge' : heading === 'do' ? 'performance' : null,
    criteria: rowAs(letters[at] ?? [], `${printed(start)}.`),
  }))
}

/** "The learner can" with bullets below, and no outcome. */
const ofBareCriteria = (tokens: readonly Token[], among: readonly number[]): Plan => {
  const at = among.findIndex((each) => tokens[each]?.headings.includes('criteria') === true)
  const criteria = at < 0 ? [] : numberedHere(unnumbered(tokens, among.slice(at + 1)), '1.')
  return criteria.length === 0 ? [] : [{ ...noOutcome, number: '1', criteria }]
}

/** No heading and no outcome above: outcomes with their letters, titles alone, or one bare list. */
const ofBareSection = (tokens: readonly Token[], { tokens: among }: Section): Plan => {
  const numbers = numbersIn(tokens, among, 0)
  if (numbers.length < 2)
    return outcomesWithLetters(tokens, among, numbers, null) ?? ofBareCriteria(tokens, among)
  const lettered = outcomesWithLetters(tokens, among, numbers, null)
  if (lettered !== null) return lettered
  const titles = numbers.filter(({ label }) => opensAsOutcome(label.rest))
  if (titles.length * 2 > numbers.length)
    return numbers.map((start) => ({ ...noOutcome, number: printed(start), start, criteria: [] }))
  const verbs = numbers.filter(({ label }) => opensWithVerb(label.rest))
  if (verbs.length * 2 < numbers.length) return []
  return [{ ...noOutcome, number: '1', criteria: rowAs(numbers, '') }]
}

/** What stands in a section under its heading or outcome; `prefix` tells its numbers from another section's. */
const criteriaIn = (
  tokens: readonly Token[],
  section: Section,
  prefix: string,
  after: number,
): readonly PlannedCriterion[] => {
  const { tokens: among, opener } = section
  const numbers = numbersIn(tokens, among, after)
  // What is to be known rarely opens with a verb.
  if (numbers.some(({ score }) => score >= (opener === 'list' ? 1 : 2))) {
    const isOnward = (numbers[0]?.place ?? 1) > after && after > 0
    return rowAs(numbers, prefix, isOnward ? after + 1 : 1)
  }
  const codes = codesIn(tokens, among)
  if (codes.length > 0) return rowAs(codes, '')
  const letters = lettersOf(tokens, among)
  if (letters.length > 0) return rowAs(letters, prefix)
  return numberedHere((opener === 'list' ? unnumbered : unnumberedUnder)(tokens, among), prefix)
}

type Numbering = {
  /** Lists of this unit, or of its element, that are headed alike have letters: P for performance, K for knowledge. */
  readonly lists: number
  readonly element: Start | null
  /** How many outcomes came before. */
  readonly count: number
  /** The last number of the list before. */
  readonly after: number
  /** The list below goes on with this one's numbers. */
  readonly isGoneOnWith: boolean
}

const kindOfHeading = (heading: Section['heading']): PlannedOutcome['kind'] =>
  heading === 'know' ? 'knowledge' : heading === 'do' ? 'performance' : null

const goesOn = (tokens: readonly Token[], section: Section | undefined, after: number): boolean =>
  after > 0 && section?.opener === 'list' && (numbersIn(tokens, section.tokens, after)[0]?.place ?? 1) > after

const listOutcome = (
  tokens: readonly Token[],
  section: Section,
  { lists, element, count, after, isGoneOnWith }: Numbering,
): PlannedOutcome => {
  const kind = kindOfHeading(section.heading)
  const letter = lists === 2 ? (kind === 'knowledge' ? 'K' : 'P') : ''
  const within = element === null ? '' : `${printed(element)}.`
  const own =
    lists === 1 && element !== null ? printed(element) : `${within}${letter === '' ? count : letter}`
  const isOnward = isGoneOnWith || goesOn(tokens, section, after)
  // A list that starts again at 1 needs more before its numbers, or two criteria would share one.
  const prefix = isOnward || lists === 1 ? within : letter === '' ? `${own}.` : `${within}${letter}`
  return {
    number: own,
    start: element,
    heading: section.token,
    title: tokens[section.token ?? -1]?.text.replace(/[\s:]+$/, '') ?? '',
    kind,
    criteria: criteriaIn(tokens, section, prefix, after),
  }
}

const ofOutcome = (tokens: readonly Token[], section: Section, count: number): PlannedOutcome => {
  const own = section.start ? printed(section.start) : String(count)
  const start = section.start ?? { token: section.token ?? 0, at: 0, label: unlabelled }
  return { ...noOutcome, number: own, start, criteria: criteriaIn(tokens, section, `${own}.`, 0) }
}

/** For each section, how many lists stand in a row there; P and K tell only two lists apart, headed differently. */
const listsInRow = (sections: readonly Section[]): readonly number[] => {
  const lists: number[] = []
  for (let at = 0; at < sections.length;) {
    let end = at
    while (sections[end]?.opener === 'list') end++
    const length = Math.max(1, end - at)
    const isTwice = length === 2 && sections[at]?.heading === sections[at + 1]?.heading
    for (; lists.length < at + length;) lists.push(isTwice ? 3 : length)
    at += length
  }
  return lists
}

/** Null where nothing like a list is there. */
export const planListed = (tokens: readonly Token[]): Plan | null => {
  const sections = sectionsOf(tokens)
  const lists = listsInRow(sections)
  const plan: PlannedOutcome[] = []
  let after = 0
  let element: Start | null = null
  for (const [at, section] of sections.entries()) {
    const count = plan.length + 1
    if (section.opener === 'none') {
      plan.push(...ofBareSection(tokens, section))
    } else if (section.opener === 'outcome') {
      const outcome = ofOutcome(tokens, section, count)
      // An element: what it asks for stands in the lists below it.
      const isElement = outcome.criteria.length === 0 && sections[at + 1]?.opener === 'list'
      element = isElement ? outcome.start : null
      after = 0
      if (!isElement) plan.push(outcome)
    } else {
      const numbers = numbersIn(tokens, section.tokens, after)
      const asOutcomes = outcomesWithLetters(tokens, section.tokens, numbers, section.heading)
      const outcomes = asOutcomes ?? [
        listOutcome(tokens, section, {
          lists: lists[at] ?? 1,
          element,
          count,
          after,
          isGoneOnWith: goesOn(tokens, sections[at + 1], numbers.at(-1)?.place ?? 0),
        }),
      ]
      plan.push(...outcomes)
      for (const { criteria } of outcomes)
        for (const { start } of criteria) after = Math.max(after, placeOf(start.label))
    }
  }
  const used = plan.filter(
    ({ criteria, start, heading }) => criteria.length > 0 || (start !== null && heading === null),
  )
  return used.length > 0 ? used : null
}
