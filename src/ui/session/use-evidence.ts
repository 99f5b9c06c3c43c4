// One piece of evidence for a screen, with what this person may do with it here. The fold decides what counts; this
// only keeps buttons away that would come to nothing.

import { isOwnWaiting } from '#/portfolio/doubled-claims.ts'
import { mayEverErase, mayMapOthers } from '#/portfolio/permissions.ts'
import type { Claim, Evidence } from '#/portfolio/portfolio.ts'
import { useSession } from '#/ui/session/session.ts'
import { useOwnDevice, usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export type EvidenceView = PortfolioView & {
  readonly evidence: Evidence
  /** Say more about it, withdraw or erase it: only whoever captured it, and while it stands. */
  readonly mayChange: boolean
  readonly mayClaim: boolean
  readonly maySign: boolean
  /** Or move it: on others' evidence, whoever is not known yet only what they claimed there themselves. */
  readonly mayTakeBack: (claim: Claim) => boolean
  readonly mayErase: boolean
}

/** Null where there is no such evidence, or no portfolio. */
export const useEvidence = (id: string): EvidenceView | null => {
  const view = usePortfolio()
  const person = useSession(({ open }) => open?.writer?.person ?? null)
  const own = useOwnDevice()
  const evidence = view?.portfolio.evidence.get(id)
  if (!view || !evidence) return null
  const author = view.portfolio.devices.get(evidence.device)?.person
  const isOwn = view.mayAdd && person !== null && author === person
  const device = view.portfolio.devices.get(own ?? '')
  const isHere = evidence.standing === 'counted' || evidence.standing === 'waiting'
  const stands = isHere && evidence.withdrawn === null
  const mayClaim = view.mayAdd && stands && (isOwn || (device !== undefined && mayMapOthers(device)))
  const isKnown = own === evidence.device || device?.standing !== 'not yet known'
  return {
    ...view,
    evidence,
    mayChange: isOwn && stands,
    mayClaim,
    maySign: view.mayAdd && stands,
    mayTakeBack: (claim) => mayClaim && own !== null && (isKnown || isOwnWaiting(claim, own)),
    mayErase: isOwn && isHere && device !== undefined && mayEverErase(device),
  }
}
