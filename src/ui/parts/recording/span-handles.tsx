// The two ends of a moment, to lie over a waveform: each is held by a finger or a mouse, or moved by the arrow keys with the time
// spoken. They stay in their order.

import { tenthsText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { movedEnd, type Span } from '#/ui/parts/recording/span.ts'

export type SpanHandlesProps = {
  /** Whose moment it is, where several could be meant: `C1 · 3.2`. */
  of: string
  span: Span
  /** The part of the recording that is shown, in seconds. */
  shown: { readonly from: number; readonly to: number }
  seconds: number
  onMove: (span: Span) => void
  /** It was let go. */
  onSettle: () => void
}

export const SpanHandles = ({ of, span, shown, seconds, onMove, onSettle }: SpanHandlesProps) => {
  const words = t('moments')
  const named = (end: string): string => (of === '' ? end : words.endOf(end, of))
  const move = (which: 'from' | 'to') => (to: number) => onMove(movedEnd(span, which, to, seconds))
  return (
    <>
      <End
        which="from"
        label={named(words.starts)}
        says={words.startsAt(tenthsText(span.from))}
        value={span.from}
        shown={shown}
        onMove={move('from')}
        onSettle={onSettle}
      />
      {span.to !== undefined && (
        <End
          which="to"
          label={named(words.ends)}
          says={words.endsAt(tenthsText(span.to))}
          value={span.to}
          shown={shown}
          onMove={move('to')}
          onSettle={onSettle}
        />
      )}
    </>
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
