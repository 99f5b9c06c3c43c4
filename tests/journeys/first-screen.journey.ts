// The first screen as a newcomer meets it: without barriers, in both schemes, and on nothing wider than the phone.

import { expectNoBarriers } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'
import { takePictures } from '../support/pictures.ts'

test('is open to everyone', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await expect(page.getByRole('main')).toBeVisible()
  await expectNoBarriers(page)
  await takePictures(page, 'first-screen')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('is searched for barriers by a check that finds them', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await page.getByRole('main').evaluate((main) => main.append(document.createElement('button')))
  await expect(expectNoBarriers(page)).rejects.toThrow('button-name')
})

test('may use styles that React sets, and refuses scripts written into the page', async ({
  site,
  browserOf,
  faults,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  const outcome = await page.evaluate(() => {
    const box = document.createElement('div')
    box.style.setProperty('width', '123px')
    const script = document.createElement('script')
    script.append('globalThis.intruded = true')
    document.body.append(box, script)
    return { width: box.offsetWidth, intruded: 'intruded' in globalThis }
  })
  expect(outcome).toEqual({ width: 123, intruded: false })
  expect(faults.splice(0).join()).toMatch(/script/i)
})
