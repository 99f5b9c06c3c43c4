// What every bench is given: a folder for its files, and the page in its browser when it wants one. All of it is made when it
// is first asked for and gone at the end, whatever happens between.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBenchPage, openBrowser } from './browser.mjs'
import { benchPageFolder } from './builds.mjs'
import { serve } from './site.mjs'

/**
 * @typedef {object} Kit
 * @property {string} folder on disk, gone at the end
 * @property {(text: string) => void} say what is being done, for whoever waits
 * @property {(site?: string) => Promise<import('@playwright/test').Page>} page a new page of the benches, in the run's one
 *   browser; `site` names a storage of its own
 * @property {() => Promise<import('@playwright/test').BrowserContext>} context
 * @property {() => string} profile the browser's folder, once there is one
 * @property {(folder: string) => Promise<import('./site.mjs').Site>} site another site, served until the end
 */

/** @returns {Promise<Kit & { close: () => Promise<void> }>} */
export const openKit = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fieldfolio-bench-'))
  /** @type {(() => Promise<unknown>)[]} */
  const endings = []
  /** @type {Promise<import('@playwright/test').BrowserContext> | undefined} */
  let browser
  let profile = ''
  /** @type {Map<string, Promise<string>>} */
  const origins = new Map()

  const launch = async () => {
    const opened = await openBrowser(folder)
    endings.push(opened.close)
    profile = opened.profile
    return opened.context
  }
  const context = () => (browser ??= launch())
  /** @param {string} of */
  const site = async (of) => {
    const served = await serve(of, folder)
    endings.push(served.stop)
    return served
  }
  const benches = async () => (await site(await benchPageFolder())).origin

  return {
    folder,
    say: (text) => console.log(`   ${text}`),
    context,
    site,
    profile: () => profile,
    page: async (name = 'first') => {
      const origin = origins.get(name) ?? benches()
      origins.set(name, origin)
      const at = await origin
      const there = await context()
      // One page at a time: an idle one would still cost memory and turns.
      for (const old of there.pages().slice(1)) await old.close()
      return openBenchPage(there, at)
    },
    close: async () => {
      for (const end of endings.toReversed()) await end()
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}
