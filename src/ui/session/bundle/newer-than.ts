// How many changes of a portfolio are not in a file of it: chain by chain, so that what others wrote never stands in for what is
// missing. Strangers' work is not counted, because no file that is made here would hold it.

import type { Id } from '#/base/ids.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { strangersTo } from '#/portfolio/strangers.ts'

/** What a file holds of a portfolio, as far as this device knows. */
export type Holds = {
  /** For each chain, the seq up to which everything that is here is in it. */
  readonly upTo: ReadonlyMap<Id, number>
  /** A chain that was forked has more than one entry of a seq: so many forks are in it. */
  readonly forks: number
}

/** What a file would hold that is made now by the device `own`; null where this installation only has a copy. */
export const everythingIn = (portfolio: Portfolio, own: Id | null): Holds => {
  const strangers = strangersTo(portfolio, own)
  const chains = [...portfolio.tips.byDevice].filter(([device]) => !strangers.has(device))
  return { upTo: new Map(chains.map(([device, { seq }]) => [device, seq])), forks: portfolio.forks.length }
}

export const newerThan = ({ upTo, forks }: Holds, portfolio: Portfolio, own: Id | null): number => {
  const now = everythingIn(portfolio, own)
  const since = [...now.upTo].map(([device, seq]) => Math.max(0, seq - (upTo.get(device) ?? 0)))
  return since.reduce((sum, one) => sum + one, Math.max(0, now.forks - forks))
}
