// A criterion to claim, or a filter: one tap on, one tap off. The code comes with its unit ("B1 · 2.3"), because numbers repeat across units.

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

export type ChipProps = {
  /** Shown bold before the words: `B1 · 2.3`. */
  code?: string
  children: ReactNode
  /** Without it the chip is an action ("Find another…"), not a toggle. */
  pressed?: boolean
  onPress: () => void
  /** The full wording, where the chip shows a short one. */
  title?: string
}

export const Chip = ({ code, children, pressed, onPress, title }: ChipProps) => (
  <button
    type="button"
    className="chip"
    aria-pressed={pressed}
    data-tone={pressed === undefined ? 'soft' : undefined}
    title={title}
    onClick={onPress}
  >
    <span>
      {code !== undefined && <span className="code">{code}</span>} {children}
    </span>
    {pressed === true && <Check aria-hidden />}
  </button>
)
