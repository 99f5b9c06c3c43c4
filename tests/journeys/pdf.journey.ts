// Documents as evidence: a long PDF opens at once and page by page, its proof is pointed at by looking, and the coverage
// leads to that very page. A PDF that cannot be shown says why, and is kept.

import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { beginCustomerService, claim, seeSaved, startPortfolio, visit } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { madePdf } from '../support/made-pdf.ts'
import { takePictures } from '../support/pictures.ts'

const words = en.parts.pdf

/** Resolves with the evidence's id. */
const addPdf = async (page: Page, name: string, buffer: Buffer): Promise<string> => {
  await visit(page, '/capture/file')
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.chooseFiles })
    .setInputFiles({ name, mimeType: 'application/pdf', buffer })
  return seeSaved(page)
}

/** A page that has been drawn, with something on it. */
const drawn = (page: Page, number: number, of: number) =>
  page.getByRole('group', { name: words.pageOf(number, of), exact: true }).locator('canvas')

const inkIn = (page: Page, number: number, of: number): Promise<number> =>
  drawn(page, number, of).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let dark = 0
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) dark += 1
    return dark
  })

test(
  'a PDF of 300 pages opens at once, holds few pages at a time, and is read by keyboard',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const id = await addPdf(
      page,
      'staff handbook.pdf',
      madePdf({ pages: 300, size: (number) => (number % 10 === 0 ? [842, 595] : [595, 842]) }),
    )
    await visit(page, `/evidence/${id}`)
    await expect(drawn(page, 1, 300)).toBeVisible()
    expect(await inkIn(page, 1, 300)).toBeGreaterThan(200)
    await expect(page.locator('[data-page="1"]').getByText(/^1\s+Page 1 of 300$/)).toBeAttached()
    await takePictures(page, 'pdf')
    await expectNoBarriers(page)

    const number = page.getByRole('textbox', { name: en.parts.page, exact: true })
    await page.getByRole('button', { name: words.next }).click()
    await expect(number).toHaveValue('2')
    await number.fill('250')
    await number.press('Enter')
    await expect(drawn(page, 250, 300)).toBeInViewport()
    await expect(number).toHaveValue('250')
    const pages = page.getByRole('group', { name: 'staff handbook.pdf' })
    await pages.focus()
    await page.keyboard.press('PageUp')
    await expect(number).toHaveValue('249')
    await page.keyboard.press('+')
    await expect
      .poll(() => pages.evaluate((view) => view.scrollWidth / view.clientWidth))
      .toBeGreaterThan(1.4)
    await page.keyboard.press('0')

    // Scrolled through from end to end, it never holds more than a handful.
    let most = 0
    for (let share = 0; share <= 1; share += 0.05) {
      await pages.evaluate((view, at) => view.scrollTo(0, view.scrollHeight * at), share)
      await page.waitForTimeout(60)
      most = Math.max(most, await page.locator('.pdf-sheet canvas').count())
    }
    expect(most).toBeLessThanOrEqual(8)
    await pages.press('End')
    await expect(drawn(page, 300, 300)).toBeInViewport()
    await expect(number).toHaveValue('300')

    await page.getByRole('button', { name: en.evidence.enlarge }).click()
    const large = page.getByRole('dialog', { name: 'staff handbook.pdf' })
    await expect(large.getByRole('textbox', { name: en.parts.page, exact: true })).toHaveValue('300')
    await expect(drawn(page, 300, 300)).toBeInViewport()
    await takePictures(page, 'pdf-large')
    await page.keyboard.press('Escape')
    await expect(large).toBeHidden()
  },
)

test(
  'the page is pointed at by looking, and the coverage leads back to it',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await beginCustomerService(page, 'Amy Lewis')
    const id = await addPdf(page, 'letters.pdf', madePdf({ pages: 12 }))
    await visit(page, `/evidence/${id}/claim`)
    await page.getByRole('button', { name: en.claims.setPlace }).click()
    const sheet = page.getByRole('dialog', { name: en.claims.where })
    const number = sheet.getByRole('textbox', { name: en.parts.page, exact: true })
    await expect(drawn(page, 1, 12)).toBeVisible()
    await number.first().fill('7')
    await number.first().press('Enter')
    await sheet.getByRole('button', { name: words.choosePage(7) }).click()
    await expect(number.last()).toHaveValue('7')
    await sheet.getByRole('button', { name: words.next }).click()
    await sheet.getByRole('button', { name: words.upToPage(8) }).click()
    await expect(sheet.getByRole('textbox', { name: en.parts.toPage })).toHaveValue('8')
    await takePictures(page, 'pdf-place')
    await expectNoBarriers(page)
    await sheet.getByRole('button', { name: en.claims.savePlace }).click()
    await claim(page, 'C1 · 1.1')

    await visit(page, '/coverage')
    await page.getByRole('button', { name: /^C1 1\.1, / }).click()
    await page.getByRole('link', { name: /pages 7 to 8/ }).click()
    await expect(drawn(page, 7, 12)).toBeInViewport()
    await expect(page.getByRole('textbox', { name: en.parts.page, exact: true })).toHaveValue('7')
    await expect(page.locator('[data-page="7"]').getByText('C1 · 1.1')).toBeVisible()
    await takePictures(page, 'pdf-proof')
  },
)

test(
  'a PDF that is damaged or locked says so, and is kept',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const whole = madePdf({ pages: 3 })
    const cases = {
      pdfLocked: madePdf({ pages: 1, locked: true }),
      pdfDamaged: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000, 0xa5)]),
    }
    for (const [kind, buffer] of Object.entries(cases)) {
      const id = await addPdf(page, `${kind}.pdf`, buffer)
      await visit(page, `/evidence/${id}`)
      const says = kind === 'pdfLocked' ? en.troubles.pdfLocked : en.troubles.pdfDamaged
      for (const line of [says.what, says.safe, says.next]) await expect(page.getByText(line)).toBeVisible()
      await takePictures(page, kind)
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: en.evidence.saveFile }).click()
      expect((await download).suggestedFilename()).toBe(`${kind}.pdf`)
    }
    // With its table of contents lost, what is there is found and shown.
    const lost = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9'), 'latin1')
    const id = await addPdf(page, 'lost.pdf', lost)
    await visit(page, `/evidence/${id}`)
    await expect(drawn(page, 1, 3)).toBeVisible()
  },
)
