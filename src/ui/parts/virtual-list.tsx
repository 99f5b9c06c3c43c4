// A long list of which only the visible part exists. Stays a list to those who hear it: each row says its place among all.
// Short lists need none of this: use Rows.

import { createContext, memo, use, type CSSProperties, type ReactNode, type Ref } from 'react'
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
          {(row: Entity) => <Content key={rowId(row)} show={() => children(row)} of={row} by={children} />}
        </List>
      </div>
    </CountContext>
  )
}

type ContentProps = { show: () => ReactNode; of: unknown; by: unknown }

// Every step of a scroll asks for all rows that are there: those that were are not drawn again.
const Content = memo(
  ({ show }: ContentProps) => <div>{show()}</div>,
  (before, now) => before.of === now.of && before.by === now.by,
)

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
