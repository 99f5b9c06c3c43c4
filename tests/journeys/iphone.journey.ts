// iPhone and iPad, as far as Chromium can pretend to be one (the platform's signs are put on by hand; real Safari does not run
// here): the way to the home screen before anything is saved, and over into the app; a private window that keeps no file; and
// a portfolio file that the system opens with the app.

import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { phone } from '../support/browser-profile.ts'
import { seeSaved, startPortfolio, visit } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { tabAndPress } from '../support/keyboard.ts'
import { takePictures } from '../support/pictures.ts'
import { smallPhoto } from '../support/real-photo.ts'

const words = en.apple
const agents = {
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Chrome on iPhone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0.7151.79 Mobile/15E148 Safari/604.1',
  // An iPad asks for desktop pages, and says that it is a Mac.
  iPad: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
} as const

const beApple = (page: Page, which: keyof typeof agents, standalone: boolean): Promise<unknown> =>
  page.addInitScript(
    ([userAgent, isStandalone]) => {
      Object.defineProperties(Object.getPrototypeOf(navigator), {
        userAgent: { configurable: true, get: () => userAgent },
        maxTouchPoints: { configurable: true, get: () => 5 },
        standalone: { configurable: true, get: () => isStandalone },
      })
    },
    [agents[which], standalone] as const,
  )

const look = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    await expectNoBarriers(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(phone.width)
    await takePictures(page, name)
  })
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('in a tab the home screen comes first, and work there is offered the way into the app', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await beApple(page, 'iPhone', false)
  await page.goto(site.origin)
  await expect(heading(page, words.title)).toBeVisible()
  for (const says of [words.why('iPhone'), words.share, words.shareWhere('iPhone'), words.add, words.open])
    await expect(page.getByText(says)).toBeVisible()
  await expect(page.getByText(en.start.takePhotoNow)).toBeHidden()
  await look(page, 'iphone-01-guide')
  await tabAndPress(page, page.getByRole('button', { name: words.carryOn }))
  await expect(heading(page, en.start.welcome)).toBeVisible()
  await page.goto(site.origin)
  await expect(heading(page, en.start.welcome)).toBeVisible()

  await page
    .getByRole('main')
    .getByLabel(en.start.takePhotoNow)
    .setInputFiles(await smallPhoto())
  await seeSaved(page)
  await visit(page, '/')
  await expect(page.getByText(words.moveWhy('iPhone'))).toBeVisible()
  await expect(page.getByRole('link', { name: en.today.addFromHere('iPhone') })).toBeVisible()
  await look(page, 'iphone-02-today')
  await page.getByRole('link', { name: words.moveDo }).click()
  await expect(page.getByText(words.moveLimit)).toBeVisible()
  await look(page, 'iphone-03-move')
  await page.getByRole('link', { name: words.moveMakeFile }).click()
  await expect(page.getByRole('button', { name: en.share.makeDo })).toBeVisible()
  await visit(page, '/')
  await page.getByRole('button', { name: en.parts.close }).click()
  await visit(page, '/')
  await expect(page.getByText(words.moveWhy('iPhone'))).toBeHidden()
})

test('the app that is empty asks whether one began in Safari', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await beApple(page, 'iPhone', true)
  await page.goto(site.origin)
  await expect(heading(page, en.start.welcome)).toBeVisible()
  await look(page, 'iphone-04-installed')
  await page.getByRole('link', { name: words.started }).click()
  await expect(heading(page, en.open.title)).toBeVisible()
})

test(
  'an iPad that says it is a Mac, and other browsers, are told their own way',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const pad = await browserOf()
    await beApple(pad.page, 'iPad', false)
    await pad.page.goto(site.origin)
    await expect(pad.page.getByText(words.shareWhere('iPad'))).toBeVisible()
    const chrome = await browserOf()
    await beApple(chrome.page, 'Chrome on iPhone', false)
    await chrome.page.goto(site.origin)
    await expect(chrome.page.getByText(words.shareOther)).toBeVisible()
  },
)

test('a window that keeps no file says so before anything is recorded', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the store that it was asked of
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, value: unknown, ...key) {
      const held = typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [value]
      if (held.some((each) => each instanceof Blob)) throw new DOMException('a Blob', 'DataCloneError')
      return put.call(this, value, ...key)
    }
  })
  await page.goto(site.origin)
  const says = en.troubles.cannotKeepFiles
  for (const line of [says.what, says.safe, says.next]) await expect(page.getByText(line)).toBeVisible()
  await expect(page.getByText(en.start.takePhotoNow)).toBeHidden()
  await look(page, 'iphone-05-private')
  await page.getByRole('link', { name: en.start.haveFile }).click()
  await page
    .getByRole('button', { name: en.open.choose })
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('no ZIP') })
  await expect(page.getByText(en.troubles.notAPortfolio('a.zip').what).first()).toBeVisible()
})

test('storage that is refused altogether says so, and how a file can be read all the same', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage here', 'SecurityError')
    }
  })
  await page.goto(site.origin)
  await expect(heading(page, en.troubles.storageDenied('phone').what)).toBeVisible()
  await expect(page.getByText(en.app.readWithoutStore)).toBeVisible()
  await look(page, 'iphone-06-denied')
})

test('a file that the system opens with the app is looked at @long', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await page.addInitScript(() => {
    const files = [{ getFile: async () => new File(['no ZIP'], 'holiday.zip') }]
    const setConsumer = (take: (launched: object) => void): void => take({ files })
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } })
  })
  await page.goto(`${site.origin}/open`)
  await expect(page.getByText(en.troubles.notAPortfolio('holiday.zip').what).first()).toBeVisible()
})
