// What people and strangers really bring: empty, odd and broken files, wrong clocks, two tabs, a full device, hostile
// bundles. Each is met with clear words, and harms nothing that was there before.

import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { en } from '#/text/en.ts'
import {
  beginCustomerService,
  claim,
  coverageShown,
  goTo,
  makeFile,
  seeSaved,
  startPortfolio,
  takePhoto,
  visit,
  writeNote,
} from '../support/candidate.ts'
import { chanceFrom } from '../support/chance.ts'
import { hostileZip, text } from '../support/hostile-zip.ts'
import { fillStorage, makeRoom } from '../support/full-storage.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder, verifyFile } from '../support/judges.ts'
import { likePhoto, realPhoto, smallPhoto } from '../support/real-photo.ts'
import { withEntry, withFlippedByte } from '../support/repacked.ts'

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const given = (name: string, mimeType: string, content: Uint8Array | string): Given => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

const chooseFiles = async (page: Page, files: readonly Given[] | string): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.chooseFiles })
    .setInputFiles(typeof files === 'string' ? files : [...files])
}

const choosePhotos = async (page: Page, files: readonly Given[]): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: en.capture.pickPhoto })
    .setInputFiles([...files])
}

/** The pieces that the list of evidence shows, of which there is one at least, and that each of them opens. */
const evidenceShown = async (page: Page): Promise<readonly string[]> => {
  await visit(page, '/evidence')
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(rows.first()).toBeVisible()
  return rows.allInnerTexts()
}

const saved = async (page: Page): Promise<Uint8Array<ArrayBuffer>> => {
  const path = `${await newFolder('bundle')}/bundle.zip`
  await (await makeFile(page)).saveAs(path)
  expect(verifyFile(path)).toMatchObject({ exit: 0 })
  return Uint8Array.from(await readFile(path))
}

test('an empty file is named, and nothing of it is kept', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await visit(page, '/capture/file')
  await chooseFiles(page, [given('from-the-cloud.pdf', 'application/pdf', '')])
  const says = en.troubles.emptyFile('from-the-cloud.pdf')
  for (const line of [says.what, says.safe, says.next])
    await expect(page.getByText(line).first()).toBeVisible()
  await visit(page, '/evidence')
  await expect(page.getByText(en.evidence.noneTitle)).toBeVisible()
})

test('a photo that cannot be shown here is kept as it came, and says so', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(50_000, 7),
  ])
  const small = await readFile(await smallPhoto())
  const corrupt = Buffer.concat([small.subarray(0, 700), Buffer.alloc(30_000, 0xa5)])

  await visit(page, '/capture/photo')
  await choosePhotos(page, [given('IMG_0001.HEIC', 'image/heic', heic)])
  await seeSaved(page)
  await expect(page.getByText(en.troubles.heicKept.what)).toBeVisible()
  await expect(page.getByText(en.troubles.heicKept.safe)).toBeVisible()

  await visit(page, '/capture/photo')
  await choosePhotos(page, [given('broken.jpg', 'image/jpeg', corrupt)])
  await seeSaved(page)
  await expect(page.getByText(en.troubles.notViewable('photo').what)).toBeVisible()

  const bundle = Buffer.from(await saved(page))
  expect(bundle.includes(heic)).toBe(true)
  expect(bundle.includes(corrupt)).toBe(true)
})

test(
  'names of every kind are kept as far as they can be shown, and break nothing',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const names = {
      emoji: '🧾 receipt 👩‍🔧.txt',
      'right to left': 'إيصال العميل.txt',
      'turned around': 'holiday\u202Egpj.exe',
      nul: 'be\u0000fore.txt',
      long: `${'long '.repeat(2_000)}.txt`,
      path: '../../etc/passwd',
      markup: '<img src=x onerror=alert(1)>.txt',
    }
    await visit(page, '/capture/file')
    await chooseFiles(
      page,
      Object.entries(names).map(([kind, name]) => given(name, 'text/plain', `What is in ${kind}.`)),
    )
    const count = Object.keys(names).length
    await expect(page.getByText(en.capture.savedMany(count, 'phone')).first()).toBeVisible()

    const saving = await page.getByRole('main').innerText()
    const shown = (await evidenceShown(page)).join('\n')
    for (const part of [names.emoji, names['right to left'], 'long long', '<img src=x onerror=alert(1)>.txt'])
      expect(shown).toContain(part)
    for (const said of [saving, shown])
      for (const unshowable of ['\u0000', '\u202E', 'long '.repeat(60)])
        expect(said).not.toContain(unshowable)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(Buffer.from(await saved(page)).includes('passwd\0')).toBe(false)
  },
)

test('a clock at 1970 or 2090 is doubted once, and the order stays right', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  const words = ['In good time.', 'Before everything.', 'After everything.', 'In good time again.']
  const clocks = [
    '2026-11-22T10:00:00Z',
    '1970-01-01T00:05:00Z',
    '2090-06-01T12:00:00Z',
    '2026-11-22T11:00:00Z',
  ]
  for (const [i, clock] of clocks.entries()) {
    await page.clock.setFixedTime(clock)
    await writeNote(page, words[i] ?? '')
    const isDoubted = i === 1 || i === 2
    await expect(page.getByText(/That does not look right/)).toHaveCount(isDoubted ? 1 : 0)
  }
  await expect
    .poll(async () => (await evidenceShown(page)).map((row) => words.find((each) => row.includes(each))))
    .toEqual(words.toReversed())
  await saved(page)
})

test(
  'two tabs write at the same time: both see all of it, and the history is one',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page, context } = await browserOf()
    await page.goto(site.origin)
    await startPortfolio(page, 'Amy Lewis')
    const other = await context.newPage()
    await other.goto(site.origin)
    const tabs = [page, other]
    const rounds = 4
    for (let round = 0; round < rounds; round++) {
      await Promise.all(
        tabs.map(async (tab, i) => {
          await visit(tab, '/capture/note')
          await tab.getByLabel(en.capture.note, { exact: true }).fill(`Tab ${i}, round ${round}`)
        }),
      )
      await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: en.capture.noteSave }).click()))
      await Promise.all(tabs.map((tab) => seeSaved(tab)))
    }
    for (const tab of tabs) {
      // By the app's own way, without loading the page again: what the other tab wrote has arrived by itself.
      await goTo(tab, 'evidence')
      await expect(tab.getByRole('main').getByRole('listitem')).toHaveCount(2 * rounds)
    }
    const path = `${await newFolder('bundle')}/tabs.zip`
    await (await makeFile(page)).saveAs(path)
    const { exit, lines } = verifyFile(path)
    expect({ exit, odd: lines.filter(({ level }) => level === 'error' || level === 'warning') }).toEqual({
      exit: 0,
      odd: [],
    })
  },
)

test(
  'a full device says so, harms nothing, and can still hand everything on',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await beginCustomerService(page, 'Amy Lewis')
    const first = await takePhoto(page, await smallPhoto())
    await visit(page, `/evidence/${first}/claim`)
    await claim(page, 'C1 · 1.1')
    const coverage = await coverageShown(page)
    const before = await evidenceShown(page)

    // The browser looks at its quota only every so often, so which photo is the first to be refused is open.
    await fillStorage(page, site.origin, 6_000_000)
    const chance = chanceFrom(1)
    const large = await readFile(await realPhoto())
    const photo = (): Given => given('shelf.jpg', 'image/jpeg', likePhoto(large, chance))
    const main = page.getByRole('main')
    const says = en.troubles.quotaFull('phone')
    const refused = main.getByText(says.what)
    const savedRows = main.getByRole('listitem').getByText(en.capture.savedTitle, { exact: true })
    let taken = 0
    for (let round = 0; round < 30 && (await refused.count()) === 0; round++) {
      await visit(page, '/capture/photo')
      await choosePhotos(page, [photo(), photo()])
      await expect.poll(async () => (await refused.count()) + (await savedRows.count())).toBe(2)
      taken += await savedRows.count()
    }
    expect(await refused.count(), 'refused for want of room').toBeGreaterThan(0)
    for (const line of [says.safe, says.next]) await expect(main.getByText(line).first()).toBeVisible()

    const after = await evidenceShown(page)
    expect(after.slice(taken)).toEqual(before)
    expect(await coverageShown(page)).toEqual(coverage)
    const bundle = await saved(page)
    expect(Buffer.from(bundle).includes(await readFile(await smallPhoto()))).toBe(true)

    // With room again, what was refused is taken.
    await visit(page, '/capture/photo')
    await makeRoom(page, site.origin)
    await choosePhotos(page, [photo()])
    await seeSaved(page)
    expect(await evidenceShown(page)).toHaveLength(after.length + 1)
  },
)

test(
  'a hostile or damaged file is told apart, and changes nothing',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const { page } = await browserOf()
    await page.goto(site.origin)
    await beginCustomerService(page, 'Amy Lewis')
    const note = await writeNote(page, 'She asked for her money back.')
    await visit(page, `/evidence/${note}/claim`)
    await claim(page, 'C1 · 3.2')
    await takePhoto(page, await smallPhoto())
    const good = await saved(page)
    const coverage = await coverageShown(page)
    const before = await evidenceShown(page)

    const damaged = en.open.verdict.damaged
    const lies: Readonly<Record<string, { file: Given; says: RegExp | string }>> = {
      truncated: {
        file: given('a.zip', 'application/zip', good.subarray(0, good.length - 40_000)),
        says: en.troubles.damagedFile.what,
      },
      'a byte of a photo flipped': {
        file: given('a.zip', 'application/zip', withFlippedByte(good, /\.jpg$/)),
        says: damaged,
      },
      'a byte of the history flipped': {
        file: given('a.zip', 'application/zip', withFlippedByte(good, /heads\.jsonl$/)),
        says: damaged,
      },
      'one more file': {
        file: given(
          'a.zip',
          'application/zip',
          withEntry(good, (top) => `${top}/data/evidence/E999-1-x.txt`, text('x')),
        ),
        says: /damaged|in the file but not in its list|never contains/,
      },
      'a name that climbs out': {
        file: given(
          'a.zip',
          'application/zip',
          withEntry(good, (top) => `${top}/../evil.txt`, text('x')),
        ),
        says: /damaged|never contains/,
      },
      'a foreign ZIP': {
        file: given(
          'holiday.zip',
          'application/zip',
          hostileZip([{ name: 'photos/1.txt', content: text('Sunny.') }]),
        ),
        says: en.troubles.notAPortfolio('holiday.zip').what,
      },
      'no ZIP at all': {
        file: given('portfolio.zip', 'application/zip', 'Dear Sir or Madam'),
        says: en.troubles.notAPortfolio('portfolio.zip').what,
      },
    }
    for (const [lie, { file, says }] of Object.entries(lies)) {
      await test.step(lie, async () => {
        await visit(page, '/open')
        await page.getByRole('button', { name: en.open.choose }).setInputFiles(file)
        await expect(page.getByText(says).first()).toBeVisible()
        await expect(page.getByRole('button', { name: en.open.bringIn })).toBeHidden()
      })
    }
    expect(await evidenceShown(page)).toEqual(before)
    expect(await coverageShown(page)).toEqual(coverage)

    // A name is only a name: the same bytes called otherwise are a portfolio file.
    await visit(page, '/open')
    await page
      .getByRole('button', { name: en.open.choose })
      .setInputFiles(given('notes.txt', 'text/plain', good))
    await expect(page.getByText(en.open.addsNothing)).toBeVisible()
  },
)
