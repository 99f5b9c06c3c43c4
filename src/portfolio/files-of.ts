// The files of a piece of evidence through its edits: which were ever named, which stand now, and which one a place in it
// points to, whatever was moved, taken out or covered since.

import type { Sha256 } from '#/base/hash.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Claim, Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'

/** Each file once, by its hash, in the order in which they were first named. */
export const namedWith = (
  named: readonly EvidenceFile[],
  more: readonly EvidenceFile[],
): readonly EvidenceFile[] => {
  const known = new Set(named.map(({ sha256 }) => sha256))
  const added: EvidenceFile[] = []
  for (const file of more) {
    if (known.has(file.sha256)) continue
    known.add(file.sha256)
    added.push(file)
  }
  return added.length === 0 ? named : [...named, ...added]
}

/** The first of `wanted` that this picture is, or became by being covered, once or again. */
const becomes = (
  from: Sha256,
  named: readonly EvidenceFile[],
  isWanted: (sha256: Sha256) => boolean,
): Sha256 | null => {
  const seen = new Set([from])
  // A set that is added to while it is walked: breadth first, and no circle is walked twice.
  for (const sha256 of seen) {
    if (isWanted(sha256)) return sha256
    for (const file of named) if (file.redactedFrom === sha256) seen.add(file.sha256)
  }
  return null
}

/**
 * The list as it is to be shown: a picture that was erased after it was covered gives its place to the covered one, in
 * whatever version of the list it still stands. Each once.
 */
export const filesOf = (
  erased: ReadonlySet<Sha256>,
  files: readonly EvidenceFile[],
  named: readonly EvidenceFile[],
): readonly EvidenceFile[] => {
  if (!files.some(({ sha256 }) => erased.has(sha256))) return files
  const bySha256 = new Map(named.map((file) => [file.sha256, file]))
  const shown = files.map((file) => {
    if (!erased.has(file.sha256)) return file
    const covered = becomes(file.sha256, named, (sha256) => !erased.has(sha256))
    return (covered !== null && bySha256.get(covered)) || file
  })
  return namedWith([], shown)
}

/**
 * Which file a position points to: the number from 1 and the file. Null where it was taken out, or never was there. A
 * part that names no file is in the first of the capture; the whole is the first as it stands now.
 */
export const fileAtPlace = (
  { files, named }: Pick<Evidence, 'files' | 'named'>,
  position: ClaimPosition,
): { readonly number: number; readonly file: EvidenceFile } | null => {
  const [first] = files
  if (position.kind === 'whole' || position.kind === 'paragraph')
    return first === undefined ? null : { number: 1, file: first }
  const { file: ordinal = 1, sha256 = named[ordinal - 1]?.sha256 } = position
  if (sha256 === undefined) return null
  const there = becomes(sha256, named, (hash) => files.some((file) => file.sha256 === hash))
  const index = files.findIndex((file) => file.sha256 === there)
  const file = files[index]
  return file === undefined ? null : { number: index + 1, file }
}

/**
 * The page that a position points to was here and was taken out: what it showed is no longer part of the evidence. Words
 * and whole pieces have no page to lose.
 */
export const isPlaceGone = (
  evidence: Pick<Evidence, 'files' | 'named'>,
  position: ClaimPosition,
): boolean => {
  if (position.kind === 'whole' || position.kind === 'paragraph') return false
  const { file: ordinal = 1, sha256 = evidence.named[ordinal - 1]?.sha256 } = position
  return evidence.named.some((file) => file.sha256 === sha256) && fileAtPlace(evidence, position) === null
}

/** Those that say where to look and are right: what is proven by it. */
export const placedClaimsOf = (evidence: Pick<Evidence, 'files' | 'named' | 'claims'>): readonly Claim[] =>
  evidence.claims.filter(({ position }) => !isPlaceGone(evidence, position))

/** Of the files that the list has no more: named by another version of it, and still kept. */
export const formerFilesOf = ({ files, named }: Pick<Evidence, 'files' | 'named'>): readonly EvidenceFile[] =>
  named.filter(({ sha256 }) => files.every((file) => file.sha256 !== sha256))

/** A picture among several of one piece of evidence is a page of it. */
export const isPage = ({ files }: Pick<Evidence, 'files'>, { mediaType }: EvidenceFile): boolean =>
  files.length > 1 && mediaType.startsWith('image/')

/** A scan: several pictures and nothing else. */
export const isPaged = (evidence: Pick<Evidence, 'files'>): boolean =>
  evidence.files.length > 1 && evidence.files.every((file) => isPage(evidence, file))
