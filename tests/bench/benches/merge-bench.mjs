// The merge of 100,000 entries: against putting as many rows, how long it blocks the page, and what it takes in memory by itself and
// together with the page that shows them.

import { setTimeout as after } from 'node:timers/promises'
import { ask } from '../browser.mjs'
import { interleaved, median } from '../interleave.mjs'
import { extraMemoryOf } from '../memory.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* mergeBench(kit) {
  const page = await kit.page('merge')
  kit.say('100,000 entries')
  const entries = await ask(page, 'growMerge')
  let blocked = 0
  const { ours, raw } = await interleaved(
    { rounds: 3, warmUp: 0 },
    {
      ours: async () => {
        await ask(page, 'watchMainThread')
        const took = await ask(page, 'merged')
        blocked = Math.max(blocked, await ask(page, 'longestBlock'))
        return took
      },
      raw: () => ask(page, 'putRaw'),
    },
  )
  yield {
    name: `${entries.toLocaleString('en-GB')} entries merged: read, checked, durable`,
    ours: median(ours),
    against: median(raw),
    unit: 'ms',
    budget: 3,
    versus: 'one raw strict bulk put of as many rows',
    taken: 'median of 3',
  }
  yield {
    name: 'the page meanwhile, and until it shows them: main thread blocked',
    ours: blocked,
    against: 50,
    unit: 'ms',
    budget: 1,
    versus: 'the allowance',
    taken: 'the most of 3',
  }
  for (const [isShown, what] of /** @type {const} */ ([
    [false, 'by itself'],
    [true, 'and the page that shows them'],
  ])) {
    kit.say(`memory, ${what}`)
    // What was thrown away before this is given back first: it would hide what is taken now.
    await after(5_000)
    const growth = await extraMemoryOf(kit.profile(), () => ask(page, 'mergedApart', isShown))
    await ask(page, 'endMerge')
    yield {
      name: `the merge ${what}: memory of the browser, at most`,
      ours: Math.max(0, growth),
      against: 64,
      unit: 'MiB',
      budget: 1,
      versus: 'the allowance',
      taken: 'the most, once',
    }
  }
}
