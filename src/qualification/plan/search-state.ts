// Where a search stands: the next way of taking to decide on, what is left to choose from and what is still needed. Says
// which states follow, and which can be given up; chooses nothing.

import { reachesOf, within, type Puzzle, type Reach, type Taking } from '#/qualification/plan/puzzle.ts'

export type State = {
  /** Places in the puzzle; `kind` is past the last one where everything is decided. */
  readonly kind: number
  readonly taking: number
  /** Units of the kind that are not taken yet. */
  readonly left: number
  /** Further units that may still be taken. */
  readonly units: number
  readonly needs: readonly number[]
}

export type Step = { readonly state: State; readonly times: number; readonly cost: number }

/** Before anything is taken, of at most so many units. */
export const startOf = ({ needs, kinds }: Puzzle, units: number): State => ({
  kind: 0,
  taking: 0,
  left: kinds[0]?.count ?? 0,
  units,
  needs,
})

/**
 * The state without what makes no difference, so that states that ask the same question are equal: no more units than
 * there are, and no more room below a need than the rest could use up. Undefined where the rest cannot meet every need.
 */
const settled = (state: State, reach: Reach): State | undefined => {
  const units = Math.min(state.units, reach.units)
  const needs: number[] = []
  for (const [at, need] of state.needs.entries()) {
    const gain = reach.gain[at]
    const loss = reach.loss[at]
    // Also where a need is no number any more.
    if (!gain || !loss || !(need <= within(gain, units))) return undefined
    needs.push(Math.max(need, 0 - within(loss, units)))
  }
  return { kind: state.kind, taking: state.taking, left: state.left, units, needs }
}

export const keyOf = ({ kind, taking, left, units, needs }: State): string =>
  `${kind} ${taking} ${left} ${units} ${needs.join()}`

/** The most units that can be taken in the way at this place; undefined where everything is decided. */
export const mostTimes = ({ kinds }: Puzzle, { kind, left, units }: State): number | undefined => {
  const here = kinds[kind]
  return here && (here.isFurther ? Math.min(left, units) : left)
}

const without = (needs: readonly number[], { gains }: Taking, times: number): readonly number[] =>
  times === 0 ? needs : needs.map((need, at) => need - times * (gains[at] ?? 0))

/** So many units taken in the way at this place; undefined where some of the kind must be taken, and no way is left to. */
const stepTo = ({ kinds }: Puzzle, state: State, times: number): Step | undefined => {
  const kind = kinds[state.kind]
  const taking = kind?.takings[state.taking]
  if (!kind || !taking) return undefined
  const left = state.left - times
  const isLast = state.taking + 1 === kind.takings.length
  if (isLast && kind.isForced && left > 0) return undefined
  // Spelt out: spreading objects here makes the whole search eight times slower.
  const next: State = {
    kind: isLast ? state.kind + 1 : state.kind,
    taking: isLast ? 0 : state.taking + 1,
    left: isLast ? (kinds[state.kind + 1]?.count ?? 0) : left,
    units: kind.isFurther ? state.units - times : state.units,
    needs: without(state.needs, taking, times),
  }
  return { state: next, times, cost: times * taking.cost }
}

/** Steps left, shared by the searches of one question. Below 0, nothing found after that may be believed. */
export type Budget = { steps: number }

/** Each is a step deeper into the search, and no scheme known has more than 70; a rule file with more must not break it. */
const mostPlaces = 1_000

export type Moves = {
  /** Settled; undefined where the search cannot go on from there, or may not. */
  readonly entered: (state: State) => State | undefined
  readonly step: (state: State, times: number) => Step | undefined
}

export const movesIn = (puzzle: Puzzle, budget: Budget): Moves => {
  const reaches = reachesOf(puzzle)
  if (puzzle.kinds.reduce((sum, { takings }) => sum + takings.length, 0) > mostPlaces) budget.steps = -1
  return {
    entered: (state) => {
      const reach = reaches[state.kind]
      return budget.steps < 0 || !reach ? undefined : settled(state, reach)
    },
    step: (state, times) => {
      budget.steps--
      return stepTo(puzzle, state, times)
    },
  }
}
