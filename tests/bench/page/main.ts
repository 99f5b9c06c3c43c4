// What the page can be asked to measure, by name. Each answers with plain numbers; judging them is the runner's.

import { appendRounds } from './append-entry.ts'
import { coverageRounds } from './coverage.ts'
import { exchangedAgain, exchangedFirst, stopExchange } from './exchange.ts'
import { growPhotos } from './grow-photos.ts'
import {
  composed,
  composedWhenReady,
  growBundled,
  letGo,
  longestBlock,
  save,
  watchMainThread,
  zippedByJszip,
} from './make-bundle.ts'
import { makePhoto } from './make-photo.ts'
import { forgetAll, openedBundle } from './open-bundle.ts'
import { endMerge, growMerge, merged, mergedApart, putRaw } from './merge.ts'
import { openRounds } from './open-portfolio.ts'
import { photoRounds } from './photo.ts'
import { checkRounds, planRounds, whatIfRounds } from './plan-units.ts'
import { letRecordingGo, recordedSeconds } from './two-hours.ts'

const questions = {
  appendRounds,
  checkRounds,
  composed,
  composedWhenReady,
  coverageRounds,
  exchangedAgain,
  exchangedFirst,
  forgetAll,
  growBundled,
  endMerge,
  growMerge,
  growPhotos,
  letGo,
  letRecordingGo,
  longestBlock,
  makePhoto,
  merged,
  mergedApart,
  openRounds,
  openedBundle,
  photoRounds,
  planRounds,
  putRaw,
  recordedSeconds,
  save,
  stopExchange,
  watchMainThread,
  whatIfRounds,
  zippedByJszip,
}

export type Questions = typeof questions

declare global {
  var bench: Questions | undefined
}

globalThis.bench = questions
