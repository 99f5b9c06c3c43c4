// planFrom against brute force: over all completions of all choices in pools of the real schemes, and of made-up schemes
// with every form of rule. The long suite asks the first of a hundred thousand choices of each scheme.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../../tests/support/chance.ts'
import { asked, expectPlan, expectPlans, type Seen } from '../../../tests/support/plan-against-all.ts'
import {
  offerAt,
  randomCombination,
  randomGroup,
  randomLevel,
  schemeWith,
} from '../../../tests/support/random-schemes.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { validChoices } from '../../../tests/support/valid-choices.ts'

const none = (): Seen => ({ complete: 0, finish: 0, wishes: 0, never: 0, 'cannot tell': 0 })

describe('planFrom and brute force', () => {
  test.each(Object.keys(validChoices))('agree on choices of %s', (id) => {
    const seen = expectPlans(ruleFileOf(id), chanceFrom(7), { choices: 1_500, poolSize: 300 })
    expect(Math.min(seen.complete, seen.finish)).toBeGreaterThan(20)
  })

  test('agree on made-up schemes with every form of rule and missing figures', () => {
    const seen = none()
    const offer = fc
      .tuple(fc.option(randomLevel, { freq: 8 }), fc.option(fc.integer({ min: 1, max: 6 }), { freq: 6 }))
      .map(([level, value]) => offerAt(level, value))
    const unit = fc.record({
      group: randomGroup,
      offers: fc.uniqueArray(offer, { minLength: 1, maxLength: 2, selector: ({ level }) => level }),
    })
    fc.assert(
      fc.property(
        randomCombination,
        fc.array(unit, { minLength: 3, maxLength: 5 }),
        fc.integer(),
        fc.boolean(),
        (combination, units, seed, isComplete) => {
          const scheme = { ...schemeWith(combination, units), unitListComplete: isComplete }
          const question = asked({ scheme, held: [], free: scheme.units })
          const chance = chanceFrom(seed)
          for (let number = 0; number < question.all.size; number++)
            seen[expectPlan(question, number, chance, 'all')]++
        },
      ),
      { numRuns: 150 },
    )
    expect(Math.min(seen.complete, seen.finish, seen.never, seen['cannot tell'])).toBeGreaterThan(100)
  })
})
