// The second copy's other two places, set up by typing as people do: a bucket of a real Ceph gateway, whose new password is asked
// for by name, and a folder. No browser here lets a script press the system's own folder chooser, so a folder of the browser's
// own storage stands in for the one that a person would choose; everything behind the chooser is the app's.

import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unwrap } from '#/base/result.ts'
import { openS3 } from '#/sync/destinations/s3.ts'
import { en } from '#/text/en.ts'
import { beginCustomerService, goTo, takePhoto, visit, writeNote } from '../support/candidate.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder, verifyFile } from '../support/judges.ts'
import { look } from '../support/look-closely.ts'
import { smallPhoto } from '../support/real-photo.ts'
import { allSafe } from '../support/second-copy.ts'
import { startCeph } from '../support/servers/ceph.ts'

const { exchange: words, exchangePlace: place } = en
const bucket = 'portfolios-2026-a'

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

const typeBucket = async (page: Page, endpoint: string, secret: string): Promise<void> => {
  await visit(page, '/exchange/place')
  await page.getByRole('radio', { name: place.kinds.s3 }).check()
  const fields: readonly (readonly [string, string])[] = [
    [place.endpoint, endpoint],
    [place.bucket, bucket],
    [place.prefix, 'p1'],
    [place.region, 'default'],
    [place.access, 'amykey'],
    [place.secret, secret],
    [place.name, 'Harbour Training'],
  ]
  for (const [label, text] of fields) await page.getByLabel(label, { exact: true }).fill(text)
  await press(page, place.tryIt)
  await expect(page.getByText(place.works, { exact: true }).first()).toBeVisible()
}

test('a bucket is set up, fills itself, and says that the password is refused once it has another', async ({
  site,
  browserOf,
}) => {
  const ceph = await startCeph(['amy'])
  try {
    await ceph.setUp({ [bucket]: { p1: ['amy'] } }, site.origin)
    const settings = { endpoint: ceph.origin, region: 'default', bucket, prefix: 'p1', accessKey: 'amykey' }
    const { page } = await browserOf()
    await page.goto(site.origin)
    await beginCustomerService(page, 'Amy Lewis')
    await takePhoto(page, await smallPhoto())
    await typeBucket(page, ceph.origin, 'amysecret')
    await look(page, 'bucket-works')
    await press(page, place.use)
    await goTo(page, 'today')
    await expect(allSafe(page)).toBeVisible()
    const ledger = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('fieldfolio')
          opening.addEventListener('success', () => {
            const keys = opening.result.transaction('shelf').objectStore('shelf').getAllKeys()
            keys.addEventListener('success', () => {
              opening.result.close()
              const [key] = keys.result
              resolve(typeof key === 'string' ? key : '')
            })
          })
        }),
    )
    const store = unwrap(openS3(settings, 'amysecret'))
    // The photo, and the qualification that it is for.
    expect(unwrap(await store.list(`${ledger}/blobs`))).toHaveLength(2)
    expect(unwrap(await store.list(`${ledger}/heads`)).length).toBeGreaterThan(0)

    // The centre gives her another secret; Ceph lets no page read that it refuses the old one.
    await ceph.admin(
      'key',
      'create',
      '--uid=amy',
      '--key-type=s3',
      '--access-key=amykey',
      '--secret-key=anothersecret',
    )
    await writeNote(page, 'She asked for her money back.', 'The kettle')
    await visit(page, '/exchange')
    await expect(
      page.getByText(en.troubles.placeRefuses('Harbour Training', 'phone', 0).what).first(),
    ).toBeVisible()
    await look(page, 'bucket-refused')
    await page.getByRole('link', { name: words.typeAgain }).click()
    await typeBucket(page, ceph.origin, 'anothersecret')
    await press(page, place.use)
    await goTo(page, 'today')
    await expect(allSafe(page)).toBeVisible()
  } finally {
    await ceph.stop()
  }
})

test('a folder is chosen, fills itself, and holds a file for verifiers', async ({ site, browserOf }) => {
  const { page, context } = await browserOf()
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'showDirectoryPicker', {
      value: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
    })
  })
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await takePhoto(page, await smallPhoto())
  await visit(page, '/exchange/place')
  await page.getByRole('radio', { name: place.kinds.folder }).check()
  await press(page, place.chooseFolder)
  await expect(page.getByText(place.chosenFolder('stick'))).toBeVisible()
  await page.getByLabel(place.name, { exact: true }).fill('The stick')
  await press(page, place.tryIt)
  await expect(page.getByText(place.works, { exact: true }).first()).toBeVisible()
  await look(page, 'folder-works')
  await press(page, place.use)
  await goTo(page, 'today')
  await expect(allSafe(page)).toBeVisible()

  /** Names in a folder of the one ledger there. */
  const namesIn = (folder: string): Promise<readonly string[]> =>
    page.evaluate(async (name) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
      const names: string[] = []
      for await (const ledger of root.values()) {
        if (ledger.kind !== 'directory' || ledger.name.includes('-')) continue
        const inner = await (
          await root.getDirectoryHandle(ledger.name)
        )
          .getDirectoryHandle(name)
          .catch(() => null)
        if (inner !== null) for await (const one of inner.keys()) names.push(one)
      }
      return names
    }, folder)
  expect(await namesIn('blobs')).toHaveLength(2)
  await expect.poll(() => namesIn('bundle')).toHaveLength(1)

  const zip = join(await newFolder('folder'), 'evidence.zip')
  const content = await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
    for await (const ledger of root.values()) {
      if (ledger.kind !== 'directory' || ledger.name.includes('-')) continue
      const inner = await (await root.getDirectoryHandle(ledger.name)).getDirectoryHandle('bundle')
      for await (const one of inner.keys()) {
        const bytes = await (await (await inner.getFileHandle(one)).getFile()).arrayBuffer()
        return [...new Uint8Array(bytes)]
      }
    }
    return []
  })
  await writeFile(zip, new Uint8Array(content))
  expect(verifyFile(zip).exit).toBe(0)

  // The browser still knows it after the page was loaded anew.
  await writeNote(page, 'She asked for her money back.', 'The kettle')
  await visit(page, '/')
  await expect(allSafe(page)).toBeVisible()
  await look(page, 'folder-home')
})
