// Surfaces: a card that holds things, and a row that leads somewhere. A row is one target, so nothing inside it can be pressed.

import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Anchor } from '#/ui/parts/anchor.tsx'

export type CardProps = {
  children: ReactNode
  tone?: 'plain' | 'chosen' | 'sunk'
  as?: 'div' | 'section' | 'article' | 'li'
  label?: string
}

export const Card = ({ children, tone = 'plain', as: As = 'div', label }: CardProps) => (
  <As className="card" data-tone={tone} aria-label={label}>
    {children}
  </As>
)

export type RowProps = {
  title: ReactNode
  more?: ReactNode
  /** A thumbnail or a ring. */
  lead?: ReactNode
  /** Tags or a count; a chevron stands here by itself when the row leads somewhere. */
  trail?: ReactNode
  current?: boolean
  href?: string
  onPress?: () => void
}

export const Row = ({ title, more, lead, trail, current = false, href, onPress }: RowProps) => {
  const leads = href !== undefined || onPress !== undefined
  const content = (
    <>
      {lead !== undefined && <span className="row-lead">{lead}</span>}
      <span>
        <span className="row-title">{title}</span>
        {more !== undefined && <span className="row-more">{more}</span>}
      </span>
      {(trail !== undefined || leads) && (
        <span className="row-trail">
          {trail}
          {leads && <ChevronRight aria-hidden />}
        </span>
      )}
    </>
  )
  const shared = { className: 'row', 'aria-current': current || undefined }
  if (href !== undefined)
    return (
      <Anchor {...shared} href={href}>
        {content}
      </Anchor>
    )
  if (onPress !== undefined)
    return (
      <button type="button" {...shared} onClick={onPress}>
        {content}
      </button>
    )
  return <div {...shared}>{content}</div>
}

/** Rows as a list: `<Rows label="Evidence">{rows.map((r) => <li key={r.id}><Row … /></li>)}</Rows>`. */
export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className="rows bare" aria-label={label}>
    {children}
  </ul>
)
