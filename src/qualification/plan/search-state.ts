// Where a search stands: the next way of taking to decide on, what is left to choose from and what is still needed. Says
// which states follow, and which can be given up; chooses nothing.

import { within, type Puzzle, type Reach } from '#/qualification/plan/puzzle.ts'

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
export const settled = (state: State, reach: Reach): State | undefined => {
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

/** Taking none of the units in the way at this place, or one, or more, up to all that are left. */
export const stepsFrom = ({ kinds }: Puzzle, state: State): readonly Step[] => {
  const kind = kinds[state.kind]
  const taking = kind?.takings[state.taking]
  if (!kind || !taking) return []
  const most = kind.isFurther ? Math.min(state.left, state.units) : state.left
  const isLast = state.taking + 1 === kind.takings.length
  const nextCount = kinds[state.kind + 1]?.count ?? 0
  const steps: Step[] = []
  let { needs } = state
  for (let times = 0; times <= most; times++) {
    if (times > 0) needs = needs.map((need, at) => need - (taking.gains[at] ?? 0))
    const left = state.left - times
    if (isLast && kind.isForced && left > 0) continue
    const next: State = {
      kind: isLast ? state.kind + 1 : state.kind,
      taking: isLast ? 0 : state.taking + 1,
      left: isLast ? nextCount : left,
      units: kind.isFurther ? state.units - times : state.units,
      needs,
    }
    steps.push({ state: next, times, cost: times * taking.cost })
  }
  return steps
}
