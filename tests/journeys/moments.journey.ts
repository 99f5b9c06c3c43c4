// The moments that decide, as they happen: on a phone, in the installed app, without a signal, with every tap counted and
// the seconds told. The first minute, ten seconds in the stock room, and what a manager tries in fifteen minutes.

import type { Page } from '@playwright/test'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import {
  beginCustomerService,
  chip,
  chooseClosedScheme,
  chooseUnits,
  lookAtFile,
  makeFile,
  seeSaved,
  takePhoto,
  visit,
} from '../support/candidate.ts'
import { fingerOn } from '../support/finger.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { firstMinute, installed, shutter, stockRoom, tellTimed } from '../support/moments.ts'
import { takePictures } from '../support/pictures.ts'
import { smoothPhoto } from '../support/real-photo.ts'
import { serveDist } from '../support/serve-dist.mjs'

/** How many chips stand on the screen and not under the bar. */
const chipsInSight = (page: Page): Promise<number> =>
  page.locator('main button.chip').evaluateAll((chips) => {
    const bar = document.querySelector('nav')?.getBoundingClientRect().top ?? innerHeight
    return chips.filter((each) => each.getBoundingClientRect().bottom <= bar).length
  })

test('moment 1: from the icon to a safe photo in three taps, on a phone that holds nothing', async ({
  site,
  browserOf,
}) => {
  const { page } = await installed({ site, browserOf }, () => Promise.resolve())
  await site.stop()
  const safe = await firstMinute(page, site.origin)
  tellTimed('moment 1, photo safe', safe)
  expect(safe.taps).toBeLessThanOrEqual(3)
  // What could be asked is there to be seen, and may wait.
  await expect(page.getByText(en.capture.whatShowsHint)).toBeInViewport()
  await expect(page.getByLabel(en.capture.whatShows)).toBeInViewport({ ratio: 1 })

  await page.goto(site.origin)
  await visit(page, '/evidence')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
})

/** Its unit is on the chip: a number is enough to look for. */
const threeLettersOf = (code: string): string => code.split(' · ')[1]?.slice(0, 3) ?? ''

test('moment 2: in the stock room a photo is claimed in five taps, and any criterion found in seven', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await installed({ site, browserOf }, (first) =>
    beginCustomerService(first, 'Amy Lewis'),
  )
  await site.stop()
  const { safe, claimed } = await stockRoom(page, site.origin)
  tellTimed('moment 2, photo safe', safe)
  tellTimed('moment 2, photo safe and claimed', claimed)
  expect(safe.taps).toBeLessThanOrEqual(3)
  expect(claimed.taps).toBeLessThanOrEqual(5)
  expect(await chipsInSight(page)).toBeGreaterThanOrEqual(3)

  const again = await context.newPage()
  const finger = await fingerOn(again)
  const claims = async (code: string): Promise<void> => {
    await finger.tap(chip(again, code))
    await expect(again.getByRole('status').getByText(en.claims.claimed(code))).toBeVisible()
  }
  await finger.open(site.origin)
  await finger.shoot(shutter(again), await smoothPhoto())
  await seeSaved(again)
  await finger.tap(again.getByRole('main').getByRole('button', { name: en.claims.findAnother }))
  const search = again.getByRole('searchbox', { name: en.claims.search })
  await finger.tap(search)
  await again.keyboard.type(threeLettersOf('C1 · 1.1'))
  await claims('C1 · 1.1')
  const taps = finger.taps()
  console.log(`any criterion: ${taps} taps and 3 letters`)
  expect(taps).toBeLessThanOrEqual(7)

  // Whatever else was found stands there, and the way back is a tap as well.
  await claims('B1 · 1.1')
  expect(finger.taps()).toBe(taps + 1)
  const toast = again.getByRole('status').filter({ hasText: 'B1 · 1.1' })
  await finger.tap(toast.getByRole('button', { name: en.parts.undo }))
  await expect(chip(again, 'B1 · 1.1')).toHaveAttribute('aria-pressed', 'false')
  await expect(chip(again, 'C1 · 1.1')).toHaveAttribute('aria-pressed', 'true')
  await takePictures(again, 'moment-2-search')

  // Even the last of a long unit.
  await search.fill(threeLettersOf('C1 · 3.10'))
  await expect(chip(again, 'C1 · 3.10')).toBeInViewport({ ratio: 0.9 })
})

test('moments 1 and 2 look as a stranger would want them', { tag: '@long' }, async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await expect(page.getByRole('heading', { level: 1, name: en.start.welcome })).toBeVisible()
  await takePictures(page, 'moment-1-start')
  await page.getByLabel(en.start.takePhotoNow).setInputFiles(await smoothPhoto())
  await seeSaved(page)
  await takePictures(page, 'moment-1-saved')
  await visit(page, '/about')
  await page.getByLabel(en.start.yourName).fill('Amy Lewis')
  await chooseClosedScheme(page)
  await chooseUnits(page)
  await takePictures(page, 'moment-2-today')
  await takePhoto(page, await smoothPhoto())
  await expect.poll(() => chipsInSight(page)).toBeGreaterThanOrEqual(3)
  await expectNoBarriers(page)
  await expect(page.getByRole('link', { name: en.pages.hide })).toBeInViewport({ ratio: 1 })
  await takePictures(page, 'moment-2-saved')
  await page.locator('main button.chip').first().click()
  await expect(
    page
      .getByRole('status')
      .getByText(/claimed/)
      .first(),
  ).toBeVisible()
  await expectNoBarriers(page)
  await takePictures(page, 'moment-2-claimed')
})

const thought = 'The customer came back with the receipt, and I looked up the order number with her.'

test(
  'moment 10, the candidate’s part: no signal, the browser killed, and nothing of Amy’s lost',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const first = await browserOf()
    await first.page.goto(site.origin)
    await readyOffline(first.page)
    await first.page.getByRole('button', { name: en.start.lookAround }).click()
    const amy = en.demo.you(en.demo.people.amy.who)
    await expect(first.page.getByText(amy)).toBeVisible()
    await first.context.setOffline(true)
    await site.stop()
    await takePictures(first.page, 'moment-10-today')

    const large = join(await newFolder('shift'), 'the whole shift.mp4')
    await writeFile(large, '')
    // Large enough to be half made still after a machine stood still, and nothing on the disk.
    await truncate(large, 2 ** 30)
    await visit(first.page, '/capture/file')
    // The browser ends with the copy half made, in one tab, and a note half written in another.
    const opened = first.context.waitForEvent('page')
    // A tab of its own would be in real work; one that is opened from the demo is in it too.
    await first.page.evaluate(() => void open('/capture/note'))
    const other = await opened
    const note = other.getByLabel(en.capture.note, { exact: true })
    await note.click()
    await other.keyboard.type(thought, { delay: 30 })
    await expect(other.getByText(en.capture.noteKept)).toBeVisible()
    void first.page
      .getByRole('main')
      .getByRole('button', { name: en.capture.chooseFiles })
      .setInputFiles(large)
      .catch(() => undefined)
    await expect(first.page.getByText(/^\d+%, \d/)).toBeVisible()
    await first.kill()

    const second = await browserOf({ folder: first.folder })
    await second.context.setOffline(true)
    const { page } = second
    await page.goto(site.origin)
    // Real work is what an icon opens; the demo is where it was left.
    await page.getByRole('button', { name: en.start.lookAround }).click()
    await expect(page.getByText(amy)).toBeVisible()
    await expect(page.getByText(en.troubles.interruptedCopy('the whole shift.mp4').what)).toBeVisible()
    await takePictures(page, 'moment-10-recovered')
    await page.getByRole('link', { name: en.today.doIt.draft }).click()
    await expect(page.getByText(en.capture.noteRecovered)).toBeVisible()
    await expect(page.getByLabel(en.capture.note, { exact: true })).toHaveValue(thought)
    await takePictures(page, 'moment-10-note')
    await page.getByRole('button', { name: en.capture.noteSave }).click()
    await seeSaved(page)

    const zip = join(await newFolder('moment'), 'amy.zip')
    await (await makeFile(page)).saveAs(zip)
    await takePictures(page, 'moment-10-file')
    expect(verifyFile(zip).exit).toBe(0)

    await test.step('on a clean computer, from the file alone', async () => {
      const reader = await browserOf({ viewport: { width: 1280, height: 800 } })
      await reader.context.setOffline(true)
      await reader.page.goto(pathToFileURL(join(await extractAll(zip), 'START-HERE.html')).href)
      await expect(
        reader.page.locator('#viewer').getByText(en.verifier.page.demo, { exact: true }),
      ).toBeVisible()
      await takePictures(reader.page, 'moment-10-start-here')
      await reader.page.getByRole('button', { name: /^A2 1\.1, / }).click()
      await expect(reader.page.getByRole('img', { name: /^E003, with the part/ })).toBeVisible()
      await takePictures(reader.page, 'moment-10-proof')
    })
    await test.step('and in the app on a clean computer, in the demo and nowhere else', async () => {
      const elsewhere = await serveDist()
      const { page: clean } = await browserOf()
      await clean.goto(elsewhere.origin)
      await lookAtFile(clean, zip)
      await expect(clean.getByRole('main').getByText(en.open.verdict.consistent)).toBeVisible()
      await expect(clean.getByText(en.demo.demoFile.what)).toBeVisible()
      await visit(clean, '/')
      await clean.getByRole('button', { name: en.start.lookAround }).click()
      await expect(clean.getByText(amy)).toBeVisible()
      await lookAtFile(clean, zip)
      await clean.getByRole('button', { name: en.open.bringIn }).click()
      await expect(clean.getByText(en.open.done)).toBeVisible()
      await takePictures(clean, 'moment-10-brought-in')
      await visit(clean, '/evidence')
      await expect(clean.getByRole('main').getByText(thought.slice(0, 20)).first()).toBeVisible()
      await elsewhere.stop()
    })
  },
)
