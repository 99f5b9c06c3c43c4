// Amy lost her phone (domain MV2). On a new one she gets her portfolio back from Dev's screen and her centre's storage, and goes on;
// Dev has her in front of him and says that it is her. Then the old phone turns up again, and nothing is lost.

import type { BrowserContext, Page } from '@playwright/test'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { beginCustomerService, visit, writeNote } from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { look } from '../support/look-closely.ts'
import { filmMeeting, meetDev, setUpSecondCopy } from '../support/second-copy.ts'
import { startApache } from '../support/servers/apache.ts'

const { meeting, lostPhone: words } = en
const password = 'river lamp cedar nine'

const wordsOn = async (page: Page): Promise<string> =>
  (await page.locator('.words-aloud').innerText()).replaceAll(/\s+/g, ' ').trim()

test('a lost phone: the new one goes on, the assessor says that it is her, and the old one turns up again', async ({
  site,
  browserOf,
}) => {
  const folder = await newFolder('lost-phone')
  const server = await startApache({
    users: { amy: password },
    portfolios: { p1: ['amy'] },
    appOrigin: site.origin,
  })
  try {
    await mkdir(join(server.files, 'p1'))
    await chmod(join(server.files, 'p1'), 0o777)
    const { page: old, context: olds }: { page: Page; context: BrowserContext } = await browserOf()
    await old.goto(site.origin)
    await beginCustomerService(old, 'Amy Lewis')
    await writeNote(old, 'A customer asked for a refund.', 'The refund')
    await setUpSecondCopy(old, `${server.origin}/portfolios/p1`, password)
    const { page: dev } = await meetDev(old, folder, browserOf)

    // It lies in a taxi from here on, with a note on it that never left.
    await visit(old, '/')
    await readyOffline(old)
    await olds.setOffline(true)
    await writeNote(old, 'She asked for her money back.', 'Still on the old phone')

    await visit(dev, '/')
    const devs = join(folder, 'devs-screen.y4m')
    await filmMeeting(dev, devs)
    const { page: fresh } = await browserOf({ sees: devs })
    await fresh.goto(new URL('/scan', site.origin).href)
    await fresh.getByRole('button', { name: meeting.yes }).click()
    await fresh.getByRole('button', { name: words.mine }).click()
    await expect(fresh.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    await look(fresh, 'lost-1-go-on')
    await fresh.getByRole('button', { name: words.goOn }).click()
    await expect(fresh.getByText(words.waits)).toBeVisible()
    const shown = await wordsOn(fresh)
    await look(fresh, 'lost-2-waits')
    await writeNote(fresh, 'I counted the float.', 'On the new phone')
    await visit(fresh, '/evidence')
    await expect(fresh.getByText('The refund').first()).toBeVisible()

    await visit(dev, '/')
    await expect(dev.getByText(words.asks('Amy'))).toBeVisible()
    await look(dev, 'lost-3-asks')
    await dev.getByRole('link', { name: words.asksDo }).click()
    await expect(dev.getByText(words.question('Amy'))).toBeVisible()
    await expect(dev.getByText(/The refund/)).toBeVisible()
    expect(await wordsOn(dev)).toBe(shown)
    // No list of the centre names Dev yet: he is told before he says it.
    await expect(dev.getByText(words.unlisted)).toBeVisible()
    await look(dev, 'lost-4-is-it-her')
    await dev.getByRole('button', { name: words.yes('Amy') }).click()
    await expect(dev.getByText(words.saidSo('Amy')).first()).toBeVisible()
    await expect(dev.getByText(words.doneWaits)).toBeVisible()
    await look(dev, 'lost-5-said')
    await visit(dev, '/evidence')
    await expect(dev.getByText('On the new phone').first()).toBeVisible()

    await olds.setOffline(false)
    await visit(old, '/')
    await expect(old.getByText(/^This phone was marked as lost on .* by Dev$/)).toBeVisible()
    await look(old, 'lost-6-found-again')
    await visit(fresh, '/evidence')
    await expect(fresh.getByText('Still on the old phone').first()).toBeVisible()
  } finally {
    await server.stop()
  }
})
