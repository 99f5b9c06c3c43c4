// planFrom against brute force on at least a hundred thousand choices of every scheme that has a rule of combination.

import { describe, expect, test } from 'vitest'
import { seedOfThisRun, chanceFrom } from '../../../tests/support/chance.ts'
import { expectPlans } from '../../../tests/support/plan-against-all.ts'
import { ruleFileOf } from '../../../tests/support/rule-files.ts'
import { validChoices } from '../../../tests/support/valid-choices.ts'

describe('a hundred thousand choices, all completions of each', () => {
  const seed = seedOfThisRun()
  test.each(Object.keys(validChoices))('%s', (id) => {
    const seen = expectPlans(ruleFileOf(id), chanceFrom(seed), { choices: 100_000, poolSize: 4_000 })
    expect(seen.complete).toBeGreaterThan(100)
    expect(seen.finish).toBeGreaterThan(1_000)
  })
})
