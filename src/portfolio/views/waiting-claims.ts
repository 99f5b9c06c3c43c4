// Which criteria wait for the centre: claimed only by work, or by a claim, that it has not confirmed yet. What stands
// already, or whose page was taken out, waits for nobody.

import { isPlaceGone } from '#/portfolio/files-of.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

/** By criterion; one of them may be claimed by work that counts as well. */
export const waitingClaims = (portfolio: Portfolio): ReadonlySet<string> => {
  const waiting = new Set<string>()
  for (const evidence of portfolio.evidence.values()) {
    const { standing, withdrawn } = evidence
    if (withdrawn !== null || (standing !== 'counted' && standing !== 'waiting')) continue
    // Hardly any claim waits, and this is asked at each drawing: where a claim points to is looked up last.
    for (const claim of evidence.claims)
      if (
        (standing === 'waiting' || claim.standing === 'waiting') &&
        !waiting.has(claim.criterion) &&
        !isPlaceGone(evidence, claim.position)
      )
        waiting.add(claim.criterion)
  }
  return waiting
}
