// The frame: navigation (a bar on a phone, a rail on wide screens), a page, and one to three panes side by side.
// CSS decides how many fit; the screen says which one matters when only one does.

import type { ReactNode, Ref } from 'react'
import { t } from '#/text/text.ts'

export const Shell = ({ nav, children }: { nav?: ReactNode; children: ReactNode }) => (
  <div className="shell">
    <a
      className="skip"
      href="#page"
      onClick={(event) => {
        // Focus, not a fragment: a hash would be a route of its own.
        event.preventDefault()
        document.querySelector<HTMLElement>('#page')?.focus()
      }}
    >
      {t('app').skipToContent}
    </a>
    <main className="shell-main" id="page" tabIndex={-1}>
      {children}
    </main>
    {nav}
  </div>
)

type PageProps = {
  children: ReactNode
  wide?: boolean
  /** `keepFocus`, where cards take themselves away once they are answered. */
  ref?: Ref<HTMLDivElement>
}

/** One column at reading width; `wide` for grids. */
export const Page = ({ children, wide = false, ref }: PageProps) => (
  <div className="page" data-wide={wide ? '' : undefined} ref={ref}>
    {children}
  </div>
)

export type PaneName = 'list' | 'detail' | 'aside'
export type PanesProps = {
  /** The pane shown where there is room for one; from 768 px the list stands beside it, from 1100 px all three. */
  show: PaneName
  list: ReactNode
  detail: ReactNode
  aside?: ReactNode
  names: Record<PaneName, string>
}

export const Panes = ({ show, list, detail, aside, names }: PanesProps) => {
  // With the list in front, a second pane still has the detail to fill it.
  const second = show === 'aside' ? 'aside' : 'detail'
  const pane = (name: PaneName, content: ReactNode) => (
    <section
      className="pane"
      data-pane={name}
      data-shown={show === name ? 'now' : name === second ? 'beside' : undefined}
      aria-label={names[name]}
    >
      {content}
    </section>
  )
  return (
    <div className="panes" data-panes={aside === undefined ? '2' : '3'}>
      {pane('list', list)}
      {pane('detail', detail)}
      {aside !== undefined && pane('aside', aside)}
    </div>
  )
}

type Gap = 'small' | 'usual' | 'large'
export const Stack = ({ children, gap = 'usual' }: { children: ReactNode; gap?: Gap }) => (
  <div className="stack" data-gap={gap}>
    {children}
  </div>
)

/** Side by side, wrapping: chips, tags, buttons. */
export const Cluster = ({
  children,
  spread = false,
  grow = false,
}: {
  children: ReactNode
  spread?: boolean
  grow?: boolean
}) => (
  <div className="cluster" data-spread={spread ? '' : undefined} data-grow={grow ? '' : undefined}>
    {children}
  </div>
)
