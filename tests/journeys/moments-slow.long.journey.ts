// The first two moments on a phone a quarter as fast: the same few taps, each of them where a finger finds it. How long
// they take is told here and measured by `npm run bench -- moments`: a busy machine must not fail what is right.

import { beginCustomerService } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { firstMinute, installed, slower, stockRoom, tellTimed } from '../support/moments.ts'

test(`moment 1 at ${slower}× CPU slowdown takes three taps`, async ({ site, browserOf }) => {
  const { page } = await installed({ site, browserOf }, () => Promise.resolve())
  const safe = await firstMinute(page, site.origin, slower)
  tellTimed('moment 1, photo safe', safe)
  expect(safe.taps).toBeLessThanOrEqual(3)
})

test(`moment 2 at ${slower}× CPU slowdown takes five taps`, async ({ site, browserOf }) => {
  const { page } = await installed({ site, browserOf }, (first) => beginCustomerService(first, 'Amy Lewis'))
  const { safe, claimed } = await stockRoom(page, site.origin, slower)
  tellTimed('moment 2, photo safe', safe)
  tellTimed('moment 2, photo safe and claimed', claimed)
  expect(safe.taps).toBeLessThanOrEqual(3)
  expect(claimed.taps).toBeLessThanOrEqual(5)
})
