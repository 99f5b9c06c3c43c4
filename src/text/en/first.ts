// The areas that the first screen needs, and what can go wrong on it. Everything else is loaded beside it.

import { app } from '#/text/en/app.ts'
import { capture } from '#/text/en/capture.ts'
import { parts } from '#/text/en/parts.ts'
import { safe } from '#/text/en/safe.ts'
import { firstStart } from '#/text/en/first-start.ts'
import { firstTroubles } from '#/text/en/first-troubles.ts'

export const firstWords = { app, capture, parts, safe, start: firstStart, troubles: firstTroubles }
