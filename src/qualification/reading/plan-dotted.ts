// Units whose criteria say their outcome in their number: 1.1, 1.2, 2.1, also 1.1.1 or 1.1 a). The number, not the place,
// says which outcome a criterion is of: a copied table may give all outcomes first, or set them in the middle of their row.

import { bestChain } from '#/qualification/reading/best-chain.ts'
import { opensAsOutcome } from '#/qualification/reading/command-verbs.ts'
import { asideIn, isLedInto, leadPenalty, wordScore } from '#/qualification/reading/judge-starts.ts'
import { labelOf, labelsInside, placeOf, type Label } from '#/qualification/reading/labels.ts'
import { missingBefore, type Plan, type PlannedCriterion, type Start } from '#/qualification/reading/plan.ts'
import { isHeading, type Token } from '#/qualification/reading/tokens.ts'

type Numbered = Start & { readonly place: number; readonly score: number }

/** Every number at the start of a token, and those inside that could begin something. */
const numberedIn = (tokens: readonly Token[]): readonly Numbered[] => {
  const asides = asideIn(tokens)
  return tokens.flatMap((token, at): readonly Numbered[] => {
    if (isHeading(token)) return []
    const label = labelOf(token.text)
    const own = label === null ? [] : [startAt(tokens, at, label)]
    const inside = labelsInside(token.text).map((inline) => startInside(token, at, inline.at, inline.label))
    return [...own, ...inside].map((start) =>
      asides[at] === true ? { ...start, score: start.score - 3 } : start,
    )
  })
}

const said = ({ style }: Label): number => (style === 'outcome' || style === 'criterion' ? 3 : 0)

const startAt = (tokens: readonly Token[], token: number, label: Label): Numbered => {
  const score = 2 + said(label) + wordScore(label.rest) - leadPenalty(tokens, token, label.rest)
  return { token, at: 0, label, place: placeOf(label), score }
}

/** Only where a capital follows: a sentence may hold any number. */
const startInside = ({ text }: Token, token: number, at: number, label: Label): Numbered => {
  const isLikely = /^\p{Lu}/u.test(label.rest) && !isLedInto(text.slice(Math.max(0, at - 40), at))
  return {
    token,
    at,
    label,
    place: placeOf(label),
    score: isLikely ? said(label) + wordScore(label.rest) : -1,
  }
}

const isBefore = (a: Start, b: Start): boolean => a.token < b.token || (a.token === b.token && a.at < b.at)

/** `1` before `2`, `1.1` before `1.2`. */
const neighbourOf = (parent: string): string => parent.replace(/\d+$/, (last) => String(Number(last) - 1))

type Rows = ReadonlyMap<string, readonly Numbered[]>

const rowsOf = (numbered: readonly Numbered[]): Rows => {
  const byParent = new Map<string, Numbered[]>()
  for (const start of numbered) {
    const { path } = start.label
    if (path.length < 2) continue
    const parent = path.slice(0, -1).join('.')
    const row = byParent.get(parent)
    if (row === undefined) byParent.set(parent, [start])
    else row.push(start)
  }
  const rows = new Map<string, readonly Numbered[]>()
  for (const [parent, candidates] of byParent) {
    const row = bestChain(candidates, { atStart: 1.5, inside: 1.5 })
    const [first] = row
    // One alone must look the part, or be the first of the outcome that comes next.
    const isNext = first?.place === 1 && byParent.has(neighbourOf(parent))
    if (row.length > 1 || (first && (first.score >= 3 || isNext))) rows.set(parent, row)
  }
  return withoutStragglers(rows)
}

/** A weak number of one row among those of the next is a figure: "up to | 1.5 metres". */
const withoutStragglers = (rows: Rows): Rows => {
  const inOrder = [...rows].toSorted(([, [a]], [, [b]]) => (a && b && isBefore(a, b) ? -1 : 1))
  return new Map(
    inOrder.map(([parent, row], at) => {
      const next = inOrder[at + 1]?.[1][0]
      return [parent, next ? row.filter((start) => start.score >= 3 || isBefore(start, next)) : row] as const
    }),
  )
}

/** Letters that follow each number, up to the next one. */
const lettersUnder = (numbered: readonly Numbered[], chosen: readonly Start[]): Rows => {
  const rows = new Map<string, readonly Numbered[]>()
  const letters = numbered.filter(({ label }) => label.style === 'letter')
  const inOrder = chosen.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  let next = 0
  for (const [at, start] of inOrder.entries()) {
    const end = inOrder[at + 1]
    const under: Numbered[] = []
    for (let letter = letters[next]; letter !== undefined; letter = letters[next]) {
      if (end !== undefined && !isBefore(letter, end)) break
      if (isBefore(start, letter)) under.push(letter)
      next++
    }
    const row = bestChain(under, { atStart: 3, inside: 1.5 })
    if (row.length > 1) rows.set(start.label.path.join('.'), row)
  }
  return rows
}

/** Titles of outcomes, of which the criteria have said the numbers. */
const titlesAmong = (numbered: readonly Numbered[], rows: Rows): ReadonlyMap<string, Numbered> => {
  const firsts = new Map([...rows].flatMap(([parent, [first]]) => (first ? [[parent, first] as const] : [])))
  const candidates = numbered
    .filter(({ label }) => label.path.length === 1 && (label.style === 'outcome' || label.style === 'number'))
    .map((start): Numbered => {
      const { label } = start
      const first = firsts.get(label.path[0] ?? '')
      const sayings = (opensAsOutcome(label.rest) ? 1.5 : 0) + (label.isClosed ? 0.5 : 0)
      const awaited = first === undefined ? -2 : isBefore(start, first) ? 3 : 1
      return { ...start, score: start.score - 1.5 + sayings + awaited }
    })
    .filter(({ score }) => score > 1)
  const chain = bestChain(candidates, { atStart: 0.4, inside: 0.4 })
  return new Map(chain.map((start) => [start.label.path[0] ?? '', start]))
}

const criteriaOf = (row: readonly Numbered[], parent: string): readonly PlannedCriterion[] =>
  row.map((start, at) => {
    const { path } = start.label
    const last = path.at(-1) ?? ''
    const number = path.length === 1 ? `${parent}.${last}` : path.join('.')
    const missing = missingBefore(`${parent}.`, row[at - 1]?.place ?? 0, start.place, /^[a-z]$/.test(last))
    return { number, start, isNumberedHere: false, missing }
  })

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** Null where no row of such numbers is there. */
export const planDotted = (tokens: readonly Token[]): Plan | null => {
  const numbered = numberedIn(tokens)
  const rows = rowsOf(numbered)
  if (rows.size === 0) return null
  const letters = lettersUnder(numbered, [...rows.values()].flat())
  const under = (key: string): readonly Numbered[] | undefined => rows.get(key) ?? letters.get(key)
  const titles = titlesAmong(numbered, rows)
  const tops = [...rows.keys()].filter((parent) => !parent.includes('.'))
  const children = tops.flatMap((top) => rows.get(top) ?? [])
  // Each number has numbers of its own, and nothing above reads like an outcome: those in the middle are the outcomes.
  const isDeep =
    tops.length === 0 ||
    children.some(({ label }) => label.style === 'outcome') ||
    (children.every(({ label }) => under(label.path.join('.')) !== undefined) &&
      ![...titles.values()].some(({ label }) => opensAsOutcome(label.rest)))
  const parents = isDeep
    ? [
        ...children.map(({ label }) => label.path.join('.')),
        ...[...rows.keys()].filter(
          (parent) => parent.includes('.') && !children.some(({ label }) => label.path.join('.') === parent),
        ),
      ]
    : [...new Set([...tops, ...titles.keys()])]
  const startOf = (parent: string): Start | null =>
    isDeep
      ? (children.find(({ label }) => label.path.join('.') === parent) ?? null)
      : (titles.get(parent) ?? null)
  return parents.toSorted(byNumber).map((parent) => ({
    number: parent,
    start: startOf(parent),
    heading: null,
    title: '',
    kind: null,
    criteria: criteriaOf((isDeep ? under(parent) : rows.get(parent)) ?? [], parent),
  }))
}
