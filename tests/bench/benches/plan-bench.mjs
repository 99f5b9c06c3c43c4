// What a tap on a unit costs: the check of the choice, and the plan of what is still needed, of the slowest question of the
// slowest scheme. The design gives milliseconds here, so these stand against an allowance.

import { ask } from '../browser.mjs'
import { planModule } from '../builds.mjs'
import { median } from '../interleave.mjs'

/** @typedef {import('../kit.mjs').Kit} Kit */
/** @typedef {import('../figure.mjs').Figure} Figure */
/** @typedef {import('../page/plan-units.ts').Rounds} Rounds */

const slowdown = 4

/** @param {Rounds} all */
const worstOf = (all) =>
  all
    .map(({ scheme, times }) => ({ scheme, took: median(times), least: Math.min(...times) }))
    .reduce((worst, one) => (one.took > worst.took ? one : worst))

/** @param {string} name @param {Rounds} all @param {number} allowance @param {number} rounds @returns {Figure} */
const figureOf = (name, all, allowance, rounds) => {
  const { scheme, took, least } = worstOf(all)
  return {
    name,
    ours: took,
    against: allowance,
    budget: 1,
    unit: 'ms',
    versus: `the allowance of ${allowance} ms`,
    taken: `median of ${rounds}, least ${Number(least.toPrecision(3))}; the worst of ${all.length} questions, ${scheme}`,
  }
}

/** @param {Kit} kit @returns {AsyncGenerator<Figure>} */
export async function* planBench(kit) {
  const rounds = 9
  const { checkRounds, planRounds } = await planModule()
  yield figureOf('check a choice of all units, Node', checkRounds(rounds), 0.2, rounds)
  yield figureOf('plan what is still needed, Node', planRounds(rounds), 50, rounds)
  const page = await kit.page()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const slowly = `Chromium, ${slowdown} × CPU slowdown`
  yield figureOf(
    `check a choice of all units, ${slowly}`,
    await ask(page, 'checkRounds', rounds),
    0.8,
    rounds,
  )
  yield figureOf(`plan what is still needed, ${slowly}`, await ask(page, 'planRounds', rounds), 150, rounds)
  yield figureOf(`what each unit would come to, ${slowly}`, await ask(page, 'whatIfRounds', 3), 150, 3)
}
