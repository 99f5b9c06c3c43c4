import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf, planIn } from '#/ui/session/recording/plan-address.ts'

const searchOf = (address: string): string => address.replace(/^[^?]*/, '')

it('what was planned is there again after a reload', () => {
  const plan = fc.record({
    isPlanned: fc.boolean(),
    topics: fc.string({ unit: 'grapheme', maxLength: 200 }),
    criteria: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 })),
    withFilm: fc.boolean(),
  })
  fc.assert(
    fc.property(plan, (said) => {
      expect(planIn(searchOf(addressOf(said)))).toEqual(said)
    }),
  )
})

it('a tap on Record plans nothing', () => {
  expect(planIn('')).toEqual({ isPlanned: false, topics: '', criteria: [], withFilm: false })
  expect(planIn('?for=B1%2F1.1&for=&for=B1%2F1.1').criteria).toEqual(['B1/1.1'])
})
