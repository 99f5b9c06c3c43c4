// Which criteria wait for the centre: claimed only by work, or by a claim, that it has not confirmed yet. What stands
// already, or whose page was taken out, waits for nobody.

import { placedClaimsOf } from '#/portfolio/files-of.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'

/** By criterion; one of them may be claimed by work that counts as well. */
export const waitingClaims = (portfolio: Portfolio): ReadonlySet<string> => {
  const waiting = new Set<string>()
  for (const evidence of portfolio.evidence.values()) {
    const { standing, withdrawn } = evidence
    if (withdrawn !== null || (standing !== 'counted' && standing !== 'waiting')) continue
    for (const claim of placedClaimsOf(evidence))
      if (standing === 'waiting' || claim.standing === 'waiting') waiting.add(claim.criterion)
  }
  return waiting
}
