// Wishes, against brute force: each way keeps them all, and no way that keeps them is smaller.

import { expect, test } from 'vitest'
import type { Choice, ChosenUnit } from '#/qualification/chosen-units.ts'
import { planFrom } from '#/qualification/plan/plan-from.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import { chanceFrom } from '../../../tests/support/chance.ts'
import { entryOf, randomPool, type Completion, type Pool } from '../../../tests/support/every-completion.ts'
import { asked, type Seen } from '../../../tests/support/plan-against-all.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { choiceOf, validChoices } from '../../../tests/support/valid-choices.ts'

const isSameChoice = (a: Choice, b: Choice): boolean =>
  a.length === b.length &&
  a.every((one) => b.some(({ unit, level }) => unit === one.unit && level === one.level))

const hasGap = ({ scheme }: Pool): boolean =>
  scheme.units.some(({ offers }) => offers.some(({ value }) => value === null))

const isSame = (one: ChosenUnit, wish: ChosenUnit): boolean =>
  one.unit === wish.unit && (wish.level === undefined || wish.level === one.level)

/** The wishes as a person would check them on one completion. */
const keepsWishes = (pool: Pool, { added }: Completion, held: Choice, wishes: Wishes): boolean => {
  const { want = [], avoid = [], levels } = wishes
  const unitOf = (code: string) => pool.scheme.units.find((unit) => unit.code === code)
  const isMandatory = (group = ''): boolean =>
    pool.scheme.groups.some(({ id, kind }) => id === group && kind === 'mandatory')
  const isAtWishedLevel = (one: ChosenUnit): boolean => {
    if (levels === undefined || levels.includes(one.level ?? 0)) return true
    if (want.some((wish) => wish.level !== undefined && isSame(one, wish))) return true
    const unit = unitOf(one.unit)
    const left = unit?.offers.filter(
      ({ level }) =>
        level !== null &&
        levels.includes(level) &&
        !avoid.some((wish) => isSame({ unit: one.unit, level }, wish)),
    )
    return isMandatory(unit?.group) && left?.length === 0
  }
  return (
    want.every((wish) => [...held, ...added].some((one) => isSame(one, wish))) &&
    added.every((one) => !avoid.some((wish) => isSame(one, wish)) && isAtWishedLevel(one))
  )
}

test('wishes are kept by every way, and the ways are the best that keep them', () => {
  const seen: Seen = { complete: 0, finish: 0, wishes: 0, never: 0, 'cannot tell': 0 }
  const chance = chanceFrom(11)
  const some = (choice: Choice, share: number): Choice => choice.filter(() => chance() < share)
  const ids = Object.keys(validChoices)
  for (let round = 0; round < 60; round++) {
    const id = ids[round % ids.length] ?? ''
    const valid = choiceOf(validChoices[id] ?? '')
    const plan = { most: 200, gaps: false, holds: true, levels: 0.6 }
    const pool = randomPool(ruleFileOf(id), valid, chance, plan)
    const { all } = asked(pool)
    const offers: Choice = pool.free.flatMap((unit) =>
      unit.offers.map((offer) => (chance() < 0.5 ? { unit: unit.code } : entryOf(unit, offer))),
    )
    for (let question = 0; question < 20; question++) {
      const number = Math.floor(chance() ** 2 * all.size)
      const held = all.choiceAt(number)
      const wishes: Wishes = {
        want: some(offers, 0.04),
        avoid: some(offers, 0.1),
        ...(chance() < 0.5 ? { levels: [1, 2, 3, 4, 5].filter(() => chance() < 0.7) } : {}),
      }
      const completions = all.completionsAt(number)
      const kept = completions.filter((one) => keepsWishes(pool, one, held, wishes))
      const fewest = Math.min(...kept.map(({ added }) => added.length))
      const cost = Math.min(...kept.filter(({ added }) => added.length === fewest).map((one) => one.cost))
      const found = planFrom(pool.scheme, held, wishes)
      seen[found.kind]++
      if (kept.length === 0) {
        // A missing figure may leave open what the wishes come to.
        const possible = hasGap(pool) ? ['wishes', 'cannot tell'] : ['wishes']
        expect(completions.length > 0 ? possible : ['never', 'cannot tell']).toContain(found.kind)
      } else if (fewest === 0) expect(found).toEqual({ kind: 'complete' })
      else {
        expect(found).toMatchObject({ kind: 'finish', further: fewest })
        if (found.kind !== 'finish') continue
        for (const [at, { units }] of found.ways.entries()) {
          const own = kept.find(({ added }) => isSameChoice(added, units))
          expect(own?.cost).toBeGreaterThanOrEqual(cost)
          if (at === 0) expect(own?.cost).toBe(cost)
        }
      }
    }
  }
  expect(Math.min(seen.complete, seen.finish, seen.wishes)).toBeGreaterThan(20)
})
