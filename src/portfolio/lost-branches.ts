// A lost device that forks: whoever has its key can write a second entry where the candidate wrote one. What is known to be the
// candidate's is the way back from what staff named; a branch off it waits, however early it parts.

import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'

/** The last entry that is known to be the candidate's, as `device.lost` names it. */
export type Last = readonly [seq: number, head: HeadHash]

export const noneAstray: ReadonlySet<HeadHash> = new Set()

/**
 * The entries of one chain, given in order, that lead to none of `lasts` and share their seq, or an earlier one's, with
 * another entry. While what was named is not here, nobody can tell which branch leads to it: from where they part all wait.
 */
export const astrayIn = (chain: readonly Outline[], lasts: readonly Last[]): ReadonlySet<HeadHash> => {
  const byHash = new Map(chain.map((entry) => [entry.hash, entry]))
  const theirs = new Set<HeadHash>()
  for (const [seq, head] of lasts) {
    let entry = byHash.get(head)
    if (entry?.head.seq !== seq) continue
    while (entry !== undefined && !theirs.has(entry.hash)) {
      theirs.add(entry.hash)
      entry = byHash.get(entry.head.prev ?? '')
    }
  }
  const atSeq = new Map<number, number>()
  for (const { head } of chain) atSeq.set(head.seq, (atSeq.get(head.seq) ?? 0) + 1)
  const astray = new Set<HeadHash>()
  for (const { hash, head } of chain)
    if (!theirs.has(hash) && ((atSeq.get(head.seq) ?? 0) > 1 || astray.has(head.prev ?? ''))) astray.add(hash)
  return astray
}
