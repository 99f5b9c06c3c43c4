// The external verifier at home: a bundle from a folder, no network, no account, no install. From each criterion to the
// exact place of its proof, gaps first, every file checked, notes kept apart.

import { mkdtemp, readFile, rm, writeFile, copyFile, appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { laptop, phone } from '../support/browser-profile.ts'
import { expect, test as base } from '../support/journey.ts'
import { takePictures } from '../support/pictures.ts'
import { viewedBundle, type ViewedBundle } from '../support/viewed-bundle.ts'

const test = base.extend<object, { bundle: ViewedBundle }>({
  bundle: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, give) => {
      const bundle = await viewedBundle()
      await give(bundle)
      await rm(bundle.folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

const addressOf = (folder: string): string => pathToFileURL(join(folder, 'START-HERE.html')).href

/** Everything that left the page for anywhere but the bundle's own folder. */
const requestsBeyond = (page: Page): string[] => {
  const beyond: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) beyond.push(request.url())
  })
  return beyond
}

/** What the viewer draws; the document that stands without scripts is hidden below it. */
const viewer = (page: Page) => page.locator('#viewer')

/** Loaded and decoded, as a person sees it. */
const photoShown = (page: Page): Promise<void> =>
  viewer(page)
    .locator('.marked-photo img')
    .first()
    .evaluate((img) => (img instanceof HTMLImageElement ? img.decode() : undefined))

/** Shares of the photo that the mark covers, as the eye sees it. */
const markedShare = (page: Page): Promise<number[]> =>
  page
    .locator('.photo-mark')
    .first()
    .evaluate((mark) => {
      const box = mark.getBoundingClientRect()
      const photo = mark.parentElement?.getBoundingClientRect()
      if (photo === undefined) return []
      return [
        (box.left - photo.left) / photo.width,
        (box.top - photo.top) / photo.height,
        box.width / photo.width,
      ]
    })

test('reaches the proof of C1 · 1.1 in one press, at its place, and comes back', async ({
  browserOf,
  bundle,
}) => {
  const { page } = await browserOf({ viewport: phone })
  const beyond = requestsBeyond(page)
  await page.goto(addressOf(bundle.extracted))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amy Lewis’s portfolio')
  await expect(page.getByText('Unchanged since signed')).toBeVisible()

  const cell = page.getByRole('button', { name: /^C1 1\.1, / })
  await cell.click()
  await expect(page.getByRole('heading', { level: 2, name: /C1 · 1\.1/ })).toBeFocused()
  const photo = page.getByRole('img', { name: 'E001, with the part that counts marked' })
  await expect(photo).toBeVisible()
  await photoShown(page)
  const [left = 0, top = 0, width = 0] = await markedShare(page)
  expect(left).toBeCloseTo(0.54, 2)
  expect(top).toBeCloseTo(0.7, 2)
  expect(width).toBeCloseTo(0.34, 2)
  await expect(page.locator('mark')).toHaveText(/^I asked when it was bought/)

  await page.getByRole('link', { name: 'All about E001' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /E001/ })).toBeFocused()
  await page.getByRole('link', { name: /^C1 · 2\.1/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /C1 · 2\.1/ })).toBeFocused()
  await page.getByRole('link', { name: 'Back to the overview' }).click()
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport()
  expect(beyond).toEqual([])
})

test('starts a recording at the moment, and opens a document at the page', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(`${addressOf(bundle.extracted)}#C1@1/1.2`)
  const sound = viewer(page).locator('audio')
  await page.getByRole('button', { name: 'Play from 00:04' }).click()
  await expect
    .poll(() => sound.evaluate((audio) => audio instanceof HTMLAudioElement && audio.currentTime))
    .toBeGreaterThan(4)
  await page.goto(`${addressOf(bundle.extracted)}#A3@2/1.2`)
  await expect(page.getByRole('link', { name: 'Open at page 4' })).toHaveAttribute(
    'href',
    'data/evidence/E004-1-file.pdf#page=4',
  )
})

test('lists gaps first and honestly, and shows what does not count as such', async ({
  browserOf,
  bundle,
}) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(bundle.extracted))
  const headings = page.getByRole('heading', { level: 2 })
  await expect(headings.first()).toHaveText('Gaps')
  for (const gap of [
    '1 file is not in this bundle',
    '1 change by Sam Reed waits: the centre has not confirmed this device.',
    /of 68 criteria have no evidence/,
    'Not all criteria of 4 units are in this bundle. The centre has them',
    '1 claim does not say where in the evidence the proof is',
    '1 piece of evidence was erased',
  ])
    await expect(viewer(page).getByText(gap)).toBeVisible()
  await page.getByRole('link', { name: /^E005/ }).first().click()
  await expect(viewer(page).getByText(/^Withdrawn on 22 Nov 2026: The same as E002/)).toBeVisible()
  await page.goto(`${addressOf(bundle.extracted)}#E006`)
  await expect(viewer(page).getByText('What it said was erased.', { exact: false })).toBeVisible()
  await expect(page.getByText('Mrs Brown')).toHaveCount(0)
})

test('says whether the units make the award, rule by rule, and by which file', async ({
  browserOf,
  bundle,
}) => {
  const { page } = await browserOf({ viewport: phone })
  await page.goto(addressOf(bundle.extracted))
  const part = viewer(page).getByRole('region', { name: en.verifier.combination.title })
  await expect(part.getByText(en.verifier.combination.verdicts.valid)).toBeVisible()
  await part.getByText(en.verifier.combination.rules(7)).click()
  await expect(part.getByText('at least 22 credits in all')).toBeVisible()
  await expect(part.getByText('2 units counted: F1 at level 1, F2 at level 2')).toBeVisible()
  await expect(part.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expectNoBarriers(page)
})

test('confirms the centre by its code alone', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(bundle.extracted))
  await page.getByText('Centre not confirmed').click()
  const code = page.getByLabel('The centre’s check code')
  await code.fill('abc')
  await code.blur()
  await expect(page.getByText(/This has 3\./)).toBeVisible()
  await code.fill(bundle.centre.replace(/(.{4})/g, '$1 ').toUpperCase())
  await expect(page.getByText('Centre confirmed: Harbour Training')).toBeVisible()
  await code.fill('aaaaaaaaaaaaaaaaaaaaaaaaaa')
  await expect(page.getByText('This is not the code of the centre in this bundle')).toBeVisible()
})

test('checks every file of the ZIP and of the folder, and names the one that was changed', async ({
  browserOf,
  bundle,
}) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(bundle.extracted))
  await page.getByText('Centre not confirmed').click()
  await page.getByLabel('The centre’s check code').fill(bundle.centre)
  const zip = join(bundle.folder, bundle.fileName)
  await page.getByLabel('Choose the ZIP').setInputFiles(zip)
  // One photo was not there when it was made: not whole, since nobody can be shown what was claimed, and nothing is damaged.
  const results = page.locator('.check-result')
  await expect(results.getByText(/E008-1-photo\.jpg is not in this bundle/)).toBeVisible()
  await expect(results.getByText(en.verifier.verdicts.incomplete)).toBeVisible()
  await expect(results.getByText(/not the file|signed history says|nobody that anybody/)).toHaveCount(0)
  await expect(results.getByText('This is another bundle')).toHaveCount(0)
  await page.getByLabel('Choose the folder').setInputFiles(bundle.extracted)
  await expect(results.getByText(/E008-1-photo\.jpg is not in this bundle/)).toBeVisible()
  await expect(results.locator('.gap[data-level="error"]')).toHaveCount(1)

  await appendFile(join(bundle.extracted, 'data/evidence/E001-1-photo.jpg'), 'x')
  await page.getByLabel('Choose the folder').setInputFiles(bundle.extracted)
  await expect(results.getByText(/E001-1-photo\.jpg is not the file that it was/)).toBeVisible()
  await expect(results.getByText(en.verifier.verdicts.damaged)).toBeVisible()
  const photo = await readFile(join(bundle.extracted, 'data/evidence/E001-1-photo.jpg'))
  await writeFile(join(bundle.extracted, 'data/evidence/E001-1-photo.jpg'), photo.subarray(0, -1))

  const broken = join(bundle.folder, 'broken.zip')
  await writeFile(broken, (await readFile(zip)).subarray(0, 100_000))
  await page.getByLabel('Choose the ZIP').setInputFiles(broken)
  await expect(results.getByText(/^This file cannot be opened as a ZIP/)).toBeVisible()
})

test('says nothing of its own files where another bundle was checked', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(bundle.extracted))
  await viewer(page).getByText(en.verifier.unchanged).click()
  await expect(viewer(page).getByText(en.verifier.page.filesUnchecked)).toBeVisible()
  await page.getByLabel('Choose the ZIP').setInputFiles('tests/bundles/v1-amy.zip')
  await expect(page.locator('.check-result').getByText(en.verifier.page.otherBundle)).toBeVisible()
  await expect(viewer(page).getByText(en.verifier.page.filesUnchecked)).toBeVisible()
})

test('keeps notes, and writes them to a file that it reads again', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(`${addressOf(bundle.extracted)}#C1@1/1.1`)
  await page.getByLabel('My note on C1 · 1.1').fill('Receipt is readable.\nAsk about the date.')
  await page.reload()
  await expect(page.getByLabel('My note on C1 · 1.1')).toHaveValue(
    'Receipt is readable.\nAsk about the date.',
  )
  await page.getByRole('link', { name: 'Back to the overview' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my notes' }).click()
  const saved = join(bundle.folder, 'notes.txt')
  await (await saving).saveAs(saved)
  expect(await readFile(saved, 'utf8')).toContain('C1 · 1.1 [C1@1/1.1]\n  Receipt is readable.\n')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.getByLabel('Open notes I saved').setInputFiles(saved)
  await expect(page.getByRole('status').getByText('1 note read in')).toBeVisible()
  await page.getByRole('link', { name: 'C1 · 1.1', exact: true }).last().click()
  await expect(page.getByLabel('My note on C1 · 1.1')).toHaveValue(
    'Receipt is readable.\nAsk about the date.',
  )
})

test('keeps what is noted in two tabs, and shows it in both', async ({ browserOf, bundle }) => {
  const { page, context } = await browserOf({ viewport: laptop })
  const other = await context.newPage()
  await page.goto(`${addressOf(bundle.extracted)}#C1@1/1.1`)
  await other.goto(`${addressOf(bundle.extracted)}#E001`)
  await page.getByLabel('My note on C1 · 1.1').fill('An hour’s work.')
  // Two tabs hear of each other in the browser's own time.
  await expect.poll(() => other.evaluate(() => JSON.stringify(localStorage))).toContain('An hour’s work.')
  await other.getByLabel('My note on E001').fill('a')
  await other.goto(`${addressOf(bundle.extracted)}#C1@1/1.1`)
  await expect(other.getByLabel('My note on C1 · 1.1')).toHaveValue('An hour’s work.')
  await page.reload()
  await expect(page.getByLabel('My note on C1 · 1.1')).toHaveValue('An hour’s work.')
  await page.goto(`${addressOf(bundle.extracted)}#E001`)
  await expect(page.getByLabel('My note on E001')).toHaveValue('a')
})

test('says Extract all first, where the files are not beside it', async ({ browserOf, bundle }) => {
  const alone = await mkdtemp(join(tmpdir(), 'fieldfolio-alone-'))
  await copyFile(join(bundle.extracted, 'START-HERE.html'), join(alone, 'START-HERE.html'))
  const { page } = await browserOf({ viewport: phone })
  await page.goto(addressOf(alone))
  await expect(viewer(page).getByText('First choose Extract all, then open me again')).toBeVisible()
  await expect(page.getByRole('img', { name: /^A ZIP becomes a folder/ })).toBeVisible()
  await takePictures(page, 'verifier-alone')
  await page.goto(addressOf(bundle.extracted))
  await expect(page.getByRole('heading', { name: 'Gaps' })).toBeVisible()
  await expect(viewer(page).getByText('First choose Extract all')).toHaveCount(0)
  await rm(alone, { recursive: true })
})

test('is a complete document with scripts off', async ({ browserOf, bundle }) => {
  const { context } = await browserOf({ viewport: laptop })
  const plain = await context.browser()?.newContext({ javaScriptEnabled: false, viewport: laptop })
  const page = await plain?.newPage()
  if (page === undefined) throw new Error('no page without scripts')
  await page.goto(addressOf(bundle.extracted))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amy Lewis’s portfolio')
  await expect(page.locator('[id="C1@1/1.1"]')).toContainText('E001 Returns desk, faulty kettle')
  for (const label of ['E001', 'E002', 'E003', 'E004', 'E007', 'E009', 'E001b'])
    await expect(page.locator(`[id="${label}"]`)).toBeVisible()
  await plain?.close()
})

test('says so when its history was changed, and still lets it be read', async ({ browserOf, bundle }) => {
  const folder = await mkdtemp(join(tmpdir(), 'fieldfolio-changed-'))
  const html = await readFile(join(bundle.extracted, 'START-HERE.html'), 'utf8')
  const at = html.indexOf('"signatures":["') + 20
  const other = html[at] === 'A' ? 'B' : 'A'
  await writeFile(join(folder, 'START-HERE.html'), `${html.slice(0, at)}${other}${html.slice(at + 1)}`)
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(folder))
  await expect(page.getByText('Part of this was changed after it was signed')).toBeVisible()
  // What was said is found by its SHA-256: other words are nobody's, and what was signed is missing.
  await writeFile(join(folder, 'START-HERE.html'), html.replaceAll('faulty kettle', 'broken kettle'))
  await page.reload()
  await expect(viewer(page).getByText('What 1 change in the history said is missing.')).toBeVisible()
  await expect(viewer(page).getByText('broken kettle')).toHaveCount(0)
  await writeFile(
    join(folder, 'START-HERE.html'),
    html.replace('"format":"fieldfolio/start-here@1"', '"format":""'),
  )
  await page.reload()
  await expect(viewer(page).getByText('The history in this page cannot be read')).toBeVisible()
  await expect(page.getByText('Returns desk, faulty kettle').first()).toBeVisible()
  await rm(folder, { recursive: true })
})

test('runs nothing that the bundle brings, and shows its text as text', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(`${addressOf(bundle.extracted)}#E004`)
  await expect(
    page.getByRole('heading', { name: 'E004 <b>Two</b> letters of thanks & a page' }),
  ).toBeVisible()
  await expect(page).toHaveTitle('Amy Lewis’s portfolio')
  await expect(page.getByRole('link', { name: 'Open or save the file' })).toHaveAttribute(
    'href',
    /\.html\.txt$/,
  )
})

test('works by keyboard alone', async ({ browserOf, bundle }) => {
  const { page } = await browserOf({ viewport: laptop })
  await page.goto(addressOf(bundle.extracted))
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  for (let presses = 0; presses < 60 && !(await grid.locator(':focus').count()); presses++)
    await page.keyboard.press('Tab')
  for (let presses = 0; presses < 20 && !(await grid.locator('[data-row="C1@1"]:focus').count()); presses++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /C1 · 1\.1/ })).toBeFocused()
  await photoShown(page)
  await takePictures(page, 'verifier-criterion')
  await page.setViewportSize(laptop)
  await page.goBack()
  await expect(page.getByRole('button', { name: /^C1 1\.1, / })).toBeFocused()
  await takePictures(page, 'verifier-overview')
})

for (const place of ['', '#C1@1/1.1', '#E002'])
  test(`puts up no barriers ${place === '' ? 'on the overview' : `at ${place}`}`, async ({
    browserOf,
    bundle,
  }) => {
    const { page } = await browserOf({ viewport: laptop })
    await page.goto(addressOf(bundle.extracted) + place)
    await expect(viewer(page).getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoBarriers(page)
  })
