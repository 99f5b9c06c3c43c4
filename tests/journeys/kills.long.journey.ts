// The battery is pulled at random moments of capture: whatever the screen had called saved is there byte for byte when the
// app is opened again, and nothing half-saved shows. And a file of three gigabytes does no harm, whichever way it ends.

import type { Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { open, readFile, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { en } from '#/text/en.ts'
import { newProfileFolder, removeProfileFolder } from '../support/browser-profile.ts'
import { makeFile, seeSaved, startPortfolio, takePhoto, visit } from '../support/candidate.ts'
import { chanceFrom, seedOfThisRun } from '../support/chance.ts'
import { expect, test } from '../support/journey.ts'
import { extractAll, newFolder, verifyFile } from '../support/judges.ts'
import { likePhoto, smallPhoto } from '../support/real-photo.ts'

declare global {
  /** Given to the page by the journey. */
  var reportSaved: ((name: string) => void) | undefined
}

const kills = 20
const atOnce = 30

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Tells the journey what the screen calls saved, the moment it does. */
const watchSaved = (page: Page): Promise<void> =>
  page.evaluate((tag) => {
    const told = new Set<string>()
    const look = (): void => {
      for (const row of document.querySelectorAll('main li')) {
        const name = /photo-\d+-\d+\.jpg/.exec(row.textContent)?.[0]
        const isSaved = [...row.querySelectorAll('.tag')].some(({ textContent }) => textContent === tag)
        if (name === undefined || !isSaved || told.has(name)) continue
        told.add(name)
        globalThis.reportSaved?.(name)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  }, en.capture.savedTitle)

type Kept = { readonly files: ReadonlySet<string>; readonly notes: ReadonlySet<string> }

/** What is really there, told by the portfolio file: every byte in it is checked on the way. */
const keptNow = async (page: Page): Promise<Kept> => {
  const zip = join(await newFolder('kills'), 'kept.zip')
  await (await makeFile(page)).saveAs(zip)
  await expect(page.getByText(en.share.leftOut)).toBeHidden()
  const { exit, lines } = verifyFile(zip)
  const odd = lines.filter(({ level }) => level === 'error' || level === 'warning')
  expect({ exit, odd }).toEqual({ exit: 0, odd: [] })
  const folder = await extractAll(zip)
  const evidence = join(folder, 'data/evidence')
  const names = await readdir(evidence).catch((): string[] => [])
  const files = await Promise.all(names.map(async (name) => sha256(await readFile(join(evidence, name)))))
  const portfolio: unknown = JSON.parse(await readFile(join(folder, 'data/portfolio.json'), 'utf8'))
  const notes = JSON.stringify(portfolio).match(/Note \d+-\d+\./g) ?? []
  await rm(join(folder, '..'), { recursive: true })
  await rm(zip)
  return { files: new Set(files), notes: new Set(notes) }
}

/** Every piece on the list opens and shows what it is. */
const allOpen = async (page: Page): Promise<void> => {
  await visit(page, '/evidence')
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link')
  const addresses = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses) {
    await visit(page, address)
    await expect(page.getByText(en.troubles.notHere.what)).toBeHidden()
    await expect(page.getByText(/is not the file that was signed/)).toBeHidden()
    await expect(page.locator('main img, main .numbered').first()).toBeVisible()
    await expect(page.getByText(en.history.unchangedDetails)).toBeVisible()
  }
}

test(`what was called saved survives ${kills} kills, and nothing half-saved shows`, async ({
  site,
  browserOf,
}) => {
  const chance = chanceFrom(seedOfThisRun())
  const folder = await newProfileFolder()
  const base = await readFile(await smallPhoto())
  const photos = new Map<string, string>()
  const photo = (name: string): { name: string; mimeType: string; buffer: Buffer } => {
    const buffer = likePhoto(base, chance)
    photos.set(name, sha256(buffer))
    return { name, mimeType: 'image/jpeg', buffer }
  }
  const savedPhotos = new Set<string>()
  const savedNotes = new Set<string>()
  let caught = 0

  const expectKept = async (page: Page, round: number): Promise<void> => {
    const { files, notes } = await keptNow(page)
    const lostPhotos = [...savedPhotos].filter((name) => !files.has(photos.get(name) ?? ''))
    const lostNotes = [...savedNotes].filter((words) => !notes.has(words))
    expect({ lostPhotos, lostNotes }, `after ${round} kills`).toEqual({ lostPhotos: [], lostNotes: [] })
    const made = new Set(photos.values())
    expect(
      [...files].filter((hash) => !made.has(hash)),
      'files that are no photo of ours',
    ).toEqual([])
  }

  const writeNotes = async (page: Page, round: number): Promise<void> => {
    for (let i = 0; ; i++) {
      const words = `Note ${round}-${i}.`
      await visit(page, '/capture/note')
      await page.getByLabel(en.capture.note, { exact: true }).fill(words)
      await page.getByRole('button', { name: en.capture.noteSave }).click()
      await seeSaved(page)
      savedNotes.add(words)
    }
  }

  const first = await browserOf({ folder })
  await first.page.goto(site.origin)
  await startPortfolio(first.page, 'Amy Lewis')
  await takePhoto(first.page, await smallPhoto())
  photos.set('first', sha256(base))
  savedPhotos.add('first')
  await first.close()

  for (let round = 0; round < kills; round++) {
    const { page, context, kill } = await browserOf({ folder })
    await page.goto(site.origin)
    await expectKept(page, round)
    await page.exposeFunction('reportSaved', (name: string) => void savedPhotos.add(name))
    await visit(page, '/capture/photo')
    await watchSaved(page)
    const other = await context.newPage()
    await other.goto(site.origin)
    const files = Array.from({ length: atOnce }, (_, i) => photo(`photo-${round}-${i}.jpg`))
    const before = savedPhotos.size + savedNotes.size
    // Both end with the browser, and say so by failing.
    const notes = writeNotes(other, round).catch(() => undefined)
    const taking = page
      .getByRole('button', { name: en.capture.pickPhoto })
      .setInputFiles(files)
      .catch(() => undefined)
    // From when the page has its files, however slow the machine is: until then there is nothing to cut off.
    await Promise.race([taking, after(20_000)])
    await after(chance() * 4_000)
    await kill()
    await Promise.all([notes, taking])
    if (savedPhotos.size + savedNotes.size > before) caught += 1
  }

  const last = await browserOf({ folder })
  await last.page.goto(site.origin)
  await expectKept(last.page, kills)
  await allOpen(last.page)
  console.log(`${savedPhotos.size} photos and ${savedNotes.size} notes were called saved; all are there`)
  // Otherwise nothing was tried.
  expect(caught).toBeGreaterThan(kills / 4)
  await last.close()
  await removeProfileFolder(folder)
})

const gibibyte = 1024 ** 3

test('a file of three gigabytes is kept or refused in clear words, and harms nothing', async ({
  site,
  browserOf,
}) => {
  const { bavail, bsize } = await statfs(tmpdir())
  const hasRoom = bavail * bsize > 12 * gibibyte
  const path = join(await newFolder('large'), 'shift.mp4')
  const file = await open(path, 'w')
  // Where the disk is short even the attempt would harm others: a file of a third of a gigabyte then takes the same way.
  await file.truncate(hasRoom ? 3 * gibibyte : gibibyte / 3)
  await file.close()

  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  const photo = await takePhoto(page, await smallPhoto())
  await visit(page, '/capture/file')
  await page.getByRole('button', { name: en.capture.chooseFiles }).setInputFiles(path)
  const saved = page.getByRole('heading', { level: 1, name: en.capture.saved('phone') })
  const refused = page.getByText(/There is not enough room for it here|is full, so the last one could not/)
  const saving = page.getByText(en.capture.nowSaving('shift.mp4'))
  // The smaller one may be saved before anybody looks.
  await expect(saving.or(saved).or(refused).first()).toBeVisible()
  await expect(saved.or(refused)).toBeVisible({ timeout: 900_000 })
  const isKept = await saved.isVisible()
  console.log(isKept ? 'kept' : 'refused in clear words')

  await visit(page, '/evidence')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(isKept ? 2 : 1)
  await visit(page, `/evidence/${photo}`)
  await expect(page.getByRole('img', { name: /^Photo: / }).first()).toBeVisible()
  await rm(path)
})
