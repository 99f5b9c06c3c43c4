// The page that saves everything when nothing else works: with the app whole, with its database taken to an unknown
// schema, with rows and files damaged, and with its code broken; each time with the server gone.

import type { Page } from '@playwright/test'
import { createHash, randomBytes } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { phone } from '../support/browser-profile.ts'
import { seeSaved, startPortfolio, takePhoto, visit, writeNote } from '../support/candidate.ts'
import { expect, readyOffline, test } from '../support/journey.ts'
import { extractAll, judge, newFolder } from '../support/judges.ts'
import { takePictures } from '../support/pictures.ts'
import { smallPhoto } from '../support/real-photo.ts'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Judged by programs that share no code with us: `hashes` by path, from Python. */
type Rescued = {
  readonly folder: string
  readonly report: string
  readonly hashes: Readonly<Record<string, string>>
}

const listed = `
import hashlib, json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
assert all(not n.startswith('/') and '..' not in n and '\\\\' not in n for n in z.namelist())
assert len({n.lower() for n in z.namelist()}) == len(z.namelist())
print(json.dumps({n.split('/', 1)[1]: hashlib.sha256(z.read(n)).hexdigest() for n in z.namelist()}))`

const openRescue = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/rescue.html`)
  await expect(page.getByRole('heading', { name: 'What is here' })).toBeVisible()
}

const rescue = async (page: Page): Promise<Rescued> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything' }).click()
  const path = join(await newFolder('rescue'), 'rescue.zip')
  await (await download).saveAs(path)
  const tested = judge('unzip', ['-t', '-qq', path])
  expect(tested, tested.said).toMatchObject({ exit: 0 })
  const python = judge('python3', ['-c', listed, path])
  expect(python, python.said).toMatchObject({ exit: 0 })
  const folder = await extractAll(path)
  const hashes: Record<string, string> = JSON.parse(python.said)
  return { folder, report: await readFile(join(folder, 'REPORT.txt'), 'utf8'), hashes }
}

const wordsIn = async ({ folder, hashes }: Rescued): Promise<string> => {
  const paths = Object.keys(hashes).filter((path) => path.endsWith('/in-words.txt'))
  return (await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))).join('\n')
}

const hashesUnder = ({ hashes }: Rescued, folder: string): readonly string[] =>
  Object.entries(hashes).flatMap(([path, hash]) => (path.startsWith(folder) ? [hash] : []))

/** What stands in the database's place as it is: its version, and how many rows each store has. */
const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('fieldfolio')
        opening.addEventListener('error', () => reject(new Error('it does not open')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const stores = [...database.objectStoreNames]
          const reading = database.transaction(stores)
          const counts = stores.map((store) => reading.objectStore(store).count())
          reading.addEventListener('complete', () => {
            database.close()
            resolve([database.version, stores, counts.map((count) => count.result)])
          })
        })
      }),
  )

/** Runs `change` on a raw connection of the page, in one transaction; `version` raises the schema first. */
const breakStorage = (page: Page, how: 'newer schema' | 'bad rows', large: string): Promise<void> =>
  page.evaluate(
    async ([kind, hash]) => {
      const secret = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt'])
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fieldfolio', kind === 'newer schema' ? 9_990 : undefined)
        opening.addEventListener('error', () => reject(new Error('it does not open')))
        opening.addEventListener('upgradeneeded', () => {
          const odd: Record<string, unknown> = {
            when: new Date(0),
            many: 2n ** 70n,
            none: undefined,
            nan: NaN,
          }
          odd['itself'] = odd
          const later = opening.result.createObjectStore('../later ünits')
          later.put(
            { says: 'A row of a later release.', secret, map: new Map([['a', new Set([1])]]) },
            'first',
          )
          later.put(odd, ['second', 2])
          later.put({ file: new File(['Kept by a later release.'], '../../etc/plan.txt') }, 3)
          later.put(new Uint8Array([1, 2, 3]), new Uint8Array([9]))
        })
        opening.addEventListener('success', () => {
          const database = opening.result
          if (kind === 'newer schema') {
            database.close()
            return resolve()
          }
          const writing = database.transaction(['entries', 'parts', 'blobs'], 'readwrite')
          const entries = writing.objectStore('entries')
          // The first of its chain, which names no file and holds no words that are looked for below.
          const rows = entries.getAll()
          rows.addEventListener('success', () => {
            const first: unknown = rows.result.find((row: unknown) => Reflect.get(Object(row), 'seq') === 1)
            const named: unknown = Reflect.get(Object(first), 'hash')
            entries.put({ hash: named, line: 7, nonsense: ['🤷', { deep: null }] })
          })
          const known = writing.objectStore('blobs').get(hash)
          known.addEventListener('success', () => {
            writing.objectStore('parts').delete([String(Reflect.get(Object(known.result), 'copy')), 1])
          })
          writing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
        })
      })
    },
    [how, large] as const,
  )

test('everything is saved, byte for byte, however the app is broken', async ({ site, browserOf, faults }) => {
  const photoPath = await smallPhoto()
  const photo = await readFile(photoPath)
  const large = randomBytes(34 * 2 ** 20)
  const largePath = join(await newFolder('large'), 'stock count.dat')
  await writeFile(largePath, large)
  const words = 'She asked for her money back; “no receipt”, she said.\nI looked it up.'

  const first = await browserOf()
  const { page } = first
  await page.goto(site.origin)
  await startPortfolio(page, 'Amy Lewis')
  await takePhoto(page, photoPath)
  await writeNote(page, words)
  await visit(page, '/capture/file')
  await page.getByRole('main').getByRole('button', { name: en.capture.chooseFiles }).setInputFiles(largePath)
  await seeSaved(page)
  await visit(page, '/capture/note')
  await page.getByLabel(en.capture.note, { exact: true }).fill('Half a thought')
  await readyOffline(page)
  await expect(page.getByText(en.capture.noteKept)).toBeVisible()
  await site.stop()

  await test.step('nothing broken', async () => {
    await openRescue(page, site.origin)
    const before = await stateOf(page)
    await expectNoBarriers(page)
    await takePictures(page, '80-rescue-here')
    const saved = await rescue(page)
    await expect(page.getByRole('heading', { name: 'The copy is ready', exact: true })).toBeVisible()
    expect(saved.report).toContain('Everything was read.')
    expect(hashesUnder(saved, 'fieldfolio/files/')).toContain(sha256(photo))
    expect(hashesUnder(saved, 'fieldfolio/files/')).toContain(sha256(large))
    expect(Object.keys(saved.hashes).join('\n')).toMatch(/files\/\d{4}-stock-count-[0-9a-f]{8}\.dat/)
    const draft = Object.keys(saved.hashes).find((path) => path.startsWith('fieldfolio/drafts/'))
    expect(await readFile(join(saved.folder, String(draft)), 'utf8')).toMatch(/^Half a thought\n/)
    for (const line of words.split('\n')) expect(await wordsIn(saved)).toContain(line)
    await expectNoBarriers(page)
    await takePictures(page, '81-rescue-ready')
    expect(await stateOf(page)).toEqual(before)
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    expect(scripts.filter((path) => !/^\/(?:rescue|icons)\//.test(path))).toEqual([])
  })

  await test.step('on a small screen with large text', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.setViewportSize(phone)
  })

  await test.step('the database is of a later release, with a store that nobody knows', async () => {
    await breakStorage(page, 'newer schema', sha256(large))
    await page.goto(site.origin)
    await page.getByRole('link', { name: en.app.rescue }).click()
    await expect(page.getByRole('heading', { name: 'What is here' })).toBeVisible()
    const before = await stateOf(page)
    const saved = await rescue(page)
    expect(before).toEqual([9_990, expect.anything(), expect.anything()])
    expect(await stateOf(page)).toEqual(before)
    expect(hashesUnder(saved, 'fieldfolio/files/')).toContain(sha256(photo))
    expect(await wordsIn(saved)).toContain('I looked it up.')
    const rows = (await readFile(join(saved.folder, 'fieldfolio/rows/later-units.jsonl'), 'utf8'))
      .trim()
      .split('\n')
    expect(rows.map((row): unknown => JSON.parse(row))).toEqual([
      { key: 3, value: { file: expect.objectContaining({ $type: 'File' }) } },
      {
        key: 'first',
        value: {
          says: 'A row of a later release.',
          secret: { $cannotBeCopied: 'CryptoKey' },
          map: { $map: [['a', { $set: [1] }]] },
        },
      },
      { key: { $bytes: 'CQ==', $type: 'ArrayBuffer' }, value: { $bytes: 'AQID', $type: 'Uint8Array' } },
      {
        key: ['second', 2],
        value: {
          when: { $date: '1970-01-01T00:00:00.000Z' },
          many: { $bigint: String(2n ** 70n) },
          none: { $undefined: true },
          nan: { $number: 'NaN' },
          itself: { $sameAs: '$' },
        },
      },
    ])
    expect(hashesUnder(saved, 'fieldfolio/other-files/later-units/')).toEqual([
      sha256('Kept by a later release.'),
    ])
  })

  await test.step('an entry is nonsense, and a part of a file is missing', async () => {
    await breakStorage(page, 'bad rows', sha256(large))
    await openRescue(page, site.origin)
    const saved = await rescue(page)
    await expect(page.getByRole('heading', { name: 'The copy is ready, with gaps' })).toBeVisible()
    await expect(page.getByText(/-INCOMPLETE\.dat: 1 piece is missing .* \(number 2 of 5\)/)).toBeVisible()
    await expect(page.getByText(/it is not as Fieldfolio writes it/)).toBeVisible()
    await expectNoBarriers(page)
    await takePictures(page, '82-rescue-gaps')
    const incomplete = Object.entries(saved.hashes).find(([path]) => path.endsWith('-INCOMPLETE.dat'))
    const part = 8 * 2 ** 20
    expect(incomplete?.[1]).toBe(sha256(Buffer.concat([large.subarray(0, part), large.subarray(2 * part)])))
    expect(hashesUnder(saved, 'fieldfolio/files/')).toContain(sha256(photo))
    expect(await readFile(join(saved.folder, 'fieldfolio/rows/entries.jsonl'), 'utf8')).toContain(
      '"nonsense":["🤷"',
    )
  })

  await test.step('the app’s main script is broken', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          if (/\/assets\/.*\.js$/.test(new URL(request.url).pathname))
            await cache.put(
              request,
              new Response('throw new Error("broken")', { headers: { 'content-type': 'text/javascript' } }),
            )
      }
    })
    await page.goto(site.origin)
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    await expectNoBarriers(page)
    await page.getByRole('link', { name: 'save everything in this browser' }).click()
    await expect(page.getByRole('heading', { name: 'What is here' })).toBeVisible()
    faults.length = 0
    await page.goto(`${site.origin}/rescue?from=a-poster`)
    const saved = await rescue(page)
    expect(hashesUnder(saved, 'fieldfolio/files/')).toContain(sha256(photo))
  })

  await test.step('the disk has lost the photo’s bytes, and everything else is still saved', async () => {
    await first.close()
    const kept = join(first.folder, 'Default/IndexedDB')
    let lost = 0
    for (const found of await readdir(kept, { recursive: true, withFileTypes: true })) {
      const path = join(found.parentPath, found.name)
      if (!found.isFile() || sha256(await readFile(path)) !== sha256(photo)) continue
      await rm(path)
      lost += 1
    }
    expect(lost, 'files of the photo on the disk').toBeGreaterThan(0)
    const second = await browserOf({ folder: first.folder })
    await openRescue(second.page, site.origin)
    const saved = await rescue(second.page)
    expect(hashesUnder(saved, 'fieldfolio/files/')).not.toContain(sha256(photo))
    expect(saved.report).toMatch(
      /-INCOMPLETE\.jpg: 1 piece is missing or could not be read|parts, row .* could not be read/,
    )
    expect(Object.keys(saved.hashes).join('\n')).toMatch(/stock-count.*INCOMPLETE\.dat/)
    expect(await wordsIn(saved)).toContain('I looked it up.')
  })
})

test('an empty or denied storage is told in plain words, and a save can be stopped', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(`${site.origin}/rescue.html`)
  await expect(
    page.getByRole('heading', { name: 'Nothing is kept in this browser for this address.' }),
  ).toBeFocused()
  await expect(page.getByRole('button', { name: 'Save everything' })).toBeHidden()
  await expectNoBarriers(page)
  await takePictures(page, '83-rescue-nothing')
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])

  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('another')
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('many'))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('many', 'readwrite')
          for (let n = 0; n < 30_000; n++) writing.objectStore('many').put({ n, text: 'x'.repeat(200) }, n)
          writing.addEventListener('complete', resolve)
        })
      }),
  )
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: 'Save everything' })).toBeVisible()
  // Both from within the page, as soon as each can be pressed: on a machine that stands still the copy is made before a driver is there.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const buttons = document.getElementsByTagName('button')
        const named = (name: string): HTMLButtonElement | undefined =>
          [...buttons].find((each) => each.textContent?.trim() === name && each.checkVisibility())
        const stop = (): void => {
          const button = named('Stop')
          if (button === undefined) return
          watching.disconnect()
          button.click()
          resolve()
        }
        const watching = new MutationObserver(stop)
        watching.observe(document, { subtree: true, childList: true, attributes: true })
        named('Save everything')?.click()
        stop()
      }),
  )
  await expect(page.getByText('Stopped. Nothing was saved, and nothing has changed.')).toBeVisible()
  const { folder } = await rescue(page)
  const rows = (await readFile(join(folder, 'another/rows/many.jsonl'), 'utf8')).trim().split('\n')
  expect(rows.length).toBe(30_000)
  expect(rows.at(-1)).toContain('"n":29999')

  await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.reload()
  await expect(page.getByText('The browser does not let this page see what it keeps.')).toBeVisible()
  await expectNoBarriers(page)
})
