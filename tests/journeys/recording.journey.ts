// A recorded discussion: it runs two taps after the app, marks a moment with one tap, is private until everyone has agreed,
// and reaches a stranger's computer as proof at a second. Cut short, it is there again with its length and its moments.

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { expectNoBarriers } from '../support/axe.ts'
import { beginCustomerService, goTo, makeFile, visit } from '../support/candidate.ts'
import { fillStorage, makeRoom } from '../support/full-storage.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder, verifyFile } from '../support/judges.ts'
import { hide, lookAgain, putAway } from '../support/put-away.ts'
import { takePictures } from '../support/pictures.ts'
import { isSafeAfter, markButton, press, secondsIn, startRecording } from '../support/kinds.ts'

const { recording: words } = en

test('recorded in two taps, marked, agreed to, claimed and handed over', async ({ site, browserOf }) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await startRecording(page)
  await markButton(page).click()
  await expect(markButton(page)).toHaveAttribute('aria-pressed', 'true')
  await page.getByLabel(words.who).fill('Dev Patel')
  await isSafeAfter(page, 2)
  await markButton(page).click()
  await expect(markButton(page)).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: words.pause }).click()
  await expect(page.getByText(words.phases.paused)).toBeVisible()
  await page.getByRole('button', { name: words.goOn }).click()
  await expect(page.getByText(/^Gap at \d\d:\d\d, .* missing: paused/).first()).toBeVisible()
  await page.getByRole('button', { name: words.everyoneAgreed }).click()
  await expect(page.getByText(/^Agreed at \d\d:\d\d\./)).toBeVisible()
  await page.getByRole('button', { name: words.stop }).click()

  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.getByText(/^\d\d:\d\d to \d\d:\d\d$/).first()).toBeVisible()
  await expect(page.getByText('Amy Lewis, candidate; Dev Patel')).toBeVisible()

  const zip = join(await newFolder('recording'), 'amy.zip')
  await (await makeFile(page)).saveAs(zip)
  expect((await stat(zip)).size).toBeGreaterThan(10_000)
  const { exit, lines } = verifyFile(zip)
  const odd = lines.filter(({ level }) => level === 'error' || level === 'warning')
  expect({ exit, odd }).toEqual({ exit: 0, odd: [] })
})

test('not agreed to, and cut short: private, and there again with its moment @long', async ({
  site,
  browserOf,
}) => {
  const first = await browserOf()
  await first.page.goto(site.origin)
  await beginCustomerService(first.page, 'Amy Lewis')
  await startRecording(first.page)
  await markButton(first.page).click()
  await isSafeAfter(first.page, 2)
  await first.kill()

  const { page } = await browserOf({ folder: first.folder })
  await page.goto(site.origin)
  await expect(page.getByRole('heading', { name: en.today.recover })).toBeVisible()
  await expect(page.getByText(words.stillPrivate('phone'))).toBeVisible()
  await page.getByRole('link', { name: words.leftGo }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^A recording of \d\d:\d\d$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Play from \d\d:\d\d$/ })).toBeVisible()
  await page.getByRole('button', { name: words.keep }).click()
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.getByText(/from \d\d:\d\d/).first()).toBeVisible()
  await goTo(page, 'today')
  await expect(page.getByRole('heading', { name: en.today.recover })).toBeHidden()
})

test('an answer that was being recorded when the battery went is offered with its question @long', async ({
  site,
  browserOf,
}) => {
  const first = await browserOf()
  await first.page.goto(site.origin)
  await beginCustomerService(first.page, 'Amy Lewis')
  await visit(first.page, `/capture/questions?for=${encodeURIComponent('C1@1/3.4')}`)
  const label = en.questions.card(1, 'C1 · 3.4')
  await first.page.getByLabel(en.questions.question, { exact: true }).fill('What do you say first?')
  await expect(first.page.getByText(en.capture.noteKept)).toBeVisible()
  await press(first.page, en.questions.recordOf(label))
  await isSafeAfter(first.page, 3)
  await takePictures(first.page, 'answer-recording')
  await first.kill()

  const { page } = await browserOf({ folder: first.folder })
  await page.goto(site.origin)
  await expect(
    page.getByRole('heading', { name: /^A recorded answer of (?!00:0[0-2])\d\d:\d\d$/ }),
  ).toBeVisible()
  await page.getByRole('link', { name: en.today.doIt.draft }).first().click()
  await expect(page.getByText(en.questions.leftFor('What do you say first?'))).toBeVisible()
  await takePictures(page, 'answer-left')
  await press(page, en.questions.leftTake)
  await expect(page.getByText(/^Answer recorded, (?!00:0[0-2])\d\d:\d\d\./)).toBeVisible()
  await takePictures(page, 'answer-recorded')
  await press(page, en.questions.save)
  await page.waitForURL(/\/saved$/)
  await expect(page.getByText(/^Answered aloud: in the recording, (?!00:0[0-2])\d\d:\d\d\.$/)).toBeVisible()
})

test('an answer that fills the storage is whole up to there, and taken in once there is room @long', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await visit(page, `/capture/questions?for=${encodeURIComponent('C1@1/3.4')}`)
  const label = en.questions.card(1, 'C1 · 3.4')
  await page.getByLabel(en.questions.question, { exact: true }).fill('What do you say first?')
  await expect(page.getByText(en.capture.noteKept)).toBeVisible()
  await press(page, en.questions.recordOf(label))
  await isSafeAfter(page, 2)
  await fillStorage(page, site.origin)
  await expect(page.getByText(words.full('phone', '').what)).toBeVisible()
  const offered = page.getByRole('heading', { name: /^A recorded answer of \d\d:\d\d$/ })
  await expect(offered).toBeVisible()
  const [length = ''] = /\d\d:\d\d$/.exec(await offered.innerText()) ?? []
  expect(secondsIn(length)).toBeGreaterThanOrEqual(2)
  await expectNoBarriers(page)
  await takePictures(page, 'answer-full')

  await makeRoom(page, site.origin)
  await press(page, en.questions.leftTake)
  await expect(page.getByText(en.questions.recorded(length))).toBeVisible()
  await expect(page.getByText(words.full('phone', '').what)).toBeHidden()
  await press(page, en.questions.save)
  await page.waitForURL(/\/saved$/)
  await expect(page.getByText(/^Answered aloud: in the recording, \d\d:\d\d\.$/)).toBeVisible()
})

/** Of the file that is played, as its player has it. */
const lengthOf = (page: Page): Promise<number> =>
  page
    .locator('audio')
    .evaluate((sound: HTMLAudioElement) => (Number.isFinite(sound.duration) ? sound.duration : 0))

test('put away while it records: frozen it misses nothing, asleep it shows the gap @long', async ({
  site,
  browserOf,
}) => {
  const { page, sleep } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await startRecording(page)
  await isSafeAfter(page, 2)
  // The sound has threads of its own, which a frozen page does not stop.
  await putAway(page, 5_000)
  await isSafeAfter(page, 7)
  // Sound that a busy machine starves for a moment is missed truly; five seconds of it are not.
  await expect(page.getByText(/^Gap at \d\d:\d\d, (?!00:0[0-2] )/)).toHaveCount(0)
  await hide(page)
  // It looks at itself once a second, and has to have seen that it is hidden.
  await after(5_000)
  await sleep(6_000)
  await lookAgain(page)
  const gap = page
    .getByText(/^Gap at \d\d:\d\d, (?!00:0[0-4] )\d\d:\d\d missing: the screen was put away$/)
    .first()
  await expect(gap).toBeVisible()
  await press(page, words.everyoneAgreed)
  await markButton(page).click()
  await expect(markButton(page)).toHaveAttribute('aria-pressed', 'true')
  const clock = secondsIn(await page.getByRole('timer').textContent())
  await press(page, words.stop)
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(
    page.getByText(/^At \d\d:\d\d, (?!00:0[0-4] )\d\d:\d\d missing: the screen was put away$/),
  ).toBeVisible()
  // The file counts what was slept through, so the moment is that much later than the clock said, and inside it.
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(clock + 4)
  const at = secondsIn(await page.getByRole('button', { name: /^Play .* from \d\d:/ }).textContent())
  expect(at).toBeGreaterThan(clock + 2)
  expect(at).toBeLessThanOrEqual(await lengthOf(page))
})

test('moment 7: a discussion as it was planned, and a call in the middle of it @long', async ({
  site,
  browserOf,
}) => {
  const { page } = await browserOf()
  // A call stops all sound of a page, on phones that have calls: its audio graph is halted and goes on afterwards.
  await page.addInitScript(() => {
    const Graph = AudioContext
    globalThis.AudioContext = class extends Graph {
      constructor() {
        super()
        globalThis.addEventListener('call-begins', () => void this.suspend())
        globalThis.addEventListener('call-ends', () => void this.resume())
      }
    }
  })
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await visit(page, '/capture/recording?plan=1')
  await page.getByLabel(words.topics).fill('The refund on Monday, and what the rules say')
  await page.getByRole('searchbox').fill('B1 · 1')
  const chips = page.locator('.found-unit ~ * .chip')
  const codes: string[] = []
  for (const at of [0, 1, 2]) {
    codes.push((await chips.nth(at).locator('.code').textContent()) ?? '')
    await chips.nth(at).click()
  }
  await takePictures(page, 'moment-7-plan')
  await page.getByRole('button', { name: words.start }).click()

  const buttons = page.locator('.mark-button')
  await expect(buttons).toHaveCount(3)
  await expect(buttons.locator('.code')).toHaveText(codes)
  await expect(page.getByText('The refund on Monday, and what the rules say')).toBeVisible()
  await page.getByRole('button', { name: words.everyoneAgreed }).click()
  await buttons.first().click()
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true')
  await isSafeAfter(page, 3)
  await takePictures(page, 'moment-7-lit')
  await page.evaluate(() => globalThis.dispatchEvent(new Event('call-begins')))
  await expect(page.getByText(words.phases.interrupted)).toBeVisible()
  await takePictures(page, 'moment-7-call')
  await page.evaluate(() => globalThis.dispatchEvent(new Event('call-ends')))
  await expect(page.getByText(/^Gap at \d\d:\d\d, /).first()).toBeVisible()
  await expect(page.getByText(words.phases.interrupted)).toBeHidden()
  await buttons.nth(1).click()
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await takePictures(page, 'moment-7-again')
  await page.getByRole('button', { name: words.stop }).click()

  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.locator('.sound-moment')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: words.notHeard })).toBeVisible()
  await expect(page.getByRole('link', { name: words.askNow(codes[2] ?? '') })).toBeVisible()
  await takePictures(page, 'moment-7-kept')
})
