// Which bodies and blobs are gone by a counted `content.erased` (formats §4). Settled before the fold, because an erased
// body that comes back in an old copy is dropped on sight.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Reading } from '#/portfolio/devices.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { isErasable, permissionOf } from '#/portfolio/permissions.ts'
import type { Device, Portfolio } from '#/portfolio/portfolio.ts'

/**
 * Whether this erasure may be: only erasable kinds, and by the candidate only what the candidate's own devices wrote.
 * One head too many makes the whole entry not count: half an erasure would be nobody's wish.
 */
export const mayErase = (
  author: Device | undefined,
  heads: readonly HeadHash[],
  byHash: ReadonlyMap<HeadHash, Outline>,
  devices: ReadonlyMap<Id, Device>,
): boolean =>
  author !== undefined &&
  heads.every((hash) => {
    const entry = byHash.get(hash)
    if (entry === undefined) return true
    if (!isErasable(entry.head.kind)) return false
    return author.standing !== 'candidate' || devices.get(entry.head.device)?.standing === 'candidate'
  })

/** What may go wherever a portfolio is kept: the bodies that stand as erased, and the files. */
export const erasureOf = ({
  erased,
  standings,
}: Pick<Portfolio, 'erased' | 'standings'>): { entries: HeadHash[]; blobs: Sha256[] } => ({
  entries: [...erased.heads].filter((hash) => standings.get(hash)?.kind === 'erased'),
  blobs: [...erased.blobs],
})

/** What the counted erasures name, before it is known which files other evidence still needs. */
export type Erasing = {
  readonly heads: Set<HeadHash>
  readonly blobs: Set<Sha256>
  readonly by: Set<HeadHash>
  readonly consent: Set<HeadHash>
  /** `<evidence> <file>`: the files that evidence which stays has let go of. */
  readonly released: Set<string>
}

export const erasingIn = (
  governing: readonly Reading[],
  devices: ReadonlyMap<Id, Device>,
  ordered: readonly Outline[],
): Erasing => {
  const erasing: Erasing = {
    heads: new Set(),
    blobs: new Set(),
    by: new Set(),
    consent: new Set(),
    released: new Set(),
  }
  const { heads, blobs, by, consent, released } = erasing
  const erasures = governing.filter(({ known }) => known.kind === 'content.erased')
  if (erasures.length === 0) return erasing
  const byHash = new Map(ordered.map((entry) => [entry.hash, entry]))
  for (const { entry, known } of erasures) {
    const author = devices.get(entry.head.device)
    if (known.kind !== 'content.erased') continue
    const { entries, evidence, because } = known.content
    if (permissionOf(author, entry.head.kind, { seq: entry.head.seq, hash: entry.hash }).may !== 'yes')
      continue
    if (!mayErase(author, evidence === undefined ? entries : [...entries, evidence], byHash, devices))
      continue
    by.add(entry.hash)
    for (const hash of entries) {
      heads.add(hash)
      if (because === 'consent withdrawn') consent.add(hash)
    }
    for (const sha256 of known.content.blobs) {
      blobs.add(sha256)
      if (evidence !== undefined) released.add(`${evidence} ${sha256}`)
    }
  }
  return erasing
}

/** Kinds of which {@link keepNamed} is to hear. */
export const namesFiles = (kind: string): boolean =>
  kind === 'evidence.captured' || kind === 'evidence.described'

/** A blob that other evidence still names stays: two items may hold the same file. */
export const keepNamed = ({ heads, blobs, released }: Erasing, hash: HeadHash, known: Known): void => {
  if (heads.has(hash)) return
  const { evidence, files } = filesNamedBy(hash, known)
  // Pages that another device added to what is erased meanwhile keep nothing of it.
  if (heads.has(evidence)) return
  for (const { sha256 } of files) if (!released.has(`${evidence} ${sha256}`)) blobs.delete(sha256)
}

const filesNamedBy = (
  hash: HeadHash,
  known: Known,
): { evidence: HeadHash; files: readonly { sha256: Sha256 }[] } => {
  if (known.kind === 'evidence.captured') return { evidence: hash, files: known.content.files }
  if (known.kind === 'evidence.described')
    return { evidence: known.content.evidence, files: known.content.changes.files ?? [] }
  return { evidence: hash, files: [] }
}
