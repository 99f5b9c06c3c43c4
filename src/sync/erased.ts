// What was erased, on this side of an exchange: it goes from the device, however its words and files have come here (formats §4),
// and is sent to nobody meanwhile. Never takes anything that the fold does not call erased.

import type { Sha256 } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { HeldOutline } from '#/ledger/outlines.ts'
import { readHeldAgain } from '#/sync/receive.ts'
import type { Run, Step } from '#/sync/run.ts'
import type { Held } from '#/sync/side.ts'

/** Whether an entry's words are here to be passed on. */
export const hasWords = ({ erased }: Held, { hash, bodyBytes }: HeldOutline): boolean =>
  bodyBytes !== null && !erased.heads.has(hash)

/** What was erased and lies here. An erasure with a kind among its entries that stays does not count, so all of them may go. */
const erasedHere = ({ erased, outlines, here }: Held): { entries: HeadHash[]; blobs: Sha256[] } => ({
  entries: [...erased.heads].filter((hash) => (outlines.get(hash)?.bodyBytes ?? null) !== null),
  blobs: [...erased.blobs].filter((sha256) => here.has(sha256)),
})

export const isErasedHere = (held: Held): boolean => {
  const { entries, blobs } = erasedHere(held)
  return entries.length + blobs.length > 0
}

/**
 * After the history has come: words may have come together with what erases them, or before it; and whoever erased them may have
 * been torn away before they could go. What cannot go just now is no reason to keep the erasure from others: it goes the next time.
 */
export const dropErased = async (run: Run): Step => {
  const { side, held, known } = run
  const { entries, blobs } = erasedHere(held)
  // Of a file that is not here something may be left all the same: its small picture, or parts of it that had come.
  const heardOf = [...held.erased.blobs].filter((sha256) => !known.removed.has(sha256))
  if (entries.length + blobs.length + heardOf.length === 0) return ok(undefined)
  const dropped = await side.erase({ entries, blobs: [...new Set([...blobs, ...heardOf])] })
  return dropped.ok && entries.length + blobs.length > 0 ? readHeldAgain(run) : ok(undefined)
}
