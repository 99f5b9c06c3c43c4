// How long the units screen thinks at a tap: checking a choice of every unit there is, and planning what is still needed,
// for every scheme of the app and for choices from none to nearly all. Runs in the page and in Node alike.

import { utf8 } from '#/base/bytes.ts'
import { unwrap } from '#/base/result.ts'
import { checkChoice } from '#/qualification/check-choice.ts'
import type { Choice } from '#/qualification/chosen-units.ts'
import { planFrom } from '#/qualification/plan/plan-from.ts'
import type { Wishes } from '#/qualification/plan/offered-units.ts'
import { whatIf } from '#/qualification/plan/what-if.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { chanceFrom } from '../../support/chance.ts'

/** Milliseconds of each round, by scheme and question. */
export type Rounds = readonly { readonly scheme: string; readonly times: readonly number[] }[]

const files = import.meta.glob<string>(['/rules/*.json', '!/rules/schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const schemes = (): readonly Scheme[] =>
  Object.values(files).map((text) => unwrap(readSchemeBytes(utf8(text))).scheme)

const choiceOf = (scheme: Scheme, chance: () => number, share: number): Choice =>
  scheme.units
    .filter(() => chance() < share)
    .map(({ code, offers }) => {
      const level = offers[Math.floor(chance() * offers.length)]?.level ?? null
      return level === null ? { unit: code } : { unit: code, level }
    })

type Question = { readonly held: Choice; readonly wishes: Wishes }

/** From nothing, from a few units and from many; freely, and with wishes that leave little to choose from. */
const questionsOf = (scheme: Scheme): readonly Question[] => {
  const chance = chanceFrom(17)
  const levels = Array.from({ length: scheme.level }, (_, at) => at + 1)
  const shares = [0, 0, 0.02, 0.05, 0.05, 0.1, 0.1, 0.2, 0.4, 0.9]
  return shares.flatMap((share) => {
    const held = choiceOf(scheme, chance, share)
    const avoid = choiceOf(scheme, chance, 0.4).map(({ unit }) => ({ unit }))
    return [{}, { levels }, { levels: [scheme.level] }, { avoid }].map((wishes) => ({ held, wishes }))
  })
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const roundsOf = (rounds: number, work: () => unknown): number[] => {
  work()
  return Array.from({ length: rounds }, () => timed(work))
}

export const planRounds = (rounds: number): Rounds =>
  schemes().flatMap((scheme) =>
    questionsOf(scheme).map(({ held, wishes }) => ({
      scheme: scheme.id,
      times: roundsOf(rounds, () => planFrom(scheme, held, wishes)),
    })),
  )

/** Every unit of the scheme asked of, at each of its levels, as the screen does at a tap. */
export const whatIfRounds = (rounds: number): Rounds =>
  schemes().flatMap((scheme) =>
    questionsOf(scheme)
      .slice(0, 20)
      .map(({ held, wishes }) => ({
        scheme: scheme.id,
        times: roundsOf(rounds, () => {
          const { taking, without } = whatIf(scheme, held, wishes)
          for (const { code, offers } of scheme.units) for (const { level } of offers) taking(code, level)
          for (const { unit } of held) without(unit)
        }),
      })),
  )

/** One check takes less than the clock can tell well; so many are timed together. */
const checksARound = 50

export const checkRounds = (rounds: number): Rounds =>
  schemes().map((scheme) => {
    const all = choiceOf(scheme, chanceFrom(19), 1)
    const times = roundsOf(rounds, () => {
      for (let check = 0; check < checksARound; check++) checkChoice(scheme, all)
    })
    return { scheme: scheme.id, times: times.map((time) => time / checksARound) }
  })
