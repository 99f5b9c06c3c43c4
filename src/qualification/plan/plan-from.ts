// What is still needed to finish the award from the units held: the smallest sets of further units, or why there is none.
// Exact, by a search that looks at every choice; where a missing figure or too large a rule file leaves it open, it says
// that it cannot tell. It promises no set that checkChoice would not call valid.

import { checkChoice } from '#/qualification/check-choice.ts'
import { chosenUnits, type Choice, type ChoiceProblem, type Chosen } from '#/qualification/chosen-units.ts'
import type { Bound } from '#/qualification/plan/bound.ts'
import { groundOf, type Ground } from '#/qualification/plan/ground.ts'
import { offeredUnits, type Wishes } from '#/qualification/plan/offered-units.ts'
import { answerTo, mostSteps, outlookOf, type Answer } from '#/qualification/plan/outlook.ts'
import type { Budget } from '#/qualification/plan/search-state.ts'
import { chosenUnitOf, waysOf, type Way } from '#/qualification/plan/ways-of.ts'
import type { Scheme } from '#/qualification/scheme.ts'

export type Plan =
  /** Valid as it stands, and every wanted unit is held. */
  | { readonly kind: 'complete' }
  /** `further` is the least number of units; the ways, one to three, are those with the least value over. */
  | { readonly kind: 'finish'; readonly further: number; readonly ways: readonly Way[] }
  /** It can be finished, but not with these wishes. */
  | { readonly kind: 'wishes' }
  /**
   * Whatever is added, it will not become valid. `stoppedBy`: the ids of rules that cannot be kept, or, where each of them
   * could, of such as cannot be kept together. None where the choice itself has problems, or the rules are too many to
   * find out.
   */
  | {
      readonly kind: 'never'
      readonly stoppedBy: readonly string[]
      readonly problems: readonly ChoiceProblem[]
    }
  /** `units`: codes of those whose missing figures leave it open. */
  | {
      readonly kind: 'cannot tell'
      readonly because: 'no rules' | 'figures' | 'unit list' | 'too large'
      readonly units: readonly string[]
    }

const mostWays = 3

/** Each rule that stops it alone; else the fewest that do together: whichever may go while the rest stop it still, goes. */
const stoppingRules = (
  { scheme, listed }: Ground,
  held: readonly Chosen[],
  budget: Budget,
): readonly string[] => {
  const isStopped = (bounds: readonly Bound[]): boolean =>
    !answerTo(offeredUnits(scheme, bounds, {}, 'possible'), held, budget)
  const alone = listed.filter((bound) => isStopped([bound]))
  const together = (): readonly Bound[] => {
    let stopping = listed
    for (const bound of listed) {
      const others = stopping.filter((one) => one !== bound)
      if (budget.steps >= 0 && isStopped(others)) stopping = others
    }
    return stopping
  }
  return (alone.length > 0 ? alone : together()).map(({ rule }) => rule.id)
}

/** Codes of units, held or in a way that might finish it, whose missing figures a rule hangs on. */
const unitsLeftOpen = (
  scheme: Scheme,
  held: readonly Chosen[],
  answer: Answer,
  budget: Budget,
): readonly string[] => {
  const [way] = waysOf(scheme, answer, budget, 1)
  const all = [...held.map(chosenUnitOf), ...(way?.units ?? [])]
  const undecided = checkChoice(scheme, all).rules.filter(
    ({ severity, holds }) => severity === 'must' && holds !== true,
  )
  return [...new Set(undecided.flatMap(({ unknown }) => unknown))]
}

/**
 * The smallest sets of further units that complete the award: fewest units first, then least value over (a unit of
 * unknown value after all others). A choice that holds more than a limit allows is `never`: see `bestCounted`.
 */
export const planFrom = (scheme: Scheme, choice: Choice, wishes: Wishes = {}): Plan => {
  const { chosen: held, problems } = chosenUnits(scheme, choice)
  if (problems.length > 0) return { kind: 'never', stoppedBy: [], problems }
  if ((scheme.combination ?? []).length === 0) return { kind: 'cannot tell', because: 'no rules', units: [] }
  const budget = { steps: mostSteps }
  const ground = groundOf(scheme, wishes)
  const outlook = outlookOf(ground, held, budget)
  switch (outlook.kind) {
    case 'complete':
    case 'wishes':
      return { kind: outlook.kind }
    case 'finish': {
      const ways = waysOf(scheme, outlook.answer, budget, mostWays)
      if (budget.steps < 0) return { kind: 'cannot tell', because: 'too large', units: [] }
      return { kind: 'finish', further: outlook.answer.further, ways }
    }
    case 'never': {
      const stoppedBy = stoppingRules(ground, held, budget)
      return { kind: 'never', stoppedBy: budget.steps < 0 ? [] : stoppedBy, problems }
    }
    case 'figures':
      return {
        kind: 'cannot tell',
        because: 'figures',
        units: unitsLeftOpen(scheme, held, outlook.answer, budget),
      }
    case 'unit list':
    case 'too large':
      return { kind: 'cannot tell', because: outlook.kind, units: [] }
  }
}
