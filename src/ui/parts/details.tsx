// More, for those who ask for it.

import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

export type DetailsProps = {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  onToggle?: (open: boolean) => void
}

export const Details = ({ summary, children, open = false, onToggle }: DetailsProps) => (
  <details className="details" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>
      <ChevronRight aria-hidden />
      <span>{summary}</span>
    </summary>
    <div className="details-body">{children}</div>
  </details>
)
