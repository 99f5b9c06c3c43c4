// Long work: what it is, what it is doing now, how far, and a way to stop it.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'

export type ProgressLineProps = {
  label: string
  doing?: ReactNode
  /** 0..1; without it the end is not known. */
  value?: number
  onCancel?: () => void
}

export const ProgressLine = ({ label, doing, value, onCancel }: ProgressLineProps) => (
  <div className="progress">
    <div className="progress-words">
      <span className="progress-label">{label}</span>
      {doing !== undefined && <span className="progress-doing">{doing}</span>}
    </div>
    <progress aria-label={label} max={1} value={value} />
    {onCancel && (
      <Button tone="quiet" onClick={onCancel}>
        {t('parts').cancel}
      </Button>
    )}
  </div>
)
