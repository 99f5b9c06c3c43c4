// Two hours of recording going into storage: how much more memory the browser has taken after them than after the first minute,
// and how long the page was ever blocked. The pieces are made up and come as fast as they are stored, not in real time.

import { ask } from '../browser.mjs'
import { extraMemoryOf, quietMemory } from '../memory.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const minute = 60
const hours = 2

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* recordingBench(kit) {
  const page = await kit.page('recording')
  kit.say('the first minute of a recording')
  await ask(page, 'recordedSeconds', minute)
  kit.say(`the rest of ${hours} hours of it, as fast as it is stored`)
  const before = await quietMemory(kit.profile())
  const started = performance.now()
  let blocked = 0
  const growth = await extraMemoryOf(kit.profile(), async () => {
    await ask(page, 'watchMainThread')
    await ask(page, 'recordedSeconds', hours * 60 * minute - minute)
    blocked = await ask(page, 'longestBlock')
  })
  const times = (hours * 3600 - minute) / ((performance.now() - started) / 1000)
  // What the hurry left lying about is tidied away by the browser in its own time.
  await page.waitForTimeout(15_000)
  const kept = (await quietMemory(kit.profile())) - before
  const bytes = await ask(page, 'letRecordingGo')
  if (bytes !== hours * 3600 * 8_000) throw new Error('not every piece was stored')
  const taken = `once, at ${times.toFixed(0)} × real time`
  const allowance = { budget: 1, versus: 'the allowance' }
  const memory = { against: 32, unit: 'MiB', ...allowance }
  yield {
    name: 'recording of two hours: memory above the first minute, at most',
    ours: Math.max(0, growth),
    taken: `the most, ${taken}`,
    ...memory,
  }
  yield {
    name: 'recording of two hours: memory above the first minute, a quiet moment later',
    ours: Math.max(0, kept),
    taken,
    ...memory,
  }
  yield {
    name: 'recording of two hours: main thread blocked',
    ours: blocked,
    against: 50,
    unit: 'ms',
    taken,
    ...allowance,
  }
}
