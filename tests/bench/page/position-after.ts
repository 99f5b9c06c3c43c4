// The place of the entry that follows in one device's chain, when nothing else was learned meanwhile.

import type { Entry } from '#/ledger/entry.ts'
import type { Position } from '#/ledger/write-entry.ts'

export const positionAfter = ({ scope, ledger }: Position, { head, hash }: Entry): Position => ({
  scope,
  ledger,
  seq: head.seq + 1,
  prev: hash,
  clock: head.clock + 1,
  seen: {},
})
