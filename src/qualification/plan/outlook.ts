// Whether the award can still be finished from the units held, and with how few more: the short answer that a plan spells
// out and a what-if repeats for every unit. Where missing figures or an unknown unit could turn it, it says so.

import type { Chosen } from '#/qualification/chosen-units.ts'
import { fewestUnits } from '#/qualification/plan/fewest-units.ts'
import type { Ground } from '#/qualification/plan/ground.ts'
import type { Offered } from '#/qualification/plan/offered-units.ts'
import { planPuzzle, type PlanPuzzle } from '#/qualification/plan/plan-puzzle.ts'
import type { Budget } from '#/qualification/plan/search-state.ts'

export type Answer = { readonly puzzle: PlanPuzzle; readonly further: number }

export type Outlook =
  | { readonly kind: 'complete' }
  | { readonly kind: 'finish'; readonly answer: Answer }
  /** It can be finished, but not with these wishes. */
  | { readonly kind: 'wishes' }
  | { readonly kind: 'never' }
  /** `answer`: what might finish it, if the missing figures were such. */
  | { readonly kind: 'figures'; readonly answer: Answer }
  /** Only a unit that the published list leaves out could finish it. */
  | { readonly kind: 'unit list' }
  | { readonly kind: 'too large' }

/** Ten times what any scheme known has taken; then it says that it cannot tell. */
export const mostSteps = 200_000

/** Writing a puzzle down takes time as well: this many figures of it weigh as much as a step. */
const figuresAStep = 20

/** Undefined where there is no choice, or the budget is used up. */
export const answerTo = (offered: Offered, held: readonly Chosen[], budget: Budget): Answer | undefined => {
  budget.steps -= Math.ceil((offered.units.length * offered.bounds.length) / figuresAStep)
  const puzzle = budget.steps < 0 ? undefined : planPuzzle(offered, held)
  const further = puzzle && fewestUnits(puzzle, budget)
  return puzzle && further !== undefined ? { puzzle, further } : undefined
}

const outlookWithoutWishes = (ground: Ground, held: readonly Chosen[], budget: Budget): Outlook => {
  if (ground.listed.length === ground.bounds.length) return { kind: 'never' }
  return answerTo(ground.beyondList(), held, budget) ? { kind: 'unit list' } : { kind: 'never' }
}

export const outlookOf = (ground: Ground, held: readonly Chosen[], budget: Budget): Outlook => {
  const isOver = (): boolean => budget.steps < 0
  const answer = answerTo(ground.offered('certain'), held, budget)
  if (isOver()) return { kind: 'too large' }
  if (answer) return answer.further === 0 ? { kind: 'complete' } : { kind: 'finish', answer }
  const perhaps = answerTo(ground.offered('possible'), held, budget)
  if (isOver()) return { kind: 'too large' }
  if (perhaps) return { kind: 'figures', answer: perhaps }
  const { freely } = ground
  const outlook = freely ? outlookOf(freely(), held, budget) : outlookWithoutWishes(ground, held, budget)
  if (isOver()) return { kind: 'too large' }
  return freely && (outlook.kind === 'finish' || outlook.kind === 'complete') ? { kind: 'wishes' } : outlook
}
