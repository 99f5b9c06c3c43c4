// What a heap of verified entries amounts to: which belong to the ledger, which have their whole past here, which wait,
// which can never count, where chains fork and what is known to be missing. Total: any heap gives an answer.

import { idOfHash, type Id } from '#/base/ids.ts'
import { byOrder, compareText, type Entry, type Outline } from '#/ledger/entry.ts'
import type { HeadHash, Scope } from '#/ledger/head.ts'
import { clockJudge } from '#/ledger/clock.ts'

export type LedgerRule =
  /** Names another ledger or scope, or is a second genesis. */
  | 'LG1'
  /** Its `prev` is not the entry before it, or its clock does not pass it. */
  | 'LG2'
  /** Its clock is more than 10^6 past everything it builds on (formats §2). */
  | 'LG3'

export type Fork = { readonly device: Id; readonly seq: number; readonly heads: readonly HeadHash[] }
export type Missing = { readonly device: Id; readonly seq: number; readonly head: HeadHash }

export type Arranged<E extends Outline = Entry> = {
  readonly ledger: Id
  readonly scope: Scope
  readonly genesis: E | null
  /** Entries whose chain is whole up to them, in the ledger's order. */
  readonly ordered: readonly E[]
  /** An earlier entry of their chain is not here yet. */
  readonly waiting: readonly E[]
  readonly refused: ReadonlyMap<HeadHash, LedgerRule>
  readonly forks: readonly Fork[]
  /** Tips that somebody's entry has seen and that are not here. */
  readonly missing: readonly Missing[]
}

const ledgerOf = ({ hash, head }: Outline): Id => head.ledger ?? idOfHash(hash)

type Linked<E> = { ordered: E[]; waiting: E[]; refused: Map<HeadHash, LedgerRule> }

/** Keeps the entries whose `prev` reaches seq 1 without a gap; both branches of a fork are kept. */
const link = <E extends Outline>(own: readonly E[], byHash: ReadonlyMap<HeadHash, E>): Linked<E> => {
  const linked: Linked<E> = { ordered: [], waiting: [], refused: new Map() }
  const whole = new Set<HeadHash>()
  for (const entry of own.toSorted((a, b) => a.head.seq - b.head.seq || byOrder(a, b))) {
    const { prev, device, seq, clock } = entry.head
    const before = prev === null ? null : byHash.get(prev)
    if (before === undefined) {
      linked.waiting.push(entry)
    } else if (
      before !== null &&
      (before.head.device !== device ||
        before.head.seq !== seq - 1 ||
        before.head.clock >= clock ||
        linked.refused.has(before.hash))
    ) {
      linked.refused.set(entry.hash, 'LG2')
    } else if (before !== null && !whole.has(before.hash)) {
      linked.waiting.push(entry)
    } else {
      whole.add(entry.hash)
      linked.ordered.push(entry)
    }
  }
  return linked
}

const forksOf = (entries: readonly Outline[]): Fork[] => {
  const firstBySeq = new Map<Id, Map<number, Outline>>()
  const shared = new Map<Outline, Outline[]>()
  for (const entry of entries) {
    const { device, seq } = entry.head
    const its = firstBySeq.get(device) ?? new Map<number, Outline>()
    firstBySeq.set(device, its)
    const first = its.get(seq)
    if (first === undefined) its.set(seq, entry)
    else shared.set(first, [...(shared.get(first) ?? [first]), entry])
  }
  const forks: Fork[] = []
  for (const there of shared.values()) {
    const [first, second] = there
    // Only where branches part: children of two branches share a seq as well, but their prevs differ already.
    if (first && second && there.some((a) => there.some((b) => a !== b && a.head.prev === b.head.prev)))
      forks.push({
        device: first.head.device,
        seq: first.head.seq,
        heads: there.map(({ hash }) => hash).toSorted(),
      })
  }
  return forks.toSorted((a, b) => compareText(a.device, b.device) || a.seq - b.seq)
}

const missingOf = (entries: readonly Outline[], held: ReadonlyMap<HeadHash, Outline>): Missing[] => {
  const missing = new Map<HeadHash, Missing>()
  for (const { head } of entries) {
    if (head.prev !== null && !held.has(head.prev))
      missing.set(head.prev, { device: head.device, seq: head.seq - 1, head: head.prev })
    for (const [device, [seq, tip]] of Object.entries(head.seen))
      if (!held.has(tip)) missing.set(tip, { device, seq, head: tip })
  }
  return [...missing.values()].toSorted((a, b) => compareText(a.head, b.head))
}

/** Arranges the entries of one ledger. `entries` may hold anything, in any order, with repetitions. */
export const arrange = <E extends Outline>(ledger: Id, entries: Iterable<E>): Arranged<E> => {
  const held = new Map<HeadHash, E>()
  for (const entry of entries) held.set(entry.hash, entry)
  const all = [...held.values()]
  const genesis = all.find((entry) => entry.head.ledger === null && ledgerOf(entry) === ledger) ?? null
  const scope = genesis?.head.scope ?? 'portfolio'

  const refused = new Map<HeadHash, LedgerRule>()
  const own: E[] = []
  for (const entry of all) {
    if (ledgerOf(entry) !== ledger || entry.head.scope !== scope) refused.set(entry.hash, 'LG1')
    else own.push(entry)
  }
  const linked = link(own, held)
  for (const [hash, rule] of linked.refused) refused.set(hash, rule)

  const ordered: E[] = []
  const waiting = [...linked.waiting]
  const judge = clockJudge(held)
  for (const entry of linked.ordered.toSorted(byOrder)) {
    const verdict = judge(entry)
    if (verdict === 'sound') ordered.push(entry)
    else if (verdict === 'waiting') waiting.push(entry)
    else refused.set(entry.hash, 'LG3')
  }
  return {
    ledger,
    scope,
    genesis,
    ordered,
    waiting: waiting.toSorted(byOrder),
    refused,
    forks: forksOf(own),
    missing: missingOf(own, held),
  }
}
