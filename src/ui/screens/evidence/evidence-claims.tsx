// What the evidence is claimed for, each with its place and the way to the criterion in the coverage.

import { Grid3x3 } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { ClaimLine, ClaimLines } from '#/ui/parts/claim-line.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { claimName, claimStateWords, placeWords } from '#/ui/session/evidence-words.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export const EvidenceClaims = ({ view, current }: { view: EvidenceView; current: string | null }) => {
  const { evidence, scheme, mayClaim } = view
  const words = t('evidence')
  return (
    <Part title={words.claims} {...(evidence.claims.length === 0 && { hint: t('claims').noneClaimed })}>
      {evidence.claims.length > 0 && (
        <ClaimLines label={words.claims}>
          {evidence.claims.map((claim) => {
            const { code, says } = claimName(scheme, claim.criterion)
            const state = claimStateWords(evidence, claim)
            return (
              <ClaimLine
                key={claim.id}
                code={code}
                says={says}
                place={[placeWords(claim.position, evidence), claim.note].filter(Boolean).join(' – ')}
                current={claim.criterion === current}
                state={state !== '' && <Tag tone="amber">{state}</Tag>}
                tools={
                  <Anchor
                    className="icon-button"
                    href={`/coverage/${encodeURIComponent(claim.criterion)}`}
                    aria-label={t('coverage').proofOf(code)}
                    title={t('coverage').proofOf(code)}
                  >
                    <Grid3x3 aria-hidden />
                  </Anchor>
                }
              />
            )
          })}
        </ClaimLines>
      )}
      {mayClaim && (
        <LinkButton
          href={`/evidence/${evidence.id}/claim`}
          {...(evidence.claims.length === 0 && { tone: 'primary' as const })}
        >
          {evidence.claims.length === 0 ? words.claimMore : words.changeClaims}
        </LinkButton>
      )}
    </Part>
  )
}
