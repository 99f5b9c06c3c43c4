// How far, as a picture: a ring, with a paler part for what is begun but not done. Its label says the same in words.

import { percentText } from '#/text/measures.ts'

export type RingProps = {
  /** Done, 0..1. */
  value: number
  /** Begun including done, 0..1: claimed, where `value` is met. */
  begun?: number
  /** What a reader of the screen hears: "13 of 20 criteria met". */
  label: string
  size?: 'usual' | 'large'
  /** Shown inside instead of the percentage. */
  inside?: string
}

const radius = 21.5
const around = 2 * Math.PI * radius
const dash = (share: number): string => `${Math.min(1, Math.max(0, share)) * around} ${around}`

export const Ring = ({ value, begun = 0, label, size = 'usual', inside }: RingProps) => (
  <span className="ring" data-size={size} role="img" aria-label={label}>
    <svg viewBox="0 0 48 48" aria-hidden>
      <circle cx="24" cy="24" r={radius} />
      {begun > value && (
        <circle className="ring-begun" cx="24" cy="24" r={radius} strokeDasharray={dash(begun)} />
      )}
      {value > 0 && <circle className="ring-done" cx="24" cy="24" r={radius} strokeDasharray={dash(value)} />}
    </svg>
    <span aria-hidden>{inside ?? percentText(value)}</span>
  </span>
)
