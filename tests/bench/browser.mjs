// A browser for the benches: a profile on disk, so that IndexedDB is the real thing, and the page that answers questions.
// It must not carry flags that make storage or scripts faster than a person's browser has them.

import { chromium } from '@playwright/test'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { browserArgs, findBrowser } from '../support/find-browser.mjs'
import { benchPage } from './builds.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page/main.ts').Questions} Questions */

/**
 * @param {string} folder the run's own, where the profile and downloads go
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, profile: string, close: () => Promise<void> }>}
 */
export const openBrowser = async (folder) => {
  const profile = await mkdtemp(join(folder, 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: browserArgs,
    downloadsPath: folder,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
  })
  context.setDefaultTimeout(0)
  return { context, profile, close: () => context.close() }
}

/**
 * The benches' page, ready to be asked.
 * @param {import('@playwright/test').BrowserContext} context @param {string} origin
 */
export const openBenchPage = async (context, origin) => {
  const page = await context.newPage()
  page.on('pageerror', (fault) => console.error(`In the page: ${fault.message}`))
  await page.goto(origin + benchPage)
  await page.waitForFunction(() => globalThis.bench !== undefined)
  return page
}

/**
 * @template {keyof Questions} Name
 * @param {Page} page @param {Name} name @param {Parameters<Questions[Name]>} words
 * @returns {Promise<Awaited<ReturnType<Questions[Name]>>>}
 */
export const ask = (page, name, ...words) =>
  page.evaluate(
    // The name and the words come from one key of the questions; TypeScript cannot pair them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ([question, given]) => /** @type {any} */ (globalThis.bench)[question](...given),
    /** @type {const} */ ([name, words]),
  )
