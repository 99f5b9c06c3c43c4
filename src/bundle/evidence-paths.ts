// Where each file of the evidence lies in the bundle, told by the fold alone, so that compose, the reader and the viewer
// agree without a table that could lie.

import type { Sha256 } from '#/base/hash.ts'
import { payloadName } from '#/bundle/bag/payload-name.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import { formerFilesOf } from '#/portfolio/files-of.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

/**
 * SHA-256 → `data/evidence/E007-1-photo.jpg`. A file that several pieces of evidence share lies under the name of the
 * first. Files that only another version of its list names come after those that stand. Files that are kept back have no path, and
 * neither have files of evidence whose body is gone.
 */
export const evidencePaths = (portfolio: Portfolio): Map<Sha256, string> => {
  const paths = new Map<Sha256, string>()
  const taken = new Set<string>()
  for (const evidence of portfolio.evidence.values()) {
    const { id, label, form, files } = evidence
    for (const [i, { sha256, mediaType }] of [...files, ...formerFilesOf(evidence)].entries()) {
      if (paths.has(sha256) || isKeptBack(portfolio, sha256)) continue
      const named = payloadName({ label, index: i + 1, kindWord: form, mediaType })
      // Labels can meet where a device's introduction cannot be read; its captures are then told apart by their head.
      const path = taken.has(named)
        ? payloadName({ label: `x${id.slice(0, 15)}`, index: i + 1, kindWord: form, mediaType })
        : named
      taken.add(path)
      paths.set(sha256, path)
    }
  }
  return paths
}
