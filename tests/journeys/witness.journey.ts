// Moment 5: the phone is handed to a witness, who says what they saw and signs. Until the owner's code nothing else shows, by
// address, reload, back, a second tab, or after the browser was killed; then it is exported, verified, and read by a stranger.

import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { phone } from '../support/browser-profile.ts'
import { makeFile, startPortfolio, visit, writeNote } from '../support/candidate.ts'
import { fingerOn } from '../support/finger.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { draw, handOver, takeBack } from '../support/kinds.ts'
import { takePictures } from '../support/pictures.ts'

const words = en.witness
const code = '2580'
const account = 'Amy greeted the customer, read the receipt and swapped the jug.'
const secret = /Lewis|kettle|money/

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** What the page shows, says and is called. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`)

const showsNothingElse = async (page: Page, name: string): Promise<void> => {
  await expect(heading(page, name)).toBeVisible()
  expect(await everything(page)).not.toMatch(secret)
  await expect(page.getByRole('navigation')).toBeHidden()
}

const look = async (page: Page, name: string): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(phone.width)
  await takePictures(page, name)
}

test('a witness signs on a phone that shows nothing else, and a stranger reads it @long', async ({
  site,
  browserOf,
}) => {
  const amy = await browserOf()
  const { page, context } = amy
  const finger = await fingerOn(page)
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await writeNote(page, 'She asked for her money back.', 'The kettle')
  const other = await context.newPage()
  await other.goto(new URL('/evidence', site.origin).href)
  await expect(other.getByText('The kettle')).toBeVisible()

  await page.bringToFront()
  await visit(page, '/capture/witness')
  await look(page, 'witness-1-prepare')
  await handOver(page, code)
  const asked = words.asked('Amy')
  await showsNothingElse(page, asked)
  await showsNothingElse(other, asked)
  await page.goBack()
  await showsNothingElse(page, asked)
  for (const path of ['/', '/evidence', '/share', '/people', '/about']) {
    await page.goto(new URL(path, site.origin).href)
    await showsNothingElse(page, asked)
  }
  // The page that saves everything is shut as well, and opens to the owner alone.
  const saveAll = page.getByRole('button', { name: 'Save everything' })
  await page.goto(new URL('/rescue.html', site.origin).href)
  await page.getByLabel('The owner’s PIN').fill('0000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not it.')).toBeVisible()
  await expect(saveAll).toBeHidden()
  await look(page, 'witness-1-rescue')
  await page.getByLabel('The owner’s PIN').fill(code)
  await page.keyboard.press('Enter')
  await expect(saveAll).toBeVisible()
  await page.goto(site.origin)
  await showsNothingElse(page, asked)

  const before = finger.taps()
  await finger.tap(page.getByRole('button', { name: 'Supervisor' }))
  await finger.tap(page.getByRole('button', { name: 'I manage their work' }))
  await page.getByLabel(words.name, { exact: true }).fill('Priya Shah')
  await look(page, 'witness-2-you')
  await finger.tap(page.getByRole('button', { name: words.next }))
  await page.getByLabel(words.seenAsk('Amy')).fill(account)
  await expect(page.getByText(words.kept)).toBeVisible()
  await look(page, 'witness-3-seen')

  await amy.kill()
  const again = await browserOf({ folder: amy.folder })
  const late = await fingerOn(again.page)
  await again.page.goto(site.origin)
  await showsNothingElse(again.page, words.seen('Amy'))
  await expect(again.page.getByLabel(words.seenAsk('Amy'))).toHaveValue(account)
  await late.tap(again.page.getByRole('button', { name: words.next }))
  const box = again.page.getByRole('img', { name: words.sign })
  await expect(box).toHaveCSS('touch-action', 'none')
  await draw(again.page, box)
  await expect(again.page.getByText(words.signing.drawn)).toBeVisible()
  await look(again.page, 'witness-4-sign')
  await late.tap(again.page.getByRole('button', { name: words.statement }))
  await showsNothingElse(again.page, words.thanks('Amy', 'phone'))
  await look(again.page, 'witness-5-thanks')
  // Besides typing: two chips, Next twice, one line drawn, and the statement.
  expect(finger.taps() - before + late.taps()).toBe(6)

  await again.page.getByRole('button', { name: words.iAm('Amy') }).click()
  await takeBack(again.page, code)
  await expect(again.page.getByRole('img', { name: en.records.signatures.of('Priya Shah') })).toBeVisible()
  await look(again.page, 'witness-6-evidence')
  const download = await makeFile(again.page)
  const zip = join(await newFolder('witness'), 'portfolio.zip')
  await download.saveAs(zip)
  expect(verifyFile(zip)).toMatchObject({ exit: 0 })

  const stranger = await browserOf()
  const folder = await extractAll(zip)
  await stranger.page.goto(pathToFileURL(join(folder, 'START-HERE.html')).href)
  const row = /^E002\b/
  const opens = stranger.page
    .getByRole('link', { name: row })
    .or(stranger.page.getByRole('button', { name: row }))
  await opens.locator('visible=true').first().click()
  await expect(stranger.page.getByText(account).locator('visible=true').first()).toBeVisible()
  await expect(
    stranger.page.getByRole('img', { name: en.records.signatures.of('Priya Shah') }).locator('visible=true'),
  ).toBeVisible()
})
