// The main job from end to end, with the server gone and the network off: a photo and a note captured, claimed, bundled;
// the bundle verified by strangers' programs and read by a stranger; and brought in by a second person, twice and late.

import type { Page } from '@playwright/test'
import { cp, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '#/text/en.ts'
import type { Profile } from '../support/browser-profile.ts'
import {
  beginCustomerService,
  claim,
  coverageShown,
  goTo,
  lookAtFile,
  makeFile,
  pointToParagraph,
  pointToPart,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { extractAll, followVerifyText, judge, newFolder, verifyFile } from '../support/judges.ts'
import { realPhoto } from '../support/real-photo.ts'

const name = 'Amy Lewis'
const note = [
  'A customer brought back a kettle that did not heat. She asked for her money back.',
  'I checked the receipt and asked what had happened, so that I understood the problem.',
  'I offered a swap as our policy says. She took it and thanked me.',
].join('\n')
const { page: words } = en.verifier
const alone = words.aloneTitle

type Person = { readonly page: Page }

const saved = async (page: Page, fileName: string): Promise<string> => {
  const download = await makeFile(page)
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.zip$/)
  const path = join(await newFolder('saved'), fileName)
  await download.saveAs(path)
  return path
}

const claimFrom = async (page: Page, evidence: string): Promise<void> => {
  await visit(page, `/evidence/${evidence}/claim`)
}

const capture = async ({ page }: Person): Promise<{ older: string; newer: string }> => {
  await beginCustomerService(page, name)

  const photo = await takePhoto(page, await realPhoto())
  await claimFrom(page, photo)
  await pointToPart(page)
  await claim(page, 'C1 · 1.1')
  const older = await saved(page, 'older.zip')

  const written = await writeNote(page, note, 'The kettle')
  await claimFrom(page, written)
  await pointToParagraph(page, 2)
  await claim(page, 'C1 · 3.2')
  const newer = await saved(page, 'newer.zip')
  return { older, newer }
}

const expectSound = async (zip: string): Promise<string> => {
  expect(judge('unzip', ['-t', zip])).toMatchObject({
    exit: 0,
    said: expect.stringContaining('No errors detected'),
  })
  expect(judge('python3', ['-m', 'zipfile', '-t', zip])).toMatchObject({ exit: 0 })

  const folder = await extractAll(zip)
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const { exit, said } = judge('sha256sum', ['-c', manifest], folder)
    expect({ exit, failed: /FAILED|WARNING/.test(said) }, `${manifest}\n${said}`).toEqual({
      exit: 0,
      failed: false,
    })
  }
  const byHand = await followVerifyText(folder)
  expect(byHand.said, 'VERIFY.txt, word for word').not.toMatch(/NOT OK|left out|not found|rror/)
  for (const step of ['1a OK', '1b OK', '2 done', 'Signature Verified Successfully', '3 done', '4 done'])
    expect(byHand.said).toContain(step)

  const { exit, lines } = verifyFile(zip)
  expect(lines.at(-1)).toMatchObject({ verdict: 'consistent, centre not confirmed' })
  // Not even a warning: the app's own page is known to the verifier of its release, to the byte.
  expect(lines.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([])
  expect(exit).toBe(0)
  return folder
}

/** What was captured is in there as it was, but for the place it was taken at. */
const expectPhotoWithoutPlace = async (folder: string): Promise<void> => {
  const names = await readdir(join(folder, 'data/evidence'))
  const photos = names.filter((each) => each.endsWith('.jpg'))
  expect(photos).toHaveLength(1)
  const [stored, taken] = await Promise.all([
    readFile(join(folder, 'data/evidence', photos[0] ?? '')),
    readFile(await realPhoto()),
  ])
  expect(taken.includes('Exif')).toBe(true)
  expect(stored.includes('Exif')).toBe(false)
  const picture = taken.subarray(-4_000_000)
  expect(stored.subarray(-4_000_000).equals(picture)).toBe(true)
}

type Reader = { readonly page: Page; readonly requests: string[] }

/** A stranger's browser, which has never seen the app. Every request that is not for a file beside the page is noted. */
const readerOf = ({ context, page }: Profile): Reader => {
  const requests: string[] = []
  const count = (url: string): void => {
    if (!/^(?:file|blob|data|about):/.test(url)) requests.push(url)
  }
  context.on('request', (request) => count(request.url()))
  page.on('websocket', (socket) => count(socket.url()))
  return { page, requests }
}

const startHere = (folder: string): string => pathToFileURL(join(folder, 'START-HERE.html')).href

const pictureLoads = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator('img:visible')
        .evaluateAll((pictures) =>
          Math.max(
            0,
            ...pictures.map((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0)),
          ),
        ),
    )
    .toBe(4000)

const readWithScripts = async ({ page, requests }: Reader, folder: string): Promise<void> => {
  await page.goto(startHere(folder))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.getByText(alone)).toBeHidden()

  // One press of the three that a verifier has.
  await page.getByRole('button', { name: /^C1 1\.1, / }).click()
  await expect(page.getByRole('heading', { name: /C1 · 1\.1/ })).toBeVisible()
  await pictureLoads(page)
  await expect(page.locator('.photo-mark, .region-mark, svg rect').first()).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: /^C1 3\.2, / }).click()
  await expect(page.locator('[data-marked]')).toContainText(note.split('\n')[1] ?? '')
  expect(requests).toEqual([])
}

const readWithoutScripts = async ({ page, requests }: Reader, folder: string): Promise<void> => {
  await page.goto(startHere(folder))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.getByText(alone)).toBeHidden()
  for (const heading of [en.verifier.gapsFirst, en.verifier.forms.units, words.evidenceTitle])
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
  await expect(page.getByText(note.split('\n')[2] ?? '')).toBeVisible()

  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'C1 · 1.1' }) })
  await row.getByRole('link').first().click()
  await pictureLoads(page)
  const other = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'C1 · 3.2' }) })
  await other.getByRole('link', { name: en.verifier.page.placeSays.paragraph(2) }).click()
  await expect(page.locator(':target')).toHaveText(note.split('\n')[1] ?? '')
  expect(requests).toEqual([])
}

const readAlone = async ({ page, requests }: Reader, folder: string): Promise<void> => {
  const empty = await newFolder('alone')
  await cp(join(folder, 'START-HERE.html'), join(empty, 'START-HERE.html'))
  await page.goto(startHere(empty))
  await expect(page.getByText(alone).locator('visible=true')).toBeVisible()
  await expect(page.getByRole('img', { name: words.alonePicture }).locator('visible=true')).toBeVisible()
  expect(requests).toEqual([])
}

const bringIn = async ({ page }: Person, zip: string): Promise<void> => {
  await lookAtFile(page, zip)
  await expect(page.getByRole('heading', { name: en.open.of(name) })).toBeVisible()
  await expect(page.getByRole('main').getByText(en.open.verdict.consistent)).toBeVisible()
  await expect(page.getByText(en.open.newHere)).toBeVisible()
  await page.getByRole('button', { name: en.open.bringIn }).click()
  await expect(page.getByText(en.open.done)).toBeVisible()
}

const bringsNothing = async ({ page }: Person, zip: string): Promise<void> => {
  await lookAtFile(page, zip)
  await expect(page.getByText(en.open.addsNothing)).toBeVisible()
  await expect(page.getByRole('button', { name: en.open.bringIn })).toBeHidden()
}

test('from the first photo to a stranger’s check, without server or network', async ({ site, browserOf }) => {
  const amy = await browserOf()
  const dev = await browserOf()
  for (const { page, context } of [amy, dev]) {
    await page.goto(site.origin)
    await readyOffline(page)
    await context.setOffline(true)
  }
  await site.stop()

  const { older, newer } = await test.step('Amy captures, claims and makes the file', () => capture(amy))
  const coverage = await coverageShown(amy.page)
  expect(coverage.filter((cell) => cell.includes(en.coverage.states.claimed))).toEqual([
    expect.stringMatching(/^C1 1\.1, .*1 piece of evidence$/),
    expect.stringMatching(/^C1 3\.2, .*1 piece of evidence$/),
  ])

  const folder = await test.step('strangers’ programs find nothing wrong', () => expectSound(newer))
  await expectPhotoWithoutPlace(folder)

  await test.step('a stranger reads it', async () => {
    await readWithScripts(readerOf(await browserOf()), folder)
    await readAlone(readerOf(await browserOf()), folder)
  })
  await test.step('a stranger reads it with scripts off', async () => {
    await readWithoutScripts(readerOf(await browserOf({ scripts: false })), folder)
    await readAlone(readerOf(await browserOf({ scripts: false })), folder)
  })

  await test.step('Dev brings it in, again, and an older one', async () => {
    await bringIn(dev, newer)
    expect(await coverageShown(dev.page)).toEqual(coverage)
    await bringsNothing(dev, newer)
    await bringsNothing(dev, older)
    expect(await coverageShown(dev.page)).toEqual(coverage)
    await goTo(dev.page, 'evidence')
    await expect(dev.page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  })
})
