// Units × criteria as a picture that can be walked: an ARIA grid with one stop for Tab, arrows inside, Enter opens the proof.
// Knows states, not portfolios; each cell brings the sentence that is read aloud.

import { memo, useCallback, useId, useRef, useState, type KeyboardEvent } from 'react'
import { moveInMatrix } from '#/ui/parts/matrix-moves.ts'

// How the style sheet learns how many cells to fit on a line: through React (CSSOM), never as an attribute in HTML.
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}

export type CellState = 'open' | 'claimed' | 'met' | 'back' | 'waiting'
export type MatrixCell = {
  /** Unique in the whole matrix. */
  id: string
  /** `2.3`. */
  number: string
  state: CellState
  /** Read aloud and shown on hovering: "A3 2.3, summarises: claimed, 2 pieces of evidence". */
  says: string
}
export type MatrixRow = {
  id: string
  code: string
  title: string
  cells: readonly MatrixCell[]
  /** In place of cells: "Criteria come from your centre". */
  note?: string
}
export type MatrixProps = {
  name: string
  rows: readonly MatrixRow[]
  onOpen: (cellId: string) => void
  /** The cell whose proof is shown beside. */
  current?: string | undefined
  /** "Arrow keys move, Enter opens the proof." */
  help?: string
  /** The words of the legend; only states that occur are listed. */
  states: Record<CellState, string>
}

export const Matrix = ({ name, rows, onOpen, current, help, states }: MatrixProps) => {
  const grid = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const [visited, setVisited] = useState<string>()
  const cells = rows.flatMap((row) => row.cells)
  const stop = [visited, current].find((id) => cells.some((cell) => cell.id === id)) ?? cells[0]?.id

  const onKey = useCallback((event: KeyboardEvent) => {
    const buttons = [...(grid.current?.querySelectorAll<HTMLButtonElement>('button.cell') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const boxes = buttons.map((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      return { left, right, top, bottom, row: button.dataset['row'] ?? '' }
    })
    const to = moveInMatrix(boxes, at, event.key, event.ctrlKey)
    if (to === undefined) return
    event.preventDefault()
    buttons[to]?.focus()
  }, [])

  return (
    <div className="matrix">
      <div
        ref={grid}
        className="matrix-grid"
        style={{ '--cells': most(rows, ({ cells: { length } }) => length), '--gaps': most(rows, gapsOf) }}
        role="grid"
        aria-label={name}
        aria-describedby={help === undefined ? undefined : helpId}
      >
        {rows.map((row) => (
          <MatrixLine
            key={row.id}
            row={row}
            stop={row.cells.some((cell) => cell.id === stop) ? stop : undefined}
            current={row.cells.some((cell) => cell.id === current) ? current : undefined}
            onKey={onKey}
            onVisit={setVisited}
            onOpen={onOpen}
          />
        ))}
      </div>
      <Legend shown={new Set(cells.map((cell) => cell.state))} states={states} />
      {help !== undefined && (
        <p className="quiet matrix-help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}

type MatrixLineProps = {
  row: MatrixRow
  stop: string | undefined
  current: string | undefined
  onKey: (event: KeyboardEvent) => void
  onVisit: (cellId: string) => void
  onOpen: (cellId: string) => void
}

/** `2` of `2.3`. */
const outcomeOf = (cell: MatrixCell | undefined): string | undefined => cell?.number.split('.')[0]

/** How often a row steps from one outcome to the next. */
const gapsOf = (row: MatrixRow): number => new Set(row.cells.map(outcomeOf)).size - 1
const most = (rows: readonly MatrixRow[], count: (row: MatrixRow) => number): number =>
  rows.reduce((so, row) => Math.max(so, count(row)), 1)

// Memoised: a thousand criteria stand here, and an arrow key changes two of them.
const MatrixLine = memo(({ row, stop, current, onKey, onVisit, onOpen }: MatrixLineProps) => (
  <div className="matrix-row" role="row">
    <div className="matrix-unit" role="rowheader">
      <span className="code">{row.code}</span>
      <span title={row.title}>{row.title}</span>
    </div>
    {row.cells.length === 0 ? (
      <div className="matrix-none" role="gridcell">
        {row.note}
      </div>
    ) : (
      <div className="matrix-cells">
        {row.cells.map((cell, at) => (
          <div
            className="cell-slot"
            role="gridcell"
            key={cell.id}
            data-outcome={at > 0 && outcomeOf(cell) !== outcomeOf(row.cells[at - 1]) ? '' : undefined}
          >
            <button
              type="button"
              className="cell"
              data-state={cell.state}
              data-row={row.id}
              tabIndex={cell.id === stop ? 0 : -1}
              aria-label={cell.says}
              aria-current={cell.id === current || undefined}
              title={cell.says}
              onKeyDown={onKey}
              onFocus={() => onVisit(cell.id)}
              onClick={() => onOpen(cell.id)}
            >
              <span className="cell-number">{cell.number}</span>
            </button>
          </div>
        ))}
      </div>
    )}
  </div>
))

const order: readonly CellState[] = ['met', 'claimed', 'waiting', 'back', 'open']

const Legend = ({ shown, states }: { shown: ReadonlySet<CellState>; states: Record<CellState, string> }) => (
  <ul className="legend bare">
    {order
      .filter((state) => shown.has(state))
      .map((state) => (
        <li key={state}>
          <span className="cell" data-state={state} aria-hidden />
          {states[state]}
        </li>
      ))}
  </ul>
)
