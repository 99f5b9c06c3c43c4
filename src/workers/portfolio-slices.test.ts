// A portfolio handed over in slices is the same portfolio, whatever is in it, and no slice is large.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureNote, claim, foldOf } from '../../tests/support/portfolio-stories.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { someDeeds, tell } from '../../tests/support/random-stories.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { portfolioFrom, slicesOf, type Slice } from './portfolio-slices.ts'

const handedOver = (slices: Iterable<Slice>): Portfolio => {
  const { add, whole } = portfolioFrom()
  for (const slice of slices) add(structuredClone(slice))
  return whole()
}

test('any portfolio comes whole', async () => {
  await fc.assert(
    fc.asyncProperty(someDeeds, async (deeds) => {
      const { ledger, entries, lists } = await tell(deeds)
      const portfolio = foldPortfolio({ ledger, entries, lists, flavour: null })
      expect(handedOver(slicesOf(portfolio))).toEqual(portfolio)
    }),
    { numRuns: 20 },
  )
})

test('a large one comes whole and in order, and in many slices', async () => {
  const amy = await TestDevice.founding('Amy')
  const { hash } = await captureNote(amy, 'Helped a customer find the right form')
  await claim(amy, hash, ...Array.from({ length: 20 }, (_, at) => `1.${at}`))
  const portfolio = foldOf(amy)
  const evidence = portfolio.evidence.get(hash)
  if (evidence === undefined) throw new Error('no evidence')
  for (let at = 0; at < 500; at += 1) portfolio.evidence.set(`${hash} ${at}`, evidence)
  const slices = [...slicesOf(portfolio)]
  expect(handedOver(slices)).toEqual(portfolio)
  expect([...handedOver(slices).evidence.keys()]).toEqual([...portfolio.evidence.keys()])
  const sizes = slices.map((slice) => JSON.stringify(slice).length)
  expect(sizes.length).toBeGreaterThan(40)
  expect(Math.max(...sizes)).toBeLessThan(300_000)
})
