// The first two moments on a phone a quarter as fast. Other work on the machine only ever makes a try slower, so the best of
// three counts; all three are told.

import { beginCustomerService } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { firstMinute, installed, stockRoom, tellTimed, type Timed } from '../support/moments.ts'

const tries = 3
const slower = 4

const best = (timed: readonly Timed[]): number => Math.min(...timed.map(({ milliseconds }) => milliseconds))

test(`moment 1 at ${slower}× CPU slowdown: three taps, five seconds`, async ({ site, browserOf }) => {
  const all: Timed[] = []
  for (let done = 0; done < tries; done++) {
    const { page, context } = await installed({ site, browserOf }, () => Promise.resolve())
    all.push(await firstMinute(page, site.origin, slower))
    await context.close()
  }
  for (const one of all) tellTimed('moment 1, photo safe', one)
  expect(Math.max(...all.map(({ taps }) => taps))).toBeLessThanOrEqual(3)
  expect(best(all)).toBeLessThan(5_000)
})

test(`moment 2 at ${slower}× CPU slowdown: five taps, and the photo safe in five seconds`, async ({
  site,
  browserOf,
}) => {
  const { folder, context: first } = await installed({ site, browserOf }, (page) =>
    beginCustomerService(page, 'Amy Lewis'),
  )
  await first.close()
  const safe: Timed[] = []
  const claimed: Timed[] = []
  for (let done = 0; done < tries; done++) {
    const { page, context } = await browserOf({ folder })
    await context.setOffline(true)
    const one = await stockRoom(page, site.origin, slower)
    safe.push(one.safe)
    claimed.push(one.claimed)
    await context.close()
  }
  for (const one of safe) tellTimed('moment 2, photo safe', one)
  for (const one of claimed) tellTimed('moment 2, photo safe and claimed', one)
  expect(Math.max(...claimed.map(({ taps }) => taps))).toBeLessThanOrEqual(5)
  expect(best(safe)).toBeLessThan(5_000)
})
