// One piece of evidence for a screen, with what this person may do with it here. The fold decides what counts; this
// only keeps buttons away that would come to nothing.

import { mayEverErase, mayMapOthers } from '#/portfolio/permissions.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { useSession } from '#/ui/session/session.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export type EvidenceView = PortfolioView & {
  readonly evidence: Evidence
  /** Say more about it, withdraw or erase it: only whoever captured it, and while it stands. */
  readonly mayChange: boolean
  readonly mayClaim: boolean
  readonly mayErase: boolean
}

/** Null where there is no such evidence, or no portfolio. */
export const useEvidence = (id: string): EvidenceView | null => {
  const view = usePortfolio()
  const person = useSession(({ open }) => open?.writer?.person ?? null)
  const here = useSession(({ open }) => open?.writer?.signer.device ?? '')
  const evidence = view?.portfolio.evidence.get(id)
  if (!view || !evidence) return null
  const author = view.portfolio.devices.get(evidence.device)?.person
  const isOwn = view.mayAdd && person !== null && author === person
  const device = view.portfolio.devices.get(here)
  const isHere = evidence.standing === 'counted' || evidence.standing === 'waiting'
  const stands = isHere && evidence.withdrawn === null
  return {
    ...view,
    evidence,
    mayChange: isOwn && stands,
    mayClaim: view.mayAdd && stands && (isOwn || (device !== undefined && mayMapOthers(device))),
    mayErase: isOwn && isHere && device !== undefined && mayEverErase(device),
  }
}
