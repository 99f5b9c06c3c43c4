// The app is there with no signal: from the second visit on, at any address, with the server gone for good.

import { en } from '#/text/en.ts'
import { expect, readyOffline, test } from '../support/journey.ts'

const links = [
  '/',
  '/capture/photo',
  '/capture/note',
  `/coverage/${encodeURIComponent('C1@1/3.2')}`,
  '/an/address/of/a/later/version?with=a#question',
]

test('opens from the second visit with the server gone, deep links included', async ({ site, browserOf }) => {
  const first = await browserOf()
  await first.page.goto(site.origin)
  await readyOffline(first.page)
  await first.close()
  await site.stop()

  const second = await browserOf({ folder: first.folder })
  for (const link of links) {
    await second.page.goto(site.origin + link)
    await expect(second.page.getByRole('main')).toBeVisible()
    await expect(second.page).toHaveTitle(/Fieldfolio/)
  }
})

test('has everything it needs after the first visit, though nothing else was opened', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  await site.stop()
  await context.setOffline(true)
  const missing = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const addresses = kept.flat().map(({ url }) => new URL(url).pathname)
    const answers = await Promise.all(addresses.map(async (path) => [path, (await fetch(path)).ok] as const))
    const wanted = ['/index.html', '/viewer/viewer.js', '/viewer/viewer.css', '/manifest.webmanifest']
    return [
      ...answers.filter(([, isThere]) => !isThere).map(([path]) => path),
      ...wanted.filter((path) => !addresses.includes(path)),
    ]
  })
  expect(missing).toEqual([])
})

test('a page that its copy had passed by, as one loaded past it, is taken in after all', async ({
  site,
  browserOf,
}) => {
  const { page, context } = await browserOf()
  await page.goto(site.origin)
  await readyOffline(page)
  const debug = await context.newCDPSession(page)
  await Promise.all([page.waitForEvent('load'), debug.send('Page.reload', { ignoreCache: true })])
  await readyOffline(page)
  // What was asked for before it was taken in comes from the server yet; each part after the last, when the page is idle.
  let asked = -1
  await expect
    .poll(
      () => {
        const before = asked
        asked = site.asked.length
        return asked - before
      },
      { intervals: [5_000] },
    )
    .toBe(0)
  await site.stop()
  await page.getByRole('link', { name: en.start.haveFile }).click()
  await expect(page.getByRole('button', { name: en.open.choose })).toBeVisible()
})

test(
  'survives being killed, and opens again with the server gone',
  { tag: '@long' },
  async ({ site, browserOf }) => {
    const first = await browserOf()
    await first.page.goto(site.origin)
    await readyOffline(first.page)
    await first.kill()
    await site.stop()

    const second = await browserOf({ folder: first.folder })
    await second.page.goto(site.origin)
    await expect(second.page.getByRole('main')).toBeVisible()
  },
)

test('can be installed, and its page asks nothing of anyone else', async ({ site, browserOf }) => {
  const { page, context } = await browserOf()
  const elsewhere: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url())
  })
  await page.goto(site.origin)
  await readyOffline(page)
  const debug = await context.newCDPSession(page)
  const manifest = await debug.send('Page.getAppManifest')
  expect(manifest.errors).toEqual([])
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({
    name: 'Fieldfolio',
    display: 'standalone',
    shortcuts: [{ url: '/capture/photo' }, { url: '/capture/note' }],
  })
  expect((await debug.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  expect(elsewhere).toEqual([])
})
