// The choices that the search found, as a person would put them: "any two of these, and this one". Two ways differ in
// more than a unit that would do just as well. Whatever is picked from the lists, in any order, is one of the smallest sets.

import type { Choice, ChosenUnit, Chosen } from '#/qualification/chosen-units.ts'
import { cheapestChoices } from '#/qualification/plan/cheapest-choices.ts'
import type { Answer } from '#/qualification/plan/outlook.ts'
import { idleNeeds, type Taken } from '#/qualification/plan/puzzle.ts'
import type { Budget } from '#/qualification/plan/search-state.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { isUnitToName } from '#/qualification/unit-to-name.ts'

/** Any `count` of the units in `from`, which names a unit once for each level that would do. */
export type Slot = { readonly count: number; readonly from: Choice }

export type Way = {
  /** One such set; with a unit that the centre has still to name only where no other of its list would do. */
  readonly units: Choice
  readonly slots: readonly Slot[]
  /** What the units add; null where a value is missing. */
  readonly value: number | null
}

type FullSlot = {
  readonly count: number
  readonly from: readonly Chosen[]
  readonly taken: readonly Chosen[]
}

export const chosenUnitOf = ({ unit, offer }: Chosen): ChosenUnit =>
  offer.level === null ? { unit: unit.code } : { unit: unit.code, level: offer.level }

/**
 * What tells one taking from another here: its cost, and what it adds to the needs that so many units could still miss.
 * More than a need asks for is not told apart.
 */
const likenessIn = ({ puzzle, further }: Answer): ((kind: number, taking: number) => string) => {
  const isIdle = idleNeeds(puzzle, further)
  const canLose = puzzle.needs.map((_, at) =>
    puzzle.kinds.some(({ takings }) => takings.some(({ gains }) => (gains[at] ?? 0) < 0)),
  )
  const likeness = puzzle.kinds.map(({ takings, isForced }, kind) =>
    takings.map(({ gains, cost }, at) => {
      if (isForced) {
        const levels = puzzle.units[kind]?.[0]?.[at]?.map(({ offer }) => offer.level) ?? []
        return `wanted ${kind} ${levels.join()}`
      }
      const felt = gains.map((gain, need) => {
        if (isIdle[need] === true) return 0
        return canLose[need] === true ? gain : Math.min(gain, puzzle.needs[need] ?? 0)
      })
      return `${cost} ${felt.join()}`
    }),
  )
  return (kind, taking) => likeness[kind]?.[taking] ?? ''
}

/** Whether every way of picking from the other lists leaves enough in this one. */
const isFree = (slot: FullSlot, slots: readonly FullSlot[]): boolean => {
  const codes = new Set(slot.from.map(({ unit }) => unit.code))
  const lost = slots
    .filter((other) => other !== slot)
    .map((other) => {
      const shared = new Set(other.from.map(({ unit }) => unit.code).filter((code) => codes.has(code)))
      return Math.min(other.count, shared.size)
    })
  return codes.size - lost.reduce((sum, one) => sum + one, 0) >= slot.count
}

/** A unit that two lists name stays in one of them, where picking it from the other could spoil the way. */
const disjoint = (slots: readonly FullSlot[]): FullSlot[] => {
  if (slots.every((slot) => isFree(slot, slots))) return [...slots]
  const owners = new Map<string, FullSlot>()
  for (const slot of slots) for (const { unit } of slot.taken) owners.set(unit.code, slot)
  for (const slot of slots)
    for (const { unit } of slot.from) if (!owners.has(unit.code)) owners.set(unit.code, slot)
  return slots.map((slot) => ({
    ...slot,
    from: slot.from.filter(({ unit }) => owners.get(unit.code) === slot),
  }))
}

/** The best ways, so many at most. */
export const waysOf = (scheme: Scheme, answer: Answer, budget: Budget, most: number): readonly Way[] => {
  const { puzzle, further } = answer
  const place = new Map(scheme.units.map(({ code }, at) => [code, at]))
  const placeOf = ({ unit }: Chosen): number => place.get(unit.code) ?? 0
  const inOrder = (a: Chosen, b: Chosen): number => placeOf(a) - placeOf(b)
  const isToName = ({ unit }: Chosen): boolean => isUnitToName(scheme, unit.code)
  const toNameLast = (a: Chosen, b: Chosen): number =>
    Number(isToName(a)) - Number(isToName(b)) || inOrder(a, b)
  const likenessOf = likenessIn(answer)

  const doAsWell = (likeness: string): Chosen[] => {
    const all = puzzle.kinds.flatMap(({ takings }, kind) =>
      takings.flatMap((_, taking) =>
        likenessOf(kind, taking) === likeness
          ? (puzzle.units[kind] ?? []).flatMap((offers) => offers[taking] ?? [])
          : [],
      ),
    )
    return [...new Set(all)].sort(toNameLast)
  }

  const wayOf = (taken: readonly Taken[]): Way => {
    const used = new Map<number, number>()
    const slots = new Map<string, FullSlot>()
    for (const { kind, taking, times } of taken) {
      const units = puzzle.units[kind] ?? []
      const first = used.get(kind) ?? 0
      used.set(kind, first + times)
      const picked = units.slice(first, first + times).flatMap((offers) => offers[taking]?.[0] ?? [])
      const likeness = likenessOf(kind, taking)
      const slot = slots.get(likeness) ?? { count: 0, from: doAsWell(likeness), taken: [] }
      slots.set(likeness, { ...slot, count: slot.count + picked.length, taken: [...slot.taken, ...picked] })
    }
    const lists = disjoint([...slots.values()])
    const codes = new Set(lists.flatMap((slot) => slot.taken.map(({ unit }) => unit.code)))
    const all = lists
      .flatMap(({ from, taken: some }) =>
        some.map((one) =>
          isToName(one)
            ? (from.find((other) => !isToName(other) && !codes.has(other.unit.code)) ?? one)
            : one,
        ),
      )
      .sort(inOrder)
    const value = all.reduce<number | null>(
      (sum, { offer }) => (sum === null || offer.value === null ? null : sum + offer.value),
      0,
    )
    const first = ({ from }: FullSlot): number => Math.min(...from.map(placeOf))
    return {
      units: all.map(chosenUnitOf),
      slots: lists
        .toSorted((a, b) => first(a) - first(b))
        .map(({ count, from }) => ({ count, from: from.map(chosenUnitOf) })),
      value,
    }
  }

  const isFurther = ({ kind }: Taken): boolean => puzzle.kinds[kind]?.isFurther === true
  const likenessOfAll = (taken: readonly Taken[]): string =>
    taken
      .filter(isFurther)
      .flatMap(({ kind, taking, times }) => Array.from({ length: times }, () => likenessOf(kind, taking)))
      .sort((a, b) => (a < b ? -1 : 1))
      .join(' ; ')
  return cheapestChoices(puzzle, budget, { units: further, enough: most, likenessOf: likenessOfAll }).map(
    (taken) => wayOf(taken.filter(isFurther)),
  )
}
