// The files on their way in: waiting, being saved, saved, or not saved and why. Each stands for itself.

import { RotateCcw } from 'lucide-react'
import { percentText, sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Row } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import { Thumb } from '#/ui/parts/thumb.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { usePlacesKept } from '#/ui/session/place-kept.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import type { Capture, Captures } from '#/ui/session/use-captures.ts'
import { useThumbnail } from '#/ui/session/use-file.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

const savedCount = (captures: readonly Capture[]): number =>
  captures.filter(({ state }) => state.kind === 'saved').length

/** One sentence for whoever listens: what is being saved, then what is saved. */
const spoken = (captures: readonly Capture[]): string => {
  const saving = captures.find(({ state }) => state.kind === 'saving')
  if (saving) return t('capture').nowSaving(saving.name)
  const saved = savedCount(captures)
  return saved === 0 ? '' : t('capture').savedMany(saved, deviceHere())
}

export const CaptureList = ({ captures, again, stop }: Omit<Captures, 'add'>) => (
  <>
    <p role="status" className={savedCount(captures) > 1 ? undefined : 'aloud'}>
      {spoken(captures)}
    </p>
    {captures.length > 0 && (
      <ul className="rows bare" aria-label={t('capture').title}>
        {captures.map((capture) => (
          <li key={capture.number}>
            <CaptureLine
              capture={capture}
              onAgain={() => again(capture.number)}
              onStop={() => stop(capture.number)}
            />
          </li>
        ))}
      </ul>
    )}
  </>
)

type CaptureLineProps = { capture: Capture; onAgain: () => void; onStop: () => void }

const CaptureLine = ({ capture, onAgain, onStop }: CaptureLineProps) => {
  const { name, bytes, mediaType, state } = capture
  const words = t('capture')
  switch (state.kind) {
    case 'waiting':
      return <Row lead={<Thumb mediaType={mediaType} />} title={name} more={words.waiting} />
    case 'saving':
      return (
        <div className="card">
          <ProgressLine
            label={words.nowSaving(name)}
            {...(state.done > 0 && {
              value: state.done / bytes,
              doing: `${percentText(state.done / bytes)}, ${sizeText(state.done)}`,
              onCancel: onStop,
            })}
          />
        </div>
      )
    case 'saved':
      return <SavedLine evidence={state.kept.evidence} name={name} mediaType={mediaType} />
    case 'failed':
      return (
        <Notice
          tone={state.error.kind === 'stopped' ? 'info' : 'rose'}
          live
          trouble={troubleOf(state.error, { name, bytes })}
          actions={
            <Button icon={RotateCcw} onClick={onAgain}>
              {words.again}
            </Button>
          }
        />
      )
  }
}

type SavedLineProps = { evidence: string; name: string; mediaType: string }

const SavedLine = ({ evidence, name, mediaType }: SavedLineProps) => {
  const kept = usePortfolio()?.portfolio.evidence.get(evidence)
  const picture = useThumbnail(kept?.files[0]?.sha256 ?? null)
  const keepsPlace = usePlacesKept(kept?.files ?? []).size > 0
  return (
    <Row
      href={`/evidence/${evidence}/saved`}
      lead={<Thumb mediaType={mediaType} src={picture.state === 'here' ? picture.url : undefined} />}
      title={name}
      more={[kept?.label, keepsPlace && t('capture').keepsPlace].filter(Boolean).join(' · ')}
      trail={<Tag tone="ok">{t('capture').savedTitle}</Tag>}
    />
  )
}
