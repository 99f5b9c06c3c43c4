// One piece of evidence in a list: its picture, what it is called, what it is claimed for, and what is odd about it.

import type { ReactNode } from 'react'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { isPaged } from '#/portfolio/files-of.ts'
import { dayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Row } from '#/ui/parts/card.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { evidenceTitle, mediaTypeOfEvidence } from '#/ui/session/evidence-words.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'

/** What a person should know before opening it; null for evidence that simply stands. */
export const StandingTag = ({ portfolio, evidence }: { portfolio: Portfolio; evidence: Evidence }) => {
  const words = t('evidence')
  if (evidence.standing === 'erased') return <Tag>{words.erased}</Tag>
  if (evidence.withdrawn !== null) return <Tag>{words.withdrawn}</Tag>
  if (evidence.standing === 'incomplete') return <Tag tone="amber">{words.incomplete}</Tag>
  if (evidence.standing === 'withheld') return <Tag>{words.withheld}</Tag>
  if (evidence.standing === 'waiting')
    return portfolio.devices.get(evidence.device)?.addsEvidence === false ? (
      <Tag>{words.inVain}</Tag>
    ) : (
      <Tag tone="amber">{words.waiting}</Tag>
    )
  if (Object.keys(evidence.fields.toSettle).length > 0) return <Tag tone="amber">{words.twoVersions}</Tag>
  return null
}

const claimed = (evidence: Evidence): string =>
  evidence.claims.length === 0 ? t('evidence').notClaimed : t('claims').claimedCount(evidence.claims.length)

type EvidenceRowProps = {
  portfolio: Portfolio
  evidence: Evidence
  /** Where it is safe. */
  safe?: ReactNode
}

export const EvidenceRow = ({ portfolio, evidence, safe }: EvidenceRowProps) => {
  const picture = useThumbnail(evidence.files[0]?.sha256 ?? null)
  const isOdd = evidence.standing !== 'counted' || evidence.withdrawn !== null
  const toSettle = Object.keys(evidence.fields.toSettle).length > 0
  return (
    <Row
      href={`/evidence/${evidence.id}`}
      lead={
        <Thumb
          mediaType={mediaTypeOfEvidence(evidence)}
          src={picture.state === 'here' ? picture.url : undefined}
        />
      }
      title={evidence.standing === 'erased' ? t('evidence').erased : evidenceTitle(evidence)}
      more={
        <>
          {evidence.label} · {dayText(evidence.at)}
          {isPaged(evidence) && <> · {t('pages').count(evidence.files.length)}</>}
          {!isOdd && <> · {claimed(evidence)}</>}
          {(isOdd || toSettle || safe !== undefined) && (
            <span className="row-tag">
              <StandingTag portfolio={portfolio} evidence={evidence} />
              {evidence.standing !== 'erased' && safe}
            </span>
          )}
        </>
      }
    />
  )
}
