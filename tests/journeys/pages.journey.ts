// A paper form photographed page by page: put in order, a name on the second page hidden for good, a part of it claimed,
// handed on, checked and brought in elsewhere, with the uncovered page nowhere. And what may go wrong on the way.

import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import {
  beginCustomerService,
  claim,
  goTo,
  lookAtFile,
  makeFile,
  seeSaved,
  startPortfolio,
  visit,
} from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'

const words = en.pages

/** A sheet of paper with lines on it and a name, drawn by the page itself. */
const sheet = async (page: Page, name: string, colour: string): Promise<Buffer> => {
  const bytes = await page.evaluate(
    async ([text, tint]) => {
      const canvas = new OffscreenCanvas(1200, 1600)
      const paint = canvas.getContext('2d')
      if (paint === null) return []
      paint.fillStyle = tint
      paint.fillRect(0, 0, 1200, 1600)
      paint.fillStyle = '#222'
      paint.font = 'bold 90px sans-serif'
      paint.fillText(text, 120, 220)
      for (let y = 420; y < 1500; y += 90) paint.fillRect(120, y, 700 + ((y * 7) % 260), 16)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    [name, colour] as const,
  )
  return Buffer.from(bytes)
}

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
const addPictures = (page: Page): Locator =>
  page.getByLabel(new RegExp(`${words.addPhotos}|${words.addPictures}`))
const strip = (page: Page): Locator => page.getByRole('list', { name: words.title }).getByRole('button')

/** Returns desk form, page one; resolves with its id, on the screen that says it is saved. */
const capture = async (page: Page): Promise<string> => {
  await page
    .getByRole('navigation')
    .getByLabel(en.app.takePhoto)
    .setInputFiles(jpeg('page one.jpg', await sheet(page, 'Returns form', '#fdf6e3')))
  return seeSaved(page)
}

const drawBox = async (page: Page, from: readonly [number, number], to: readonly [number, number]) => {
  const box = await page.getByRole('img', { name: /^Photo:/ }).boundingBox()
  if (box === null) throw new Error('no photo to draw on')
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
}

test('three pages, put in order, one of them with a name hidden, are handed on as one', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  const id = await capture(page)
  const second = await sheet(page, 'Mrs J Okafor', '#e8f0fe')
  await addPictures(page).setInputFiles([
    jpeg('signature.jpg', await sheet(page, 'Signature', '#fde8ef')),
    jpeg('customer.jpg', second),
  ])
  await expect(page.getByText(words.count(3))).toBeVisible()
  await takePictures(page, 'pages-saved')
  await expectNoBarriers(page)

  // In order, by keyboard.
  await page.getByRole('link', { name: words.arrange }).click()
  const list = page.getByRole('list', { name: words.title })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: words.earlier(words.page(3)) }).press('Enter')
  await expect(list.getByRole('listitem').nth(1)).toContainText('customer.jpg')
  await takePictures(page, 'pages-arrange')
  await expectNoBarriers(page)

  // The customer's name is painted over on page 2; a second box by keyboard, taken back.
  await page.getByRole('link', { name: words.hideIn(words.page(2)) }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.hide })).toBeVisible()
  await drawBox(page, [0.06, 0.06], [0.7, 0.16])
  await expect(page.getByRole('application')).toHaveCount(1)
  await page.getByRole('button', { name: words.addBox }).click()
  await page.getByRole('application').nth(1).press('Shift+ArrowRight')
  await page.getByRole('radio', { name: new RegExp(`^${words.ways.blur}`) }).check()
  await takePictures(page, 'pages-hide')
  // Nothing that is half under the bar: that half is no target.
  await page.getByRole('button', { name: words.hideDo }).scrollIntoViewIfNeeded()
  await expectNoBarriers(page)
  for (let step = 0; step < 3; step++)
    await page.getByRole('button', { name: words.undo, exact: true }).click()
  await expect(page.getByRole('application')).toHaveCount(1)
  await page.getByRole('button', { name: words.hideDo }).click()
  await expect(page.getByRole('status').getByText(words.hidden)).toBeVisible()
  await expect(strip(page)).toHaveCount(3)

  // Turned by button and keyboard, large and small.
  await page.getByRole('button', { name: words.next }).click()
  await expect(page.getByText(words.covered)).toBeVisible()
  await takePictures(page, 'pages-evidence')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: en.evidence.enlarge }).click()
  const large = page.getByRole('dialog')
  await large.press('ArrowRight')
  await expect(large.getByText(words.of(3, 3))).toBeVisible()
  await large.press('PageUp')
  await expect(large.getByText(words.of(2, 3))).toBeVisible()
  await takePictures(page, 'pages-large')
  await page.keyboard.press('Escape')

  // A part of page 2 is claimed, and stays with the page when it moves.
  await visit(page, `/evidence/${id}/claim`)
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  const where = page.getByRole('dialog', { name: en.claims.where })
  // The phone's Back closes what is open, and the screen stays.
  await expect(where).toBeVisible()
  await page.goBack()
  await expect(where).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`/evidence/${id}/claim$`))
  await page.getByRole('button', { name: en.claims.setPlace }).click()
  await where.getByRole('button', { name: words.next }).click()
  await where.getByRole('application').click()
  await takePictures(page, 'pages-place')
  await where.getByRole('button', { name: en.claims.savePlace }).click()
  await claim(page, 'C1 · 1.1')
  await visit(page, `/evidence/${id}/pages`)
  await page.getByRole('button', { name: words.earlier(words.page(2)) }).click()
  await expect(list.getByRole('listitem').first()).toContainText('customer.jpg')
  await page.getByRole('button', { name: words.later(words.page(1)) }).click()
  await expect(list.getByRole('listitem').nth(1)).toContainText('customer.jpg')
  await visit(page, `/evidence/${id}`)
  await page.getByRole('link', { name: en.coverage.proofOf('C1 · 1.1') }).click()
  await page.getByRole('article').getByRole('link').first().click()
  await expect(strip(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText(words.onPage(2, en.claims.atPart)).first()).toBeVisible()

  // Handed on: sound, one covered, and the uncovered page nowhere.
  const folder = await newFolder('pages')
  const path = join(folder, 'amy.zip')
  await (await makeFile(page)).saveAs(path)
  const { exit, lines } = verifyFile(path)
  expect(exit).toBe(0)
  expect(lines.filter(({ says }) => String(says).includes('page 2: a part was covered'))).toHaveLength(1)
  const zip = await readFile(path)
  expect(zip.indexOf(second.subarray(2_000, 2_200))).toBe(-1)
  expect(zip.indexOf(Buffer.from('data/evidence/E001-3-photo.jpg'))).toBeGreaterThan(0)

  // In the bundle's own page.
  const extracted = await extractAll(path)
  await page.goto(`${pathToFileURL(join(extracted, 'START-HERE.html')).href}#E001`)
  await expect(page.getByText(en.verifier.page.pageOf(2, 3)).first()).toBeVisible()
  await page.getByText(en.verifier.page.covered, { exact: true }).first().click()
  await expect(page.getByText(/its check number is kept: [0-9a-f]{64}/).first()).toBeVisible()
  await takePictures(page, 'pages-viewer')
  await page.getByRole('button', { name: en.evidence.enlarge }).first().click()
  await page.getByRole('dialog').press('PageDown')
  await expect(page.getByRole('dialog').getByText(words.of(2, 3))).toBeVisible()
  await page.keyboard.press('Escape')

  // Elsewhere it is the same.
  const other = await browserOf()
  await other.page.goto(site.origin)
  await lookAtFile(other.page, path)
  await other.page.getByRole('button', { name: en.open.bringIn }).click()
  await expect(other.page.getByText(en.open.done)).toBeVisible()
  await visit(other.page, `/evidence/${id}`)
  await expect(strip(other.page)).toHaveCount(3)
  await other.page.getByRole('button', { name: words.next }).click()
  await expect(other.page.getByText(words.covered)).toBeVisible()
})

/** A photo in Apple's format, as far as a browser looks before it gives up. */
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(400, 7),
])

test(
  'pages that are empty, broken or in a format nobody can show lose nothing and say so',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const id = await capture(page)
    const good = jpeg('good.jpg', await sheet(page, 'Good', '#eee'))
    const broken = jpeg('broken.jpg', Buffer.concat([good.buffer.subarray(0, 900), Buffer.alloc(60)]))
    await addPictures(page).setInputFiles([
      jpeg('empty.jpg', Buffer.alloc(0)),
      broken,
      { name: 'IMG_0007.HEIC', mimeType: 'image/heic', buffer: heic },
      good,
      jpeg('the same again.jpg', good.buffer),
    ])
    await expect(page.getByText(words.count(4))).toBeVisible()
    await expect(page.getByText(en.troubles.emptyFile('empty.jpg').what)).toBeVisible()
    await expect(page.getByText(en.troubles.pageThere('the same again.jpg').what)).toBeVisible()
    await expect(page.getByText(en.troubles.heicKept.what)).toBeVisible()

    // What cannot be drawn cannot be covered: it says why, and what to do.
    await visit(page, `/evidence/${id}/pages`)
    await page.getByRole('link', { name: words.hideIn(words.page(3)) }).click()
    await expect(page.getByText(words.cannot)).toBeVisible()
    await expect(page.getByRole('link', { name: words.takeAgain })).toBeVisible()
    await takePictures(page, 'pages-cannot')
    await expectNoBarriers(page)

    // Taken out, and back by undo; erased for good, and gone.
    await visit(page, `/evidence/${id}/pages`)
    const list = page.getByRole('list', { name: words.title })
    await page.getByRole('button', { name: words.takeOut(words.page(3)) }).click()
    await takePictures(page, 'pages-take-out')
    await expectNoBarriers(page)
    await page.getByRole('button', { name: words.takeOutDo }).click()
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await page.getByRole('button', { name: en.parts.undo }).click()
    await expect(list.getByRole('listitem')).toHaveCount(4)
    await expect(list.getByRole('listitem').nth(2)).toContainText('IMG_0007.HEIC')
    await page.getByRole('button', { name: words.takeOut(words.page(2)) }).click()
    await page.getByRole('button', { name: words.eraseDo }).click()
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await expect(list.getByText('broken.jpg')).toHaveCount(0)
  },
)

test(
  'two tabs adding pages at once, and a browser that dies, keep every page that was saved',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const amy = await browserOf()
    const { page } = amy
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const id = await capture(page)
    const other = await amy.context.newPage()
    await other.goto(new URL(`/evidence/${id}/pages`, page.url()).href)
    await expect(other.getByRole('list', { name: words.title }).getByRole('listitem')).toHaveCount(1)
    const [one, two] = [await sheet(page, 'By one tab', '#def'), await sheet(page, 'By the other', '#fed')]
    await Promise.all([
      addPictures(page).setInputFiles(jpeg('one tab.jpg', one)),
      addPictures(other).setInputFiles(jpeg('other tab.jpg', two)),
    ])
    await expect(other.getByRole('list', { name: words.title }).getByRole('listitem')).toHaveCount(3)
    await expect(page.getByText(words.count(3))).toBeVisible()
    await expect(page.getByText(en.evidence.twoVersions)).toBeHidden()
    await amy.kill()

    const again = await browserOf({ folder: amy.folder })
    await again.page.goto(`${site.origin}/evidence/${id}`)
    await expect(strip(again.page)).toHaveCount(3)
  },
)

test('someone in the picture is asked about in one tap, and before anything is handed on', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await capture(page)
  const ask = page.getByRole('group', { name: words.peopleAsk })
  await ask.getByRole('button', { name: words.peopleWays.agreed }).click()
  await expect(page.getByText(words.peopleSaid.agreed)).toBeVisible()
  await page
    .getByRole('navigation')
    .getByLabel(en.app.takePhoto)
    .setInputFiles(jpeg('stock room.jpg', await sheet(page, 'Stock room', '#dfd')))
  await page.waitForURL(/saved$/)
  await expect(page.getByText('E002')).toBeVisible()
  await goTo(page, 'share')
  await expect(page.getByText(words.unmarked(1))).toBeVisible()
  await takePictures(page, 'pages-share')
  await expectNoBarriers(page)
  await ask.getByRole('button', { name: words.peopleWays.nobody }).click()
  await expect(page.getByText(words.unmarked(1))).toBeHidden()

  // Hidden from the list: the box is drawn, and one is back where one was, with nothing left to ask.
  await page
    .getByRole('navigation')
    .getByLabel(en.app.takePhoto)
    .setInputFiles(jpeg('till.jpg', await sheet(page, 'Till', '#ddf')))
  await page.waitForURL(/saved$/)
  await expect(page.getByText('E003')).toBeVisible()
  await goTo(page, 'share')
  await ask.getByRole('link', { name: words.peopleWays.hidden }).click()
  await drawBox(page, [0.1, 0.1], [0.6, 0.2])
  await page.getByRole('button', { name: words.hideDo }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.share.title })).toBeVisible()
  await expect(page.getByText(words.unmarked(1))).toBeHidden()
})
