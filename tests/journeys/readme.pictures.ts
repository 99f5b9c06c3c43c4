// The pictures in the README, taken of the built app: the same made-up person and work every time, so that a change in
// them is a change in the app. Run by `node tests/support/readme-pictures.mjs`.

import type { Locator, Page } from '@playwright/test'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { laptop, phone } from '../support/browser-profile.ts'
import {
  beginCustomerService,
  claim,
  makeFile,
  pointToParagraph,
  pointToPart,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder } from '../support/judges.ts'
import { draw, handOver, isSafeAfter, press, tapCriterion } from '../support/kinds.ts'
import { planContactCentreAward } from '../support/plan-award.ts'
import { smoothPhoto } from '../support/real-photo.ts'
import { speechIn } from '../support/speech.ts'

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))
const note =
  'A customer brought back a kettle that did not heat.\nI checked the receipt and asked what had happened.\nI offered a swap as our policy says. She thanked me.'

const picture = async (
  page: Page,
  name: string,
  size: typeof phone | typeof laptop = phone,
  colorScheme: 'light' | 'dark' = 'light',
  /** What it is of, where that is not at the top. */
  of?: Locator,
): Promise<void> => {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    globalThis.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await of?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(page.getByText(en.parts.loading)).toBeHidden()
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
}

test('the pictures in the README', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await page.clock.setFixedTime('2026-11-22T10:15:00Z')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await picture(page, 'start')
  await beginCustomerService(page, 'Amy Lewis')

  const photo = await takePhoto(page, await smoothPhoto())
  await page.getByLabel(en.capture.whatShows).fill('Swapping a faulty kettle at the returns desk')
  await page.getByLabel(en.capture.whatShows).blur()
  await expect(page.getByText(en.capture.savedTitle, { exact: true })).toBeVisible()
  await picture(page, 'saved')
  await visit(page, `/evidence/${photo}/claim`)
  await pointToPart(page)
  for (const code of ['C1 · 1.1', 'C1 · 1.2', 'C1 · 2.1', 'B1 · 1.1']) await claim(page, code)
  await page.getByRole('searchbox').fill('customer')
  await page.getByRole('status').getByRole('button', { name: en.parts.close }).click()
  await picture(page, 'claim')

  const written = await writeNote(page, note, 'The kettle that did not heat')
  await visit(page, `/evidence/${written}/claim`)
  await pointToParagraph(page, 2)
  for (const code of ['C1 · 3.2', 'C1 · 1.1', 'C1 · 2.2', 'B1 · 1.3']) await claim(page, code)

  await visit(page, '/')
  await picture(page, 'today')
  await picture(page, 'today-dark', phone, 'dark')
  await visit(page, `/coverage/${encodeURIComponent('C1@1/1.1')}`)
  await expect(page.getByRole('img', { name: /^Photo: / }).first()).toBeVisible()
  await picture(page, 'coverage', laptop)

  const path = join(await newFolder('pictures'), 'bundle.zip')
  await (await makeFile(page)).saveAs(path)
  await picture(page, 'share')
  const reader = await browserOf()
  await reader.page.goto(pathToFileURL(join(await extractAll(path), 'START-HERE.html')).href)
  await expect(reader.page.getByRole('grid')).toBeVisible()
  await picture(reader.page, 'start-here', laptop)
})

/** The first screen has its picture already. */
test('the pictures of an award being planned', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await planContactCentreAward(page, async (step, next) => {
    if (step === 'start') return
    await picture(page, `plan-${step}`, phone, 'light', step === 'ways' ? next : undefined)
  })
})

const said = en.witness

test('the pictures of a recording and of a witness', async ({ site, browserOf }) => {
  const { page } = await browserOf(speechIn(await newFolder('speech')))
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await visit(page, '/capture/recording?plan=1')
  await page.getByLabel(en.recording.topics).fill('The refund on Monday, and what the rules say')
  for (const code of ['C1 · 3.1', 'C1 · 3.2', 'C1 · 2.2']) {
    await page.getByRole('searchbox').fill(code)
    await tapCriterion(page, code)
  }
  await press(page, en.recording.start)
  await press(page, en.recording.everyoneAgreed)
  const buttons = page.locator('.mark-button')
  await isSafeAfter(page, 2)
  await buttons.first().click()
  await isSafeAfter(page, 9)
  await buttons.nth(1).click()
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await isSafeAfter(page, 11)
  await picture(page, 'recording')
  await isSafeAfter(page, 15)
  await press(page, en.recording.stop)
  await expect(page.getByRole('button', { name: /^Play .* from / })).toHaveCount(2)
  await page.getByLabel(en.evidence.titleLabel, { exact: true }).fill('About the refund on Monday')
  await page.getByLabel(en.evidence.titleLabel, { exact: true }).blur()
  await picture(page, 'moments')

  await visit(page, '/capture/witness')
  await handOver(page, '2580')
  await press(page, 'Supervisor')
  await press(page, 'I manage their work')
  await page.getByLabel(said.name, { exact: true }).fill('Priya Shah')
  await press(page, said.next)
  await page
    .getByLabel(said.seenAsk('Amy'))
    .fill(
      'On Monday Amy listened to a customer who was upset, found the order by its name, and gave the money back.',
    )
  await press(page, said.next)
  await draw(page, page.getByRole('img', { name: said.sign }))
  await expect(page.getByText(said.signing.drawn)).toBeVisible()
  await picture(page, 'witness')
})
