// Two people on one phone: each behind a PIN, or not; locked by hand, in the other tab, and out of sight; wrong PINs that wait,
// a forgotten one that loses nothing, and a deep link that goes on after the right one. The PIN locks a screen, no more.

import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { phone } from '../support/browser-profile.ts'
import {
  goTo,
  makeFile,
  seeSaved,
  startPortfolio,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { tabAndPress, tabTo } from '../support/keyboard.ts'
import { takePictures } from '../support/pictures.ts'
import { smallPhoto } from '../support/real-photo.ts'

const words = en.people
const who = (page: Page) => page.getByRole('heading', { level: 1, name: words.who('phone') })
const hello = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name: en.today.hello(name), exact: true })

const look = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    await expectNoBarriers(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(phone.width)
    await takePictures(page, name)
  })
}

const setPin = async (page: Page, digits: string): Promise<void> => {
  await visit(page, '/people')
  await page.getByRole('button', { name: words.setPin }).click()
  const dialog = page.getByRole('dialog', { name: words.setPin })
  await dialog.getByLabel(words.newPin, { exact: true }).fill(digits)
  await dialog.getByLabel(words.newPinAgain).fill(digits)
  await dialog.getByRole('button', { name: words.save }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(words.hasPin)).toBeVisible()
}

const pick = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

const enter = async (page: Page, digits: string): Promise<void> => {
  await page.getByLabel(words.pin, { exact: true }).fill(digits)
  await page.getByRole('button', { name: words.open, exact: true }).click()
}

/** From here on the page's time goes on only when it is told to: while the machine stands still no wait runs out. */
const stopClock = async (page: Page): Promise<void> =>
  page.clock.pauseAt((await page.evaluate(() => Date.now())) + 600_000)

/** What the page shows, says and is called. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`)

test('two people keep their work apart, and a locked phone shows nothing of it', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  const note = await writeNote(page, 'She asked for her money back.', 'The kettle')
  await visit(page, '/portfolios')
  await page.getByRole('link', { name: words.othersToo('phone') }).click()
  await expect(page.getByText(words.why)).toBeVisible()
  await look(page, 'people-01-one')
  await page.getByRole('button', { name: words.setPin }).click()
  await look(page, 'people-02-set-pin')
  const dialog = page.getByRole('dialog', { name: words.setPin })
  await dialog.getByLabel(words.newPin, { exact: true }).fill('123')
  await dialog.getByRole('button', { name: words.save }).click()
  await expect(dialog.getByText(words.needsDigits)).toBeVisible()
  await dialog.getByLabel(words.newPin, { exact: true }).fill('2580')
  await dialog.getByLabel(words.newPinAgain).fill('2581')
  await dialog.getByRole('button', { name: words.save }).click()
  await expect(dialog.getByText(words.needsSame)).toBeVisible()
  await dialog.getByLabel(words.newPinAgain).fill('2580')
  await dialog.getByRole('button', { name: words.save }).click()
  await expect(page.getByText(words.yourPinSet)).toBeVisible()
  await look(page, 'people-03-pin-set')

  // Another tab, in the middle of a note.
  const other = await context.newPage()
  await other.goto(site.origin)
  await expect(who(other)).toBeVisible()
  await pick(other, 'Amy')
  await enter(other, '2580')
  await expect(hello(other, 'Amy')).toBeVisible()
  await other.getByRole('link', { name: en.today.writeNote }).click()
  await other.getByLabel(en.capture.note, { exact: true }).fill('Half a thought')

  // The one in front, as for a person: a browser draws the others once a second.
  await page.bringToFront()
  await page.getByRole('button', { name: words.lockNow }).click()
  for (const tab of [page, other]) {
    await expect(who(tab)).toBeVisible()
    await expect.poll(() => everything(tab)).not.toMatch(/Lewis|kettle|money|Half a thought|Today/)
  }
  await expect(page.getByRole('button', { name: en.start.takePhotoNow })).toBeHidden()
  await look(page, 'people-04-who')

  // Bob begins: nothing of Amy's is on his shelf.
  await pick(page, words.someoneNew)
  await expect(page.getByRole('heading', { level: 1, name: en.start.welcome })).toBeVisible()
  await look(page, 'people-05-someone-new')
  await startPortfolio(page, 'Bob Hill')
  await takePhoto(page, await smallPhoto())
  await goTo(page, 'today')
  await page.getByRole('link', { name: en.today.portfolios }).click()
  await page.getByRole('link', { name: words.othersToo('phone') }).click()
  await page.getByRole('button', { name: words.change('phone') }).click()
  const first = page.getByRole('dialog', { name: words.pinFirst })
  await expect(first.getByRole('button', { name: words.setPin })).toBeVisible()
  await first.getByRole('button', { name: words.handOverSo }).click()
  await expect(who(page)).toBeVisible()
  await look(page, 'people-06-two')
  await pick(page, 'Bob')
  await expect(hello(page, 'Bob')).toBeVisible()
  await visitUnlocked(page, '/portfolios', 'Bob')
  await expect(page.getByRole('list', { name: en.start.yourPortfolios }).getByRole('listitem')).toHaveCount(1)

  // What was being typed is there again, for her alone.
  await other.bringToFront()
  await pick(other, 'Amy')
  await enter(other, '2580')
  await expect(other.getByLabel(en.capture.note, { exact: true })).toHaveValue('Half a thought')

  // A deep link waits for its owner.
  await other.goto(`${site.origin}/evidence/${note}`)
  await expect(who(other)).toBeVisible()
  await expect(other.getByText(words.waiting)).toBeVisible()
  await pick(other, 'Amy')
  await enter(other, '2580')
  await expect(other.getByRole('heading', { level: 1, name: 'The kettle' })).toBeVisible()
})

/** Addresses are asked for anew, and then it is locked again. */
const visitUnlocked = async (page: Page, path: string, name: string, digits?: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href)
  await pick(page, name)
  if (digits !== undefined) await enter(page, digits)
  await expect(who(page)).toBeHidden()
}

test(
  'wrong PINs wait longer and longer, whatever the clock says',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    await setPin(page, '2580')
    await page.clock.install()
    await page.goto(site.origin)
    await pick(page, 'Amy')
    const field = page.getByLabel(words.pin, { exact: true })
    for (let tries = 0; tries < 4; tries++) {
      await enter(page, '0000')
      await expect(page.getByRole('status').filter({ hasText: words.wrong })).toBeAttached()
      await expect(field).toHaveValue('')
    }
    await look(page, 'people-10-wrong')
    await stopClock(page)
    await enter(page, '0000')
    await expect(page.getByText(words.wrongWait(30_000)).first()).toBeAttached()
    await field.fill('2580')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: words.open, exact: true })).toBeVisible()

    // Neither a reload nor a clock helps, and neither locks for longer.
    await page.clock.setSystemTime('2031-01-01T00:00:00Z')
    await page.goto(site.origin)
    // To open it takes the app a moment of its own time.
    await expect(async () => {
      await page.clock.runFor(50)
      await expect(who(page)).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await pick(page, 'Amy')
    await expect(page.getByText(/^You can try again in 0:(2\d|30)\.$/).first()).toBeAttached()
    await page.clock.setSystemTime('2001-01-01T00:00:00Z')
    await field.fill('2580')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: words.open, exact: true })).toBeVisible()
    await page.clock.runFor(32_000)
    await expect(page.getByText(words.tryNow)).toBeAttached()
    await field.fill('0000')
    await page.keyboard.press('Enter')
    await expect(page.getByText(words.wrongWait(60_000)).first()).toBeAttached()
    // Looking takes frames, and those take time.
    await page.clock.resume()
    await look(page, 'people-11-wait')
    await page.clock.runFor(62_000)
    await enter(page, '2580')
    await expect(hello(page, 'Amy')).toBeVisible()
  },
)

test(
  'a forgotten PIN loses nothing, takes ten minutes, and its owner is told',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    await writeNote(page, 'She asked for her money back.')
    await setPin(page, '2580')

    // It hides a screen and holds nothing back: all can be saved without it, and it is not in what is saved.
    await page.goto(`${site.origin}/rescue.html`)
    await page.getByRole('button', { name: 'Save everything' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save the file' }).click()
    const path = `${await newFolder('rescue')}/rescue.zip`
    await (await download).saveAs(path)
    const people = execFileSync('unzip', ['-p', path, '*/rows/people.jsonl'], { encoding: 'utf8' })
    expect(people).toContain('"pin":"left out"')
    expect(people).not.toMatch(/salt|rounds/)
    await page.clock.install({ time: '2026-11-22T13:53:00Z' })
    await page.goto(site.origin)
    await pick(page, 'Amy')
    await page.getByRole('button', { name: words.forgotten }).click()
    await look(page, 'people-20-forgotten')
    await stopClock(page)
    await page.getByRole('button', { name: words.forgottenBegin }).click()
    await expect(page.getByText(/^The PIN comes off in (10|9):/)).toBeVisible()
    await page.clock.runFor(300_000)
    await expect(page.getByText(/^The PIN comes off in [45]:/)).toBeVisible()
    await page.clock.resume()
    await look(page, 'people-21-forgotten-half')

    // Gone away and come back: the time stood still, and goes on.
    await page.goto(site.origin)
    await page.clock.runFor(3_600_000)
    await pick(page, 'Amy')
    await page.getByRole('button', { name: words.forgotten }).click()
    await page.getByRole('button', { name: words.forgottenAgain }).click()
    // At least what was left is left: a page that closes may take its last seconds with it.
    await expect(page.getByText(/^The PIN comes off in [4-9]:/)).toBeVisible()
    await page.clock.runFor(600_000)
    await expect(who(page)).toBeVisible()
    await pick(page, 'Amy')
    await expect(hello(page, 'Amy')).toBeVisible()
    await expect(page.getByText(/^Your PIN was taken off on 22 Nov 2026 at 1\d:\d\d\.$/)).toBeVisible()
    await look(page, 'people-22-taken-off')
    await page.getByRole('button', { name: en.parts.close }).click()
    await expect(page.getByText(words.pinTakenOffMore)).toBeHidden()
    await visit(page, '/')
    await expect(hello(page, 'Amy')).toBeVisible()
  },
)

test(
  'two minutes out of sight lock it, and the keyboard alone opens it',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    await setPin(page, '2580')
    await page.clock.install()
    await page.goto(site.origin)
    await tabAndPress(page, page.getByRole('button', { name: /^Amy/ }))
    await expect(page.getByLabel(words.pin, { exact: true })).toBeFocused()
    await page.keyboard.type('2580')
    await tabTo(page, page.getByRole('button', { name: words.open, exact: true }))
    await page.keyboard.press('Enter')
    await expect(hello(page, 'Amy')).toBeVisible()
    await stopClock(page)

    const sight = (state: 'hidden' | 'visible') =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    await page.clock.runFor(30_000)
    await sight('hidden')
    await page.clock.runFor(60_000)
    await sight('visible')
    await expect(hello(page, 'Amy')).toBeVisible()
    await sight('hidden')
    await page.clock.runFor(121_000)
    await expect(who(page)).toBeVisible()
    await sight('visible')
    await expect(who(page)).toBeVisible()
  },
)

test('what is shared with a locked phone waits for whoever is picked; a colleague’s file stays theirs @long', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await takePhoto(page, await smallPhoto())
  const path = `${await newFolder('amy')}/amy.zip`
  await (await makeFile(page)).saveAs(path)
  await setPin(page, '2580')
  await readyOffline(page)
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${site.origin}/shared">
       <input name="text" value="She thanked me by email."><button>Send</button></form>`,
  )
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(who(page)).toBeVisible()
  await expect(page.getByText(words.waiting)).toBeVisible()
  await pick(page, 'Amy')
  await enter(page, '2580')
  await seeSaved(page)
  await expect(page.getByText('She thanked me by email.')).toBeVisible()

  await page.goto(site.origin)
  await pick(page, words.someoneNew)
  await page.getByRole('link', { name: en.start.haveFile }).click()
  await page.getByRole('button', { name: en.open.choose }).setInputFiles(path)
  await expect(page.getByText(words.notYoursHere.what)).toBeVisible()
  await expect(page.getByRole('button', { name: en.open.bringIn })).toBeHidden()
  await page.getByRole('link', { name: en.parts.back }).click()
  await page.getByRole('button', { name: words.who('phone') }).click()
  await expect(who(page)).toBeVisible()
})
