// What the page can be asked to measure, by name. Each answers with plain numbers; judging them is the runner's.

import { appendRounds } from './append-entry.ts'
import { coverageRounds } from './coverage.ts'
import { makePhoto } from './make-photo.ts'
import { openRounds } from './open-portfolio.ts'
import { photoRounds } from './photo.ts'

const questions = { appendRounds, coverageRounds, makePhoto, openRounds, photoRounds }

export type Questions = typeof questions

declare global {
  var bench: Questions | undefined
}

globalThis.bench = questions
