// Where each chain stands, kept up to date entry by entry, so that the next entry is written without reading the rest.
// What a device has learned since its last entry goes into `seen` of its next one (formats §2).

import type { Id } from '#/base/ids.ts'
import { clockStep } from '#/ledger/clock.ts'
import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash, Scope, Seen } from '#/ledger/head.ts'
import type { Position } from '#/ledger/write-entry.ts'

export type Tip = { readonly seq: number; readonly head: HeadHash }

export type Tips = {
  /** The last counted entry of each chain; of a forked chain, of the branch that comes last in order. */
  readonly byDevice: Map<Id, Tip & { readonly clock: number }>
  /** The last entry of each branch of a chain, with its seq: one, but where the chain is forked. */
  readonly ends: Map<Id, Map<HeadHash, number>>
  /** For each device, the tips of others that its entries have named so far. */
  readonly seenBy: Map<Id, Map<Id, HeadHash>>
  /** The largest clock that counts. */
  clock: number
}

export const noTips = (): Tips => ({ byDevice: new Map(), ends: new Map(), seenBy: new Map(), clock: 0 })

/** To be called for each arranged entry, in order. */
export const noteTip = (tips: Tips, { head, hash }: Outline): void => {
  tips.byDevice.set(head.device, { seq: head.seq, head: hash, clock: head.clock })
  const ends = tips.ends.get(head.device) ?? new Map<HeadHash, number>()
  if (head.prev !== null) ends.delete(head.prev)
  tips.ends.set(head.device, ends.set(hash, head.seq))
  tips.clock = Math.max(tips.clock, head.clock)
  const others = Object.entries(head.seen)
  if (others.length === 0) return
  const seen = tips.seenBy.get(head.device) ?? new Map<Id, HeadHash>()
  for (const [device, [, tip]] of others) seen.set(device, tip)
  tips.seenBy.set(head.device, seen)
}

/**
 * The place of this device's next entry. Chains in `unseen` (strangers in quarantine) are not vouched for. They are passed all the
 * same, so that what is said about their work comes after it; but not so far that the entry would not count (formats §2):
 * a stranger with a clock of their own making takes nothing from anybody.
 */
export const nextPosition = (
  tips: Tips,
  scope: Scope,
  ledger: Id,
  device: Id,
  unseen: ReadonlySet<Id> = new Set(),
): Position => {
  const own = tips.byDevice.get(device)
  const known = tips.seenBy.get(device)
  const seen: Record<Id, readonly [number, HeadHash]> = {}
  let buildsOn = own?.clock ?? 0
  for (const other of [...tips.byDevice.keys()].toSorted()) {
    const tip = tips.byDevice.get(other)
    if (tip === undefined || other === device || unseen.has(other) || known?.get(other) === tip.head) continue
    seen[other] = [tip.seq, tip.head]
    buildsOn = Math.max(buildsOn, tip.clock)
  }
  const learned: Seen = seen
  return {
    scope,
    ledger,
    seq: (own?.seq ?? 0) + 1,
    prev: own?.head ?? null,
    clock: Math.min(tips.clock + 1, buildsOn + clockStep),
    seen: learned,
  }
}
