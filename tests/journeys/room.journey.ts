// A phone that is filling up: what Dev has signed for is taken off it, comes back from the centre's storage when it is opened,
// goes into a portfolio file all the same, and no kill in the middle leaves anything half.

import type { Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import {
  beginCustomerService,
  goTo,
  lookAtFile,
  makeFile,
  seeSaved,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { chanceFrom } from '../support/chance.ts'
import { expect, readyOffline, test as base } from '../support/journey.ts'
import { newFolder, verifyFile } from '../support/judges.ts'
import { look } from '../support/look-closely.ts'
import { takePictures } from '../support/pictures.ts'
import { likePhoto, smallPhoto } from '../support/real-photo.ts'
import { allSafe, fillPlace, meetDev, setUpSecondCopy } from '../support/second-copy.ts'
import { startApache, type Apache } from '../support/servers/apache.ts'

const { room: words, leaving, exchangePlace: place } = en
const password = 'river lamp cedar nine'
const kills = 6

const test = base.extend<{ store: Apache }>({
  store: async ({ site }, give) => {
    const store = await startApache({
      users: { amy: password },
      portfolios: { p0001: ['amy'], p0002: ['amy'] },
      appOrigin: site.origin,
    })
    await give(store)
    await store.stop()
  },
})

/** Files whose content lies in the browser's storage: rows, and rows of content. */
const stored = async (page: Page): Promise<{ files: number; parts: number }> => {
  const [files = 0, parts = 0] = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const opening = indexedDB.open('fieldfolio')
        opening.addEventListener('success', () => {
          const database = opening.result
          const rows = database.transaction(['blobs', 'parts'])
          const counts = ['blobs', 'parts'].map((table) => rows.objectStore(table).count())
          rows.addEventListener('complete', () => {
            database.close()
            resolve(counts.map(({ result }) => result))
          })
        })
      }),
  )
  return { files, parts }
}

const addRecord = async (page: Page, bytes: number): Promise<string> => {
  await visit(page, '/capture/file')
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.chooseFiles })
    .setInputFiles({ name: 'record.bin', mimeType: 'application/octet-stream', buffer: randomBytes(bytes) })
  return seeSaved(page)
}

/** Without hearing the page: the browser's tools for that make it believe that it is online. */
const lookOffline = async (page: Page, name: string): Promise<void> => {
  await expectNoBarriers(page)
  await takePictures(page, name)
}

const chooseAll = async (page: Page): Promise<void> => {
  await visit(page, '/exchange/room')
  await page.getByRole('button', { name: /^Choose all/ }).click()
  await page.getByRole('button', { name: /^Make .* of room$/ }).click()
}

const takeOff = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: words.takeDo }).click()

test('what somebody has signed for goes, comes back when it is opened, and is in every file', async ({
  site,
  store,
  browserOf,
}) => {
  const folder = await newFolder('room')
  const { page: amy, context } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  const photo = await takePhoto(amy, await smallPhoto())
  await addRecord(amy, 9 * 1024 * 1024)
  await setUpSecondCopy(amy, `${store.origin}/portfolios/p0001/`, password)
  await visit(amy, '/exchange/room')
  await expect(amy.getByText(words.nothing)).toBeVisible()

  const { page: dev } = await meetDev(amy, folder, browserOf)
  await writeNote(amy, 'Dev will look at it on Tuesday.', 'With Dev')
  await visit(amy, '/exchange')
  await expect(amy.getByText(/^Dev has 3 of 3 pieces/)).toBeVisible()
  await amy.getByRole('link', { name: words.see }).click()
  await expect(amy.getByRole('checkbox')).toHaveCount(2)
  await look(amy, 'room-offered')
  await chooseAll(amy)
  await look(amy, 'room-asked')
  await takeOff(amy)
  await expect(amy.getByText(words.goneMore(2))).toBeVisible()
  await look(amy, 'room-made')
  expect(await stored(amy)).toEqual({ files: 0, parts: 0 })

  // Its small picture is there, and where it is.
  await visit(amy, '/evidence')
  await expect(amy.getByText(words.markWith('Dev')).first()).toBeVisible()
  await expect(amy.getByRole('main').locator('.thumb img').first()).toBeVisible()
  await look(amy, 'room-list')

  // A portfolio file holds all of it, and this phone still does not.
  const whole = join(folder, 'whole.zip')
  await goTo(amy, 'share')
  await expect(amy.getByText(/are fetched from Harbour Training for the file/)).toBeVisible()
  await (await makeFile(amy)).saveAs(whole)
  await expect(amy.getByText(en.share.leftOut)).toBeHidden()
  expect(verifyFile(whole).exit).toBe(0)
  expect(await stored(amy)).toEqual({ files: 0, parts: 0 })

  const other = join(folder, 'other.jpg')
  await writeFile(other, likePhoto(await readFile(await smallPhoto()), chanceFrom(7)))
  // Beside Dev and without a signal, one more photo goes to him as a file with that photo only.
  await visit(amy, '/share')
  await readyOffline(amy)
  await context.setOffline(true)
  await takePhoto(amy, other)
  await goTo(amy, 'share')
  await amy.getByRole('radio', { name: new RegExp(`^${en.share.onlyNew('Dev')}`) }).check()
  await lookOffline(amy, 'share-only-new')
  const rest = join(folder, 'rest.zip')
  await (await makeFile(amy)).saveAs(rest)
  await lookOffline(amy, 'share-only-new-made')
  await amy.getByRole('button', { name: en.handOver.theirs.Android }).click()
  await lookOffline(amy, 'share-hand-over')
  expect((await stat(rest)).size).toBeLessThan(9 * 1024 * 1024)
  await lookAtFile(dev, rest)
  await expect(dev.getByText(en.open.verdict.restMore(2))).toBeVisible()
  await look(dev, 'open-only-new')
  await dev.getByRole('button', { name: en.open.bringIn }).click()
  await expect(dev.getByText(en.open.done)).toBeVisible()
  await visit(dev, '/evidence')
  await expect(dev.getByText(words.markWith('Amy'))).toHaveCount(0)
  await expect(dev.getByRole('main').locator('.thumb img')).toHaveCount(2)

  await goTo(amy, 'evidence')
  await amy.locator(`a[href="/evidence/${photo}"]`).first().click()
  await expect(amy.getByText(words.noSignal('Harbour Training'))).toBeVisible()
  await look(amy, 'room-no-signal')
  // Without a signal a file says plainly what is not in it.
  const bare = join(folder, 'bare.zip')
  await (await makeFile(amy)).saveAs(bare)
  await expect(amy.getByText(en.share.leftOut)).toBeVisible()
  expect(verifyFile(bare).exit).toBe(1)
  await goTo(amy, 'evidence')
  await amy.locator(`a[href="/evidence/${photo}"]`).first().click()
  await context.setOffline(false)
  await expect(amy.getByRole('img', { name: /^Photo/ }).first()).toBeVisible()
  expect((await stored(amy)).files).toBe(2)

  await visit(amy, '/exchange/room')
  await amy.getByRole('button', { name: / back now$/ }).click()
  await expect.poll(() => stored(amy)).toEqual({ files: 3, parts: 4 })
})

test('the place is changed while files lie only there: told first, found again, and none is lost', async ({
  site,
  store,
  browserOf,
}) => {
  const folder = await newFolder('room-moves')
  const { page: amy } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  const photo = await takePhoto(amy, await smallPhoto())
  await addRecord(amy, 9 * 1024 * 1024)
  await setUpSecondCopy(amy, `${store.origin}/portfolios/p0001/`, password)
  await meetDev(amy, folder, browserOf)
  await writeNote(amy, 'Dev will look at it on Tuesday.', 'With Dev')
  await visit(amy, '/exchange')
  await expect(amy.getByText(/^Dev has 3 of 3 pieces/)).toBeVisible()
  await chooseAll(amy)
  await takeOff(amy)
  await expect(amy.getByText(words.goneMore(2))).toBeVisible()

  const change = async (): Promise<void> => {
    await visit(amy, '/exchange/place')
    await fillPlace(amy, `${store.origin}/portfolios/p0002/`, password)
    await amy.getByLabel(place.name, { exact: true }).fill('Quayside College')
    await amy.getByRole('button', { name: place.tryIt, exact: true }).click()
    await amy.getByRole('button', { name: place.use, exact: true }).click()
  }
  const asked = (count: number) =>
    amy.getByRole('dialog', { name: new RegExp(`^${count} files? .* only at Harbour Training$`) })

  // Without what lies only there: it stays, and is told where it is missed.
  await change()
  await asked(2).getByText(leaving.which).click()
  await look(amy, 'leaving-asked')
  await asked(2).getByRole('button', { name: leaving.without }).click()
  await expect(amy.getByRole('heading', { level: 1, name: en.exchange.title })).toBeVisible()
  await expect(amy.getByText(/^2 files, .* were left at Harbour Training/)).toBeVisible()
  await expect(amy.getByText(/^2 pieces .* are neither here nor there$/)).toBeVisible()
  await look(amy, 'leaving-left')
  await visit(amy, '/exchange/room')
  await look(amy, 'leaving-room')
  const whole = join(folder, 'whole.zip')
  await (await makeFile(amy)).saveAs(whole)
  await expect(amy.getByText(en.share.leftOut)).toBeHidden()
  expect(verifyFile(whole).exit).toBe(0)
  await visit(amy, `/evidence/${photo}`)
  await expect(amy.getByText(leaving.liesAt('Harbour Training'))).toBeVisible()
  await look(amy, 'leaving-photo')
  await amy.getByRole('button', { name: leaving.getFrom('Harbour Training') }).click()
  await expect(amy.getByRole('img', { name: /^Photo/ }).first()).toBeVisible()
  expect((await stored(amy)).files).toBe(1)
  /** Without what the server is still writing, under a name of its own. */
  const filesAt = async (portfolio: string, kind: string): Promise<readonly string[]> => {
    const root = join(store.files, portfolio)
    const ledger = (await readdir(root)).find((name) => /^[a-z2-7]{26}$/.test(name)) ?? ''
    const there = await readdir(join(root, ledger, kind)).catch((): string[] => [])
    return there.filter((name) => !name.startsWith('.'))
  }
  await expect.poll(() => filesAt('p0002', 'blobs')).toHaveLength(1)

  // Back again, and this time with all of it.
  await visit(amy, '/exchange/place')
  await amy.getByRole('button', { name: place.sameAs('Harbour Training') }).click()
  await expect(amy.getByRole('heading', { level: 1, name: en.exchange.title })).toBeVisible()
  await goTo(amy, 'today')
  await expect(allSafe(amy)).toBeVisible()
  await change()
  await asked(1)
    .getByRole('button', { name: leaving.fetchFirst(1) })
    .click()
  await expect(amy.getByRole('heading', { level: 1, name: en.exchange.title })).toBeVisible()
  expect(await stored(amy)).toEqual({ files: 2, parts: 3 })
  await expect.poll(() => filesAt('p0002', 'parts')).toHaveLength(2)
  await visit(amy, '/exchange/place')
  await expect(amy.getByText(place.here)).toBeHidden()
})

test(`${kills} kills while files go leave each whole, here or there @long`, async ({
  site,
  store,
  browserOf,
}) => {
  const folder = await newFolder('room-kills')
  let amy = await browserOf()
  await amy.page.goto(site.origin)
  await beginCustomerService(amy.page, 'Amy Lewis')
  for (let at = 0; at < 12; at += 1) await addRecord(amy.page, (at % 3) * 4 * 1024 * 1024 + 1_000)
  await setUpSecondCopy(amy.page, `${store.origin}/portfolios/p0001/`, password)
  await meetDev(amy.page, folder, browserOf)
  await writeNote(amy.page, 'Dev will look at it on Tuesday.', 'With Dev')
  const cuts: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    await visit(amy.page, '/exchange')
    await expect(amy.page.getByText(/^Dev has 13 of 13 pieces/)).toBeVisible()
    await chooseAll(amy.page)
    await takeOff(amy.page)
    // Spread over the time that it takes: asking comes first, then one file after the other.
    await expect.poll(async () => (await stored(amy.page)).files <= 12 - kill, { intervals: [5] }).toBe(true)
    await after(kill * 7)
    await amy.kill()
    amy = await browserOf({ folder: amy.folder })
    await amy.page.goto(site.origin)
    const { files } = await stored(amy.page)
    cuts.push(12 - files)
    await visit(amy.page, '/')
    await expect(allSafe(amy.page)).toBeVisible()
    await visit(amy.page, '/exchange/room')
    const away = amy.page.getByRole('button', { name: / back now$/ })
    await expect(away).toHaveCount(files < 12 ? 1 : 0)
    // Whatever was half way is whole in a file made now: each byte is checked on the way.
    const zip = join(folder, `after-${kill}.zip`)
    await (await makeFile(amy.page)).saveAs(zip)
    await expect(amy.page.getByText(en.share.leftOut)).toBeHidden()
    expect(verifyFile(zip).exit).toBe(0)
    if (files === 12) continue
    await visit(amy.page, '/exchange/room')
    await away.click()
    await expect.poll(async () => (await stored(amy.page)).files).toBe(12)
  }
  console.log(`gone when it was cut: ${cuts.join(', ')} of 12`)
})

test('a photo that was altered at the place, length and all, is sent again, and its owner is told @long', async ({
  site,
  store,
  browserOf,
}) => {
  const { page: amy } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  await takePhoto(amy, await smallPhoto())
  await setUpSecondCopy(amy, `${store.origin}/portfolios/p0001/`, password)
  const root = join(store.files, 'p0001')
  const ledger = (await readdir(root)).find((name) => /^[a-z2-7]{26}$/.test(name)) ?? ''
  const [name = ''] = await readdir(join(root, ledger, 'blobs'))
  const path = join(root, ledger, 'blobs', name)
  const whole = await readFile(path)
  const altered = Buffer.from(whole)
  altered[100] = (altered[100] ?? 0) ^ 1
  await writeFile(path, altered)
  await visit(amy, '/exchange')
  await amy.getByRole('button', { name: en.exchange.checkDo }).click()
  await expect(amy.getByText(en.exchange.checkedLost(1))).toBeVisible()
  expect((await readFile(path)).equals(whole)).toBe(true)
  await visit(amy, '/')
  await expect(amy.getByText(/^Something that lay there had been changed/)).toBeVisible()
  await look(amy, 'altered-told')
})
