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

/** On the screen that asks where: a WebDAV folder of Amy's. */
export const fillPlace = async (page: Page, address: string, password: string): Promise<void> => {
  await page.getByRole('radio', { name: place.kinds.webdav }).check()
  await page.getByLabel(place.address, { exact: true }).fill(address)
  await page.getByLabel(place.user, { exact: true }).fill('amy')
  await page.getByLabel(place.password, { exact: true }).fill(password)
  await page.getByLabel(place.name, { exact: true }).fill('Harbour Training')
}

/** Resolves when all is safe there; `tried` is told when the place was found to work. */
export const setUpSecondCopy = async (
  page: Page,
  address: string,
  password: string,
  tried?: () => Promise<void>,
): Promise<void> => {
  await visit(page, '/exchange/place')
  await fillPlace(page, address, password)
  await page.getByRole('button', { name: place.tryIt, exact: true }).click()
  await expect(page.getByText(place.works, { exact: true }).first()).toBeVisible()
  await tried?.()
  await page.getByRole('button', { name: place.use, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  await goTo(page, 'today')
  await expect(allSafe(page)).toBeVisible()
}

/** Shows the codes of a meeting, and says that the words are the same; resolves with the words. */
export const filmMeeting = async (page: Page, path: string): Promise<string> => {
  await goTo(page, 'share')
  await page.getByRole('link', { name: meeting.meet }).click()
  const said = await page.locator('.words-aloud').innerText()
  await filmScreen(page, meeting.film, path)
  await page.getByRole('button', { name: meeting.yes }).click()
  return said.replaceAll(/\s+/g, ' ').trim()
}

/** Dev looks at the candidate's screen and is let in; resolves with Dev's browser. */
export const meetDev = async (
  amy: Page,
  folder: string,
  browserOf: (options?: ProfileOptions) => Promise<Profile>,
): Promise<Profile> => {
  const film = join(folder, 'amys-screen.y4m')
  await filmMeeting(amy, film)
  const dev = await browserOf({ sees: film })
  await dev.page.goto(new URL('/scan', amy.url()).href)
  await dev.page.getByRole('button', { name: meeting.yes }).click()
  await dev.page.getByLabel(en.joining.name).fill('Dev Patel')
  await dev.page.getByRole('button', { name: meeting.connect }).click()
  await expect(dev.page.getByRole('heading', { name: meeting.connected.meet('Amy') })).toBeVisible()
  await expect(amy.getByRole('heading', { name: meeting.connected.meet('Dev') })).toBeVisible()
  return dev
}
