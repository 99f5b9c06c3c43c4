// The head of a screen: where one is, the way back, at most two actions. Holds the only h1, which takes the focus when the screen changes.

import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { IconButton } from '#/ui/parts/button.tsx'

export type TopBarProps = {
  title: ReactNode
  /** A line above the title: a date, a unit, whose portfolio it is. */
  over?: ReactNode
  /** Where back goes; a function only where there is no address to go to. */
  back?: string | (() => void)
  backLabel?: string
  actions?: ReactNode
  size?: 'usual' | 'small'
  /** 2 where another pane's heading is the page's. */
  level?: 1 | 2
}

export const TopBar = ({
  title,
  over,
  back,
  backLabel = t('parts').back,
  actions,
  size = 'usual',
  level = 1,
}: TopBarProps) => (
  <header className="top" data-size={size}>
    {back !== undefined && (
      <span className="top-back">
        {typeof back === 'string' ? (
          <Anchor className="icon-button" href={back} aria-label={backLabel} title={backLabel}>
            <ArrowLeft aria-hidden />
          </Anchor>
        ) : (
          <IconButton icon={ArrowLeft} label={backLabel} onClick={back} />
        )}
      </span>
    )}
    <div className="top-words">
      {over !== undefined && <div className="top-over">{over}</div>}
      {level === 1 ? <h1 tabIndex={-1}>{title}</h1> : <h2 className="top-title">{title}</h2>}
    </div>
    {actions !== undefined && <div className="top-actions">{actions}</div>}
  </header>
)
