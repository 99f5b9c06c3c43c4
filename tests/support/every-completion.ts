// Brute force beside the planner: of a pool of units, every choice there is, each judged by checkChoice, and for each the
// best of all its completions. It shares no code with the search, so that the two can be held against each other.

import { checkChoice } from '#/qualification/check-choice.ts'
import type { Choice, ChosenUnit } from '#/qualification/chosen-units.ts'
import type { Offer, Scheme, Unit } from '#/qualification/scheme.ts'

/** `scheme` has no other units than those held in every choice and those that may be added, at the offers named. */
export type Pool = { readonly scheme: Scheme; readonly held: Choice; readonly free: readonly Unit[] }

export const entryOf = (unit: Unit, { level }: Offer): ChosenUnit =>
  level === null ? { unit: unit.code } : { unit: unit.code, level }

const shuffled = <T>(all: readonly T[], chance: () => number): T[] =>
  all
    .map((one) => ({ one, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)

/** A figure that nobody knows; a level only where the unit is offered at one. */
const withGap = (unit: Unit, chance: () => number): Unit => {
  const isLevel = unit.offers.length === 1 && chance() < 0.5
  const gap: Partial<Offer> = isLevel
    ? { level: null, levelStatus: 'unknown' }
    : { value: null, valueStatus: 'unknown' }
  return { ...unit, offers: unit.offers.map((offer) => ({ ...offer, ...gap })) }
}

export type PoolPlan = {
  /** Choices in the pool, at most. */
  readonly most: number
  /** Whether to take some figures away. */
  readonly gaps: boolean
  /** Whether part of the valid choice is in every choice. */
  readonly holds: boolean
  /** The chance of each level beside the one that the valid choice names. */
  readonly levels: number
}

/**
 * Part of a choice known to be valid is held, the rest of it and other units are free, so that most questions stand near
 * the edge of the rules.
 */
export const randomPool = (
  scheme: Scheme,
  valid: Choice,
  chance: () => number,
  { most, gaps, holds, levels }: PoolPlan,
): Pool => {
  const unitOf = new Map(scheme.units.map((unit) => [unit.code, unit]))
  const order = shuffled(valid, chance)
  const held = holds ? order.slice(0, Math.floor(chance() * (order.length + 1))) : []
  const isTaken = new Set(held.map(({ unit }) => unit))
  // With many units of a restricted group, hardly any choice could still become valid.
  const restricted = new Set(scheme.groups.filter(({ kind }) => kind === 'restricted').map(({ id }) => id))
  const mixed = shuffled(scheme.units, chance)
  const others = [
    ...mixed.filter(({ group }) => restricted.has(group)).slice(0, Math.floor(chance() * 5)),
    ...mixed.filter(({ group }) => !restricted.has(group)),
  ].sort((a, b) => mixed.indexOf(a) - mixed.indexOf(b))
  const free = new Map<string, Unit>()
  let choices = 1
  for (const unit of [...order.flatMap((one) => unitOf.get(one.unit) ?? []), ...others]) {
    if (isTaken.has(unit.code)) continue
    const named = valid.find((one) => one.unit === unit.code)
    const offers = unit.offers.filter(
      ({ level }) => (named && (named.level ?? level) === level) || chance() < levels,
    )
    if (offers.length === 0 || choices * (offers.length + 1) > most) continue
    isTaken.add(unit.code)
    choices *= offers.length + 1
    const some = { ...unit, offers }
    free.set(unit.code, gaps && chance() < 0.2 ? withGap(some, chance) : some)
  }
  const units = scheme.units.flatMap((unit) => free.get(unit.code) ?? (isTaken.has(unit.code) ? unit : []))
  return { scheme: { ...scheme, units }, held, free: units.filter(({ code }) => free.has(code)) }
}

/** More than any sum of values here, so that one more unit weighs more than all values. */
const oneUnit = 1e9
/** As much as a unit of unknown value comes after all others. */
const unknown = 1e6

export const costOf = ({ value }: Offer): number => value ?? unknown

export type Completion = { readonly added: Choice; readonly cost: number }

export type Completions = {
  readonly size: number
  /** Choices are numbered: each free unit has a digit, 0 where it is not chosen, else its offer's place and one. */
  readonly choiceAt: (number: number) => Choice
  readonly verdictAt: (number: number) => ReturnType<typeof checkChoice>['verdict']
  /** Of its best valid completion; undefined where there is none. */
  readonly bestAt: (number: number) => { readonly units: number; readonly cost: number } | undefined
  /** Some completion is not certainly invalid. */
  readonly isOpen: (number: number) => boolean
  /** All its valid completions, itself among them where it is valid. */
  readonly completionsAt: (number: number) => readonly Completion[]
  /** The most units, then the most value, of its valid parts; undefined where there is none. */
  readonly bestPartAt: (number: number) => { readonly units: number; readonly value: number } | undefined
}

export const everyCompletion = ({ scheme, held, free }: Pool): Completions => {
  const steps: number[] = []
  let size = 1
  for (const { offers } of free) {
    steps.push(size)
    size *= offers.length + 1
  }
  const digit = (number: number, at: number): number =>
    Math.floor(number / (steps[at] ?? 1)) % ((free[at]?.offers.length ?? 0) + 1)
  const offersAt = (number: number) =>
    free.flatMap((unit, at) => {
      const offer = unit.offers[digit(number, at) - 1]
      return offer ? [{ unit, offer }] : []
    })
  const choiceAt = (number: number): Choice => [
    ...held,
    ...offersAt(number).map(({ unit, offer }) => entryOf(unit, offer)),
  ]
  const verdicts = Array.from({ length: size }, (_, number) => checkChoice(scheme, choiceAt(number)).verdict)
  const best = verdicts.map((verdict) => (verdict === 'valid' ? 0 : Number.POSITIVE_INFINITY))
  const open = verdicts.map((verdict) => verdict !== 'invalid')
  const part = verdicts.map((verdict, number) =>
    verdict === 'valid'
      ? offersAt(number).reduce((sum, { offer }) => sum + oneUnit + (offer.value ?? 0), held.length * oneUnit)
      : Number.NEGATIVE_INFINITY,
  )
  for (const [at, { offers }] of free.entries())
    for (let number = 0; number < size; number++) {
      if (digit(number, at) !== 0) continue
      for (const [place, offer] of offers.entries()) {
        const more = number + (place + 1) * (steps[at] ?? 1)
        best[number] = Math.min(best[number] ?? 0, (best[more] ?? 0) + oneUnit + costOf(offer))
        open[number] ||= open[more] === true
        part[more] = Math.max(part[more] ?? 0, part[number] ?? 0)
      }
    }
  const isWithin = (number: number, more: number): boolean =>
    free.every((_, at) => digit(number, at) === 0 || digit(number, at) === digit(more, at))

  return {
    size,
    choiceAt,
    verdictAt: (number) => verdicts[number] ?? 'cannot tell',
    bestAt: (number) => {
      const found = best[number] ?? Number.POSITIVE_INFINITY
      if (found === Number.POSITIVE_INFINITY) return undefined
      const units = Math.floor(found / oneUnit)
      return { units, cost: found - units * oneUnit }
    },
    isOpen: (number) => open[number] === true,
    completionsAt: (number) => {
      const has = new Set(offersAt(number).map(({ unit }) => unit))
      const found: Completion[] = []
      for (let more = number; more < size; more++) {
        if (verdicts[more] !== 'valid' || !isWithin(number, more)) continue
        const added = offersAt(more).filter(({ unit }) => !has.has(unit))
        found.push({
          added: added.map(({ unit, offer }) => entryOf(unit, offer)),
          cost: added.reduce((sum, { offer }) => sum + costOf(offer), 0),
        })
      }
      return found
    },
    bestPartAt: (number) => {
      const found = part[number] ?? Number.NEGATIVE_INFINITY
      if (found === Number.NEGATIVE_INFINITY) return undefined
      const units = Math.floor(found / oneUnit)
      return { units, value: found - units * oneUnit }
    },
  }
}
