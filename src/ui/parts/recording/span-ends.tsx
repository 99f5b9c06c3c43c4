// The two ends of a moment on the enlarged waveform: dragged, or moved by the arrow keys with the time spoken. It tells each
// move; what becomes of it is the caller's.

import { useState } from 'react'
import { SpanHandles } from '#/ui/parts/recording/span-handles.tsx'
import { around, type Span } from '#/ui/parts/recording/span.ts'
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
  const [shown, setShown] = useState(() => around(span, seconds))
  const end = span.to ?? span.from
  // Set from elsewhere to where it is not seen; while it is dragged the picture stays as it is.
  if (span.from < shown.from || end > shown.to) setShown(around(span, seconds))
  const settle = (): void => {
    const edge = (shown.to - shown.from) / 12
    if (span.from < shown.from + edge || end > shown.to - edge || end - span.from < edge)
      setShown(around(span, seconds))
  }
  return (
    <Waveform
      peaks={peaks}
      peaksPerSecond={peaksPerSecond}
      {...shown}
      at={at}
      bands={[{ id: 'this', from: span.from, to: end, current: true }]}
    >
      <SpanHandles of="" span={span} shown={shown} seconds={seconds} onMove={onMove} onSettle={settle} />
    </Waveform>
  )
}
