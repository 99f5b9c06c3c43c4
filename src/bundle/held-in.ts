// How much of what is here a file holds, told chain by chain: the entries themselves are compared, for a count alone would let
// somebody else's make up for one's own. It never counts an entry whose words are here and not in the file.

import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'

/**
 * For each chain in the file, the seq up to which the file has every entry, and of those that are here the words too. It may lie
 * beyond what is here: what arrives later is then known to be in it. Chains of which it has nothing that counts have 0, or none.
 */
export const heldIn = (file: readonly Entry[], here: readonly Entry[]): ReadonlyMap<Id, number> => {
  const inFile = new Map(file.map((entry) => [entry.hash, entry]))
  const firstLacking = new Map<Id, number>()
  for (const { hash, head, body } of here) {
    const there = inFile.get(hash)
    if (there !== undefined && (there.body !== null || body === null)) continue
    firstLacking.set(head.device, Math.min(head.seq, firstLacking.get(head.device) ?? Infinity))
  }
  const seqs = new Map<Id, Set<number>>()
  for (const { head } of file) {
    const its = seqs.get(head.device)
    if (its) its.add(head.seq)
    else seqs.set(head.device, new Set([head.seq]))
  }
  return new Map(
    [...seqs].map(([device, its]) => {
      const end = firstLacking.get(device) ?? Infinity
      let upTo = 0
      while (upTo + 1 < end && its.has(upTo + 1)) upTo += 1
      return [device, upTo]
    }),
  )
}
