// Making a bundle as the app does and handing it to the browser to save; JSZip doing the same with the same files; and how
// long the page could not have answered a tap meanwhile.

import JSZip from 'jszip'
import { unwrap } from '#/base/result.ts'
import { blobsNamedBy } from '#/portfolio/fold.ts'
import { getReady } from '#/ui/session/bundle/bundle-job.ts'
import { makeBundle } from '#/ui/session/bundle/make-bundle.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { timed } from '../interleave.mjs'
import { growWithFiles } from './grow-with-files.ts'
import { pickedFiles } from './picked-files.ts'

let zip: Blob | null = null

export type Made = { readonly took: number; readonly bytes: number }

/** A portfolio of all picked files, left open. */
export const growBundled = async (): Promise<void> => {
  await startSession()
  await growWithFiles(pickedFiles())
}

const made = async (): Promise<Made> => {
  zip = null
  const took = await timed(async () => {
    const bundle = unwrap(await makeBundle('full', () => undefined))
    if (bundle.findings.length > 0) throw new Error(`left out: ${bundle.findings.length} files`)
    zip = bundle.zip
  })
  return { took, bytes: sizeOf(zip) }
}

/** As by somebody who presses the moment the screen is there: the worker has to start first. */
export const composed = (): Promise<Made> => made()

/** Milliseconds that a person looks at a screen before pressing anything on it; few are as quick. */
const aLook = 500

/** As by somebody who looked at the screen first, which had a worker get ready meanwhile. */
export const composedWhenReady = async (): Promise<Made> => {
  getReady()
  await new Promise((resolve) => setTimeout(resolve, aLook))
  return made()
}

/** The evidence files alone, stored and not deflated, in the way that JSZip says needs the least memory. */
export const zippedByJszip = async (): Promise<Made> => {
  zip = null
  const took = await timed(async () => {
    const { found } = unwrap(await theStore().blobs([...blobsNamedBy(openPortfolio().portfolio)]))
    const all = new JSZip()
    for (const [sha256, { blob }] of found) all.file(`data/evidence/${sha256}.jpg`, blob)
    zip = await all.generateAsync({ type: 'blob', compression: 'STORE', streamFiles: true })
  })
  return { took, bytes: sizeOf(zip) }
}

const sizeOf = (blob: Blob | null): number => blob?.size ?? 0

/** As the app saves it: the browser copies it to disk by itself. */
export const save = async (name: string): Promise<void> => {
  if (zip === null) throw new Error('there is nothing to save')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(zip)
  link.download = name
  link.click()
}

export const letGo = async (): Promise<void> => {
  zip = null
}

/** What the browser itself calls a long task, which it tells from 50 ms. */
const longTask = 50
let longest = 0
let longestTask = 0
let watching = false
let last = 0

const note = (tasks: PerformanceEntryList): void => {
  for (const { duration } of tasks) longestTask = Math.max(longestTask, duration)
}
const tasks = new PerformanceObserver((list) => note(list.getEntries()))

const beat = (): void => {
  const now = performance.now()
  longest = Math.max(longest, now - last)
  last = now
  if (watching) setTimeout(beat, 0)
}

export const watchMainThread = async (): Promise<void> => {
  longest = 0
  longestTask = 0
  tasks.observe({ type: 'longtask' })
  watching = true
  last = performance.now()
  beat()
}

/**
 * Milliseconds of the longest task; where none was long, of the longest wait for a turn. A longer wait without a task to
 * blame is a busy machine's, and counts as 50.
 */
export const longestBlock = async (): Promise<number> => {
  watching = false
  note(tasks.takeRecords())
  tasks.disconnect()
  return longestTask > 0 ? longestTask : Math.min(longest, longTask)
}
