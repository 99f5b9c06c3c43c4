// Moment 4: two people beside each other, without a signal. One screen shows, the other looks, both say four words, and
// Dev sees Amy's work. And a new phone that goes on where the old one was.

import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { beginCustomerService, goTo, visit, writeNote } from '../support/candidate.ts'
import { filmScreen } from '../support/filmed.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { tabAndPress } from '../support/keyboard.ts'
import { takePictures } from '../support/pictures.ts'
import { watchMachine } from '../support/stood-still.ts'

const words = en.meeting

const look = async (page: Page, name: string): Promise<void> => {
  await expectNoBarriers(page)
  await takePictures(page, name)
}

const wordsOn = async (page: Page): Promise<string> =>
  (await page.locator('.words-aloud').innerText()).replaceAll(/\s+/g, ' ').trim()

const showCodes = async (page: Page): Promise<string> => {
  await goTo(page, 'share')
  await page.getByRole('link', { name: words.meet }).click()
  await expect(page.getByText(words.how.meet)).toBeVisible()
  return wordsOn(page)
}

test('moment 4: two screens, one scan, four words, and Dev sees what Amy has', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('meeting')
  const { page: amy, context: amys } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  for (let piece = 1; piece <= 6; piece += 1)
    await writeNote(amy, `What a customer asked, ${piece}`, `Question ${piece}`)
  await readyOffline(amy)
  await amys.setOffline(true)
  const said = await showCodes(amy)
  await look(amy, 'moment-4-show')
  const film = join(folder, 'amys-screen.y4m')
  const codes = await filmScreen(amy, words.film, film)
  expect(codes).toBeGreaterThan(1)

  const { page: dev, context: devs } = await browserOf({ sees: film })
  await dev.goto(site.origin)
  await readyOffline(dev)
  await devs.setOffline(true)
  await dev.getByRole('link', { name: en.start.haveFile }).click()
  // Nobody of theirs waits for what we look at.
  let aside = 0
  const lookAside = async (page: Page, name: string): Promise<void> => {
    const at = Date.now()
    await look(page, name)
    aside += Date.now() - at
  }
  const machine = await watchMachine(await newFolder('machine'))
  const began = Date.now()
  await dev.getByRole('link', { name: words.scan }).click()
  await expect(dev.locator('.words-aloud')).toBeVisible()
  expect(await wordsOn(dev)).toBe(said)
  await expect(dev.getByRole('heading', { name: words.found('Amy') })).toBeVisible()
  await lookAside(dev, 'moment-4-words')
  await amy.getByRole('button', { name: words.yes }).click()
  await expect(amy.getByRole('heading', { name: words.kept.meet })).toBeVisible()
  await lookAside(amy, 'moment-4-kept')
  await dev.getByRole('button', { name: words.yes }).click()
  await dev.getByLabel(en.joining.name).fill('Dev Patel')
  await lookAside(dev, 'moment-4-who')
  await dev.getByRole('button', { name: words.connect }).click()
  await expect(dev.getByRole('heading', { name: words.connected.meet('Amy') })).toBeVisible()
  await expect(dev.getByText(words.sees(6))).toBeVisible()
  await lookAside(dev, 'moment-4-connected')
  const seconds = (Date.now() - began - aside) / 1000
  console.log(`connected ${seconds.toFixed(1)} s after looking began, ${codes} codes`)
  // Less what the machine, and not the app, stood still.
  expect(seconds - machine.longest(began, Date.now()) / 1000).toBeLessThan(60)
  await machine.stop()
  // Neither has a signal or a place: what Dev adds goes back by file, and it is said how.
  await dev.getByRole('button', { name: en.handOver.theirs.laptop }).click()
  await expect(dev.getByText(en.handOver.first)).toBeVisible()
  await look(dev, 'moment-4-by-file')
  await dev.getByRole('link', { name: en.open.goToPortfolio }).click()
  await expect(dev.getByText(en.joining.here(en.joining.parts.assessor))).toBeVisible()
  await goTo(dev, 'evidence')
  await expect(dev.getByText('Question 6').first()).toBeVisible()
})

test('a screen that shows other words, or no code of ours, connects nobody @long', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('meeting-refused')
  const { page: amy } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  await showCodes(amy)
  const film = join(folder, 'amys-screen.y4m')
  await filmScreen(amy, words.film, film)
  await amy.getByRole('button', { name: words.no }).click()
  await expect(amy.getByText(words.notSame.what)).toBeVisible()
  await look(amy, 'meeting-not-the-same')

  const { page: dev } = await browserOf({ sees: film })
  await dev.goto(new URL('/scan', site.origin).href)
  await dev.getByRole('button', { name: words.no }).click()
  await expect(dev.getByText(words.notSame.safe)).toBeVisible()
  await dev.goto(site.origin)
  await expect(dev.getByText(en.start.takePhotoNow)).toBeVisible()

  // The browser's own picture of a camera has no code in it.
  const { page: eve } = await browserOf()
  await eve.goto(new URL('/scan', site.origin).href)
  await expect(eve.getByText(words.looking)).toBeVisible()
  await look(eve, 'meeting-looking')
  await eve.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await eve.getByRole('link', { name: words.openFile }).click()
  await eve.getByRole('link', { name: words.scan }).click()
  await expect(eve.getByText(words.camera.refused.what)).toBeVisible()
  await look(eve, 'meeting-refused')
})

test('a new phone looks at the old one and goes on as the same person, by keyboard alone', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('new-phone')
  const { page: old } = await browserOf()
  await old.goto(site.origin)
  await beginCustomerService(old, 'Amy Lewis')
  await writeNote(old, 'From the old phone', 'Old')
  await goTo(old, 'share')
  await tabAndPress(old, old.getByRole('link', { name: words.move }))
  await expect(old.getByText(words.how.move)).toBeVisible()
  await look(old, 'new-phone-show')
  const film = join(folder, 'old-screen.y4m')
  await filmScreen(old, words.film, film)
  await tabAndPress(old, old.getByRole('button', { name: words.yes }))

  const { page: fresh } = await browserOf({ sees: film })
  await fresh.goto(site.origin)
  await tabAndPress(fresh, fresh.getByRole('link', { name: en.start.haveFile }))
  await tabAndPress(fresh, fresh.getByRole('link', { name: words.scan }))
  await tabAndPress(fresh, fresh.getByRole('button', { name: words.yes }))
  await expect(fresh.getByText(words.movedMore)).toBeVisible()
  await look(fresh, 'new-phone-here')
  await tabAndPress(fresh, fresh.getByRole('link', { name: en.open.goToPortfolio }))
  await writeNote(fresh, 'From the new phone', 'New')
  await visit(fresh, '/evidence')
  await expect(fresh.getByText('Old').first()).toBeVisible()
})
