// The claims that a table proposed, each confirmed or left out with one tap, or all at once. They wait here as drafts for as
// long as nobody has said.

import { useEffect, useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { confirm, proposalsHere, turnDown, type Proposal } from '#/ui/session/bring/proposals.ts'
import { claimName, evidenceTitle } from '#/ui/session/evidence-words.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const ProposedClaims = () => {
  const words = t('bring')
  const announce = useAnnounce()
  const view = usePortfolio()
  const [proposals, setProposals] = useState<readonly Proposal[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      const found = await proposalsHere()
      if (!gone) setProposals(found)
    }
    void look()
    return () => {
      gone = true
    }
  }, [])
  if (view === null || proposals.length === 0) return null

  const without = (done: readonly Proposal[]): void =>
    setProposals((there) => there.filter((each) => !done.includes(each)))
  const claimThem = async (chosen: readonly Proposal[]): Promise<void> => {
    const said = await confirm(chosen)
    if (!said.ok) return setTrouble(troubleOf(said.error))
    setTrouble(null)
    without(chosen)
    announce(words.confirmed)
  }
  const leaveOut = async (proposal: Proposal): Promise<void> => {
    await turnDown(proposal)
    without([proposal])
    announce(words.turnedDown)
  }
  const titleOf = ({ evidence }: Proposal): string => {
    const about = view.portfolio.evidence.get(evidence)
    return about === undefined ? '' : evidenceTitle(about)
  }
  return (
    <Part title={words.proposed} hint={words.proposedWhy}>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <Cluster>
        <Button tone="primary" onClick={() => void claimThem(proposals)}>
          {words.confirmAll(proposals.length)}
        </Button>
      </Cluster>
      <ul className="rows bare" aria-label={words.proposed}>
        {proposals.map((proposal) => (
          <Card as="li" key={proposal.draft}>
            <h3>{titleOf(proposal)}</h3>
            <p className="quiet">
              {proposal.criteria.map((criterion) => claimName(view.scheme, criterion).code).join(', ')}
            </p>
            <Cluster>
              <Button
                aria-label={words.confirmOf(titleOf(proposal))}
                onClick={() => void claimThem([proposal])}
              >
                {words.confirm}
              </Button>
              <Button
                tone="quiet"
                aria-label={words.turnDownOf(titleOf(proposal))}
                onClick={() => void leaveOut(proposal)}
              >
                {words.turnDown}
              </Button>
            </Cluster>
          </Card>
        ))}
      </ul>
    </Part>
  )
}
