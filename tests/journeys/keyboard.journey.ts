// The whole job with the keyboard alone: no mouse, no touch, and the focus in sight at every stop.

import type { Locator, Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { chip, customerService, seeSaved } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { tabAndPress, tabTo } from '../support/keyboard.ts'
import { smallPhoto } from '../support/real-photo.ts'
import { laptop } from '../support/browser-profile.ts'

const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('heading', { level: 1, name })

/** What a screen's change does for someone who does not see it: the focus is on its heading. */
const arrive = async (page: Page, name: string | RegExp): Promise<void> => {
  await expect(heading(page, name)).toBeFocused()
}

const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: en.app.places }).getByRole('link', { name, exact: true })

const begin = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('link', { name: en.app.skipToContent }))
  await tabAndPress(page, page.getByRole('button', { name: en.start.withoutPhoto }))
  await arrive(page, en.start.title)
  await tabTo(page, page.getByLabel(en.start.yourName))
  await page.keyboard.type('Amy Lewis')
  await tabAndPress(page, page.getByRole('link', { name: new RegExp(`^${en.start.qualification}`) }))

  await arrive(page, en.start.chooseQualification)
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type(customerService.number)
  await tabAndPress(
    page,
    page.getByRole('listitem').getByRole('button', { name: customerService.number }),
    'Space',
  )
  await tabAndPress(page, page.getByRole('button', { name: en.start.registeredAlready }))
  await arrive(page, en.units.choose)
}

const chooseUnits = async (page: Page): Promise<void> => {
  await tabAndPress(page, page.getByRole('button', { name: en.units.takeAll(2) }))
  const search = page.getByRole('searchbox', { name: en.units.search })
  for (const unit of customerService.units) {
    await tabTo(page, search, 'Shift+Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type(unit)
    const box = page.getByRole('checkbox', { name: new RegExp(`^${unit} `) })
    await tabAndPress(page, box, 'Space')
    await expect(box).toBeChecked()
  }
  await expect(page.getByText(en.units.fits).last()).toBeVisible()
  await tabAndPress(page, page.getByRole('link', { name: en.app.done }))
  await arrive(page, /^Hello Amy/)
}

const claim = async (page: Page, code: string): Promise<void> => {
  await tabTo(page, page.getByRole('searchbox', { name: en.claims.search }))
  await page.keyboard.type(code)
  await tabAndPress(page, chip(page, code))
  await expect(page.getByRole('status').getByText(en.claims.claimed(code))).toBeVisible()
}

const findAnother = async (page: Page): Promise<void> => {
  await tabAndPress(page, page.getByRole('button', { name: en.claims.findAnother }))
  await arrive(page, en.claims.title)
  await tabAndPress(page, page.getByRole('button', { name: en.claims.setPlace }))
}

const note = async (page: Page): Promise<void> => {
  await tabAndPress(page, page.getByRole('link', { name: en.today.writeNote }))
  await arrive(page, en.capture.writeNote)
  await tabTo(page, page.getByLabel(en.capture.note, { exact: true }))
  await page.keyboard.type('She asked for her money back.\nI asked what had happened.')
  await tabAndPress(page, page.getByRole('button', { name: en.capture.noteSave }))
  await seeSaved(page)

  await findAnother(page)
  const sheet = page.getByRole('dialog', { name: en.claims.where })
  await expect(sheet.getByRole('heading', { name: en.claims.where })).toBeFocused()
  await tabTo(page, sheet.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(sheet.getByRole('radio', { name: en.parts.paragraph(2) })).toBeChecked()
  await tabAndPress(page, sheet.getByRole('button', { name: en.claims.savePlace }))
  await expect(page.getByRole('button', { name: en.claims.setPlace })).toBeFocused()
  await claim(page, 'C1 · 3.2')
}

const photo = async (page: Page): Promise<void> => {
  const shutter = page.getByRole('navigation').getByLabel(en.app.takePhoto)
  await tabTo(page, shutter)
  // The system's own picker is not the app's; what it gives comes in through the field that has the focus.
  await shutter.setInputFiles(await smallPhoto())
  await seeSaved(page)
  await arrive(page, /^Saved on this/)

  await findAnother(page)
  const sheet = page.getByRole('dialog', { name: en.claims.where })
  await tabTo(page, sheet.getByRole('application'))
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowLeft', 'Shift+ArrowDown'])
    await page.keyboard.press(key)
  await expect(sheet.getByText(en.parts.regionSays(35, 31, 32, 36))).toBeAttached()
  await tabAndPress(page, sheet.getByRole('button', { name: en.claims.savePlace }))
  await claim(page, 'C1 · 1.1')
}

const findProof = async (page: Page): Promise<void> => {
  await tabAndPress(page, place(page, en.app.units))
  await arrive(page, en.coverage.title)
  const cell = (number: string): Locator =>
    page.getByRole('gridcell').getByRole('button', { name: new RegExp(`^C1 ${number}, `) })
  await tabTo(page, page.getByRole('gridcell').getByRole('button'))
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await expect(cell('1.1')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /^Photo: / }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabAndPress(page, page.getByRole('link', { name: en.coverage.backToGrid }))
  await arrive(page, en.coverage.title)
}

const share = async (page: Page): Promise<void> => {
  await tabAndPress(page, place(page, en.app.share))
  await arrive(page, en.share.title)
  await tabAndPress(page, page.getByRole('button', { name: en.share.makeDo }))
  await expect(page.getByText(en.share.ready)).toBeVisible()
  const download = page.waitForEvent('download')
  await tabAndPress(page, page.getByRole('button', { name: en.share.save, exact: true }))
  expect((await download).suggestedFilename()).toMatch(/\.zip$/)
}

test('the whole job works by keyboard, on a phone’s width and a laptop’s', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await expect(heading(page, en.start.welcome)).toBeVisible()
  await begin(page)
  await chooseUnits(page)
  await note(page)
  await page.setViewportSize(laptop)
  await photo(page)
  await findProof(page)
  await share(page)
})
