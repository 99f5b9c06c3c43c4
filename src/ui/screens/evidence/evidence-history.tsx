// The history of one piece of evidence, opened by choice: who did what and when, and whether all of it is as it was signed.

import { Eraser, FilePlus2, Link2, PenLine, Undo2, type LucideIcon } from 'lucide-react'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Part } from '#/ui/parts/columns.tsx'
import { Details } from '#/ui/parts/details.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Timeline } from '#/ui/parts/timeline.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { historySentences } from '#/ui/screens/evidence/history-sentences.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'
import { useHistory, type History, type HistoryMoment } from '#/ui/session/use-history.ts'

const icons: Record<string, LucideIcon> = {
  'evidence.captured': FilePlus2,
  'evidence.described': PenLine,
  'evidence.mapped': Link2,
  'evidence.withdrawn': Undo2,
  'content.erased': Eraser,
}

const StandingOf = ({ standing }: Pick<HistoryMoment, 'standing'>) => {
  const words = t('history')
  if (standing === 'waiting') return <Tag tone="amber">{words.waiting}</Tag>
  return standing === 'not counted' ? <Tag>{words.notCounted}</Tag> : undefined
}

const Signatures = ({ moments, signatures }: History) => {
  const words = t('history')
  if (signatures === 'changed') return <Notice tone="rose" title={words.altered} />
  if (signatures === 'no key') return <Notice tone="amber" title={words.uncheckable} />
  return (
    <Details summary={words.unchangedDetails}>
      <p>{words.signedCount(moments.length)}</p>
      <p className="quiet">{words.signedMore}</p>
    </Details>
  )
}

export const EvidenceHistory = ({ view }: { view: EvidenceView }) => {
  const shown = useHistory(view)
  const words = t('history')
  if (shown.state === 'loading') return <Waiting lines={1} label={words.checking} />
  if (shown.state === 'not here') return <Notice tone="amber" title={words.unread} />
  const sentences = historySentences(shown.moments, view.scheme)
  const moments = shown.moments.map(({ id, at, by, kind, standing }, i) => {
    const icon = icons[kind]
    return {
      id,
      at,
      who: by,
      when: momentText(at),
      what: sentences[i] ?? '',
      more: standing === 'counted' ? undefined : <StandingOf standing={standing} />,
      ...(icon && { icon }),
    }
  })
  return (
    <Part title={words.title}>
      <Timeline label={words.title} moments={moments.toReversed()} />
      <Signatures {...shown} />
    </Part>
  )
}
