// A new version is offered and never forced: not by itself, and not while anything is open in any tab.

import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { busyLock } from '#/store/busy.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { expect, readyOffline, test } from '../support/journey.ts'

declare global {
  /** Set by the journey; gone when the page was loaded again. */
  var stillTheSamePage: boolean | undefined
  var finishWork: (() => void) | undefined
}

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.stillTheSamePage = true
  })

const isSamePage = (page: Page): Promise<boolean> => page.evaluate(() => globalThis.stillTheSamePage === true)

const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })

const openWork = (page: Page): Promise<void> =>
  page.evaluate(
    (lock) =>
      new Promise((opened) => {
        void navigator.locks.request(lock, { mode: 'shared' }, () => {
          opened()
          return new Promise<void>((finish) => {
            globalThis.finishWork = finish
          })
        })
      }),
    busyLock,
  )

const isBusy = (page: Page): Promise<boolean> =>
  page.evaluate(async (lock) => {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === lock)
  }, busyLock)

const versionServed = (page: Page): Promise<string> =>
  page.evaluate(async () => (await fetch('/index.html')).text())

test('is offered, waits for open work in another tab, and then reloads every tab', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  const other = await context.newPage()
  await other.goto(site.origin)
  await readyOffline(other)

  // The next release: another page, and so another revision of it in the worker's list.
  await site.alter('/index.html', (text) => text.replace('</body>', '<!-- the next release --></body>'))
  await site.alter('/sw.js', (text) =>
    text.replace(/"revision":"[0-9a-f]+","url":"index\.html"/, '"revision":"next","url":"index.html"'),
  )
  await mark(page)
  await mark(other)
  await lookForUpdate(page)

  const update = page.getByRole('button', { name: en.app.updateNow })
  await expect(update).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: en.app.later })).toBeInViewport({ ratio: 1 })
  await expectNoBarriers(page)
  await expect(other.getByRole('button', { name: en.app.updateNow })).toBeVisible()
  await page.waitForTimeout(1_500)
  expect([await isSamePage(page), await isSamePage(other)]).toEqual([true, true])

  await openWork(other)
  // The one in front, as for a person: a browser draws the others once a second.
  await page.bringToFront()
  await update.click()
  await expect(page.getByText(en.app.updateLater)).toBeVisible()
  await page.waitForTimeout(1_500)
  expect([await isSamePage(page), await isSamePage(other)]).toEqual([true, true])
  expect(await versionServed(page)).not.toContain('the next release')

  await other.evaluate(() => globalThis.finishWork?.())
  // Its lock is let go of a moment after.
  await expect.poll(() => isBusy(page)).toBe(false)
  await update.click()
  await expect.poll(() => isSamePage(page).catch(() => true)).toBe(false)
  await expect.poll(() => isSamePage(other).catch(() => true)).toBe(false)
  expect(await versionServed(page)).toContain('the next release')
  await expect(page.getByRole('button', { name: en.app.updateNow })).toBeHidden()
})

test('waits for work that is open in the same tab', { tag: '@long' }, async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  await site.alter('/sw.js', (text) => `${text}\n// The next release.\n`)
  await mark(page)
  await openWork(page)
  await lookForUpdate(page)
  await page.getByRole('button', { name: en.app.updateNow }).click()
  await expect(page.getByText(en.app.updateLater)).toBeVisible()
  expect(await isSamePage(page)).toBe(true)
})

test('waits for work that was begun while it was taking over', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  await site.alter('/sw.js', (text) => `${text}\n// The next release.\n`)
  await mark(page)
  await lookForUpdate(page)
  const update = page.getByRole('button', { name: en.app.updateNow })
  await expect(update).toBeVisible()
  // As a recording does, which asks for its lock and begins without it.
  await page.evaluate((lock) => {
    const say = Reflect.get(ServiceWorker.prototype, 'postMessage')
    ServiceWorker.prototype.postMessage = function (...said: unknown[]) {
      void navigator.locks.request(lock, { mode: 'shared' }, () => {
        return new Promise<void>((finish) => {
          globalThis.finishWork = finish
        })
      })
      Reflect.apply(say, this, said)
    }
  }, busyLock)
  await update.click()
  await expect.poll(() => page.evaluate(() => globalThis.finishWork !== undefined)).toBe(true)
  await page.waitForTimeout(1_500)
  expect(await isSamePage(page)).toBe(true)
  await page.evaluate(() => globalThis.finishWork?.())
  await expect.poll(() => isSamePage(page).catch(() => true)).toBe(false)
})

test('says nothing on the first visit', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await mark(page)
  await readyOffline(page)
  await page.waitForTimeout(1_000)
  expect(await isSamePage(page)).toBe(true)
  await expect(page.getByRole('button', { name: en.app.updateNow })).toBeHidden()
})

test('a first copy that did not come whole is fetched again when there is a signal', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await site.alter('/sw.js', (text) =>
    text.replace('"url":"manifest.webmanifest"', '"url":"out-of-reach.json"'),
  )
  await page.goto(site.origin)
  await expect.poll(() => site.asked).toContain('/out-of-reach.json')
  const hasWorker = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
  await expect.poll(hasWorker).toBe(false)
  await site.alter('/sw.js', (text) =>
    text.replace('"url":"out-of-reach.json"', '"url":"manifest.webmanifest"'),
  )
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await readyOffline(page)
})
