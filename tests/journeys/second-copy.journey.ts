// A second copy that makes itself, over a real server: set up by typing and trying, told on home and on each piece, held up
// by a lost signal, a wrong password and a pause, and given up. What cannot go says why, and nothing is called safe too early.

import type { Page } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { beginCustomerService, takePhoto, visit, writeNote } from '../support/candidate.ts'
import { expect, test as base } from '../support/journey.ts'
import { look } from '../support/look-closely.ts'
import { smallPhoto } from '../support/real-photo.ts'
import { fillPlace } from '../support/second-copy.ts'
import { startApache, type Apache } from '../support/servers/apache.ts'

const words = en.exchange
const setUp = en.exchangePlace
const password = 'river lamp cedar nine'

const test = base.extend<{ store: Apache }>({
  store: async ({ site }, give) => {
    const store = await startApache({
      users: { amy: password },
      portfolios: { p0001: ['amy'] },
      appOrigin: site.origin,
    })
    await give(store)
    await store.stop()
  },
})

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()
const line = (page: Page, says: string | RegExp) => page.getByRole('main').getByText(says).first()
const allSafe = /^All safe, \d\d:\d\d$/

const address = (store: Apache): string => `${store.origin}/portfolios/p0001`

test('is set up, makes itself, says what waits and why, and is given up @long', async ({
  site,
  store,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  const photo = await takePhoto(page, await smallPhoto())
  await visit(page, '/')
  await look(page, '90-home-offers-a-copy')
  await page.getByRole('link', { name: words.offer }).click()
  await expect(page.getByText(words.none)).toBeVisible()
  await look(page, '91-no-second-copy')
  await page.getByRole('link', { name: words.setUp }).click()
  await expect(page.getByRole('heading', { level: 1, name: setUp.title })).toBeVisible()
  await look(page, '92-place')
  await page.getByRole('radio', { name: setUp.kinds.s3 }).check()
  await look(page, '93-place-s3')
  await press(page, setUp.tryIt)
  await expect(page.getByText(setUp.missing.address)).toBeVisible()

  await fillPlace(page, address(store), 'not this one')
  await press(page, setUp.tryIt)
  await expect(page.getByText(setUp.fault['sign-in refused'])).toBeVisible()
  await look(page, '94-place-refused')
  await page.getByLabel(setUp.password, { exact: true }).fill(password)
  await press(page, setUp.tryIt)
  await expect(line(page, setUp.works)).toBeVisible()
  await look(page, '95-place-works')
  await press(page, setUp.use)
  await expect(line(page, allSafe)).toBeVisible()
  await look(page, '96-second-copy')
  expect(await readdir(join(store.files, 'p0001'))).toHaveLength(2)

  await visit(page, '/')
  await expect(line(page, allSafe)).toBeVisible()
  await look(page, '97-home-all-safe')
  await visit(page, '/evidence')
  await expect(line(page, en.safe.secondCopy)).toBeVisible()
  await look(page, '98-evidence-safe')
  await visit(page, `/evidence/${photo}`)
  await expect(line(page, en.safe.secondCopy)).toBeVisible()

  await context.setOffline(true)
  await writeNote(page, 'She asked for her money back.', 'The kettle')
  await page.getByRole('link', { name: en.app.done }).click()
  await expect(line(page, words.noSignal(words.pieces(1, '', false), 1))).toBeVisible()
  await look(page, '99-home-no-signal')
  await context.setOffline(false)
  await expect(line(page, allSafe)).toBeVisible()

  await line(page, allSafe).click()
  await press(page, words.pause)
  await expect(line(page, /^Paused\. All was safe/)).toBeVisible()
  await look(page, '99-paused')
  await press(page, words.goOn)
  await expect(line(page, allSafe)).toBeVisible()
  await press(page, words.lookAgain)
  await expect(page.getByText(words.lookedNothing).last()).toBeVisible()
  await press(page, words.checkDo)
  await expect(page.getByText(/^Everything is still there, looked at/)).toBeVisible()
  await look(page, '99-checked')

  await press(page, words.giveUp)
  await look(page, '99-give-up')
  await page.getByRole('dialog').getByRole('button', { name: words.giveUpDo }).click()
  await expect(page.getByText(words.none)).toBeVisible()
  await visit(page, '/evidence')
  await expect(line(page, en.safe.onlyHere('phone'))).toBeVisible()
  expect(await readdir(join(store.files, 'p0001'))).toHaveLength(2)
})
