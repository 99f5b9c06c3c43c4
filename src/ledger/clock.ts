// Lamport clocks with a guard: a device cannot push everybody's order to the end of time. An entry more than 10^6 past
// everything it builds on does not count, and neither do those that build only on it (formats §2).

import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'

export const clockStep = 1_000_000

export type ClockVerdict = 'sound' | 'waiting' | 'poisoned'

/**
 * A judge for entries given in the ledger's order. What an entry builds on is its `prev` and all it names in `seen`;
 * `prev` belongs there too, since a device with nothing new to see would otherwise be bounded by nothing.
 * While something it names is not here, or not settled itself, and could carry the clock, the entry waits.
 */
export const clockJudge = (held: ReadonlyMap<HeadHash, Outline>): ((entry: Outline) => ClockVerdict) => {
  const verdicts = new Map<HeadHash, ClockVerdict>()
  const judge = ({ head }: Outline): ClockVerdict => {
    let base = 0
    let unsettled = false
    const parents = Object.values(head.seen).map(([, hash]) => hash)
    if (head.prev !== null) parents.push(head.prev)
    for (const parent of parents) {
      const verdict = verdicts.get(parent)
      if (verdict === 'sound') base = Math.max(base, held.get(parent)?.head.clock ?? 0)
      else if (verdict !== 'poisoned') unsettled = true
    }
    if (head.clock <= base + clockStep) return 'sound'
    return unsettled ? 'waiting' : 'poisoned'
  }
  return (entry) => {
    const verdict = judge(entry)
    verdicts.set(entry.hash, verdict)
    return verdict
  }
}
