// One page of several: which one it is, and the way to the next and the one before. Knows nothing of what is on them.

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'

export type PageTurnerProps = {
  /** From 1. */
  at: number
  of: number
  onGo: (to: number) => void
}

export const PageTurner = ({ at, of, onGo }: PageTurnerProps) => {
  const words = t('pages')
  return (
    <div className="page-turner" role="group" aria-label={words.title}>
      {/* Said to be off, not switched off: a button that is goes away from under the finger or the focus. */}
      <IconButton
        icon={ChevronLeft}
        label={words.previous}
        aria-disabled={at <= 1}
        onClick={() => at > 1 && onGo(at - 1)}
      />
      <span role="status">{words.of(at, of)}</span>
      <IconButton
        icon={ChevronRight}
        label={words.next}
        aria-disabled={at >= of}
        onClick={() => at < of && onGo(at + 1)}
      />
    </div>
  )
}
