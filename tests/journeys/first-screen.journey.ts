// The first screen as a newcomer meets it: without barriers, in both schemes, and on nothing wider than the phone; also where
// a script of it did not come at first.

import type { BrowserContext, Page } from '@playwright/test'
import { en } from '#/text/en.ts'
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

/** Breaks React off in the first so many loadings of the page; how often the page was asked for. */
const withoutReact = async (context: BrowserContext, page: Page, loadings: number): Promise<() => number> => {
  let asked = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked += 1
  })
  await context.route('**/assets/react-*.js', (route) =>
    asked <= loadings ? route.abort() : route.continue(),
  )
  return () => asked
}

test('comes all the same where a script of it was broken off once', async ({ site, browserOf }) => {
  const { page, context } = await browserOf()
  const asked = await withoutReact(context, page, 1)
  await page.goto(site.origin)
  await expect(page.getByRole('button', { name: en.start.withoutPhoto })).toBeVisible()
  expect(asked()).toBe(2)
})

test('says that it has not opened where a script of it does not come twice, and asks no third time', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  const asked = await withoutReact(context, page, 9)
  await page.goto(site.origin)
  await expect(page.getByRole('heading', { name: 'Fieldfolio has not opened' })).toBeVisible()
  await expectNoBarriers(page)
  expect(asked()).toBe(2)
  await page.getByRole('link', { name: 'save everything in this browser' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/rescue.html')
})
