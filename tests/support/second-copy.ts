// Setting up a second copy on a real server's storage and being joined by an assessor, as people do: what journeys about what
// comes afterwards begin with.

import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import type { Profile, ProfileOptions } from './browser-profile.ts'
import { goTo, visit } from './candidate.ts'
import { filmScreen } from './filmed.ts'

const { exchange: words, exchangePlace: place, meeting } = en

export const allSafe = (page: Page) =>
  page
    .getByRole('main')
    .getByText(new RegExp(`^${words.allSafe('')}`))
    .first()

/** Somebody's WebDAV folder; resolves when all is safe there. */
export const setUpSecondCopy = async (page: Page, address: string, password: string): Promise<void> => {
  await visit(page, '/exchange/place')
  await page.getByRole('radio', { name: place.kinds.webdav }).check()
  await page.getByLabel(place.address, { exact: true }).fill(address)
  await page.getByLabel(place.user, { exact: true }).fill('amy')
  await page.getByLabel(place.password, { exact: true }).fill(password)
  await page.getByLabel(place.name, { exact: true }).fill('Harbour Training')
  await page.getByRole('button', { name: place.tryIt, exact: true }).click()
  await expect(page.getByText(place.works, { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: place.use, exact: true }).click()
  await goTo(page, 'today')
  await expect(allSafe(page)).toBeVisible()
}

/** Dev looks at the candidate's screen and is let in; resolves with Dev's browser. */
export const meetDev = async (
  amy: Page,
  folder: string,
  browserOf: (options?: ProfileOptions) => Promise<Profile>,
): Promise<Profile> => {
  await goTo(amy, 'share')
  await amy.getByRole('link', { name: meeting.meet }).click()
  await expect(amy.locator('.words-aloud')).toBeVisible()
  const film = join(folder, 'amys-screen.y4m')
  await filmScreen(amy, meeting.film, film, 4_000)
  await amy.getByRole('button', { name: meeting.yes }).click()
  const dev = await browserOf({ sees: film })
  await dev.page.goto(new URL('/scan', amy.url()).href)
  await dev.page.getByRole('button', { name: meeting.yes }).click()
  await dev.page.getByLabel(en.joining.name).fill('Dev Patel')
  await dev.page.getByRole('button', { name: meeting.connect }).click()
  await expect(dev.page.getByRole('heading', { name: meeting.connected.meet('Amy') })).toBeVisible()
  await expect(amy.getByRole('heading', { name: meeting.connected.meet('Dev') })).toBeVisible()
  return dev
}
