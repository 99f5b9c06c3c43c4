// Many entries without their words: enough for order, chains and what is missing, in a sixth of the memory. What any of them says
// is read again where it is asked for. Each text is kept once, however many entries name it.

import type { Entry, Outline } from '#/ledger/entry.ts'
import type { HeadHash, Seen } from '#/ledger/head.ts'

export type HeldOutline = Outline & {
  /** How long its body is; null where that is not here. */
  readonly bodyBytes: number | null
}

export type OutlinesByHash = ReadonlyMap<HeadHash, HeldOutline>

const nothingSeen: Seen = {}

/** Adds to `outlines`, or replaces what is there of the same entry. */
export const outlineInto = (outlines: Map<HeadHash, HeldOutline>): ((entry: Entry) => void) => {
  const texts = new Map<string, string>()
  const shared = <T extends string>(text: T): T => {
    const there = texts.get(text)
    // The same text, so the same type.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (there !== undefined) return there as T
    texts.set(text, text)
    return text
  }
  return ({ hash, head, body }) => {
    const { ledger, prev, seen } = head
    outlines.set(outlines.get(hash)?.hash ?? hash, {
      hash,
      head: {
        ...head,
        type: 'fieldfolio/entry@1',
        scope: shared(head.scope),
        ledger: ledger === null ? null : shared(ledger),
        device: shared(head.device),
        prev: prev === null ? null : (outlines.get(prev)?.hash ?? prev),
        kind: shared(head.kind),
        seen: Object.keys(seen).length === 0 ? nothingSeen : seen,
      },
      bodyBytes: body?.length ?? null,
    })
  }
}
