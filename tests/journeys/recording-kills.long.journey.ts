// The battery is pulled at random moments of a recording: each one is there when the app is opened again, can be played, has
// lost half a second at most, and knows every moment that the screen had called marked.

import type { Page } from '@playwright/test'
import { setTimeout as after } from 'node:timers/promises'
import { en } from '#/text/en.ts'
import { newProfileFolder, removeProfileFolder } from '../support/browser-profile.ts'
import { beginCustomerService } from '../support/candidate.ts'
import { chanceFrom, seedOfThisRun } from '../support/chance.ts'
import { fillStorage } from '../support/full-storage.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { speechIn } from '../support/speech.ts'
import { watchMachine } from '../support/stood-still.ts'

declare global {
  /** Given to the page by the journey: what the clock shows, and since when. */
  var reportClock: ((shown: string, since: number, now: number) => void) | undefined
}

const { recording: words } = en
/** How often in each way; `KILLS` sets both. */
const often = (usually: number): number => Number(process.env['KILLS'] ?? usually)
/** Seconds. */
const mostLost = 0.5
/** In ms. Where the machine stood still for so long in the last seconds before a kill, more may be lost than the app lost. */
const stoodStill = 150
const lastSeconds = 3_000

const secondsOf = (shown: string): number => {
  const [minutes = '0', seconds = '0'] = shown.split(':')
  return Number(minutes) * 60 + Number(seconds)
}

/** The clock turns over at whole seconds; what it stands at in between is told by when it last did. */
const watchClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let shown = ''
    let since = 0
    setInterval(() => {
      const now = document.querySelector('[role="timer"]')?.textContent ?? ''
      if (now !== shown) since = Date.now()
      shown = now
      globalThis.reportClock?.(shown, since, Date.now())
    }, 20)
  })

const ways = [
  { title: 'a recording is killed, and loses half a second at most', kills: often(8), isFull: false },
  { title: 'the same while the storage runs full', kills: often(8), isFull: true },
] as const

for (const { title, kills, isFull } of ways)
  test(`${title}: ${kills} times with its moments`, async ({ site, browserOf }) => {
    const chance = chanceFrom(seedOfThisRun())
    const folder = await newProfileFolder()
    const first = await browserOf({ folder })
    await first.page.goto(site.origin)
    await beginCustomerService(first.page, 'Amy Lewis')
    await first.close()
    const speech = speechIn(await newFolder('speech'))
    const losses: number[] = []
    const spoilt: number[] = []
    const machine = await watchMachine(await newFolder('machine'))

    // A round that lost more while the machine stood still is taken again, as long as most rounds count.
    for (let round = 1; losses.length < kills && spoilt.length < kills; round++) {
      const recording = await browserOf({ folder, ...speech })
      let stoodAt = 0
      await recording.page.exposeFunction('reportClock', (shown: string, since: number, now: number) => {
        stoodAt = secondsOf(shown) + (now - since) / 1000
      })
      await recording.page.goto(site.origin)
      await recording.page.getByRole('link', { name: words.record }).click()
      const buttons = recording.page.locator('.mark-button')
      await buttons.first().click()
      await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true')
      await watchClock(recording.page)
      await expect(recording.page.getByText(/^Safe up to/)).toBeVisible()
      await buttons.nth(1).click()
      await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true')
      await after(1_000 + chance() * 5_000)
      if (isFull) {
        await fillStorage(recording.page, site.origin)
        await after(chance() * 4_000)
      }
      const killedAt = Date.now()
      await recording.kill()

      const { page, close } = await browserOf({ folder })
      await page.goto(site.origin)
      await page.getByRole('link', { name: words.leftGo }).click()
      const player = page.locator('audio')
      await expect
        .poll(() => player.evaluate((sound: HTMLAudioElement) => sound.readyState), `round ${round} plays`)
        .toBeGreaterThan(0)
      const length = await player.evaluate((sound: HTMLAudioElement) => sound.duration)
      expect(Number.isFinite(length), `round ${round} has a length`).toBe(true)
      const lost = stoodAt - length
      const stood = machine.longest(killedAt - lastSeconds, killedAt)
      if (lost <= mostLost || stood < stoodStill) losses.push(lost)
      else {
        spoilt.push(lost)
        console.log(
          `round ${round} does not count: the machine stood still for ${stood} ms, ${lost.toFixed(2)} s lost`,
        )
      }
      await expect(page.getByRole('button', { name: /^Play from/ })).toHaveCount(2)
      await page.getByRole('button', { name: words.throwAway }).click()
      await page.getByRole('dialog').getByRole('button', { name: words.throwAway }).click()
      // Gone from storage, not only from the screen.
      await page.waitForURL(`${site.origin}/`)
      await expect(page.getByRole('heading', { name: en.today.recover })).toBeHidden()
      await close()
    }
    const most = Math.max(...losses)
    console.log(
      `${losses.length} recordings, at most ${most.toFixed(2)} s lost: ${losses.map((each) => each.toFixed(2)).join(' ')}`,
    )
    await machine.stop()
    expect(losses).toHaveLength(kills)
    expect(most).toBeLessThanOrEqual(mostLost)
    await removeProfileFolder(folder)
  })
