// How long the first two moments that decide take on a phone a quarter as fast as this machine: from the icon, with no signal,
// until a photo of twelve megapixels is called saved. The journeys' own steps take it; there it is taps, here only time.

import { timingOf } from '../timing.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

const allowance = 5000

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* momentsBench(kit) {
  /** @type {Record<string, number[]>} */
  const moments = await timingOf(kit, 'moments')
  for (const [name, ours] of Object.entries(moments))
    yield {
      name: `${name}, offline, 4 × CPU slowdown: a photo safe`,
      ours: Math.min(...ours),
      against: allowance,
      budget: 1,
      unit: 'ms',
      versus: 'the allowance of 5 s from the icon',
      taken: `min of ${ours.length}; ${ours.map((one) => one.toFixed(0)).join(', ')} ms`,
    }
}
