// The two ends of a moment on the enlarged waveform: dragged, or moved by the arrow keys with the time spoken. It tells each
// move; what becomes of it is the caller's.

import { useState } from 'react'
import { tenthsText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { around, movedEnd, type Span } from '#/ui/parts/recording/span.ts'
import { Waveform } from '#/ui/parts/recording/waveform.tsx'

export type SpanEndsProps = {
  peaks: Uint8Array
  peaksPerSecond: number
  seconds: number
  span: Span
  at: number
  onMove: (span: Span) => void
}

export const SpanEnds = ({ peaks, peaksPerSecond, seconds, span, at, onMove }: SpanEndsProps) => {
  const words = t('moments')
  const [shown, setShown] = useState(() => around(span, seconds))
  const end = span.to ?? span.from
  // Set from elsewhere to where it is not seen; while it is dragged the picture stays as it is.
  if (span.from < shown.from || end > shown.to) setShown(around(span, seconds))
  const settle = (): void => {
    const edge = (shown.to - shown.from) / 12
    if (span.from < shown.from + edge || end > shown.to - edge || end - span.from < edge)
      setShown(around(span, seconds))
  }
  const move = (which: 'from' | 'to') => (to: number) => onMove(movedEnd(span, which, to, seconds))
  return (
    <Waveform
      peaks={peaks}
      peaksPerSecond={peaksPerSecond}
      {...shown}
      at={at}
      bands={[{ id: 'this', from: span.from, to: end, current: true }]}
    >
      <End
        which="from"
        label={words.starts}
        says={words.startsAt(tenthsText(span.from))}
        value={span.from}
        shown={shown}
        onMove={move('from')}
        onSettle={settle}
      />
      {span.to !== undefined && (
        <End
          which="to"
          label={words.ends}
          says={words.endsAt(tenthsText(span.to))}
          value={span.to}
          shown={shown}
          onMove={move('to')}
          onSettle={settle}
        />
      )}
    </Waveform>
  )
}

type EndProps = {
  which: 'from' | 'to'
  label: string
  says: string
  value: number
  shown: { readonly from: number; readonly to: number }
  onMove: (second: number) => void
  onSettle: () => void
}

const End = ({ which, label, says, value, shown, onMove, onSettle }: EndProps) => (
  <input
    className="waveform-end"
    data-end={which}
    type="range"
    min={shown.from}
    max={shown.to}
    step={0.1}
    value={value}
    aria-label={label}
    aria-valuetext={says}
    onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
    onPointerUp={onSettle}
    onBlur={onSettle}
  />
)
