// Holds planFrom and bestCounted against brute force for one choice of a pool: the verdict, the number of units, the value,
// and that whatever a person picks from the lists of a way does what the way promises.

import { expect } from 'vitest'
import type { Choice, ChosenUnit } from '#/qualification/chosen-units.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import { bestCounted } from '#/qualification/plan/best-counted.ts'
import { planFrom, type Plan } from '#/qualification/plan/plan-from.ts'
import type { Way } from '#/qualification/plan/ways-of.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import {
  costOf,
  entryOf,
  everyCompletion,
  randomPool,
  type Completions,
  type Pool,
} from './every-completion.ts'
import { choiceOf, validChoices } from './valid-choices.ts'

const nameOf = ({ unit, level }: ChosenUnit): string => `${unit}@${level}`

const costIn = (scheme: Scheme, choice: Choice): number =>
  choice.reduce((sum, one) => {
    const offers = scheme.units.find(({ code }) => code === one.unit)?.offers ?? []
    const offer = offers.find(({ level }) => level === (one.level ?? null)) ?? offers[0]
    return sum + (offer ? costOf(offer) : 0)
  }, 0)

/** Equal for choices that differ only in units which no rule can tell apart: each alone comes to the same in every rule. */
const likenessIn = (scheme: Scheme): ((choice: Choice) => string) => {
  const likenessOf = new Map(
    scheme.units.flatMap((unit) =>
      unit.offers.map((offer) => {
        const alone = entryOf(unit, offer)
        const rules = checkChoice(scheme, [alone]).rules.map(
          ({ have, need, holds, unknown }) => `${have} ${need} ${holds} ${unknown.length}`,
        )
        return [nameOf(alone), `${offer.value}: ${rules.join()}`]
      }),
    ),
  )
  return (choice) =>
    choice
      .map((one) => likenessOf.get(nameOf(one)) ?? '')
      .sort((a, b) => (a < b ? -1 : 1))
      .join(' ; ')
}

/** Whether the units can be shared out among the lists of the way, each list as many as it asks for. */
const isOfWay = (added: Choice, { slots }: Way): boolean => {
  const left = slots.map(({ count }) => count)
  const place = (at: number): boolean => {
    const one = added[at]
    if (!one) return left.every((count) => count === 0)
    return slots.some(({ from }, slot) => {
      const room = left[slot] ?? 0
      if (room === 0 || !from.some((other) => nameOf(other) === nameOf(one))) return false
      left[slot] = room - 1
      const isPlaced = place(at + 1)
      left[slot] = room
      return isPlaced
    })
  }
  return place(0)
}

/** As many from each list as it asks for, in any order, no unit twice. */
const pickedFrom = ({ slots }: Way, chance: () => number): Choice => {
  const picked: ChosenUnit[] = []
  for (const slot of [...slots].sort(() => chance() - 0.5))
    for (let count = 0; count < slot.count; count++) {
      const left = slot.from.filter(({ unit }) => !picked.some((one) => one.unit === unit))
      const one = left[Math.floor(chance() * left.length)]
      if (!one) throw new Error('a list ran out')
      picked.push(one)
    }
  return picked
}

const expectWays = (
  { scheme }: Pool,
  all: Completions,
  number: number,
  plan: Extract<Plan, { kind: 'finish' }>,
  chance: () => number,
  isDeep: boolean,
): void => {
  const held = all.choiceAt(number)
  const costs = plan.ways.map((way) => costIn(scheme, way.units))
  expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  for (const [at, way] of plan.ways.entries()) {
    const picked = pickedFrom(way, chance)
    for (const units of [way.units, picked]) {
      expect(units.length).toBe(plan.further)
      expect(costIn(scheme, units)).toBe(costs[at])
      expect(checkChoice(scheme, [...held, ...units])).toMatchObject({ verdict: 'valid', problems: [] })
      for (const other of plan.ways) expect(isOfWay(units, other)).toBe(other === way)
    }
  }
  if (!isDeep) return
  // Each way is the cheapest of what the ways before it do not cover, and nothing is kept back.
  const likenessOf = likenessIn(scheme)
  let left = all
    .completionsAt(number)
    .filter(({ added }) => added.length === plan.further)
    .map(({ added, cost }) => ({ added, cost, likeness: likenessOf(added) }))
  for (const [at, way] of plan.ways.entries()) {
    expect(costs[at]).toBe(Math.min(...left.map(({ cost }) => cost)))
    const covered = new Set(left.filter(({ added }) => isOfWay(added, way)).map(({ likeness }) => likeness))
    left = left.filter(({ likeness }) => !covered.has(likeness))
  }
  if (plan.ways.length < 3) expect(left).toEqual([])
}

/** Rules that no unit outside the list could help with. */
const certainRules = (scheme: Scheme): Scheme => ({
  ...scheme,
  combination: (scheme.combination ?? []).filter(
    ({ atMost, of, severity }) => severity === 'must' && (atMost !== undefined || of.units !== undefined),
  ),
})

export type Asked = {
  readonly pool: Pool
  readonly all: Completions
  readonly unlisted: Completions | undefined
}

export const asked = (pool: Pool): Asked => ({
  pool,
  all: everyCompletion(pool),
  unlisted: pool.scheme.unitListComplete
    ? undefined
    : everyCompletion({ ...pool, scheme: certainRules(pool.scheme) }),
})

/** What brute force finds, as far as one answer tells. */
const expectedPlan = ({ all, unlisted }: Asked, number: number): object => {
  const best = all.bestAt(number)
  if (best)
    return best.units === 0 ? { kind: 'complete' } : { kind: 'finish', further: best.units, cost: best.cost }
  if (all.isOpen(number)) return { kind: 'cannot tell', because: 'figures' }
  return unlisted?.isOpen(number) === true ? { kind: 'cannot tell', because: 'unit list' } : { kind: 'never' }
}

const inShort = (scheme: Scheme, plan: Plan): object => {
  switch (plan.kind) {
    case 'complete':
    case 'wishes':
    case 'never':
      return { kind: plan.kind }
    case 'finish': {
      const { kind, further, ways } = plan
      return { kind, further, cost: costIn(scheme, ways[0]?.units ?? []) }
    }
    case 'cannot tell':
      return { kind: plan.kind, because: plan.because }
  }
}

/** How closely to look: `ways` at what they promise, `all` at every completion besides. */
export type Closeness = 'answer' | 'ways' | 'all'

export const expectPlan = (
  question: Asked,
  number: number,
  chance: () => number,
  closeness: Closeness,
): Plan['kind'] => {
  const { pool, all } = question
  const plan = planFrom(pool.scheme, all.choiceAt(number))
  expect(inShort(pool.scheme, plan)).toEqual(expectedPlan(question, number))
  if (closeness === 'answer') return plan.kind
  if (plan.kind === 'never') expect([...plan.stoppedBy, ...plan.problems]).not.toEqual([])
  if (plan.kind === 'finish') expectWays(pool, all, number, plan, chance, closeness === 'all')
  return plan.kind
}

/** Of a hundred plans, ten are looked at closely and one as closely as can be. */
const closenessBy = (chance: () => number): Closeness => {
  const drawn = chance()
  if (drawn < 0.01) return 'all'
  return drawn < 0.1 ? 'ways' : 'answer'
}

type Questions = { readonly choices: number; readonly poolSize: number }
export type Seen = Record<Plan['kind'], number>

/** At least so many choices of the scheme, in pools of chance; says how often each kind of plan came. */
export const expectPlans = (scheme: Scheme, chance: () => number, questions: Questions): Seen => {
  const seen: Seen = { complete: 0, finish: 0, wishes: 0, never: 0, 'cannot tell': 0 }
  const valid = choiceOf(validChoices[scheme.id] ?? '')
  for (let done = 0; done < questions.choices;) {
    const plan = { most: questions.poolSize, gaps: chance() < 0.3, holds: true, levels: 0.6 }
    const question = asked(randomPool(scheme, valid, chance, plan))
    for (let number = 0; number < question.all.size && done < questions.choices; number++, done++)
      seen[expectPlan(question, number, chance, closenessBy(chance))]++
  }
  return seen
}

/** The same of the best part of a choice: of units that hold a valid choice and more, most in each choice. */
export const expectBestParts = (
  scheme: Scheme,
  chance: () => number,
  { choices, poolSize }: Questions,
): { whole: number; part: number; none: number } => {
  const seen = { whole: 0, part: 0, none: 0 }
  const restricted = scheme.units
    .filter(({ group }) => scheme.groups.some(({ id, kind }) => id === group && kind === 'restricted'))
    .slice(0, 4)
    .map(({ code, offers }) => ({ unit: code, level: offers[0]?.level ?? undefined }))
  const units = [...choiceOf(validChoices[scheme.id] ?? ''), ...restricted]
  const pool = randomPool(scheme, units, chance, { most: poolSize, gaps: false, holds: false, levels: 0.1 })
  const all = everyCompletion(pool)
  for (let done = 0; done < choices; done++) {
    // Numbers near the end have a unit in most places.
    const number = all.size - 1 - Math.floor(chance() ** 3 * all.size)
    const choice = all.choiceAt(number)
    const best = all.bestPartAt(number)
    const found = bestCounted(pool.scheme, choice)
    expect(found.kind).toBe(best ? 'counted' : 'none')
    if (!best || found.kind !== 'counted') {
      seen.none++
      continue
    }
    expect(checkChoice(pool.scheme, found.choice).verdict).toBe('valid')
    expect(choice.filter((one) => found.choice.includes(one))).toEqual(found.choice)
    expect(found.choice.length).toBe(best.units)
    expect(costIn(pool.scheme, found.choice)).toBe(best.value)
    if (all.verdictAt(number) === 'valid') expect(found.choice).toEqual(choice)
    seen[found.choice.length === choice.length ? 'whole' : 'part']++
  }
  return seen
}
