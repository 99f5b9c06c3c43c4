// Every screen in every state it has, on a phone and on a laptop, light and dark: no barriers that axe knows, nothing without
// a name for those who hear the page, nothing wider than the screen, and a picture of each for people to judge.

import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import {
  beginCustomerService,
  chooseClosedScheme,
  chooseUnits,
  claim,
  goTo,
  lookAtFile,
  makeFile,
  pointToParagraph,
  pointToPart,
  startPortfolio,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import * as feet from '../support/feet-looked-at.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder } from '../support/judges.ts'
import { brought, forms, joining, recording, records, witness } from '../support/kinds-looked-at.ts'
import { look, lookedAt } from '../support/look-closely.ts'
import { takePictures } from '../support/pictures.ts'
import { smallPhoto } from '../support/real-photo.ts'

const routes = [
  ...(await readFile(fileURLToPath(new URL('../../src/app/routes.tsx', import.meta.url)), 'utf8')).matchAll(
    /path: '([^']+)'/g,
  ),
].map(([, path = '']) => path)

const isAt = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`).test(path)

/** Two outcomes of a unit, as a handbook's page has them. */
const handbook =
  '1 Know the till\n1.1 Name its keys\n1.2 Say when it is emptied\n2 Be able to close it\n2.1 Count the notes'
const note = 'A customer brought back a kettle.\nI checked the receipt.\nShe took the swap and thanked me.'

const first = async (page: Page): Promise<void> => {
  await look(page, '01-start')
  await page.getByRole('button', { name: en.start.withoutPhoto }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.start.title })).toBeVisible()
  await look(page, '02-about-empty')
  await goTo(page, 'today')
  await look(page, '03-today-empty')
  await goTo(page, 'evidence')
  await look(page, '04-evidence-empty')
  await goTo(page, 'units')
  await look(page, '05-coverage-empty')
  await goTo(page, 'share')
  await look(page, '06-share-empty')
  await visit(page, '/units')
  await look(page, '07-units-without-scheme')
  await visit(page, '/no/such/page')
  await look(page, '08-not-found')
}

const choose = async (page: Page): Promise<void> => {
  await visit(page, '/about')
  await page.getByLabel(en.start.yourName).fill('Amy Lewis')
  await page.getByRole('checkbox', { name: en.start.unsure }).first().check()
  await expect(page.getByText(en.start.kept)).toBeVisible()
  await look(page, '10-about')
  await visit(page, '/scheme')
  await look(page, '11-scheme')
  await page.getByRole('searchbox').fill('nothing like it')
  await look(page, '12-scheme-none-found')
  await visit(page, '/scheme')
  await page
    .getByRole('main')
    .getByRole('link', { name: /03454|Level 1 NVQ Certificate/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/scheme\/[0-9a-f]{64}$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await look(page, '13-scheme-page')
  await page.getByRole('link', { name: en.schemeEdit.editCopy }).click()
  await expect(page).toHaveURL(/\/edit$/)
  await expect(page.getByLabel(en.schemeEdit.head.title, { exact: true })).toBeVisible()
  await look(page, '19-scheme-edit')
  await page.getByLabel(en.schemeEdit.head.title, { exact: true }).fill('')
  await expect(page.getByText(/title should not be empty/).first()).toBeVisible()
  await look(page, '19-scheme-edit-refused')
  await visit(page, '/about')
  await chooseClosedScheme(page)
  await look(page, '14-units')
  await page.getByRole('searchbox').fill('telephone')
  await look(page, '15-units-search')
  await page.getByRole('searchbox').fill('')
  await chooseUnits(page)
  await look(page, '16-today-units')
  await visit(page, '/units')
  await page.getByText(en.units.rules).first().click()
  await look(page, '17-units-chosen')
  await visit(page, '/facts')
  await look(page, '18-facts')
}

const capture = async (page: Page): Promise<void> => {
  await visit(page, '/capture/photo')
  await look(page, '20-photo')
  await page
    .getByRole('button', { name: en.capture.pickPhoto })
    .setInputFiles([{ name: 'empty.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }])
  await expect(page.getByText(en.troubles.emptyFile('empty.jpg').what).first()).toBeVisible()
  await look(page, '21-photo-trouble')
  await visit(page, '/capture/file')
  await look(page, '22-file')
  await page.getByRole('button', { name: en.capture.chooseFiles }).setInputFiles(
    ['rota.txt', 'a rather long name of a document that somebody sent.pdf'].map((name) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(`This is ${name}.`),
    })),
  )
  await expect(page.getByText(en.capture.savedMany(2, 'phone')).first()).toBeVisible()
  await look(page, '23-files-saved')
  await visit(page, '/capture/note')
  await page.getByRole('button', { name: en.capture.noteSave }).click()
  await expect(page.getByText(en.capture.noteEmpty)).toBeVisible()
  await look(page, '24-note-empty')
  await page.getByLabel(en.capture.note, { exact: true }).fill(note)
  await expect(page.getByText(en.capture.noteKept)).toBeVisible()
  await look(page, '25-note')
  await page.getByRole('button', { name: en.capture.discard }).click()
  await look(page, '26-note-discard')
}

const claims = async (page: Page): Promise<void> => {
  const photo = await takePhoto(page, await smallPhoto())
  await look(page, '30-saved-photo')
  await page.getByRole('button', { name: en.claims.findAnother }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.claims.title })).toBeVisible()
  await look(page, '31-claim')
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('application').click()
  await look(page, '32-claim-part-of-photo')
  await sheet.getByRole('button', { name: en.parts.close }).click()
  await pointToPart(page)
  await page.getByRole('searchbox').fill('customer')
  await look(page, '33-claim-search')
  await claim(page, 'C1 · 1.1')
  await look(page, '34-claimed')
  const written = await writeNote(page, note, 'The kettle')
  await look(page, '35-saved-note')
  await visit(page, `/evidence/${written}/claim`)
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  await look(page, '36-claim-paragraph')
  await page.getByRole('dialog').getByRole('button', { name: en.parts.close }).click()
  await pointToParagraph(page, 2)
  await claim(page, 'C1 · 3.2')

  await visit(page, `/evidence/${photo}`)
  await expect(page.getByRole('list', { name: en.history.title })).toBeVisible()
  await look(page, '40-evidence-photo')
  await page.getByRole('button', { name: en.evidence.enlarge }).click()
  await look(page, '40-evidence-photo-large')
  await visit(page, `/evidence/${photo}/pages`)
  await look(page, '46-pages')
  await page.getByRole('link', { name: en.pages.hideIn(en.pages.page(1)) }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.pages.hide })).toBeVisible()
  await look(page, '47-hide')
  await page.goto(new URL('/shared/nothing', page.url()).href)
  await expect(page.getByText(en.troubles.nothingShared.what)).toBeVisible()
  await look(page, '27-nothing-shared')
  await visit(page, `/evidence/${written}`)
  await look(page, '41-evidence-note')
  await page.getByText(en.evidence.remove).click()
  await page.getByRole('button', { name: en.evidence.erase }).click()
  await look(page, '42-evidence-erase')
  await visit(page, `/evidence/${'0'.repeat(64)}`)
  await look(page, '43-evidence-gone')
  await visit(page, '/evidence')
  await look(page, '44-evidence-list')
  await page.getByRole('searchbox').fill('no such words')
  await look(page, '45-evidence-none-match')
}

const proof = async (page: Page): Promise<void> => {
  await visit(page, '/coverage')
  await look(page, '50-coverage')
  await page.getByRole('button', { name: /^C1 1\.1, / }).click()
  await look(page, '51-proof-photo')
  await visit(page, `/coverage/${encodeURIComponent('C1@1/3.2')}`)
  await look(page, '52-proof-note')
  await visit(page, `/coverage/${encodeURIComponent('C1@1/2.1')}`)
  await look(page, '53-proof-none')
  await visit(page, '/')
  await look(page, '54-today')
  await visit(page, '/portfolios')
  await look(page, '55-portfolios')
  await visit(page, '/people')
  await look(page, '56-people')
  await visit(page, '/move')
  await look(page, '57-move')
  await visit(page, '/handbook')
  await look(page, '58-handbook')
  await page.getByRole('textbox', { name: en.handbook.paste }).fill(handbook)
  await page.getByRole('button', { name: en.handbook.readIt }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.handbook.lookTitle })).toBeVisible()
  await look(page, '59-handbook-found')
}

const share = async (page: Page): Promise<string> => {
  await visit(page, '/share')
  await look(page, '60-share')
  const path = join(await newFolder('barriers'), 'bundle.zip')
  await (await makeFile(page)).saveAs(path)
  await look(page, '61-share-made')
  await visit(page, '/open')
  await look(page, '62-open')
  await lookAtFile(page, path)
  await expect(page.getByText(en.open.addsNothing)).toBeVisible()
  await look(page, '63-open-nothing-new')
  await visit(page, '/open')
  await page
    .getByRole('button', { name: en.open.choose })
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('no ZIP') })
  await expect(page.getByText(/not a portfolio file|damaged/).first()).toBeVisible()
  await look(page, '64-open-damaged')
  return path
}

const others = async (page: Page): Promise<void> => {
  for (const [path, how] of [
    ['/meet', en.meeting.how.meet],
    ['/new-phone', en.meeting.how.move],
  ] as const) {
    await visit(page, path)
    await expect(page.getByText(how)).toBeVisible()
    await look(page, `80-${path.slice(1)}`)
  }
  await visit(page, '/lost-phone/nobody')
  await expect(page.getByText(en.lostPhone.nobody)).toBeVisible()
  await look(page, '81-lost-phone-nobody')
  await visit(page, '/scan')
  await expect(page.getByText(en.meeting.looking)).toBeVisible()
  await look(page, '82-scan')
  await visit(page, '/exchange')
  await expect(page.getByRole('heading', { level: 1, name: en.exchange.title })).toBeVisible()
  await look(page, '83-second-copy')
  await visit(page, '/exchange/room')
  await expect(page.getByText(en.room.nothing)).toBeVisible()
  await look(page, '85-make-room')
  await visit(page, '/exchange/place')
  await page.getByRole('radio', { name: en.exchangePlace.kinds.webdav }).check()
  await look(page, '84-place')
  await visit(page, '/exchange/code')
  await expect(page.getByRole('heading', { level: 1, name: en.exchangeCode.title })).toBeVisible()
  await look(page, '85-code-without-place')
}

test('nothing stands in anybody’s way while a portfolio begins', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await first(page)
  await choose(page)
})

test('nothing stands in anybody’s way while evidence of each kind is added', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await forms(page)
  await witness(page)
  await recording(page)
  await records(page)
  await brought(page)
})

test('nothing stands in anybody’s way down to the foot of each form', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await feet.atWork(page)
  await feet.everyForm(page)
  await feet.transfer(page)
  await feet.pages(page)
})

test('nothing stands in anybody’s way down to the foot of what people say and sign', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await feet.discussion(page)
  await feet.questions(page)
  await feet.observation(page)
  await feet.elsewhere(page, (await browserOf()).page)
  await feet.expert(page)
})

test('nothing stands in anybody’s way from capture to START-HERE', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await chooseClosedScheme(page)
  await chooseUnits(page)
  await capture(page)
  await claims(page)
  await proof(page)
  const bundle = await share(page)
  await others(page)

  const dev = await browserOf()
  await dev.page.goto(site.origin)
  await lookAtFile(dev.page, bundle)
  await expect(dev.page.getByText(en.open.newHere)).toBeVisible()
  await look(dev.page, '65-open-new')
  await dev.page.getByRole('button', { name: en.open.bringIn }).click()
  await expect(dev.page.getByText(en.open.done)).toBeVisible()
  await look(dev.page, '66-open-done')
  await visit(dev.page, '/')
  await look(dev.page, '67-today-to-look-at')
  await visit(dev.page, '/capture/photo')
  await look(dev.page, '68-capture-read-only')
  await visit(dev.page, '/lost-phone')
  await expect(dev.page.getByRole('heading', { level: 1, name: en.lostPhone.title })).toBeVisible()
  await look(dev.page, '69-lost-phone')
  await joining(dev.page)

  const startHere = pathToFileURL(join(await extractAll(bundle), 'START-HERE.html')).href
  const reader = await browserOf()
  await reader.page.goto(startHere)
  await expect(reader.page.getByRole('grid')).toBeVisible()
  await look(reader.page, '70-start-here')
  await reader.page.getByRole('button', { name: /^C1 1\.1, / }).click()
  await look(reader.page, '71-start-here-proof')
  await reader.page.goto(`${startHere}#check`)
  await look(reader.page, '72-start-here-check')
  await reader.page.goto(startHere)
  await reader.page.reload()
  await reader.page.getByRole('button', { name: en.verifier.page.plain }).click()
  await look(reader.page, '75-start-here-plain', true)
  const plain = await browserOf({ scripts: false })
  await plain.page.goto(startHere)
  await takePictures(plain.page, '76-start-here-without-scripts')

  // The journeys before this one looked at the rest; without them there is nothing to compare.
  const isWhole = lookedAt.has('/about') && lookedAt.has('/bring')
  const unseen = routes.filter((route) => isWhole && ![...lookedAt].some((path) => isAt(route, path)))
  expect(unseen, 'addresses that nobody looked at').toEqual([])
})
