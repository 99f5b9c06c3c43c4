// Back online, everything arrives without anyone thinking of it: Amy and Dev each work a week without a signal, on a real
// server's storage that Amy's centre has. And the network's log shows no password where none belongs, and nothing replaced.

import { execFileSync } from 'node:child_process'
import type { BrowserContext, Page } from '@playwright/test'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectNoBarriers } from '../support/axe.ts'
import {
  beginCustomerService,
  chip,
  goTo,
  makeFile,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { startFaultyProxy, type FaultyProxy } from '../support/faulty-proxy.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { newFolder, verifyFile } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'
import { smallPhoto } from '../support/real-photo.ts'
import { meetDev, setUpSecondCopy } from '../support/second-copy.ts'
import { startApache, type Apache } from '../support/servers/apache.ts'

const password = 'river lamp cedar nine'
const week = 7 * 24 * 60 * 60 * 1000

const look = async (page: Page, name: string): Promise<void> => {
  await expectNoBarriers(page)
  await takePictures(page, name)
}

/** What the app itself folds, from the file that it makes: byte for byte. */
const foldedOn = async (page: Page, to: string): Promise<string> => {
  await (await makeFile(page)).saveAs(to)
  return execFileSync('unzip', ['-p', to, '*/data/portfolio.json'], { encoding: 'utf8' })
}

const aWeekLater = async (pages: readonly Page[]): Promise<void> => {
  for (const page of pages) await page.clock.setFixedTime(Date.now() + week)
}

test('each works a week without a signal; back online both have all of it, and nobody has tapped anything @long', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('exchange')
  const server: Apache = await startApache({
    users: { amy: password },
    portfolios: { p1: ['amy'] },
    appOrigin: site.origin,
  })
  const way: FaultyProxy = await startFaultyProxy(server.origin, 29)
  try {
    await mkdir(join(server.files, 'p1'))
    await chmod(join(server.files, 'p1'), 0o777)
    const { page: amy, context: amys } = await browserOf()
    await amy.goto(site.origin)
    await beginCustomerService(amy, 'Amy Lewis')
    await writeNote(amy, 'A customer asked for a refund.', 'The refund')
    await setUpSecondCopy(amy, `${way.origin}/portfolios/p1/`, password, () => look(amy, 'exchange-tried'))
    await look(amy, 'exchange-all-safe')

    // They meet: what Dev needs to get in is on Amy's screen.
    // Amy is told by herself, on the screen that she left open.
    const { page: dev, context: devs } = await meetDev(amy, folder, browserOf)
    await look(amy, 'moment-4-connected-here')

    const both: readonly [Page, BrowserContext][] = [
      [amy, amys],
      [dev, devs],
    ]
    for (const [page, context] of both) {
      await visit(page, '/')
      await readyOffline(page)
      await context.setOffline(true)
    }
    way.faults = { portal: 1 }
    await aWeekLater([amy, dev])
    const photo = await smallPhoto()
    await takePhoto(amy, photo)
    await chip(amy, 'C1 · 1.1').first().click()
    await writeNote(amy, 'On Tuesday the till was closed.', 'Amy’s week')
    await writeNote(dev, 'Amy explained the queue to two customers.', 'Dev’s week')
    await goTo(amy, 'today')
    await expect(amy.getByText(/no signal/i).first()).toBeVisible()
    await look(amy, 'exchange-no-signal')
    for (const page of [amy, dev]) await visit(page, '/evidence')

    way.faults = {}
    const online = Date.now()
    for (const [, context] of both) await context.setOffline(false)
    await expect(amy.getByText('Dev’s week').first()).toBeVisible()
    await expect(dev.getByText('Amy’s week').first()).toBeVisible()
    console.log(`both have both ${((Date.now() - online) / 1000).toFixed(1)} s after they were online`)

    await expect(async () => {
      const [amys1, devs1] = [
        await foldedOn(amy, join(folder, 'amy.zip')),
        await foldedOn(dev, join(folder, 'dev.zip')),
      ]
      expect(amys1.length).toBeGreaterThan(1_000)
      expect(devs1).toBe(amys1)
    }).toPass()
    expect(verifyFile(join(folder, 'dev.zip'))).toMatchObject({ exit: 0 })
    // That screen is looked at for barriers in second-copy.journey.ts.
    await visit(amy, '/exchange')
    await expect(amy.getByText(/^Dev has 4 of 4 pieces/)).toBeVisible()
    await takePictures(amy, 'exchange-who')

    const secrets = [password, encodeURIComponent(password), btoa(`amy:${password}`)]
    for (const { url } of way.passed) for (const secret of secrets) expect(url).not.toContain(secret)
    const zip = execFileSync('unzip', ['-p', join(folder, 'amy.zip')], {
      maxBuffer: 2 ** 28,
      encoding: 'latin1',
    })
    for (const secret of secrets) expect(zip).not.toContain(secret)
    // 204 is Apache's answer where something was replaced.
    const replaced = way.passed.filter(({ method, status }) => method === 'PUT' && status === 204)
    expect(replaced.map(({ url }) => url)).toEqual([])
  } finally {
    await way.stop()
    await server.stop()
  }
})
