// Which evidence is the proof of a criterion, and which was until its page was taken out. It judges nothing.

import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export type Found = { readonly evidence: Evidence; readonly claims: readonly Claim[] }

/** Standing evidence that claims it, newest first; waiting work too, and says so. */
const claimingOf = ({ portfolio }: PortfolioView, criterion: string): readonly Found[] =>
  [...portfolio.evidence.values()]
    .filter(
      ({ withdrawn, standing }) => withdrawn === null && (standing === 'counted' || standing === 'waiting'),
    )
    .map((evidence) => ({
      evidence,
      claims: evidence.claims.filter((claim) => claim.criterion === criterion),
    }))
    .filter(({ claims }) => claims.length > 0)
    .toReversed()

/** The proof, and what was proof until its page was taken out. */
export const proofOf = (view: PortfolioView, criterion: string) => {
  const all = claimingOf(view, criterion).map(({ evidence, claims }) => ({
    evidence,
    claims: claims.filter(({ position }) => !isPlaceGone(evidence, position)),
  }))
  return {
    found: all.filter(({ claims }) => claims.length > 0),
    lost: all.filter(({ claims }) => claims.length === 0).map(({ evidence }) => evidence),
  }
}
