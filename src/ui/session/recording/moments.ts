// The moments of one recording: its claims with a time in this file, in the order in which they are heard. Pure.

import { fileAtPlace } from '#/portfolio/files-of.ts'
import type { ClaimPosition } from '#/portfolio/kinds/claim-position.ts'
import type { Claim, Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'

export type TimePosition = Extract<ClaimPosition, { kind: 'time' }>
export type Moment = { readonly claim: Claim; readonly position: TimePosition }

export const momentsOf = (evidence: Evidence, { sha256 }: EvidenceFile): readonly Moment[] =>
  evidence.claims
    .flatMap((claim): Moment[] => {
      const { position } = claim
      const isHere = position.kind === 'time' && fileAtPlace(evidence, position)?.file.sha256 === sha256
      return isHere ? [{ claim, position }] : []
    })
    .toSorted((a, b) => a.position.from - b.position.from)

/** The same stretch, in this file; which file is said only where there are several. */
export const timeIn = (
  { named }: Pick<Evidence, 'named'>,
  { sha256 }: EvidenceFile,
  { from, to }: { readonly from: number; readonly to?: number | undefined },
): TimePosition => ({
  kind: 'time',
  ...(named.length > 1 && { sha256 }),
  from,
  ...(to !== undefined && { to }),
})
