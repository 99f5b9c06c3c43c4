// Looks for one choice of units that makes the award, to show that a scheme can be met at all. It tries one way only: what
// it finds is checked, and finding nothing says nothing.

import { checkChoice } from '#/qualification/check-choice.ts'
import type { Choice, Chosen } from '#/qualification/chosen-units.ts'
import { addTally, holdsAt, noTally, tallyOf } from '#/qualification/rule-tally.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import { offeredUnits } from '#/qualification/scheme-bounds.ts'

/** More than any qualification asks for; a longer search would hold up a slow phone. */
const mostTaken = 200

const sumOf = (rule: Rule, chosen: readonly Chosen[]) =>
  chosen.map((one) => tallyOf(rule, one)).reduce(addTally, noTally)

/** How much of what is still missing one more unit would bring, over all rules; 0 where it would break a limit. */
const worthOf = (
  one: Chosen,
  open: readonly { readonly rule: Rule; readonly lacks: number }[],
  limits: readonly { readonly rule: Rule; readonly have: { low: number; high: number } }[],
): number =>
  limits.some(({ rule, have }) => holdsAt(rule, addTally(have, tallyOf(rule, one))) !== true)
    ? 0
    : open.reduce((sum, { rule, lacks }) => sum + Math.min(1, tallyOf(rule, one).low / lacks), 0)

/** Always adds the unit that brings most, until no rule lacks anything; null where that does not make the award. */
export const choiceThatFits = (scheme: Scheme): Choice | null => {
  const musts = (scheme.combination ?? []).filter(({ severity }) => severity === 'must')
  const offered = offeredUnits(scheme).map((unit) =>
    // An offer of unknown level can be named only where it is the only one.
    unit.filter(({ offer }) => offer.level !== null || unit.length === 1),
  )
  const taken = new Set<string>()
  const chosen: Chosen[] = []
  for (;;) {
    const open = musts
      .map((rule) => ({ rule, lacks: (rule.atLeast ?? 0) - sumOf(rule, chosen).low }))
      .filter(({ lacks }) => lacks > 0)
    if (open.length === 0) break
    const limits = musts
      .filter(({ atMost }) => atMost !== undefined)
      .map((rule) => ({ rule, have: sumOf(rule, chosen) }))
    let best: { readonly one: Chosen; readonly worth: number } | null = null
    for (const one of offered.flat()) {
      if (taken.has(one.unit.code)) continue
      const worth = worthOf(one, open, limits)
      if (worth > (best?.worth ?? 0)) best = { one, worth }
    }
    if (best === null || chosen.length === mostTaken) return null
    chosen.push(best.one)
    taken.add(best.one.unit.code)
  }
  const choice = chosen.map(({ unit, offer }) => ({ unit: unit.code, level: offer.level ?? undefined }))
  return checkChoice(scheme, choice).verdict === 'valid' ? choice : null
}
