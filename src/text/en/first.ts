// The areas that the first screen needs, and what can go wrong on it. Everything else is loaded beside it.

import { app } from '#/text/en/app.ts'
import { parts } from '#/text/en/parts.ts'
import { firstCapture } from '#/text/en/first-capture.ts'
import { firstSafe } from '#/text/en/first-safe.ts'
import { firstStart } from '#/text/en/first-start.ts'
import { firstTroubles } from '#/text/en/first-troubles.ts'

export const firstWords = {
  app,
  capture: firstCapture,
  parts,
  safe: firstSafe,
  start: firstStart,
  troubles: firstTroubles,
}
