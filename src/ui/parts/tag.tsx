// A few words about a state, with a mark: the colour only agrees with them, it never says it alone.

import { CircleCheck, CircleAlert, RotateCcw, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export type TagTone = 'ok' | 'amber' | 'rose' | 'plain'
export type TagProps = { tone?: TagTone; icon?: LucideIcon; children: ReactNode }

const usual: Record<TagTone, LucideIcon | undefined> = {
  ok: CircleCheck,
  amber: CircleAlert,
  rose: RotateCcw,
  plain: undefined,
}

export const Tag = ({ tone = 'plain', icon, children }: TagProps) => {
  const Icon = icon ?? usual[tone]
  return (
    <span className="tag" data-tone={tone}>
      {Icon && <Icon aria-hidden />}
      {children}
    </span>
  )
}
