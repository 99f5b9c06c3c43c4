// What is odd about a scheme that is well written: rules that no choice can meet, limits that are never reached, groups
// without units, one reference for two units. It speaks of what is listed, and says "cannot tell" rather than guess.

import { choiceThatFits } from '#/qualification/choice-that-fits.ts'
import type { Rule, Scheme } from '#/qualification/scheme.ts'
import {
  isCoveredBy,
  mostOf,
  mostWithin,
  offeredUnits,
  talliesOf,
  type RuleTallies,
} from '#/qualification/scheme-bounds.ts'

export type SchemeOddity =
  /** Of a rule that decides. Certain: no choice of the listed units, whatever the missing figures are. */
  | { readonly kind: 'cannot be met'; readonly rule: string; readonly need: number; readonly most: number }
  /** By known figures only so much; missing figures, or units that are not listed, may bring the rest. */
  | { readonly kind: 'may not be met'; readonly rule: string; readonly need: number; readonly most: number }
  /** `rule` asks for more than `limit` leaves room for. */
  | {
      readonly kind: 'rules clash'
      readonly rule: string
      readonly limit: string
      readonly need: number
      readonly most: number
    }
  | { readonly kind: 'rule about no unit'; readonly rule: string }
  | { readonly kind: 'limit never reached'; readonly rule: string }
  | { readonly kind: 'group without units'; readonly group: string }
  | { readonly kind: 'reference twice'; readonly reference: string; readonly units: readonly string[] }

export type SchemeCheck = {
  /** 'yes' was shown by a choice that makes the award, 'no' by a rule or two. */
  readonly canBeMet: 'yes' | 'no' | 'cannot tell'
  readonly oddities: readonly SchemeOddity[]
}

const mustsOf = (scheme: Scheme): readonly Rule[] =>
  (scheme.combination ?? []).filter(({ severity }) => severity === 'must')

const reachOddities = (scheme: Scheme): readonly SchemeOddity[] => {
  const units = offeredUnits(scheme)
  return mustsOf(scheme).flatMap((rule): readonly SchemeOddity[] => {
    if (rule.atLeastShareOf) return []
    const { low, high } = mostOf(talliesOf(rule, units))
    const isEmpty = high === 0
    if (rule.atMost !== undefined) {
      if (isEmpty) return [{ kind: 'rule about no unit', rule: rule.id }]
      return high <= rule.atMost && scheme.unitListComplete
        ? [{ kind: 'limit never reached', rule: rule.id }]
        : []
    }
    const need = rule.atLeast ?? 0
    if (low >= need) return []
    const kind = high < need && scheme.unitListComplete ? 'cannot be met' : 'may not be met'
    return [
      ...(isEmpty ? [{ kind: 'rule about no unit', rule: rule.id } as const] : []),
      { kind, rule: rule.id, need, most: low },
    ]
  })
}

type Weighed = readonly [rule: Rule, tallies: RuleTallies]

/** With units that are not listed a limit may leave more room, unless the one rule is about no others than the other is. */
const roomIn = (isComplete: boolean, [rule, gains]: Weighed, [limit, costs]: Weighed): number => {
  const most = limit.atMost ?? Number.POSITIVE_INFINITY
  const isSame = rule.measure === limit.measure && isCoveredBy(rule.of, limit.of)
  const room = isSame ? most : Number.POSITIVE_INFINITY
  return isComplete ? Math.min(room, mostWithin(most, gains, costs)) : room
}

const clashes = (scheme: Scheme, hopeless: ReadonlySet<string>): readonly SchemeOddity[] => {
  const units = offeredUnits(scheme)
  const weighed = mustsOf(scheme).map((rule): Weighed => [rule, talliesOf(rule, units)])
  const limits = weighed.filter(([{ atMost }]) => atMost !== undefined)
  return weighed
    .filter(([{ id, atLeast }]) => atLeast !== undefined && !hopeless.has(id))
    .flatMap(([rule, gains]) =>
      limits
        .map(([limit, costs]) => ({
          limit: limit.id,
          most: roomIn(scheme.unitListComplete, [rule, gains], [limit, costs]),
        }))
        .filter(({ most }) => most < (rule.atLeast ?? 0))
        .map(({ limit, most }) => ({
          kind: 'rules clash' as const,
          rule: rule.id,
          limit,
          need: rule.atLeast ?? 0,
          most,
        })),
    )
}

const repeatedReferences = (scheme: Scheme): readonly SchemeOddity[] => {
  const units = new Map<string, string[]>()
  for (const { reference, code } of scheme.units)
    if (reference !== null) units.set(reference, [...(units.get(reference) ?? []), code])
  return [...units]
    .filter(([, codes]) => codes.length > 1)
    .map(([reference, codes]) => ({ kind: 'reference twice', reference, units: codes }))
}

const emptyGroups = (scheme: Scheme): readonly SchemeOddity[] => {
  const filled = new Set(scheme.units.map(({ group }) => group))
  return scheme.groups
    .filter(({ id }) => !filled.has(id))
    .map(({ id }) => ({ kind: 'group without units', group: id }))
}

/** The rules that no choice can meet: for a refusal, which must name the place. Quick also for thousands of units. */
export const hopelessRules = (scheme: Scheme): readonly SchemeOddity[] => {
  const short = reachOddities(scheme).filter((one) => one.kind === 'cannot be met')
  return [...short, ...clashes(scheme, new Set(short.map(({ rule }) => rule)))]
}

export const checkScheme = (scheme: Scheme): SchemeCheck => {
  const reach = reachOddities(scheme)
  const hopeless = hopelessRules(scheme)
  const oddities = [
    ...reach,
    ...hopeless.filter(({ kind }) => kind === 'rules clash'),
    ...emptyGroups(scheme),
    ...repeatedReferences(scheme),
  ]
  if (hopeless.length > 0) return { canBeMet: 'no', oddities }
  if (scheme.combination === null) return { canBeMet: 'cannot tell', oddities }
  return { canBeMet: choiceThatFits(scheme) === null ? 'cannot tell' : 'yes', oddities }
}
