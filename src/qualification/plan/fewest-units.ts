// The search behind a plan: of units that can each be taken in some ways, the fewest whose gains meet every need, and the
// cheapest of those. Exact: every choice is looked at unless a bound proves it useless or an equal one was seen before.
// It never runs on without end: past its budget of steps its answers are void.

import { canLose, reachesOf, type Puzzle, type Taken } from '#/qualification/plan/puzzle.ts'
import {
  keyOf,
  settled,
  startOf,
  stepsFrom,
  type State,
  type Step,
} from '#/qualification/plan/search-state.ts'

/** Steps left, shared by the searches of one question. Below 0, nothing found after that may be believed. */
export type Budget = { steps: number }

/** Each is a step deeper into the search, and no scheme known has more than 70; a rule file with more must not break it. */
const mostPlaces = 1_000

export type Search = {
  /** The fewest units with which there is a choice; undefined where there is none. */
  readonly fewest: () => number | undefined
  /** The cheapest choices of at most so many units, in the order of their cost, no two of them alike. */
  readonly cheapest: (
    units: number,
    most: number,
    likenessOf: (taken: readonly Taken[]) => string,
  ) => Taken[][]
}

export const searchOf = (puzzle: Puzzle, budget: Budget): Search => {
  const reaches = reachesOf(puzzle)
  const end = puzzle.kinds.length
  const all = reaches[0]?.units ?? 0
  const isScarce = puzzle.kinds.map(canLose)
  const impossible = new Set<string>()
  const leastKnown = new Map<string, number>()
  if (puzzle.kinds.reduce((sum, { takings }) => sum + takings.length, 0) > mostPlaces) budget.steps = -1

  /** Undefined where the search cannot go on from the state, or may not. */
  const entered = (state: State): State | undefined => {
    const reach = reaches[state.kind]
    return budget.steps < 0 || !reach ? undefined : settled(state, reach)
  }
  const stepsOf = (state: State): readonly Step[] => {
    const steps = stepsFrom(puzzle, state)
    budget.steps -= steps.length
    return steps
  }

  const isPossible = (from: State): boolean => {
    const state = entered(from)
    if (!state) return false
    if (state.kind === end) return true
    const key = keyOf(state)
    if (impossible.has(key)) return false
    // Many at once first: the sooner the needs are met, the sooner there is an answer.
    for (const step of stepsOf(state).toReversed()) if (isPossible(step.state)) return true
    if (budget.steps >= 0) impossible.add(key)
    return false
  }

  const leastCost = (from: State): number => {
    const state = entered(from)
    if (!state) return Number.POSITIVE_INFINITY
    if (state.kind === end) return 0
    const key = keyOf(state)
    if (impossible.has(key)) return Number.POSITIVE_INFINITY
    const known = leastKnown.get(key)
    if (known !== undefined) return known
    let least = Number.POSITIVE_INFINITY
    for (const step of stepsOf(state)) least = Math.min(least, step.cost + leastCost(step.state))
    if (budget.steps >= 0) leastKnown.set(key, least)
    return least
  }

  const fewest = (): number | undefined => {
    if (!isPossible(startOf(puzzle, all))) return undefined
    for (let units = 0; units <= all && budget.steps >= 0; units++)
      if (isPossible(startOf(puzzle, units))) return units
    return undefined
  }

  const cheapest: Search['cheapest'] = (units, most, likenessOf) => {
    const found = new Map<string, Taken[]>()
    let bar = leastCost(startOf(puzzle, units))
    let beyond = bar
    const walk = (state: State, spent: number, taken: Taken[]): void => {
      const total = spent + leastCost(state)
      if (total > bar) beyond = Math.min(beyond, total)
      if (total > bar || found.size >= most) return
      if (state.kind === end) {
        const likeness = likenessOf(taken)
        if (!found.has(likeness)) found.set(likeness, taken)
        return
      }
      const { kind, taking } = state
      const steps = stepsOf(state)
      // Many of the first kinds first, so that the answer follows the order of the qualification; but of those that use up
      // the room under a limit as few as will do.
      for (const { state: next, cost, times } of isScarce[kind] === true ? steps : steps.toReversed())
        walk(next, spent + cost, times === 0 ? taken : [...taken, { kind, taking, times }])
    }
    while (bar < Number.POSITIVE_INFINITY && found.size < most && budget.steps >= 0) {
      beyond = Number.POSITIVE_INFINITY
      walk(startOf(puzzle, units), 0, [])
      bar = beyond
    }
    return [...found.values()]
  }

  return { fewest, cheapest }
}
