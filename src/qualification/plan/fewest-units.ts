// The fewest further units whose gains meet every need. Exact: every choice is looked at unless a bound proves it useless,
// a better taking of the same unit is there, or an equal state was seen before. Costs do not matter here.

import { undominated, type Puzzle } from '#/qualification/plan/puzzle.ts'
import {
  keyOf,
  mostTimes,
  movesIn,
  startOf,
  type Budget,
  type State,
} from '#/qualification/plan/search-state.ts'

/** Undefined where no choice meets the needs, or the budget is used up. */
export const fewestUnits = (whole: Puzzle, budget: Budget): number | undefined => {
  const puzzle = undominated(whole)
  const { entered, step } = movesIn(puzzle, budget)
  const impossible = new Set<string>()
  const isPossible = (from: State): boolean => {
    const state = entered(from)
    if (!state) return false
    const most = mostTimes(puzzle, state)
    if (most === undefined) return true
    const key = keyOf(state)
    if (impossible.has(key)) return false
    // Many at once first: the sooner the needs are met, the sooner there is an answer.
    for (let times = most; times >= 0; times--) {
      const next = step(state, times)
      if (next && isPossible(next.state)) return true
    }
    if (budget.steps >= 0) impossible.add(key)
    return false
  }
  const all = puzzle.kinds.reduce((sum, { count, isFurther }) => (isFurther ? sum + count : sum), 0)
  if (!isPossible(startOf(puzzle, all))) return undefined
  for (let units = 0; units < all && budget.steps >= 0; units++)
    if (isPossible(startOf(puzzle, units))) return units
  return budget.steps < 0 ? undefined : all
}
