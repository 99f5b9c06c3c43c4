// A recording as a picture: how loud it is, the moments marked in it, and where it plays. Drawn from 20 numbers a second; where
// there are none it is an even bar, and everything on it works all the same.

import type { ReactNode } from 'react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'

export type Band = {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly current?: boolean
}

export type WaveformProps = {
  /** 0 to 255, `peaksPerSecond` of them a second; empty where it is not known. */
  peaks: Uint8Array
  peaksPerSecond: number
  /** The part that is shown, in seconds. */
  from: number
  to: number
  bands: readonly Band[]
  /** Where it plays. */
  at?: number
  onSeek?: (second: number) => void
  /** Lies over it. */
  children?: ReactNode
}

const columns = 180

/** One upright stroke for each column. */
const strokes = (peaks: Uint8Array, rate: number, from: number, to: number): string => {
  const first = from * rate
  const wide = ((to - from) * rate) / columns
  let most = 1
  const heights = Array.from({ length: columns }, (_, column) => {
    let height = 0
    const end = Math.max(first + (column + 1) * wide, Math.floor(first + column * wide) + 1)
    for (let at = Math.floor(first + column * wide); at < end; at++) height = Math.max(height, peaks[at] ?? 0)
    most = Math.max(most, height)
    return height
  })
  return heights
    .map((height, column) => {
      const half = Math.max(2, (height / most) * 46)
      return `M${column + 0.5} ${(50 - half).toFixed(1)}V${(50 + half).toFixed(1)}`
    })
    .join('')
}

export const Waveform = ({ peaks, peaksPerSecond, from, to, bands, at, onSeek, children }: WaveformProps) => {
  const share = (second: number): number =>
    Math.min(100, Math.max(0, ((second - from) / Math.max(0.1, to - from)) * 100))
  return (
    <div className="waveform" data-even={peaks.length === 0 ? '' : undefined}>
      <div className="waveform-picture" aria-hidden>
        {bands
          .filter((band) => band.to >= from && band.from <= to)
          .map((band) => (
            <span
              key={band.id}
              className="waveform-band"
              data-current={band.current === true ? '' : undefined}
              style={{ left: `${share(band.from)}%`, width: `${share(band.to) - share(band.from)}%` }}
            />
          ))}
        {peaks.length > 0 && (
          <svg viewBox={`0 0 ${columns} 100`} preserveAspectRatio="none">
            <path d={strokes(peaks, peaksPerSecond, from, to)} />
          </svg>
        )}
        {at !== undefined && at >= from && at <= to && (
          <span className="waveform-now" style={{ left: `${share(at)}%` }} />
        )}
      </div>
      {onSeek && (
        <input
          className="waveform-seek"
          type="range"
          min={from}
          max={to}
          step={0.1}
          value={at ?? 0}
          aria-label={t('moments').seek}
          aria-valuetext={lengthText(at ?? 0)}
          onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
        />
      )}
      {children}
    </div>
  )
}
