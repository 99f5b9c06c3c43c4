// A recording: how much more memory the browser has taken than after its first minute, how much of that is held and not only
// garbage, and how long the page was ever blocked. Once for minutes in real time on the app's own screen, and once for two hours of
// made-up pieces that go into storage many times faster, which leaves more garbage lying about and never less.

import { ask } from '../browser.mjs'
import { extraMemoryOf, quietMemory, withoutGarbage } from '../memory.mjs'
import { timingOf } from '../timing.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const minute = 60
const twoHours = 2 * 60 * minute
/** Times faster than real time. */
const pace = 30

const allowance = { budget: 1, versus: 'the allowance' }
/** @param {string} name @param {number} ours MiB @param {string} taken @returns {Figure} */
const memory = (name, ours, taken) => ({
  name,
  ours: Math.max(0, ours),
  against: 32,
  unit: 'MiB',
  taken,
  ...allowance,
})
/** @param {string} name @param {number} ours ms @param {string} taken @returns {Figure} */
const time = (name, ours, taken) => ({ name, ours, against: 50, unit: 'ms', taken, ...allowance })

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
async function* inRealTime(kit) {
  kit.say('a recording on its own screen, in real time')
  const { minutes, most, held, blocked, task } = await timingOf(kit, 'recording')
  const name = `recording in real time, ${minutes} minutes`
  yield memory(`${name}: memory above the first minute, at most`, most, 'the most, once')
  yield memory(`${name}: memory above the first minute, without garbage`, held, 'once')
  yield time(`${name}: page blocked`, blocked, 'the most, once')
  const byClock = `the most of one minute; ${task.clock.toFixed(0)} ms by the clock`
  yield time('recording in real time: the longest task, without what it waited for a core', task.own, byClock)
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
async function* hurried(kit) {
  const page = await kit.page('recording')
  kit.say('the first minute of made-up pieces, in real time')
  await ask(page, 'recordedSeconds', minute, 1)
  const before = await quietMemory(kit.profile())
  const heapBefore = await withoutGarbage(page)
  const heldBefore = await quietMemory(kit.profile())

  kit.say(`the rest of two hours of them, ${pace} times as fast`)
  const started = performance.now()
  let blocked = 0
  const most = await extraMemoryOf(
    kit.profile(),
    async () => {
      await ask(page, 'watchMainThread')
      await ask(page, 'recordedSeconds', twoHours - minute, pace)
      blocked = await ask(page, 'longestBlock')
    },
    before,
  )
  const times = (twoHours - minute) / ((performance.now() - started) / 1000)
  // What the hurry left lying about is tidied away by the browser in its own time.
  await page.waitForTimeout(15_000)
  const left = (await quietMemory(kit.profile())) - before
  const heap = await withoutGarbage(page)
  const held = (await quietMemory(kit.profile())) - heldBefore
  kit.say(
    `the page's heap without garbage: ${heapBefore.toFixed(1)} MiB at first, ${heap.toFixed(1)} at the end`,
  )
  const { bytes, strictWrites } = await ask(page, 'letRecordingGo')
  if (bytes !== twoHours * 8_000) throw new Error('not every piece was stored')
  if (strictWrites !== twoHours * 4) throw new Error('not every piece was written strictly')

  const taken = `once, at ${times.toFixed(0)} × real time`
  const name = 'recording of two hours'
  yield memory(`${name}: memory above the first minute, at most`, most, `the most, ${taken}`)
  yield memory(`${name}: memory above the first minute, a quiet moment later`, left, taken)
  yield memory(`${name}: memory above the first minute, without garbage`, held, taken)
  yield time(`${name}: main thread blocked`, blocked, `the most, ${taken}`)
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* recordingBench(kit) {
  yield* inRealTime(kit)
  yield* hurried(kit)
}
