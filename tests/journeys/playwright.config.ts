// The journeys: whole tasks on the built app in real Chromium. `*.journey.ts` run on every change; in the long suites
// `*.long.journey.ts` and those tagged `@long`, which kill, fill or break things, or look at every screen there is; of
// these, one at a time, other engines' and those that need the machine for themselves.
// They serve dist as it is; run `npm run build` first.

import { defineConfig } from '@playwright/test'

/** Of a file's name or a test's tag. */
const long = /\.long\.journey\.ts |@long\b/
/** They drive another engine, each on a screen of its own. */
const engines = /engines\.long\.journey\.ts /
/** They ask what is left a second or less after it was done, or measure slowness. */
const alone = /(kills-everywhere|recording-kills|recording-beeps|slow)\.long\.journey\.ts /

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/journeys',
  forbidOnly: true,
  retries: 0,
  // Each has a server, a browser and a profile of its own.
  workers: 2,
  timeout: 1_200_000,
  // Nothing here measures time, and a busy machine is no fault of the app's.
  expect: { timeout: 180_000, toPass: { timeout: 180_000 } },
  reporter: [['list'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  projects: [
    { name: 'journeys', testMatch: '*.journey.ts', grepInvert: long },
    // Not a journey: takes the README's pictures, when asked to (tests/support/readme-pictures.mjs).
    { name: 'pictures', testMatch: '*.pictures.ts' },
    // Not journeys either: they measure, when a bench asks (tests/bench/timing.mjs).
    { name: 'timings', testMatch: '*.timing.ts' },
    { name: 'long', testMatch: '*.journey.ts', grep: long, grepInvert: [alone, engines] },
    { name: 'engines', testMatch: '*.journey.ts', grep: engines },
    { name: 'alone', testMatch: '*.journey.ts', grep: alone },
  ],
})
