// The hostile files again, in the two other engines that people's browsers are made of: Firefox and WebKit, as Debian has
// them. The app takes them in and shows them, the page of a bundle shows them too. Nothing of theirs runs.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { press, until, type Engine } from '../support/engines/engine.ts'
import { openFirefox } from '../support/engines/firefox.ts'
import { openWebKit } from '../support/engines/webkit.ts'
import { hostileEvidence, listenForPings, ranMark } from '../support/hostile-evidence.ts'
import { captureHostile, formsOf, labelOf, unpackedBundle } from '../support/hostile-portfolio.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { smallPhoto } from '../support/real-photo.ts'

const aMoment = 400

/** Takes them in and shows each. */
const inTheApp = async (
  engine: Engine,
  origin: string,
  paths: readonly string[],
  nothingRan: (home: string) => Promise<void>,
): Promise<void> => {
  await engine.goTo(origin)
  await press(engine, en.start.withoutPhoto)
  await until(engine, `document.querySelector('main input') !== null`)
  await engine.goTo(`${origin}/capture/file`)
  await until(engine, `document.querySelector('main input[type=file]') !== null`)
  await engine.choose('main input[type=file]', paths)
  await until(engine, `/${paths.length} saved on this/.test(document.body.innerText)`)
  await engine.goTo(`${origin}/evidence`)
  const links = `[...document.querySelectorAll('main li a')].map((each) => each.getAttribute('href'))`
  await until(engine, `${links}.length === ${paths.length}`)
  const addresses = await engine.run(links)
  for (const address of Array.isArray(addresses) ? addresses : []) {
    await engine.goTo(`${origin}${address}`)
    await until(
      engine,
      `document.querySelector('main .file-name, main .notice') !== null && document.querySelector('.waiting') === null`,
    )
    await after(aMoment)
    await nothingRan(`${origin}${address}`)
  }
}

for (const open of [openFirefox, openWebKit])
  test(`nothing in a hostile file runs in ${open === openFirefox ? 'Firefox' : 'WebKitGTK'}`, async ({
    site,
    browserOf,
  }) => {
    const pings = await listenForPings()
    const files = hostileEvidence(pings.origin, await readFile(await smallPhoto()))
    const folder = await newFolder('hostile')
    const paths: string[] = []
    for (const [at, { name, buffer }] of files.entries()) {
      // A folder of its own each: names must stay as they are.
      const path = join(folder, `${at} ${name}`)
      await writeFile(path, buffer)
      paths.push(path)
    }
    const engine = await open()
    const nothingRan = async (home: string): Promise<void> => {
      const windows = await engine.everywhere(`[location.href, ${JSON.stringify(ranMark)} in globalThis]`)
      for (const [address, ran] of windows.map((each) => (Array.isArray(each) ? each : []))) {
        expect(ran, `a script ran in ${address}`).toBe(false)
        expect(String(address).startsWith(home) || address === 'about:blank', `led to ${address}`).toBe(true)
      }
      expect(pings.asked, 'called out').toEqual([])
    }
    try {
      const trap = join(folder, 'trap.html')
      await writeFile(trap, `<script>fetch('${pings.origin}/trap', { mode: 'no-cors' })</script>`)
      await engine.goTo(pathToFileURL(trap).href)
      await expect.poll(() => pings.asked, 'the trap works').toContain('/trap')
      pings.asked.length = 0

      await inTheApp(engine, site.origin, paths, nothingRan)

      const { page } = await browserOf()
      await page.goto(site.origin)
      await captureHostile(page, files)
      const bundle = await unpackedBundle(page)
      const start = pathToFileURL(join(bundle, 'START-HERE.html')).href
      for (const at of files.keys()) {
        await engine.goTo('about:blank')
        await engine.goTo(`${start}#${labelOf(at)}`)
        await until(
          engine,
          `[...document.querySelectorAll('#viewer h2')].some((each) => each.textContent.includes('${labelOf(at)}'))`,
        )
        const count = Number(await engine.run(`document.querySelectorAll('#viewer a[target=_blank]').length`))
        for (let link = 0; link < count; link++) {
          await engine.run(`document.querySelectorAll('#viewer a[target=_blank]')[${link}].click()`)
          await after(3 * aMoment)
          await nothingRan(pathToFileURL(bundle).href)
          await engine.closeOthers()
        }
        await after(aMoment)
        await nothingRan(pathToFileURL(bundle).href)
      }
      for (const form of await formsOf(bundle)) {
        await engine.goTo(form)
        await until(engine, `document.querySelector('h1') !== null`)
        await after(aMoment)
        await nothingRan(form)
      }
    } finally {
      await engine.close()
      await pings.stop()
    }
  })
