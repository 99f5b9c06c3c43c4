// Fifty beeps whose times are known, each answered by a tap on a criterion as soon as the screen shows that it is heard: the
// moments that the portfolio holds are where the beeps are in the recording that was saved, and one press plays from them, in
// the app and on a stranger's computer. `BEEP_SECONDS=600` makes it ten minutes long.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { beepsWav } from '../support/beeps.ts'
import { beginCustomerService, makeFile } from '../support/candidate.ts'
import { chanceFrom, seedOfThisRun } from '../support/chance.ts'
import { beepsIn } from '../support/heard-beeps.ts'
import { expect, test } from '../support/journey.ts'
import { newFolder } from '../support/judges.ts'
import { watchMachine } from '../support/stood-still.ts'
import { pathLike, textIn, unpacked } from '../support/unpacked.ts'

const { recording: words } = en
const seconds = Number(process.env['BEEP_SECONDS'] ?? 90)
const beeps = 50
/** Seconds. */
const mostOff = 0.25
const mostLate = 0.5
/** In ms: a beep is half as long again, and a tap hangs on the one frame in which it is seen. */
const stoodStill = 80
/** Of the beeps, how many may have gone by while the machine, and not the app, stood still. */
const mostSpoilt = beeps / 5

/** At random in stretches of equal length, never so close that two are one. */
const timesOf = (chance: () => number): readonly number[] => {
  const stretch = (seconds - 14) / beeps
  return Array.from({ length: beeps }, (_, i) => 10 + i * stretch + chance() * (stretch - 0.7))
}

declare global {
  /** Given to the page by the journey: the time of each tap, by this machine's clock. */
  var reportTap: ((at: number) => void) | undefined
}

/** Taps two criteria in turn, each time that the level on the screen jumps up: it falls slowly, a frame at a time. */
const tapAtBeeps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let taps = 0
    let before = 0
    let last = 0
    const look = (now: number): void => {
      const meter = document.querySelector<HTMLElement>('.recording-level')
      const level = Number(meter?.style.getPropertyValue('--level') ?? 0)
      if (level > 0.6 && level > before + 0.1 && now - last > 400) {
        document.querySelectorAll<HTMLElement>('.mark-button')[taps % 2]?.click()
        globalThis.reportTap?.(Date.now())
        taps += 1
        last = now
      }
      before = level
      if (meter !== null) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Where the sound stands when it is first heard after a press. */
const heardFrom = async (page: Page, name: RegExp): Promise<number> => {
  const button = page.getByRole('button', { name }).first()
  await expect(button).toBeVisible()
  const heard = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        document.addEventListener(
          'playing',
          ({ target }) => resolve(target instanceof HTMLMediaElement ? target.currentTime : -1),
          { capture: true, once: true },
        )
      }),
  )
  await button.click()
  return heard
}

const secondsIn = (shown: string | null): number => {
  const [, minutes = '0', rest = '-9'] = /(\d+):(\d\d)/.exec(shown ?? '') ?? []
  return Number(minutes) * 60 + Number(rest)
}

type Told = {
  readonly evidence: readonly {
    readonly claims: readonly { readonly criterion: string; readonly position: { from: number } }[]
  }[]
}
const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'evidence' in value && Array.isArray(value.evidence)

test(`${beeps} moments are where the beeps are, and one press plays from them`, async ({
  site,
  browserOf,
}) => {
  const times = timesOf(chanceFrom(seedOfThisRun()))
  const folder = await newFolder('beeps')
  const hears = join(folder, 'beeps.wav')
  await writeFile(hears, beepsWav(seconds, times))
  const { page, context } = await browserOf({ hears })
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await page.getByRole('link', { name: words.record }).click()
  await expect(page.getByText(/^Safe up to/)).toBeVisible()
  const taps: number[] = []
  await page.exposeFunction('reportTap', (at: number) => void taps.push(at))
  const machine = await watchMachine(await newFolder('machine'))
  await tapAtBeeps(page)
  await page.getByRole('button', { name: words.everyoneAgreed }).click()
  await page.waitForTimeout(seconds * 1_000)
  await page.getByRole('button', { name: words.stop }).click()
  await machine.stop()
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  // Each tap is a moment, whether or not there was a beep for each.
  await expect(page.locator('.sound-moment')).toHaveCount(taps.length)

  const zip = join(folder, 'amy.zip')
  await (await makeFile(page)).saveAs(zip)
  const files = await unpacked(new Blob([await readFile(zip)]))
  const told: unknown = JSON.parse(textIn(files, 'data/portfolio.json'))
  const claims = isTold(told) ? (told.evidence[0]?.claims ?? []) : []
  const marked = claims.map(({ position }) => position.from).toSorted((a, b) => a - b)

  const sound = files.get(pathLike(files, /^data\/evidence\//)) ?? new Uint8Array()
  const blank = await context.newPage()
  const samples = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const decoded = await new OfflineAudioContext(1, 1, 8_000).decodeAudioData(bytes.buffer)
    return {
      rate: decoded.sampleRate,
      all: [...decoded.getChannelData(0)].map((each) => Math.round(each * 999)),
    }
  }, Buffer.from(sound).toString('base64'))
  const heard = beepsIn(Float32Array.from(samples.all), samples.rate)
  expect(marked).toHaveLength(taps.length)
  /** When a beep was heard, by the clock of the tap before it. */
  const whenHeard = (at: number): number => {
    const i = Math.max(
      0,
      marked.findLastIndex((mark) => mark <= at),
    )
    return (taps[i] ?? 0) + (at - (marked[i] ?? 0)) * 1_000
  }
  const isSpoilt = (at: number): boolean => {
    const when = whenHeard(at)
    return machine.longest(when - 300, when + 300) >= stoodStill
  }
  const nearest = (at: number): number =>
    marked.reduce((best, mark) => (Math.abs(mark - at) < Math.abs(best - at) ? mark : best), Infinity)
  const answered = heard.filter((at) => Math.abs(nearest(at) - at) <= mostOff || !isSpoilt(at))
  const spoilt = beeps - answered.length
  if (spoilt > 0) console.log(`${spoilt} of ${beeps} beeps do not count: the machine stood still`)
  expect(spoilt).toBeLessThanOrEqual(mostSpoilt)
  // No moment where nothing was heard, and none twice.
  expect(marked.length).toBeLessThanOrEqual(beeps)
  const off = answered.map((at) => nearest(at) - at)
  const most = Math.max(...off.map(Math.abs))
  const mean = off.reduce((sum, each) => sum + each, 0) / off.length
  console.log(
    `${answered.length} moments in ${seconds} s: at most ${most.toFixed(3)} s off, ${mean.toFixed(3)} s on average, from ${Math.min(...off).toFixed(3)} to ${Math.max(...off).toFixed(3)}`,
  )
  expect(most).toBeLessThanOrEqual(mostOff)

  const criterion = claims[0]?.criterion ?? ''
  const firstOfIt = claims[0]?.position.from ?? -9
  await page.goto(`${site.origin}/coverage/${encodeURIComponent(criterion)}`)
  const late = [Math.abs((await heardFrom(page, /^Play from/)) - firstOfIt)]
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, 'bag', path)), { recursive: true })
    await writeFile(join(folder, 'bag', path), bytes)
  }
  await blank.goto(`${pathToFileURL(join(folder, 'bag', 'START-HERE.html')).href}#${criterion}`)
  const shown = await blank
    .locator('#viewer')
    .getByRole('button', { name: /^Play from/ })
    .first()
    .textContent()
  const inViewer = await heardFrom(blank, /^Play from/)
  const named = claims
    .map(({ position }) => position.from)
    .find((from) => Math.floor(from) === secondsIn(shown))
  late.push(Math.abs(inViewer - (named ?? Infinity)))
  console.log(`plays ${late.map((each) => each.toFixed(3)).join(' s (app) and ')} s (viewer) from its moment`)
  expect(Math.max(...late)).toBeLessThanOrEqual(mostLate)
})
