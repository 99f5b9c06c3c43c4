// A long list of which only the visible part exists. Stays a list to those who hear it: each row says its place among all.
// Short lists need none of this: use Rows.

import { createContext, use, type CSSProperties, type ReactNode, type Ref } from 'react'
import { Virtualizer, WindowVirtualizer } from 'virtua'

export type VirtualListProps<Entity> = {
  label: string
  rows: readonly Entity[]
  rowId: (row: Entity) => string
  children: (row: Entity) => ReactNode
  /** `page` scrolls with the page (phone); `self` scrolls within the height of what holds it. */
  scroll?: 'page' | 'self'
}

const CountContext = createContext(0)

export const VirtualList = <Entity,>(props: VirtualListProps<Entity>) => {
  const { label, rows, rowId, children, scroll = 'page' } = props
  const List = scroll === 'page' ? WindowVirtualizer : Virtualizer
  return (
    <CountContext value={rows.length}>
      <div className="long-list" data-scroll={scroll} role="list" aria-label={label}>
        <List data={rows} item={VirtualRow}>
          {(row: Entity) => <div key={rowId(row)}>{children(row)}</div>}
        </List>
      </div>
    </CountContext>
  )
}

type VirtualRowProps = { style: CSSProperties; index: number; children: ReactNode; ref?: Ref<HTMLDivElement> }

const VirtualRow = ({ style, index, children, ref }: VirtualRowProps) => (
  <div
    ref={ref}
    className="long-row"
    style={style}
    role="listitem"
    aria-posinset={index + 1}
    aria-setsize={use(CountContext)}
  >
    {children}
  </div>
)
