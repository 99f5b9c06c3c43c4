// A newcomer, the built app and nothing else: from nothing to units that make a Level 2 contact centre award. What takes
// seven taps and five letters takes nobody three minutes; what it took is kept when the page is loaded anew.

import { en } from '#/text/en.ts'
import { expect, test } from '../support/journey.ts'
import { planContactCentreAward } from '../support/plan-award.ts'
import { goTo } from '../support/candidate.ts'

test('a Level 2 contact centre award is planned from nothing in seven taps', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  expect(await planContactCentreAward(page)).toEqual({ taps: 7, letters: 5 })
  await page.reload()
  await goTo(page, 'units')
  await page.getByRole('link', { name: en.units.change }).click()
  await expect(page.getByText(en.units.chosenValue(6, 100))).toBeVisible()
  await expect(page.getByText(en.units.fits).last()).toBeVisible()
})
