// A centre's own unit specification, opened as a PDF and in use, without a signal (the tenth moment): a table on two pages is
// recognised, saved as a version, and the portfolio moves to it with its claims.

import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { chooseClosedScheme, startPortfolio, visit } from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { madePdf } from '../support/made-pdf.ts'
import { takePictures } from '../support/pictures.ts'

const words = en.handbook

/** A page of a handbook in our own words: outcomes on the left, criteria on the right, both over several lines. */
const table = [
  ['Unit F1: Communicate using customer service language', ''],
  ['Level: 1', ''],
  ['', ''],
  ['Learning outcomes', 'Assessment criteria'],
  ['1 Know what customers ask for', '1.1 Describe two customers of your shop'],
  ['and why', '1.2 Explain why one of them'],
  ['', 'came back'],
  ['2 Be able to use the words', '2.1 Greet a customer by'],
  ['of your shop', 'name'],
  ['', '2.2 Name five things on the price list'],
] as const

test('a unit out of a PDF is in use, with no signal', async ({ site, browserOf }) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  await startPortfolio(page, 'Amy Lewis')
  await chooseClosedScheme(page)
  // F1 and F2.
  await page.getByRole('button', { name: en.units.takeAll(2) }).click()
  await expect(page.getByText(en.units.saved)).toBeVisible()
  await context.setOffline(true)

  await visit(page, '/handbook')
  const pdf = madePdf({
    pages: 2,
    runs: (number) =>
      table.slice(number === 1 ? 0 : 7, number === 1 ? 7 : undefined).flatMap(([left, right], row) => [
        { x: 60, y: 80 + row * 14, text: left },
        { x: 300, y: 80 + row * 14, text: right },
      ]),
  })
  const open = (name: string, buffer: Buffer): Promise<void> =>
    page
      .getByRole('main')
      .getByRole('button', { name: words.openFile })
      .setInputFiles({ name, mimeType: 'application/pdf', buffer })
  // What cannot be read says so, and the next one is opened in its place.
  await open('scan.pdf', madePdf({ pages: 1, runs: () => [] }))
  await expect(page.getByText(words.troubles.pictures('scan.pdf').what)).toBeVisible()
  await open('locked.pdf', madePdf({ pages: 1, locked: true }))
  await expect(page.getByText(words.troubles.locked('locked.pdf').what)).toBeVisible()
  await open('unit F1.pdf', pdf)
  await expect(page.getByLabel(words.paste)).toHaveValue(/2\.2 Name five things/)
  await page.getByRole('button', { name: words.readIt }).click()

  await expect(page.getByRole('heading', { level: 1, name: words.lookTitle })).toBeVisible()
  const recognised = page.getByRole('region', { name: words.recognised })
  for (const criterion of [
    '1.1 Describe two customers of your shop',
    '1.2 Explain why one of them came back',
    '2.1 Greet a customer by name',
    '2.2 Name five things on the price list',
  ])
    await expect(recognised.getByRole('button', { name: criterion, exact: true })).toBeVisible()
  await expect(recognised.getByRole('combobox', { name: words.intoUnit, exact: true })).toHaveValue('F1')
  await takePictures(page, 'handbook')
  await expectNoBarriers(page)

  await page.getByRole('button', { name: words.save('1.1') }).click()
  await page.getByRole('link', { name: words.useIt }).click()
  await page.getByRole('button', { name: words.moveNow }).click()
  await expect(
    page.getByRole('button', { name: /^F1 2\.2, Name five things on the price list: open$/ }),
  ).toBeVisible()

  // It is part of the portfolio now, and is there when the app is opened again.
  await visit(page, '/coverage')
  await page.getByRole('button', { name: /^F1 1\.2, / }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: /^Explain why one of them came back/ }),
  ).toBeVisible()
})
