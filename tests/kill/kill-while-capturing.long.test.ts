// SIGKILL at 20 random moments of capture, in a browser with a profile on disk: every photo that was reported as saved is
// there byte for byte, the chain has no gap, and nothing half-saved shows.
// The journey of kills tries the screens with small photos; only here are large files killed between their parts, and
// only here is it asked whether a file without an entry or half a copy was left behind.

import type { Page } from '@playwright/test'
import { setTimeout as after } from 'node:timers/promises'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { newProfileFolder, openProfile, removeProfileFolder } from '../support/browser-profile.ts'
import type { CapturePage, Found } from './capture-page.ts'
import { fileURLToPath } from 'node:url'

declare const page: CapturePage
declare const saved: (sha256: string) => void

const kills = 20

const open = async (tab: Page, origin: string): Promise<void> => {
  await tab.goto(origin)
  await tab.waitForFunction(() => 'page' in globalThis)
}

it('keeps every photo that was reported as saved', async () => {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) })
  process.env['DIST'] = '.cache/kill'
  const { serveDist } = await import('../support/serve-dist.mjs')
  const site = await serveDist()
  const folder = await newProfileFolder()
  const reported: string[] = []
  let caught = 0
  for (let round = 0; round < kills; round++) {
    const amy = await openProfile({ folder })
    await amy.page.exposeFunction('saved', (sha256: string) => void reported.push(sha256))
    await open(amy.page, site.origin)
    const found: Found = await amy.page.evaluate(() => page.look())
    expect(found.faults, `after ${round} kills`).toEqual([])
    expect(reported.filter((sha256) => !found.sound.includes(sha256))).toEqual([])
    const before = reported.length
    // It ends with the browser, and says so by failing.
    const capturing = amy.page.evaluate(() => page.capture((sha256) => saved(sha256))).catch(() => undefined)
    await after(300 + Math.random() * 3000)
    await amy.kill()
    await capturing
    if (reported.length > before) caught += 1
  }
  const amy = await openProfile({ folder })
  await open(amy.page, site.origin)
  const found: Found = await amy.page.evaluate(() => page.look())
  await amy.close()
  await site.stop()
  await removeProfileFolder(folder)
  expect(found.faults).toEqual([])
  expect(reported.filter((sha256) => !found.sound.includes(sha256))).toEqual([])
  // Otherwise nothing was tried.
  expect(caught).toBeGreaterThan(kills / 4)
})
