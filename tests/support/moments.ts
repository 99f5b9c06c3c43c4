// The first two moments that decide, as a candidate lives them: with the installed app, no signal, one finger, and a watch.

import { expect, type Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import type { Profile } from './browser-profile.ts'
import { fingerOn, slowDown } from './finger.ts'
import { readyOffline, type Journey } from './journey.ts'
import { realPhoto } from './real-photo.ts'

/** A cheap phone's thread against this machine's. */
export const slower = 4

export type Timed = { readonly taps: number; readonly milliseconds: number }

export const shutter = (page: Page) => page.getByRole('navigation').locator('label.shutter')

const savedHeading = (page: Page) => page.getByRole('heading', { level: 1, name: en.capture.saved('phone') })

export const tellTimed = (moment: string, { taps, milliseconds }: Timed): void =>
  console.log(`${moment}: ${taps} taps, ${(milliseconds / 1000).toFixed(2)} s`)

/** The app as it is on a phone that has had it for a while: installed, closed, and no signal when it is opened. */
export const installed = async (
  { site, browserOf }: Pick<Journey, 'site' | 'browserOf'>,
  before: (page: Page) => Promise<void>,
): Promise<Profile> => {
  const first = await browserOf()
  await first.page.goto(site.origin)
  await readyOffline(first.page)
  await before(first.page)
  await first.close()
  const second = await browserOf({ folder: first.folder })
  await second.context.setOffline(true)
  return second
}

/** From the icon on a phone that holds nothing, to "Saved on this phone". */
export const firstMinute = async (page: Page, origin: string, slowness = 1): Promise<Timed> => {
  const finger = await fingerOn(page)
  await slowDown(page, slowness)
  const photo = await realPhoto()
  const start = performance.now()
  await finger.open(origin)
  await finger.shoot(page.locator('label.picker', { hasText: en.start.takePhotoNow }), photo)
  await savedHeading(page).waitFor()
  return { taps: finger.taps(), milliseconds: performance.now() - start }
}

/** From the icon, with units chosen: a photo that is safe, one of its chips claimed, and that taken back. */
export const stockRoom = async (
  page: Page,
  origin: string,
  slowness = 1,
): Promise<{ readonly safe: Timed; readonly claimed: Timed }> => {
  const finger = await fingerOn(page)
  await slowDown(page, slowness)
  const photo = await realPhoto()
  const start = performance.now()
  await finger.open(origin)
  await finger.shoot(shutter(page), photo)
  await savedHeading(page).waitFor()
  const safe = { taps: finger.taps(), milliseconds: performance.now() - start }

  const first = page.locator('main button.chip').first()
  const code = (await first.locator('.code').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z]+\d* · \d/)
  await finger.tap(first)
  const toast = page.getByRole('status').filter({ hasText: en.claims.claimed(code) })
  await toast.waitFor()
  const claimed = { taps: finger.taps(), milliseconds: performance.now() - start }
  await expect(first).toHaveAttribute('aria-pressed', 'true')

  await finger.tap(toast.getByRole('button', { name: en.parts.undo }))
  await expect(first).toHaveAttribute('aria-pressed', 'false')
  expect(finger.taps()).toBe(claimed.taps + 1)
  return { safe, claimed }
}
