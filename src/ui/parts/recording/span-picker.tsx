// Saying which stretch of a recording is meant: by listening and pressing, by dragging its ends, or by typing. All three set the
// same, and each can be done without the others.

import { Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { tenthsText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { readSpan, toTenth, type Span, type SpanProblem } from '#/ui/parts/recording/span.ts'
import { SpanEnds } from '#/ui/parts/recording/span-ends.tsx'
import type { Player } from '#/ui/parts/recording/use-player.ts'
import { Waveform } from '#/ui/parts/recording/waveform.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'

export type SpanPickerProps = {
  url: string
  kind: 'audio' | 'video'
  label: string
  player: Player
  peaks: Uint8Array
  peaksPerSecond: number
  value: Span | undefined
  /** Undefined while nothing usable is given. */
  onChange: (span: Span | undefined) => void
}

export const SpanPicker = (props: SpanPickerProps) => {
  const { url, kind: Kind, label, player, peaks, peaksPerSecond, value, onChange } = props
  const words = t('moments')
  // What is typed belongs to the fields; what is pressed or dragged begins them anew.
  const [set, setSet] = useState(0)
  const change = (span: Span): void => {
    setSet(set + 1)
    onChange(span)
  }
  const fromHere = (): void => {
    const from = toTenth(player.now())
    change(value?.to !== undefined && value.to > from ? { from, to: value.to } : { from })
  }
  const { attach, seconds, at, failed } = player
  return (
    <Stack>
      <Kind
        ref={attach}
        className={Kind === 'video' ? 'film' : undefined}
        src={url}
        preload="metadata"
        playsInline
        aria-label={label}
      />
      {failed && <p role="alert">{words.cannotPlay}</p>}
      {seconds > 0 && (
        <Waveform
          peaks={peaks}
          peaksPerSecond={peaksPerSecond}
          from={0}
          to={seconds}
          at={at}
          bands={value ? [{ id: 'this', from: value.from, to: value.to ?? value.from, current: true }] : []}
          onSeek={player.goTo}
        />
      )}
      <div className="span-ways">
        <Button icon={player.isPlaying ? Pause : Play} onClick={player.toggle} disabled={failed}>
          {player.isPlaying ? words.pause : words.play} <span className="span-at">{tenthsText(at)}</span>
        </Button>
        <Cluster>
          <Button onClick={fromHere}>{words.fromHere}</Button>
          <Button
            disabled={value === undefined || at <= value.from}
            onClick={() => value && change({ from: value.from, to: toTenth(player.now()) })}
          >
            {words.toHere}
          </Button>
        </Cluster>
      </div>
      {value && (
        <div>
          <SpanEnds
            peaks={peaks}
            peaksPerSecond={peaksPerSecond}
            seconds={seconds}
            span={value}
            at={at}
            onMove={change}
          />
          <p className="field-hint">{words.dragHint}</p>
        </div>
      )}
      <TypedSpan key={set} value={value} seconds={seconds} onChange={onChange} />
    </Stack>
  )
}

const sayingOf = (problem: SpanProblem, seconds: number): string => {
  const words = t('moments')
  switch (problem.kind) {
    case 'empty':
      return words.typeHint
    case 'not a time':
      return words.notATime
    case 'outside':
      return words.outside(seconds)
    case 'backwards':
      return words.backwards
  }
}

const shown = (second: number | undefined): string => (second === undefined ? '' : tenthsText(second))

type TypedSpanProps = Pick<SpanPickerProps, 'value' | 'onChange'> & { seconds: number }

const TypedSpan = ({ value, seconds, onChange }: TypedSpanProps) => {
  const words = t('moments')
  const [typed, setTyped] = useState({ from: shown(value?.from), to: shown(value?.to) })
  const read = readSpan(typed.from, typed.to, seconds)
  const isOdd = !read.ok && read.error.kind !== 'empty'
  const type = (change: Partial<typeof typed>): void => {
    const next = { ...typed, ...change }
    setTyped(next)
    const span = readSpan(next.from, next.to, seconds)
    onChange(span.ok ? span.value : undefined)
  }
  return (
    <Stack gap="small">
      <div className="pages">
        <TextField label={words.from} value={typed.from} onChange={(from) => type({ from })} />
        <TextField label={words.to} value={typed.to} onChange={(to) => type({ to })} />
      </div>
      <p className={isOdd ? 'field-error' : 'field-hint'} role="status">
        {read.ok ? words.typeHint : sayingOf(read.error, seconds)}
      </p>
    </Stack>
  )
}
