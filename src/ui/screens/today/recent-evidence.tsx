// What came in lately, newest first, with a picture where there is one.

import { placedClaimsOf } from '#/portfolio/files-of.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { recentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Row, Rows } from '#/ui/parts/card.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { useToday } from '#/ui/parts/use-today.ts'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'

const shown = 4

const EvidenceRow = ({ evidence, today }: { evidence: Evidence; today: string }) => {
  const picture = useThumbnail(evidence.files[0]?.sha256 ?? null)
  const claims = new Set(placedClaimsOf(evidence).map(({ criterion }) => criterion)).size
  const claimed = claims === 0 ? t('evidence').notClaimed : t('today').claimedFor(claims)
  return (
    <Row
      lead={
        <Thumb
          src={picture.state === 'here' ? picture.url : undefined}
          mediaType={mediaTypeOfEvidence(evidence)}
        />
      }
      title={evidenceTitle(evidence)}
      more={`${recentText(evidence.at, today)} · ${claimed}`}
      href={`/evidence/${evidence.id}`}
    />
  )
}

export const RecentEvidence = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const words = t('today')
  const today = useToday()
  const latest = evidence.slice(-shown).toReversed()
  return (
    <Stack>
      <Cluster spread>
        <h2>{words.recent}</h2>
        <Anchor className="see-all" href="/evidence">
          {words.seeAll}, {evidence.length}
        </Anchor>
      </Cluster>
      <Rows label={words.recent}>
        {latest.map((one) => (
          <li key={one.id}>
            <EvidenceRow evidence={one} today={today} />
          </li>
        ))}
      </Rows>
    </Stack>
  )
}
