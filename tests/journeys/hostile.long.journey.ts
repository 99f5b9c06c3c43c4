// Files handed in to harm whoever looks at them: kept as they came, shown as far as that is safe, and never run. In the
// app and in the page of a bundle nothing of theirs leaves a mark, calls out, or leads away.

import type { BrowserContext } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import { visit } from '../support/candidate.ts'
import { hostileEvidence, listenForPings, ranMark, type PingServer } from '../support/hostile-evidence.ts'
import { captureHostile, formsOf, labelOf, unpackedBundle } from '../support/hostile-portfolio.ts'
import { expect, test as base } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { smallPhoto } from '../support/real-photo.ts'

const test = base.extend<{ pings: PingServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  pings: async ({}, give) => {
    const pings = await listenForPings()
    await give(pings)
    await pings.stop()
  },
})

/** Long enough for a script that runs at once, a refresh after no time, and an action at opening. */
const aMoment = 400

const nothingRan = async (context: BrowserContext, pings: PingServer, home: string): Promise<void> => {
  for (const page of context.pages()) {
    for (const frame of page.frames()) {
      const ran = await frame.evaluate((mark) => mark in globalThis, ranMark)
      expect(ran, `a script ran in ${frame.url()}`).toBe(false)
    }
    expect(page.url().startsWith(home), `${page.url()} is not ${home}`).toBe(true)
  }
  expect(pings.asked, 'called out').toEqual([])
}

test('opened as what they claim to be, the files do harm: the traps work', async ({
  browserOf,
  pings,
  faults,
}) => {
  const { context } = await browserOf()
  const folder = await newFolder('hostile')
  const files = hostileEvidence(pings.origin, await readFile(await smallPhoto()))
  for (const name of ['page.html', 'page.xhtml', 'drawing.svg']) {
    const found = files.find((file) => file.name === name)
    await writeFile(join(folder, name), found?.buffer ?? '')
    pings.asked.length = 0
    const page = await context.newPage()
    // It is led away before it has arrived.
    await page.goto(pathToFileURL(join(folder, name)).href, { waitUntil: 'commit' }).catch(() => undefined)
    await expect.poll(() => pings.asked, name).toContain('/fetched')
    await expect.poll(() => pings.asked, name).toContain('/led-away')
    await page.close()
  }
  // Their own: what they asked for and did not get before they were led away.
  faults.length = 0
})

test('nothing in a hostile file runs, calls out or leads away: in the app, in a bundle and in its forms', async ({
  site,
  browserOf,
  pings,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  const files = hostileEvidence(pings.origin, await readFile(await smallPhoto()))
  await captureHostile(page, files)
  await nothingRan(context, pings, site.origin)

  await visit(page, '/evidence')
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(rows).toHaveCount(files.length)
  const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses) {
    await visit(page, address)
    await expect(page.locator('.waiting')).toHaveCount(0)
    await page.waitForTimeout(aMoment)
    const enlarge = page.getByRole('button', { name: en.evidence.enlarge })
    if (await enlarge.isVisible()) {
      await enlarge.click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
    }
    // What can hold an address in the page holds pictures, sound and film only.
    await expect(page.locator('main :is(iframe, object, embed, frame, a[href^="blob:"])')).toHaveCount(0)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: en.evidence.saveFile }).click()
    const saved = await readFile(await (await download).path())
    expect(files.some(({ buffer }) => buffer.equals(saved))).toBe(true)
    await nothingRan(context, pings, `${site.origin}${address}`)
  }

  const folder = await unpackedBundle(page)
  const start = pathToFileURL(join(folder, 'START-HERE.html')).href
  await page.goto(start)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amy Lewis’s portfolio')
  let opened = 0
  for (const at of files.keys()) {
    await page.goto(`${start}#${labelOf(at)}`)
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(labelOf(at)) })).toBeVisible()
    for (const link of await page.locator('#viewer a[target=_blank]').all()) {
      // A browser shows it in a tab, or saves it.
      const shown = Promise.race([context.waitForEvent('page'), page.waitForEvent('download')])
      await link.click()
      await shown
      opened += 1
      await page.waitForTimeout(2 * aMoment)
      await nothingRan(context, pings, pathToFileURL(folder).href)
      for (const other of context.pages()) if (other !== page) await other.close()
    }
    await page.waitForTimeout(aMoment)
    await nothingRan(context, pings, pathToFileURL(folder).href)
  }
  expect(opened).toBeGreaterThan(8)

  for (const form of await formsOf(folder)) {
    await page.goto(form)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Nothing in them leads anywhere, so no name of a file can.
    await expect(page.locator('a[href], form, iframe, object, embed, script, img[src^="data/"]')).toHaveCount(
      0,
    )
    await page.waitForTimeout(aMoment)
    await nothingRan(context, pings, form)
  }
})
