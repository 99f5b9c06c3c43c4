// What every journey starts from: the built app on a server of its own, and browsers that are tidied away afterwards.
// A journey fails on any uncaught error or refused script in a page, unless it says that it expects some.

import { expect, test as base, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { openProfile, removeProfileFolder, type Profile, type ProfileOptions } from './browser-profile.ts'
import { serveDist, type Site } from './serve-dist.mjs'

export type Journey = {
  readonly site: Site
  /** Opens a new person's browser, or an earlier one again by its folder. */
  readonly browserOf: (options?: ProfileOptions) => Promise<Profile>
  /** What went wrong inside the pages so far; emptied by a journey that expected it. */
  readonly faults: string[]
}

// A server that is gone is what journeys try; everything else that a browser reports as an error is a fault.
const isFault = (message: ConsoleMessage): boolean =>
  message.type() === 'error' &&
  !/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/.test(message.text())

const listen = (page: Page, faults: string[]): void => {
  page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`))
  page.on('console', (message) => {
    if (isFault(message)) faults.push(`${page.url()}: ${message.text()}`)
  })
}

/** Enough to see what a page still waited for. */
const mostLost = 20

/** What a page or its worker asked for and did not get, with why; said only when a journey fails. */
const lostRequests = (context: BrowserContext): string[] => {
  const lost: string[] = []
  context.on('requestfailed', (request) =>
    lost.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  return lost
}

/** What stood on the pages when it failed: the runner's output may be all that is left of it. */
const sayPages = async (context: BrowserContext, lost: readonly string[]): Promise<void> => {
  for (const request of lost.slice(-mostLost)) console.log(`not had: ${request}`)
  for (const page of context.pages()) {
    const text = await Promise.race([
      page.locator('body').innerText({ timeout: 5_000 }),
      after(10_000).then(() => 'the page does not answer'),
    ]).catch(String)
    console.log(`on ${page.url()}: ${text.replaceAll(/\s+/g, ' ').slice(0, 600)}`)
  }
}

/** What the browser's own storage wrote about itself: whether it found anything torn, and what it did about it. */
const sayStorage = async (folder: string): Promise<void> => {
  const all = join(folder, 'Default/IndexedDB')
  for (const name of await readdir(all).catch(() => []))
    for (const log of ['LOG.old', 'LOG']) {
      const text = await readFile(join(all, name, log), 'utf8').catch(() => '')
      const lines = text.split('\n').filter((line) => /corrupt|checksum|error|reus/i.test(line))
      for (const line of lines.slice(-mostLost)) console.log(`${name} ${log}: ${line}`)
    }
}

export const test = base.extend<Journey>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  site: async ({}, give) => {
    const site = await serveDist()
    await give(site)
    await site.stop()
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  faults: async ({}, give) => {
    const faults: string[] = []
    await give(faults)
    expect(faults, 'errors in the pages').toEqual([])
  },
  browserOf: async ({ faults }, give, info) => {
    const opened: (Profile & { readonly lost: readonly string[] })[] = []
    await give(async (options) => {
      const profile = await openProfile(options)
      opened.push({ ...profile, lost: lostRequests(profile.context) })
      for (const page of profile.context.pages()) listen(page, faults)
      profile.context.on('page', (page) => listen(page, faults))
      return profile
    })
    if (info.status !== info.expectedStatus)
      for (const { context, lost } of opened) await sayPages(context, lost)
    for (const profile of opened) await profile.close()
    for (const folder of new Set(opened.map((profile) => profile.folder))) {
      if (info.status !== info.expectedStatus) await sayStorage(folder)
      await removeProfileFolder(folder)
    }
  },
})

export { expect }

/** Resolves when the app is installed for offline use and serves this page. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}
