// An empty place teaches by an example, on ruled paper so that nobody takes it for their own, and offers the first step.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'

export type EmptyStateProps = { title: string; children?: ReactNode; example?: ReactNode; action?: ReactNode }

export const EmptyState = ({ title, children, example, action }: EmptyStateProps) => (
  <div className="empty">
    <div className="empty-words">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
    </div>
    {example !== undefined && (
      <div className="empty-example">
        <span className="empty-example-mark">{t('parts').example}</span>
        {example}
      </div>
    )}
    {action}
  </div>
)
