// Which bodies and blobs are gone by a counted `content.erased` (formats §4). Settled before the fold, because an erased
// body that comes back in an old copy is dropped on sight.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Readable } from '#/portfolio/apply-entry.ts'
import type { Reading } from '#/portfolio/devices.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { isErasable, permissionOf } from '#/portfolio/permissions.ts'
import type { Device, Portfolio } from '#/portfolio/portfolio.ts'

export type Erased = Portfolio['erased']

/**
 * Whether this erasure may be: only erasable kinds, and by the candidate only what the candidate's own devices wrote.
 * One head too many makes the whole entry not count: half an erasure would be nobody's wish.
 */
export const mayErase = (
  author: Device | undefined,
  heads: readonly HeadHash[],
  byHash: ReadonlyMap<HeadHash, Entry>,
  devices: ReadonlyMap<Id, Device>,
): boolean =>
  author !== undefined &&
  heads.every((hash) => {
    const entry = byHash.get(hash)
    if (entry === undefined) return true
    if (!isErasable(entry.head.kind)) return false
    return author.standing !== 'candidate' || devices.get(entry.head.device)?.standing === 'candidate'
  })

export const erasedBy = (
  governing: readonly Reading[],
  devices: ReadonlyMap<Id, Device>,
  ordered: readonly Entry[],
  readable: ReadonlyMap<HeadHash, Readable>,
): Erased => {
  const heads = new Set<HeadHash>()
  const blobs = new Set<Sha256>()
  const by = new Set<HeadHash>()
  const consent = new Set<HeadHash>()
  const erasures = governing.filter(({ known }) => known.kind === 'content.erased')
  if (erasures.length === 0) return { heads, blobs, by, consent }
  const byHash = new Map(ordered.map((entry) => [entry.hash, entry]))
  /** `<evidence> <file>`: the files that evidence which stays has let go of. */
  const released = new Set<string>()
  for (const { entry, known } of erasures) {
    const author = devices.get(entry.head.device)
    if (known.kind !== 'content.erased') continue
    const { entries, evidence, because } = known.content
    if (permissionOf(author, entry.head.kind, entry.head.seq).may !== 'yes') continue
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
  // A blob that other evidence still names stays: two items may hold the same file.
  for (const [hash, read] of readable) {
    if (heads.has(hash) || read.state !== 'known') continue
    const { evidence, files } = filesNamedBy(hash, read.known)
    // Pages that another device added to what is erased meanwhile keep nothing of it.
    if (heads.has(evidence)) continue
    for (const { sha256 } of files) if (!released.has(`${evidence} ${sha256}`)) blobs.delete(sha256)
  }
  return { heads, blobs, by, consent }
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
