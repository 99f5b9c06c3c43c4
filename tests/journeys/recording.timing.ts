// Not a journey: records in real time on the app's own screen, for `npm run bench -- recording`, which names the file that the
// figures go to. Nothing is hurried and, until its memory has been looked at, no garbage collected that a person's browser would keep.

import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { longestTaskOf } from '../bench/longest-task.mjs'
import { extraMemoryOf, quietMemory, withoutGarbage } from '../bench/memory.mjs'
import { beginCustomerService } from '../support/candidate.ts'
import { test } from '../support/journey.ts'
import { isSafeAfter, startRecording } from '../support/kinds.ts'

const minute = 60_000
/** After the first, and then one more that is traced. */
const minutes = Number(process.env['RECORDING_MINUTES'] ?? 6)

declare global {
  /** Given to the page by the bench: milliseconds of its longest task so far. */
  var longestTask: number | undefined
}

const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.longestTask = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longestTask = Math.max(globalThis.longestTask ?? 0, duration)
    }).observe({ type: 'longtask' })
  })

/** One moment marked every half a minute. */
const talk = async (page: Page, forMinutes: number): Promise<void> => {
  const marks = page.locator('.mark-button')
  for (let half = 0; half < forMinutes * 2; half++) {
    await page.waitForTimeout(minute / 2)
    await marks.nth(half % 3).click()
  }
}

test('a recording in real time, looked at', async ({ site, browserOf }) => {
  const results = process.env['RESULTS']
  if (results === undefined) throw new Error('RESULTS names the file for the results')
  test.setTimeout((minutes + 10) * minute)
  const { page, folder } = await browserOf()
  await page.goto(site.origin)
  await beginCustomerService(page, 'Amy Lewis')
  await startRecording(page)
  await page.waitForTimeout(minute)
  await isSafeAfter(page, 60)
  const before = await quietMemory(folder)
  await withoutGarbage(page)
  const heldBefore = await quietMemory(folder)
  await watchTasks(page)
  const most = await extraMemoryOf(folder, () => talk(page, minutes), before)
  const blocked = await page.evaluate(() => globalThis.longestTask)
  await withoutGarbage(page)
  const held = (await quietMemory(folder)) - heldBefore
  const task = await longestTaskOf(page, () => talk(page, 1))
  await writeFile(results, JSON.stringify({ minutes, most, held, blocked, task }))
})
