// How much script a first visit loads, and how soon the first screen can be used, against the empty page built the same way.

import { appFolder, emptyFolder } from '../builds.mjs'
import { interleaved, median } from '../interleave.mjs'
import { firstLoadGzipBytes } from '../../support/first-load.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */

/** @returns {AsyncGenerator<Figure>} */
export async function* sizeBench() {
  yield {
    name: 'first-load script',
    ours: firstLoadGzipBytes(await appFolder()) / 1000,
    against: firstLoadGzipBytes(await emptyFolder()) / 1000,
    budget: 2,
    unit: 'kB',
    versus: 'an empty React page that works offline',
    taken: 'gzip',
  }
}

/**
 * Runs in the page before anything else. Usable is when the control has been painted and the page's thread has had no long
 * task since, as it then has none for half a second.
 * @param {string} control
 */
const watchFirstScreen = (control) => {
  const quietFor = 500
  let busyUntil = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      busyUntil = Math.max(busyUntil, startTime + duration)
  }).observe({ type: 'longtask', buffered: true })
  const shown = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(control) === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }
    look()
  })
  const usable = shown.then(
    (at) =>
      new Promise((resolve) => {
        const settle = () => {
          const since = Math.max(Number(at), busyUntil)
          if (performance.now() - since > quietFor) resolve(since)
          else setTimeout(settle, 50)
        }
        settle()
      }),
  )
  Object.assign(globalThis, { firstScreen: () => usable })
}

/**
 * Everything is kept by the service worker.
 * @param {BrowserContext} context @param {string} origin @param {(page: Page) => Promise<unknown>} [meanwhile]
 */
const visitOnce = async (context, origin, meanwhile) => {
  const page = await context.newPage()
  await page.goto(origin)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await meanwhile?.(page)
  await page.close()
}

/** A portfolio with nothing in it yet, and its shelf row and snapshot kept as after a day's work. @param {Page} page */
const startPortfolio = async (page) => {
  await page.getByRole('button', { name: 'Start without a photo' }).click()
  await page.waitForURL('**/about')
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('navigation').waitFor()
  await page.waitForTimeout(4000)
}

/** @param {BrowserContext} context @param {string} origin @param {string} control @returns {Promise<number>} */
const usableAfter = async (context, origin, control) => {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchFirstScreen, control)
  await page.goto(origin, { waitUntil: 'commit' })
  const took = Number(await page.evaluate('firstScreen()'))
  await page.close()
  return took
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* firstScreenBench(kit) {
  const context = await kit.context()
  const [fresh, used] = [await kit.site(await appFolder()), await kit.site(await appFolder())]
  const empty = await kit.site(await emptyFolder())
  await visitOnce(context, fresh.origin)
  await visitOnce(context, used.origin, startPortfolio)
  await visitOnce(context, empty.origin)
  for (const site of [fresh, used, empty]) await site.stop()
  const rounds = 12
  const control = 'main :is(a[href], button:enabled)'
  const { first, today, against } = await interleaved(
    { rounds },
    {
      first: () => usableAfter(context, fresh.origin, control),
      today: () => usableAfter(context, used.origin, control),
      against: () => usableAfter(context, empty.origin, 'main'),
    },
  )
  const name = 'offline, 4 × CPU slowdown: time to interactive'
  for (const [screen, ours] of Object.entries({ 'first screen': first, 'today, a portfolio open': today }))
    yield {
      name: `${screen}, ${name}`,
      ours: Math.min(...ours),
      against: Math.min(...against),
      budget: 2.2,
      unit: 'ms',
      versus: 'an empty React page that works offline',
      taken: `min of ${rounds}; medians ${median(ours).toFixed(0)} and ${median(against).toFixed(0)} ms`,
    }
}
