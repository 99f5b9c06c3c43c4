// Which of the files that were chosen are here already, by their bytes, were erased for good, or come twice in one choice.
// Nothing is kept or changed, and only what could be the same is read.

import type { Sha256 } from '#/base/hash.ts'
import { nameAsKept } from '#/capture/read-file.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Gathered } from '#/ui/session/bring/gather-files.ts'

type Chosen = Gathered['files'][number]

export type KnownFiles = {
  readonly fresh: readonly Chosen[]
  /** Of evidence that stands; a table's claims for the file are for that. */
  readonly here: readonly { readonly path: string; readonly evidence: string }[]
  /** The same bytes as one that is brought in now. */
  readonly twice: readonly { readonly path: string; readonly as: string }[]
  /** Erased here before. */
  readonly erased: readonly string[]
}

const heldIn = ({ evidence }: Portfolio) => {
  const byHash = new Map<Sha256, string>()
  const lengths = new Set<number>()
  for (const { id, files, withdrawn, standing } of evidence.values()) {
    if (withdrawn !== null || (standing !== 'counted' && standing !== 'waiting')) continue
    for (const { sha256, bytes } of files) {
      if (!byHash.has(sha256)) byHash.set(sha256, id)
      lengths.add(bytes)
    }
  }
  return { byHash, lengths }
}

export const knownFilesOf = async (
  files: readonly Chosen[],
  portfolio: Portfolio | null,
): Promise<KnownFiles> => {
  const { byHash, lengths } = portfolio === null ? { byHash: null, lengths: null } : heldIn(portfolio)
  const erasedHere = portfolio?.erased.blobs ?? new Set<Sha256>()
  const counts = new Map<number, number>()
  for (const { file } of files) counts.set(file.size, (counts.get(file.size) ?? 0) + 1)
  const here: { path: string; evidence: string }[] = []
  const twice: { path: string; as: string }[] = []
  const erased: string[] = []
  const fresh: Chosen[] = []
  const first = new Map<Sha256, string>()
  for (const { path, file } of files) {
    const isTwin = (counts.get(file.size) ?? 0) > 1
    // What an erased file's length was is not known any more.
    const isWanted = (bytes: number): boolean => isTwin || erasedHere.size > 0 || lengths?.has(bytes) === true
    const sha256 = await nameAsKept(file, isWanted)
    const evidence = sha256 === null ? undefined : byHash?.get(sha256)
    const as = sha256 === null ? undefined : first.get(sha256)
    if (evidence !== undefined) here.push({ path, evidence })
    else if (sha256 !== null && erasedHere.has(sha256)) erased.push(path)
    else if (as !== undefined) twice.push({ path, as })
    else {
      if (sha256 !== null) first.set(sha256, path)
      fresh.push({ path, file })
    }
  }
  return { fresh, here, twice, erased }
}
