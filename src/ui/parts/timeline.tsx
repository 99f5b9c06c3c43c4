// Who did what and when, newest first or last as the caller orders it. Plain sentences; nothing here can be changed.

import { Circle, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export type Moment = {
  id: string
  what: ReactNode
  who: string
  /** As shown: `22 Nov 2026, 14:05`. */
  when: string
  /** As machines read it, where known. */
  at?: string
  icon?: LucideIcon
  tone?: 'plain' | 'amber' | 'rose'
  more?: ReactNode
}

export const Timeline = ({ moments, label }: { moments: readonly Moment[]; label: string }) => (
  <ol className="timeline bare" aria-label={label}>
    {moments.map(({ id, what, who, when, at, icon: Icon = Circle, tone = 'plain', more }) => (
      <li className="moment" key={id}>
        <span className="moment-mark" data-tone={tone}>
          <Icon aria-hidden />
        </span>
        <div>
          <p className="moment-what">{what}</p>
          <p className="moment-when">
            {who} · <time dateTime={at}>{when}</time>
          </p>
          {more !== undefined && <div className="moment-more">{more}</div>}
        </div>
      </li>
    ))}
  </ol>
)
