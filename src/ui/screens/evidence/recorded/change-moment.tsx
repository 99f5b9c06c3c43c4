// Changing one moment: its two ends, what is said there, or one into two. Closing it without saving changes nothing.

import { useState } from 'react'
import { mediaKindOf } from '#/base/media-kind.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Sheet } from '#/ui/parts/dialog.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { splitSpan, type Span } from '#/ui/parts/recording/span.ts'
import { SpanPicker } from '#/ui/parts/recording/span-picker.tsx'
import { usePlayer } from '#/ui/parts/recording/use-player.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { timeIn, type Moment } from '#/ui/session/recording/moments.ts'
import { peaksPerSecond } from '#/ui/session/recording/use-waveform.ts'
import type { Claiming } from '#/ui/session/use-claiming.ts'
import type { EvidenceView } from '#/ui/session/use-evidence.ts'

export type ChangeMomentProps = {
  view: EvidenceView
  file: EvidenceFile
  url: string
  label: string
  moment: Moment
  peaks: Uint8Array
  seconds: number
  claiming: Claiming
  onClose: () => void
}

/** Mounted while it is open. */
export const ChangeMoment = ({
  view: { evidence, scheme },
  file,
  url,
  label,
  moment: { claim, position },
  peaks,
  seconds,
  claiming,
  onClose,
}: ChangeMomentProps) => {
  const words = t('moments')
  const player = usePlayer(seconds)
  const [span, setSpan] = useState<Span | undefined>({ from: position.from, to: position.to })
  const [note, setNote] = useState(claim.note)
  const { code } = claimName(scheme, claim.criterion)
  const halves = span && splitSpan(span, player.at)
  const save = (spans: readonly Span[], says: string): void => {
    void claiming.become(
      claim,
      spans.map((each) => ({ position: timeIn(evidence, file, each), note: note.trim() })),
      says,
    )
    onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.momentOf(code)}
      actions={
        <>
          <Button disabled={!halves} onClick={() => halves && save(halves, words.hasSplit(code))}>
            {words.split(lengthText(player.at))}
          </Button>
          <Button tone="primary" disabled={!span} onClick={() => span && save([span], words.changed(code))}>
            {words.save}
          </Button>
        </>
      }
    >
      <SpanPicker
        url={`${url}#t=${position.from}`}
        kind={mediaKindOf(file.mediaType) === 'video' ? 'video' : 'audio'}
        label={label}
        player={player}
        peaks={peaks}
        peaksPerSecond={peaksPerSecond}
        value={span}
        onChange={setSpan}
      />
      <TextArea
        label={words.gist}
        hint={words.gistHint}
        rows={2}
        value={note}
        maxLength={2_000}
        onChange={setNote}
      />
      <p className="field-hint">{words.splitHint}</p>
    </Sheet>
  )
}
