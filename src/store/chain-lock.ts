// One writer a chain, over all tabs and workers: two entries with one seq would be a fork, which only a third person can
// resolve. Read the chain's tip from the store inside the lock; another tab may have written since.

import type { Id } from '#/base/ids.ts'

/** Runs `work` while no other tab writes this chain. Do not nest: the same chain asked for inside waits for ever. */
export const withChainLock = <T>(ledger: Id, device: Id, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`fieldfolio-chain-${ledger}-${device}`, work)
