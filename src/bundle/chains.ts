// The entries of each device together, in the ledger's order. In a forked chain the branches interleave, and still every
// entry comes after the one its `prev` names, because that one has the smaller clock.

import type { Id } from '#/base/ids.ts'
import { byOrder, compareText, type Entry } from '#/ledger/entry.ts'

export type Chain = { readonly device: Id; readonly heads: readonly Entry[] }

/** Devices in the order of their ids. */
export const chainsOf = (entries: readonly Entry[]): Chain[] => {
  const byDevice = new Map<Id, Entry[]>()
  for (const entry of entries) {
    const own = byDevice.get(entry.head.device)
    if (own) own.push(entry)
    else byDevice.set(entry.head.device, [entry])
  }
  return [...byDevice]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([device, own]) => ({ device, heads: own.toSorted(byOrder) }))
}
