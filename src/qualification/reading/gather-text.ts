// Gives each piece of text to the outcome or criterion it belongs to: the one above it, in a table the one above it in its
// column. What clearly belongs to none (guidance, a second list with the same numbers, a paragraph of its own) is left
// over for the person to see; nothing is given to two.

import { opensAsOutcome } from '#/qualification/reading/command-verbs.ts'
import { isLedInto, textAbove, wordScore } from '#/qualification/reading/judge-starts.ts'
import type { Bit, BitKind } from '#/qualification/reading/join-text.ts'
import { labelOf, type Label } from '#/qualification/reading/labels.ts'
import { unlabelled, type Plan, type Start } from '#/qualification/reading/plan.ts'
import type { Leftover } from '#/qualification/reading/reading.ts'
import { isHeading, rightColumnOf, type Token } from '#/qualification/reading/tokens.ts'

export type Gathered = {
  /** By {@link startKey}. */
  readonly bits: ReadonlyMap<string, readonly Bit[]>
  readonly leftovers: readonly (Leftover & { readonly token: number })[]
  /** Repeats of a number that is taken. */
  readonly twice: readonly { readonly number: string; readonly line: number }[]
}

export const startKey = ({ token, at }: Pick<Start, 'token' | 'at'>): string => `${token}:${at}`

type Node = {
  readonly bits: Bit[]
  readonly number: string
  readonly isCriterion: boolean
  /** Where its label stands, characters from the left. */
  readonly from: number
}

type Slot = 'left' | 'right'

/** Not after "e.g.". */
const finished = /(?<!\b(?:e\.g|i\.e|viz|cf|approx|incl|no|nos))[.!?]$/i
const unfinished = /(?:[,;:–—-]|\b(?:and|or|the|a|an|of|to|for|with|in|on|by|from|their|your|its))$/i

/** A paragraph of its own, or the rest of a cell that a gap runs through? */
const goesOn = (node: Node, { from, isAfterPage }: Token, text: string): boolean => {
  const last = node.bits.at(-1)?.text ?? ''
  // On the next page: indented below its label, or the rest of a title that nothing else could follow.
  if (isAfterPage && (from > node.from + 1 || !node.isCriterion) && !finished.test(last)) return true
  return (
    last === '' ||
    unfinished.test(last) ||
    isLedInto(last) ||
    (/^[(“‘\p{Ll}]/u.test(text) && !finished.test(last))
  )
}

export const gatherText = (tokens: readonly Token[], plan: Plan): Gathered => {
  const starts = new Map<number, { start: Start; node: Node }[]>()
  const bits = new Map<string, Bit[]>()
  const byNumber = new Map<string, Node>()
  const addStart = (start: Start, number: string, isCriterion: boolean): void => {
    if (bits.has(startKey(start))) return
    const node: Node = { bits: [], number, isCriterion, from: tokens[start.token]?.from ?? 0 }
    bits.set(startKey(start), node.bits)
    if (isCriterion) byNumber.set(number, node)
    const here = starts.get(start.token)
    if (here === undefined) starts.set(start.token, [{ start, node }])
    else here.push({ start, node })
  }
  for (const { start, number, criteria } of plan) {
    if (start) addStart(start, number, false)
    for (const criterion of criteria) addStart(criterion.start, criterion.number, true)
  }
  for (const here of starts.values()) here.sort((a, b) => a.start.at - b.start.at)

  const leftovers: (Leftover & { token: number })[] = []
  const twice: { number: string; line: number }[] = []
  const right = rightColumnOf(
    tokens,
    new Set(
      plan.flatMap(({ criteria }) => criteria.flatMap(({ start }) => (start.at === 0 ? start.token : []))),
    ),
    plan.flatMap(({ start }) => start?.token ?? []),
  )
  const open: Record<Slot, Node | null> = { left: null, right: null }
  let about: 'criteria' | 'range' | 'aside' = 'criteria'
  let ranged: Node | null = null

  const leave = (token: number, text: string): void => {
    if (text !== '') leftovers.push({ token, line: tokens[token]?.line ?? 0, text })
  }

  /** Text without a start of its own. */
  const place = (at: number, text: string, slot: Slot): void => {
    const token = tokens[at]
    if (token === undefined || text === '') return
    const node = open[slot]
    const label = labelOf(text)
    if (about === 'range') {
      const referred = label && label.path.length > 0 ? byNumber.get(label.path.join('.')) : undefined
      ranged = referred ?? (token.isAfterGap && label?.style !== 'bullet' ? null : ranged)
      if (ranged === null) return leave(at, text)
      const words = label !== null && (referred || label.style === 'bullet') ? label.rest : text
      const kind: BitKind = referred ? 'range' : label === null ? 'flow' : 'part'
      ranged.bits.push({ line: token.line, text: words, kind })
      return
    }
    if (about === 'aside' || node === null) return leave(at, text)
    if (label !== null && isRival(tokens, at, label)) {
      const number = label.path.join('.')
      if (byNumber.has(number)) twice.push({ number, line: token.line })
      open[slot] = null
      return leave(at, text)
    }
    // An outcome without a number begins here.
    if (
      label === null &&
      /^\p{Lu}/u.test(text) &&
      opensAsOutcome(text) &&
      node.bits.some((bit) => bit.text !== '')
    ) {
      open[slot] = null
      return leave(at, text)
    }
    const isPart = label !== null && isPartOf(tokens, at, label)
    if (isPart && !node.isCriterion) return leave(at, text)
    if (!isPart && token.isAfterGap && !goesOn(node, token, text)) {
      open[slot] = null
      return leave(at, text)
    }
    const kind: BitKind = !isPart ? 'flow' : label.style === 'bullet' ? 'bullet' : 'part'
    node.bits.push({ line: token.line, text: kind === 'bullet' && label !== null ? label.rest : text, kind })
  }

  for (const [at, token] of tokens.entries()) {
    if (isHeading(token)) {
      const telling = token.headings.filter((heading) => heading !== 'column')
      const isTableHead = telling.length > 1
      if (telling.length === 0) continue
      about = telling.every((heading) => heading === 'aside' || heading === 'range')
        ? telling.includes('range')
          ? 'range'
          : 'aside'
        : 'criteria'
      if (about === 'range') ranged = null
      // Printed again at the top of a page, in the middle of a cell.
      if (isTableHead) continue
      for (const slot of ['left', 'right'] as const)
        if (open[slot]?.bits.some(({ text }) => text !== '') === true) open[slot] = null
      continue
    }
    const column = right[at] ?? null
    const slot: Slot = column !== null && token.from >= column - 3 ? 'right' : 'left'
    const here = starts.get(at) ?? []
    place(at, token.text.slice(0, here[0]?.start.at ?? token.text.length).trim(), slot)
    for (const [index, { start, node }] of here.entries()) {
      const until = here[index + 1]?.start.at ?? token.text.length
      const text = token.text.slice(start.at, until).trim()
      const label = start.label === unlabelled ? null : labelOf(text)
      node.bits.push({ line: token.line, text: label?.rest ?? text, kind: 'flow' })
      about = 'criteria'
      const own: Slot = column === null || !node.isCriterion ? 'left' : slot
      open[own] = node
      // Without a table there is one column, whatever begins in it.
      if (column === null) open.right = node
    }
  }
  return { bits, leftovers, twice }
}

/** A number like those of criteria, which is not the one that was taken. */
const isRival = (tokens: readonly Token[], at: number, label: Label): boolean =>
  (label.path.length > 1 || label.style === 'criterion') &&
  label.style !== 'letter' &&
  wordScore(label.rest) > 0 &&
  !isLedInto(textAbove(tokens, at))

/** A bullet or a list inside a criterion; "3 customers" at the start of a line is neither. */
const isPartOf = (tokens: readonly Token[], at: number, label: Label): boolean => {
  if (label.style === 'bullet' || label.style === 'letter' || label.style === 'roman') return true
  return (
    label.isClosed &&
    !isLedInto(textAbove(tokens, at)) &&
    wordScore(label.rest) > -2 &&
    !opensAsOutcome(label.rest)
  )
}
