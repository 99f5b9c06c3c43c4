// A person's browser: a profile on disk that can be closed, killed without warning, and opened again.
// Killing ends only the processes that were started for this very profile.

import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { browserArgs, fakeMediaArgs, findBrowser } from './find-browser.mjs'

export type Profile = {
  readonly context: BrowserContext
  /** The tab that was open from the start. */
  readonly page: Page
  readonly folder: string
  readonly close: () => Promise<void>
  /** SIGKILL, as when a phone's battery is pulled: nothing gets to tidy up. */
  readonly kill: () => Promise<void>
  /** A device that sleeps for so many milliseconds: nothing of the browser runs, and the time goes on. */
  readonly sleep: (forHowLong: number) => Promise<void>
}

export type ProfileOptions = {
  /** An earlier profile's folder, to open it again. */
  readonly folder?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
  /** The browser's own setting, in pixels: 16 unless told. */
  readonly textSize?: number
  /** A WAV that its microphone hears once instead of the browser's own beeps: its path. */
  readonly hears?: string
  /** A film in Y4M that its camera sees over and over instead of the browser's own picture: its path. */
  readonly sees?: string
  /** False for a browser with scripts switched off. */
  readonly scripts?: boolean
}

export const phone = { width: 390, height: 844 } as const
export const tablet = { width: 820, height: 1180 } as const
export const laptop = { width: 1280, height: 800 } as const

const processesOf = (folder: string): readonly number[] =>
  execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${folder}`))
    .map((line) => Number.parseInt(line, 10))

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // It ended after it was listed: nothing of it runs any more.
  }
}

const killProcesses = async (folder: string): Promise<void> => {
  const until = Date.now() + 120_000
  for (;;) {
    const found = processesOf(folder)
    if (found.length === 0) return
    if (Date.now() > until) throw new Error('The browser survived SIGKILL')
    for (const pid of found) signal(pid, 'SIGKILL')
    await after(20)
  }
}

const sleepProcesses = async (folder: string, forHowLong: number): Promise<void> => {
  const found = processesOf(folder)
  try {
    for (const pid of found) signal(pid, 'SIGSTOP')
    await after(forHowLong)
  } finally {
    for (const pid of found) signal(pid, 'SIGCONT')
  }
}

export const newProfileFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'fieldfolio-profile-'))

export const removeProfileFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 200 })

export const openProfile = async (options: ProfileOptions = {}): Promise<Profile> => {
  const folder = options.folder ?? (await newProfileFolder())
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: [
      ...browserArgs,
      ...fakeMediaArgs,
      ...(options.hears === undefined ? [] : [`--use-file-for-fake-audio-capture=${options.hears}%noloop`]),
      ...(options.sees === undefined ? [] : [`--use-file-for-fake-video-capture=${options.sees}`]),
      ...(options.textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${options.textSize}`]),
    ],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: options.viewport ?? phone,
    hasTouch: true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
    javaScriptEnabled: options.scripts ?? true,
  })
  // What never comes is to fail where it was waited for, not at the end of the whole journey's time.
  context.setDefaultTimeout(180_000)
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    folder,
    close: () => context.close(),
    kill: async () => {
      const closed = new Promise((resolve) => {
        context.once('close', resolve)
      })
      await killProcesses(folder)
      await closed
    },
    sleep: (forHowLong) => sleepProcesses(folder, forHowLong),
  }
}
