// Addresses within START-HERE, the same in the plain page and in the viewer: `#C1@2/1.1` for a criterion, `#E007` for a
// piece of evidence.

import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'

/** The label; the head's hash where earlier evidence bears the same label. */
export const anchorsOf = ({ evidence }: Portfolio): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  const anchors = new Map<string, string>()
  for (const { id, label } of evidence.values()) {
    anchors.set(id, taken.has(label) ? id : label)
    taken.add(label)
  }
  return anchors
}

export const paragraphAnchor = (anchor: string, paragraph: number): string => `${anchor}-p${paragraph}`

/** The file that a claim is about, wherever it stands in the list now; undefined where it was taken out. */
export const fileOf = (evidence: Evidence, position: ClaimPosition): EvidenceFile | undefined =>
  fileAtPlace(evidence, position)?.file
