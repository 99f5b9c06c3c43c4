// Moment 4 by the steps of its two people, with a watch: for the journey, which looks at each of their screens, and for the bench,
// which only times them. Nothing here judges how long they took.

import { expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { en } from '#/text/en.ts'
import { beginCustomerService, goTo, writeNote } from './candidate.ts'
import { filmScreen } from './filmed.ts'
import { readyOffline, type Journey } from './journey.ts'
import { newFolder } from './judges.ts'

const words = en.meeting

/** At a screen, by the name of its picture. */
export type Look = (page: Page, name: string) => Promise<void>

const wordsOn = async (page: Page): Promise<string> =>
  (await page.locator('.words-aloud').innerText()).replaceAll(/\s+/g, ' ').trim()

export const showCodes = async (page: Page): Promise<string> => {
  await goTo(page, 'share')
  await page.getByRole('link', { name: words.meet }).click()
  await expect(page.getByText(words.how.meet)).toBeVisible()
  return wordsOn(page)
}

export type Pair = {
  readonly amy: Page
  readonly dev: Page
  /** Amy's four words. */
  readonly said: string
  /** How many codes her screen shows in turns. */
  readonly codes: number
}

/** Amy, who has six pieces, shows her codes, and Dev's camera sees them; both have the app and no signal. */
export const beforeTheyMeet = async (
  { site, browserOf }: Pick<Journey, 'site' | 'browserOf'>,
  look: Look,
): Promise<Pair> => {
  const { page: amy, context: amys } = await browserOf()
  await amy.goto(site.origin)
  await beginCustomerService(amy, 'Amy Lewis')
  for (let piece = 1; piece <= 6; piece += 1)
    await writeNote(amy, `What a customer asked, ${piece}`, `Question ${piece}`)
  await readyOffline(amy)
  await amys.setOffline(true)
  const said = await showCodes(amy)
  await look(amy, 'moment-4-show')
  const film = join(await newFolder('meeting'), 'amys-screen.y4m')
  const codes = await filmScreen(amy, words.film, film)

  const { page: dev, context: devs } = await browserOf({ sees: film })
  await dev.goto(site.origin)
  await readyOffline(dev)
  await devs.setOffline(true)
  await dev.getByRole('link', { name: en.start.haveFile }).click()
  return { amy, dev, said, codes }
}

/** Until Dev sees what Amy has. Resolves with the milliseconds from when he began to look, without those of `look`. */
export const connect = async ({ amy, dev, said }: Pair, look: Look): Promise<number> => {
  // Nobody of theirs waits for what we look at.
  let aside = 0
  const lookAside: Look = async (page, name) => {
    const at = Date.now()
    await look(page, name)
    aside += Date.now() - at
  }
  const began = Date.now()
  await dev.getByRole('link', { name: words.scan }).click()
  await expect(dev.locator('.words-aloud')).toBeVisible()
  expect(await wordsOn(dev)).toBe(said)
  await expect(dev.getByRole('heading', { name: words.found('Amy') })).toBeVisible()
  await lookAside(dev, 'moment-4-words')
  await amy.getByRole('button', { name: words.yes }).click()
  await expect(amy.getByRole('heading', { name: words.kept.meet })).toBeVisible()
  await lookAside(amy, 'moment-4-kept')
  await dev.getByRole('button', { name: words.yes }).click()
  await dev.getByLabel(en.joining.name).fill('Dev Patel')
  await lookAside(dev, 'moment-4-who')
  await dev.getByRole('button', { name: words.connect }).click()
  await expect(dev.getByRole('heading', { name: words.connected.meet('Amy') })).toBeVisible()
  await expect(dev.getByText(words.sees(6))).toBeVisible()
  await lookAside(dev, 'moment-4-connected')
  return Date.now() - began - aside
}
