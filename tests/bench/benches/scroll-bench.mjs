// How long the longest frame is while a list of ten thousand photos, and a matrix of a thousand criteria, are scrolled by a
// finger and by a wheel: the app as it is built, on a phone's screen, with every small picture there.

import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, openBenchPage } from '../browser.mjs'
import { appFolder, benchPageFolder } from '../builds.mjs'
import { median } from '../interleave.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

const evidence = 10_000
const rounds = 5

/** Runs in the page: notes every frame's gap, and what the browser itself calls a long frame, from now on. */
const watchFrames = () => {
  let longest = 0
  let frames = 0
  let last = performance.now()
  const next = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    frames += 1
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'long-animation-frame' })
  const begin = () => {
    longest = 0
    frames = 0
    last = performance.now()
  }
  const told = () => ({ longest, frames, at: scrollY })
  Object.assign(globalThis, { frameWatch: { begin, told } })
}

/** @typedef {{ longest: number, frames: number, at: number }} Frames */

/** @param {Page} page @param {() => Promise<unknown>} scroll @returns {Promise<Frames>} */
const framesOf = async (page, scroll) => {
  await page.waitForTimeout(400)
  await page.evaluate('frameWatch.begin()')
  await scroll()
  // One known shape: watchFrames, above, made it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {Frames} */ (await page.evaluate('frameWatch.told()'))
}

/** Swipes, one after the other, as fast as a thumb makes them. @param {Page} page @param {number} distance */
const byFinger = async (page, distance) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  const x = 195
  for (let left = distance; left > 0; left -= 560) {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: 700 }] })
    for (let y = 660; y >= 140; y -= 40) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] })
      await page.waitForTimeout(8)
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await devtools.detach()
}

/** Notches, as fast as a hand turns them. @param {Page} page @param {number} distance */
const byWheel = async (page, distance) => {
  await page.mouse.move(195, 500)
  for (let left = distance; left > 0; left -= 240) {
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(16)
  }
}

/** Nothing but words: what the machine itself makes of the same scrolling. */
const plain = `data:text/html,<meta name=viewport content="width=device-width">${'<p>A plain page.</p>'.repeat(4000)}`

/** @param {Page} page @param {string} address @param {string} there @param {number} distance */
const longestOf = async (page, address, there, distance) => {
  await page.goto(address)
  await page.locator(there).first().waitFor()
  // What the app loads when it is idle is not the scrolling's.
  await page.waitForTimeout(3_000)
  await page.evaluate(watchFrames)
  /** @type {Frames[]} */
  const told = []
  for (let round = 0; round < rounds; round++) {
    for (const scroll of [byFinger, byWheel]) {
      const frames = await framesOf(page, () => scroll(page, distance))
      if (frames.at < distance / 4) throw new Error(`${address.slice(0, 80)} did not scroll: ${frames.at}`)
      told.push(frames)
      // Rows that were there a moment ago are not made anew: the next round is of others.
      if (frames.at > (await page.evaluate('document.body.scrollHeight - 844')) - distance)
        await page.evaluate('scrollTo(0, 0)')
    }
  }
  return told.map(({ longest }) => longest)
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* scrollBench(kit) {
  // The app and the page that fills its storage, at one address.
  const folder = join(kit.folder, 'scrolled')
  await cp(await benchPageFolder(), folder, { recursive: true })
  await cp(await appFolder(), folder, { recursive: true })
  const { origin } = await kit.site(folder)
  const context = await kit.context()
  kit.say(`${evidence} photos are signed and stored`)
  const seed = await openBenchPage(context, origin)
  await ask(seed, 'growPhotos', evidence)
  await seed.close()

  const page = await context.newPage()
  const screens = /** @type {const} */ ([
    [`list of ${evidence} photos`, '/evidence', '.long-row', 6_000],
    ['coverage of 1000 criteria', '/coverage', '.matrix-grid', 1_600],
  ])
  for (const [name, address, there, distance] of screens) {
    const machine = await longestOf(page, plain, 'p', distance)
    const longest = await longestOf(page, origin + address, there, distance)
    yield {
      name: `scrolling, ${name}: longest frame`,
      ours: median(longest),
      against: 50,
      budget: 1,
      unit: 'ms',
      versus: 'the allowance',
      taken: `median of ${longest.length}, ${Math.min(...longest).toFixed(0)} to ${Math.max(...longest).toFixed(0)} ms; a plain page ${median(machine).toFixed(0)} ms`,
    }
  }
  await page.close()
}
