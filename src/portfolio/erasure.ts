// Which bodies and blobs are gone by a counted `content.erased` (formats §4). Settled before the fold, because an erased
// body that comes back in an old copy is dropped on sight.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Reading } from '#/portfolio/devices.ts'
import type { ContentOf, Known } from '#/portfolio/kinds/content.ts'
import { isErasable, permissionOf } from '#/portfolio/permissions.ts'
import type { Device, Portfolio } from '#/portfolio/portfolio.ts'

type Devices = ReadonlyMap<Id, Device>
type Headed = Pick<Outline, 'hash' | 'head'>

/** Only erasable kinds, and by the candidate only what the candidate's own devices wrote. */
const isTheirsToErase = (author: Device, { head }: Headed, devices: Devices): boolean =>
  isErasable(head.kind) &&
  (author.standing !== 'candidate' || devices.get(head.device)?.standing === 'candidate')

/** One head too many makes the whole entry not count: half an erasure would be nobody's wish. */
const mayErase = (
  author: Device | undefined,
  heads: readonly HeadHash[],
  byHash: ReadonlyMap<HeadHash, Outline>,
  devices: Devices,
): boolean =>
  author !== undefined &&
  heads.every((hash) => {
    const entry = byHash.get(hash)
    return entry === undefined || isTheirsToErase(author, entry, devices)
  })

const isOfTheirs = (author: Device, device: Id, devices: Devices): boolean => {
  const other = devices.get(device)
  return device === author.id || (other?.standing === 'candidate' && other.person === author.person)
}

/**
 * Of these entries, those that an erasure by `author` names so that it counts. Whoever is not known yet may turn out to be
 * an assessor, or another device of the candidate's: what their own wrote is theirs to erase either way.
 */
export const erasableBy = <E extends Headed>(
  author: Device | undefined,
  entries: readonly E[],
  devices: Devices,
): readonly E[] =>
  author === undefined
    ? []
    : entries.filter(
        (entry) =>
          isTheirsToErase(author, entry, devices) &&
          (author.standing !== 'not yet known' || isOfTheirs(author, entry.head.device, devices)),
      )

/** What may go wherever a portfolio is kept: the bodies that stand as erased, and the files. */
export const erasureOf = ({
  erased,
  standings,
}: Pick<Portfolio, 'erased' | 'standings'>): { entries: HeadHash[]; blobs: Sha256[] } => ({
  entries: [...erased.heads].filter((hash) => standings.get(hash)?.kind === 'erased'),
  blobs: [...erased.blobs],
})

/** What some erasures name, before it is known which files other evidence still needs. */
type Naming = {
  readonly heads: Set<HeadHash>
  readonly blobs: Set<Sha256>
  /** `<evidence> <file>`: the files that evidence which stays has let go of. */
  readonly released: Set<string>
}

/** Those that count, and those that wait: `asking`. */
export type Erasing = Naming & {
  readonly by: Set<HeadHash>
  readonly devices: Map<HeadHash, Set<Id>>
  readonly consent: Set<HeadHash>
  readonly asking: Naming
}

const nothingNamed = (): Naming => ({ heads: new Set(), blobs: new Set(), released: new Set() })

const note = (naming: Naming, { entries, blobs, evidence }: ContentOf<'content.erased'>): void => {
  for (const hash of entries) naming.heads.add(hash)
  for (const sha256 of blobs) {
    naming.blobs.add(sha256)
    if (evidence !== undefined) naming.released.add(`${evidence} ${sha256}`)
  }
}

/** Anybody can introduce a device: its word takes nothing of anybody else's out of what is handed on. */
const isAllBy = (device: Id, heads: readonly HeadHash[], byHash: ReadonlyMap<HeadHash, Outline>): boolean =>
  heads.length > 0 && heads.every((hash) => byHash.get(hash)?.head.device === device)

export const erasingIn = (
  governing: readonly Reading[],
  devices: ReadonlyMap<Id, Device>,
  ordered: readonly Outline[],
): Erasing => {
  const erasing: Erasing = {
    ...nothingNamed(),
    by: new Set(),
    devices: new Map(),
    consent: new Set(),
    asking: nothingNamed(),
  }
  const erasures = governing.filter(({ known }) => known.kind === 'content.erased')
  if (erasures.length === 0) return erasing
  const byHash = new Map(ordered.map((entry) => [entry.hash, entry]))
  for (const { entry, known } of erasures) {
    const { device, kind, seq } = entry.head
    const author = devices.get(device)
    if (known.kind !== 'content.erased') continue
    const { entries, evidence, because } = known.content
    const about = evidence === undefined ? entries : [...entries, evidence]
    const permission = permissionOf(author, kind, { seq, hash: entry.hash })
    if (permission.may === 'no' || !mayErase(author, about, byHash, devices)) continue
    if (permission.may === 'not yet') {
      if (permission.why === 'device' && isAllBy(device, about, byHash)) note(erasing.asking, known.content)
      continue
    }
    erasing.by.add(entry.hash)
    note(erasing, known.content)
    for (const hash of entries)
      erasing.devices.set(hash, (erasing.devices.get(hash) ?? new Set()).add(device))
    if (because === 'consent withdrawn') for (const hash of entries) erasing.consent.add(hash)
  }
  return erasing
}

/** Kinds of which {@link keepNamed} is to hear. */
export const namesFiles = (kind: string): boolean =>
  kind === 'evidence.captured' || kind === 'evidence.described'

/** A blob that other evidence still names stays: two items may hold the same file. */
export const keepNamed = (erasing: Erasing, hash: HeadHash, known: Known): void => {
  const { evidence, files } = filesNamedBy(hash, known)
  for (const { heads, blobs, released } of [erasing, erasing.asking]) {
    // Pages that another device added to what is erased meanwhile keep nothing of it.
    if (heads.has(hash) || heads.has(evidence)) continue
    for (const { sha256 } of files) if (!released.has(`${evidence} ${sha256}`)) blobs.delete(sha256)
  }
}

/**
 * Files that are handed on to nobody: those that are erased, and those that whoever took them has asked to erase while
 * nobody knows their device yet. These lie where they are until their word counts.
 */
export const isKeptBack = ({ erased }: Pick<Portfolio, 'erased'>, sha256: Sha256): boolean =>
  erased.blobs.has(sha256) || erased.asked.blobs.has(sha256)

const filesNamedBy = (
  hash: HeadHash,
  known: Known,
): { evidence: HeadHash; files: readonly { sha256: Sha256 }[] } => {
  if (known.kind === 'evidence.captured') return { evidence: hash, files: known.content.files }
  if (known.kind === 'evidence.described')
    return { evidence: known.content.evidence, files: known.content.changes.files ?? [] }
  return { evidence: hash, files: [] }
}
