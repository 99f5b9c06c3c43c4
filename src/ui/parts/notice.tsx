// Something worth knowing, or gone wrong: what happened, what is safe, what next, and buttons that do the next thing.

import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { IconButton } from '#/ui/parts/button.tsx'
import { goOnAfter } from '#/ui/parts/go-on-after.ts'

export type NoticeTone = 'info' | 'ok' | 'amber' | 'rose'
export type NoticeProps = {
  tone?: NoticeTone
  /** Said first; from a `Trouble` it is `what`. */
  title?: ReactNode
  trouble?: Trouble
  children?: ReactNode
  actions?: ReactNode
  onClose?: () => void
  /** Read aloud at once: for what has just gone wrong, not for what was there when the screen opened. */
  live?: boolean
}

const marks = { info: Info, ok: CircleCheck, amber: TriangleAlert, rose: TriangleAlert }

export const Notice = (props: NoticeProps) => {
  const { tone = 'info', trouble, title = trouble?.what, children, actions, onClose, live = false } = props
  const Icon = marks[tone]
  return (
    <div className="notice" data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon aria-hidden />
      <div className="notice-words">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {trouble && <p>{trouble.safe}</p>}
        {trouble && <p>{trouble.next}</p>}
        {trouble?.way && <Anchor href={trouble.way.href}>{trouble.way.says}</Anchor>}
        {children}
      </div>
      {onClose && (
        <span className="notice-close">
          <IconButton icon={X} label={t('parts').close} onClick={onClose} ref={goOnAfter} />
        </span>
      )}
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
