// Which evidence is safe where: all its entries and all its files lie at the destination, or another device has signed that it
// holds them. Says no more than was listed, acknowledged or signed.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { OutlinesByHash } from '#/ledger/outlines.ts'
import type { Known, Receipt } from '#/sync/known.ts'
import type { Run } from '#/sync/run.ts'
import { coveredIn } from '#/sync/send.ts'
import type { Held, Piece } from '#/sync/side.ts'

/** Every entry that a chain's tip stands on. */
const reachedFrom = (tips: Receipt['tips'], byHash: OutlinesByHash): Set<HeadHash> => {
  const reached = new Set<HeadHash>()
  for (const { head: tip } of tips.values()) {
    let entry = byHash.get(tip)
    while (entry !== undefined) {
      reached.add(entry.hash)
      entry = entry.head.prev === null ? undefined : byHash.get(entry.head.prev)
    }
  }
  return reached
}

const wholeAmong = (
  pieces: ReadonlyMap<HeadHash, Piece>,
  heads: ReadonlySet<HeadHash>,
  files: ReadonlySet<Sha256>,
): Set<HeadHash> =>
  new Set(
    [...pieces].flatMap(([id, piece]) =>
      piece.heads.every((head) => heads.has(head)) && piece.files.every((file) => files.has(file))
        ? [id]
        : [],
    ),
  )

/** Notes it, and gives back the entries that lie at the destination. */
export const noteSafety = ({ known, held, listed, side }: Run): Set<HeadHash> => {
  const { outlines } = held
  const covered = coveredIn({ known, listed }, outlines)
  // A head without its words is not safe there.
  for (const hash of covered) if (known.owed.has(outlines.get(hash)?.head.body ?? '')) covered.delete(hash)
  const others = [...known.receipts].filter(([device]) => device !== side.signer?.device)
  known.safe = {
    there: wholeAmong(held.pieces, covered, known.files),
    with: new Map(
      others.map(([device, { at, tips, files }]): [Id, { at: string; pieces: Set<HeadHash> }] => [
        device,
        { at, pieces: wholeAmong(held.pieces, reachedFrom(tips, outlines), files) },
      ]),
    ),
  }
  return covered
}

/**
 * Files here that lie at the destination and that another device has signed for, together with every entry and file of all the
 * evidence that they belong to; with those devices. Strangers' word counts for nothing, and neither does a lost device's.
 */
export const sureElsewhere = (
  { safe, files }: Pick<Known, 'safe' | 'files'>,
  { pieces, here, isRelied }: Held,
): ReadonlyMap<Sha256, readonly Id[]> => {
  const holders = new Map<Sha256, readonly Id[]>()
  for (const [id, piece] of pieces) {
    const its = [...safe.with].flatMap(([device, has]) =>
      isRelied(device) && has.pieces.has(id) ? [device] : [],
    )
    for (const file of piece.files)
      holders.set(file, holders.get(file)?.filter((device) => its.includes(device)) ?? its)
  }
  return new Map([...holders].filter(([file, its]) => its.length > 0 && here.has(file) && files.has(file)))
}
