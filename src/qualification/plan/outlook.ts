// Whether the award can still be finished from the units held, and with how few more: the short answer that a plan spells
// out and a what-if repeats for every unit. Where missing figures or an unknown unit could turn it, it says so.

import type { Chosen } from '#/qualification/chosen-units.ts'
import type { Bound, Figures } from '#/qualification/plan/bound.ts'
import { searchOf, type Budget, type Search } from '#/qualification/plan/fewest-units.ts'
import { planPuzzle, type PlanPuzzle, type Wishes } from '#/qualification/plan/plan-puzzle.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Question = {
  readonly scheme: Scheme
  readonly bounds: readonly Bound[]
  readonly held: readonly Chosen[]
  readonly wishes: Wishes
  readonly budget: Budget
}

export type Answer = { readonly puzzle: PlanPuzzle; readonly search: Search; readonly further: number }

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
export const answerTo = (question: Question, figures: Figures): Answer | undefined => {
  const { scheme, bounds, held, wishes, budget } = question
  budget.steps -= Math.ceil((scheme.units.length * bounds.length) / figuresAStep)
  if (budget.steps < 0) return undefined
  const puzzle = planPuzzle(scheme, bounds, held, wishes, figures)
  if (!puzzle) return undefined
  const search = searchOf(puzzle, budget)
  const further = search.fewest()
  return further === undefined ? undefined : { puzzle, search, further }
}

/** A unit that the published list leaves out could help with any of these. */
export const isBeyondList = ({ scheme }: Question, { rule }: Bound): boolean =>
  !scheme.unitListComplete && rule.atMost === undefined && rule.of.units === undefined

const outlookWithoutWishes = (question: Question): Outlook => {
  const certain = question.bounds.filter((bound) => !isBeyondList(question, bound))
  if (certain.length === question.bounds.length) return { kind: 'never' }
  return answerTo({ ...question, bounds: certain }, 'possible') ? { kind: 'unit list' } : { kind: 'never' }
}

export const outlookOf = (question: Question): Outlook => {
  const { wishes, budget } = question
  const isOver = (): boolean => budget.steps < 0
  const answer = answerTo(question, 'certain')
  if (isOver()) return { kind: 'too large' }
  if (answer) return answer.further === 0 ? { kind: 'complete' } : { kind: 'finish', answer }
  const perhaps = answerTo(question, 'possible')
  if (isOver()) return { kind: 'too large' }
  if (perhaps) return { kind: 'figures', answer: perhaps }
  const hasWishes = Object.values(wishes).some((wish) => wish !== undefined)
  const outlook = hasWishes ? outlookOf({ ...question, wishes: {} }) : outlookWithoutWishes(question)
  if (isOver()) return { kind: 'too large' }
  return hasWishes && (outlook.kind === 'finish' || outlook.kind === 'complete')
    ? { kind: 'wishes' }
    : outlook
}
