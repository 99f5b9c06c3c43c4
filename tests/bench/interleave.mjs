// Taking turns and taking the middle: what every bench, in Node or in a page, compares with. The two sides of a figure
// run alternately, so that a slow moment of the machine falls on both. It must know nothing of what it times.

/** @param {readonly number[]} numbers @param {number} share 0 to 1; the nearest rank */
export const percentile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1)
  const found = sorted[at]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => percentile(numbers, 0.5)

/**
 * Milliseconds that the work took.
 * @param {() => unknown} work
 */
export const timed = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Runs every side once a round, in an order that turns with the rounds; the first `warmUp` rounds are thrown away.
 * @template {string} Side
 * @param {{ rounds: number, warmUp?: number }} plan
 * @param {Record<Side, (round: number) => Promise<number>>} sides each gives its own measure, mostly milliseconds
 * @returns {Promise<Record<Side, number[]>>}
 */
export const interleaved = async ({ rounds, warmUp = 1 }, sides) => {
  // Object.keys forgets the names that the type knows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const names = /** @type {Side[]} */ (Object.keys(sides))
  /** @type {Partial<Record<Side, number[]>>} */
  const measured = {}
  for (let round = 0; round < warmUp + rounds; round++) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const took = await sides[name](round)
      if (round >= warmUp) measured[name] = [...(measured[name] ?? []), took]
    }
  }
  // Every side has run by now.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {Record<Side, number[]>} */ (measured)
}
