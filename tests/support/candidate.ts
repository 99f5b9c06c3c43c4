// What a candidate does, by the names that stand on the screens: so that journeys read as what people do. Nothing here
// waits by the clock, and nothing reaches behind the screens.

import { expect, type Download, type Locator, type Page } from '@playwright/test'
import { en } from '#/text/en.ts'

export const customerService = {
  number: '03454',
  /** 23 credits, 15 of them optional and at Level 1, one unit at least of each theme. */
  units: ['A1', 'B1', 'C1'],
} as const

/** An address of the app, as from a bookmark: the page is loaded anew. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href)
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  // The app's own name stands there for as long as the portfolio is being opened, and after a while that it takes long.
  const opened = heading
    .filter({ hasNotText: new RegExp(`^${en.app.name}$`) })
    .filter({ hasNotText: en.troubles.storageSlow.what })
  await expect(opened).toBeVisible()
}

/** The app's own place, however the page came to be where it is. */
export const goTo = async (page: Page, place: 'today' | 'evidence' | 'units' | 'share'): Promise<void> => {
  await page
    .getByRole('navigation', { name: en.app.places })
    .getByRole('link', { name: en.app[place], exact: true })
    .click()
}

const startWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** From the first screen to a portfolio that has a name. */
export const startPortfolio = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: en.start.withoutPhoto }).click()
  await page.getByLabel(en.start.yourName).fill(name)
  await expect(page.getByText(en.start.kept)).toBeVisible()
}

/** From "About this portfolio" to the units of a qualification that is closed: allowed, with a reason. */
export const chooseClosedScheme = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: startWith(en.start.qualification) }).click()
  await page.getByRole('searchbox', { name: en.start.searchQualification }).fill(customerService.number)
  await page.getByRole('listitem').getByRole('button', { name: customerService.number }).click()
  await expect(page.getByText(/Closed to new starters on \d+ \w+ 2017 .*New to it\?/)).toBeVisible()
  await page.getByRole('button', { name: en.start.registeredAlready }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.units.choose })).toBeVisible()
}

/** On the screen of units: a choice that makes the award. */
export const chooseUnits = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: en.units.takeAll(2) }).click()
  const search = page.getByRole('searchbox', { name: en.units.search })
  for (const unit of customerService.units) {
    await search.fill(unit)
    await page.getByRole('checkbox', { name: new RegExp(`^${unit} `) }).check()
  }
  await search.fill('')
  await expect(page.getByText(en.units.fits).last()).toBeVisible()
  await expect(page.getByText(en.units.saved)).toBeVisible()
  await page.getByRole('link', { name: en.app.done }).click()
}

/** A whole portfolio's beginning, from the first screen to today. */
export const beginCustomerService = async (page: Page, name: string): Promise<void> => {
  await startPortfolio(page, name)
  await chooseClosedScheme(page)
  await chooseUnits(page)
  await expect(
    page.getByRole('heading', { level: 1, name: en.today.hello(name.split(' ')[0] ?? name) }),
  ).toBeVisible()
}

const evidenceOf = (page: Page): string => {
  const id = /\/evidence\/([0-9a-f]{64})/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`No evidence is open at ${page.url()}`)
  return id
}

/** The screen that says that something was saved; resolves with the evidence's id. */
export const seeSaved = async (page: Page): Promise<string> => {
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}\/saved$/)
  return evidenceOf(page)
}

/** By the shutter, which stands on every screen; resolves with the evidence's id once it is saved. */
export const takePhoto = async (page: Page, path: string): Promise<string> => {
  await page.getByRole('navigation').getByLabel(en.app.takePhoto).setInputFiles(path)
  return seeSaved(page)
}

export const writeNote = async (page: Page, words: string, title = ''): Promise<string> => {
  await visit(page, '/capture/note')
  await page.getByLabel(en.capture.note, { exact: true }).fill(words)
  if (title !== '') await page.getByLabel(en.capture.noteTitle).fill(title)
  await page.getByRole('button', { name: en.capture.noteSave }).click()
  return seeSaved(page)
}

export const chip = (page: Page, code: string): Locator =>
  page.getByRole('main').getByRole('button', { name: startWith(code) })

/** On the screen for claiming: finds the criterion by its number and taps it. */
export const claim = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('searchbox', { name: en.claims.search }).fill(code)
  const found = chip(page, code).first()
  await found.click()
  // What is said of it goes by itself; the chip stays pressed.
  const said = page.getByRole('status').getByText(en.claims.claimed(code))
  await expect(said.or(found.and(page.locator('[aria-pressed=true]'))).first()).toBeVisible()
}

/** On the screen for claiming: the part of the photo around its middle. */
export const pointToPart = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  const sheet = page.getByRole('dialog', { name: en.claims.where })
  await sheet.getByRole('application').click()
  await expect(sheet.getByText(en.parts.regionMarked)).toBeVisible()
  await sheet.getByRole('button', { name: en.claims.savePlace }).click()
  await expect(page.getByText(`${en.claims.pointTo} ${en.claims.atPart}`)).toBeVisible()
}

export const pointToParagraph = async (page: Page, paragraph: number): Promise<void> => {
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  const sheet = page.getByRole('dialog', { name: en.claims.where })
  await sheet.getByRole('radio', { name: startWith(en.parts.paragraph(paragraph)) }).check()
  await sheet.getByRole('button', { name: en.claims.savePlace }).click()
  await expect(page.getByText(`${en.claims.pointTo} ${en.claims.atParagraph(paragraph)}`)).toBeVisible()
}

/** From anywhere; resolves with what the browser was given to save. */
export const makeFile = async (page: Page): Promise<Download> => {
  await goTo(page, 'share')
  const card = page.getByRole('region', { name: en.share.make })
  const make = card.getByRole('button', { name: en.share.makeDo })
  const again = card.getByRole('button', { name: en.share.makeAgain })
  const begun = card.getByRole('progressbar').or(card.getByRole('alert')).first()
  const short = { timeout: 10_000 }
  await expect(async () => {
    // Whoever was here all the time has the last file in the button's place.
    if (await again.isVisible()) await again.click(short)
    await expect(make).toBeVisible(short)
  }).toPass()
  // What comes above the button a moment later takes it away from under the finger. Only one that is still there is pressed.
  await expect(async () => {
    if (await make.isVisible()) await make.click(short)
    await expect(begun).toBeVisible(short)
  }).toPass()
  await expect(page.getByText(en.share.ready)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: en.share.save, exact: true }).click()
  return download
}

/** Gives the screen for opening a file. Nothing is brought in by this. */
export const lookAtFile = async (page: Page, path: string): Promise<void> => {
  await visit(page, '/open')
  await page.getByRole('button', { name: en.open.choose }).setInputFiles(path)
}

/** What "Coverage" shows, sentence by sentence, in its order. */
export const coverageShown = async (page: Page): Promise<readonly string[]> => {
  await visit(page, '/coverage')
  const cells = page.getByRole('gridcell').getByRole('button')
  await expect(cells.first()).toBeVisible()
  return cells.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
}
