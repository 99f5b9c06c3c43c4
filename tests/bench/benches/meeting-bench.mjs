// How long two people beside each other take to connect without a signal: from when one looks at the other's screen until the work is
// there. The journey's own steps take it; there it is what they see, here only time.

import { timingOf } from '../timing.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const allowance = 60_000

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* meetingBench(kit) {
  /** @type {number[]} */
  const ours = await timingOf(kit, 'meeting')
  yield {
    name: 'moment 4, offline: from looking until the work is there',
    ours: Math.min(...ours),
    against: allowance,
    budget: 1,
    unit: 'ms',
    versus: 'the allowance of 60 s',
    taken: `min of ${ours.length}; ${ours.map((one) => one.toFixed(0)).join(', ')} ms`,
  }
}
