// Of the choices of a few units that meet every need, the cheapest: those that leave least value over. Exact, as the search
// for the fewest is; past the budget of steps its answers are void.

import { canLose, type Puzzle, type Taken } from '#/qualification/plan/puzzle.ts'
import {
  keyOf,
  mostTimes,
  movesIn,
  startOf,
  type Budget,
  type State,
} from '#/qualification/plan/search-state.ts'

export type Asked = {
  /** At most so many further units. */
  readonly units: number
  /** So many choices are enough. */
  readonly enough: number
  /** Of choices that are equal in this, one is given. */
  readonly likenessOf: (taken: readonly Taken[]) => string
}

/** In the order of their cost. */
export const cheapestChoices = (
  puzzle: Puzzle,
  budget: Budget,
  { units, enough, likenessOf }: Asked,
): Taken[][] => {
  const { entered, step } = movesIn(puzzle, budget)
  const isScarce = puzzle.kinds.map(canLose)
  const known = new Map<string, number>()
  const leastCost = (from: State): number => {
    const state = entered(from)
    if (!state) return Number.POSITIVE_INFINITY
    const most = mostTimes(puzzle, state)
    if (most === undefined) return 0
    const key = keyOf(state)
    const before = known.get(key)
    if (before !== undefined) return before
    let least = Number.POSITIVE_INFINITY
    for (let times = 0; times <= most; times++) {
      const next = step(state, times)
      if (next) least = Math.min(least, next.cost + leastCost(next.state))
    }
    if (budget.steps >= 0) known.set(key, least)
    return least
  }

  const found = new Map<string, Taken[]>()
  const start = startOf(puzzle, units)
  let bar = leastCost(start)
  let beyond = bar
  const walk = (state: State, spent: number, taken: Taken[]): void => {
    const total = spent + leastCost(state)
    if (total > bar) beyond = Math.min(beyond, total)
    if (total > bar || found.size >= enough) return
    const most = mostTimes(puzzle, state)
    if (most === undefined) {
      const likeness = likenessOf(taken)
      if (!found.has(likeness)) found.set(likeness, taken)
      return
    }
    const { kind, taking } = state
    for (let count = 0; count <= most; count++) {
      // Many of the first kinds first, so that the answer follows the order of the qualification; but of those that use up
      // the room under a limit as few as will do.
      const times = isScarce[kind] === true ? count : most - count
      const next = step(state, times)
      if (next) walk(next.state, spent + next.cost, times === 0 ? taken : [...taken, { kind, taking, times }])
    }
  }
  // All that cost no more than the bar, and then no more than the cheapest beyond it.
  while (bar < Number.POSITIVE_INFINITY && found.size < enough && budget.steps >= 0) {
    beyond = Number.POSITIVE_INFINITY
    walk(start, 0, [])
    bar = beyond
  }
  return [...found.values()]
}
