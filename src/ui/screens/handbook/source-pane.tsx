// The text that was brought, line by line, with what each line became; the lines of what is being looked at are marked and
// brought into view. Read only: it is the witness for what was recognised.

import { memo, useEffect, useRef } from 'react'
import type { LineUse } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'

export type SourcePaneProps = {
  lines: readonly string[]
  uses: readonly LineUse[]
  marks: readonly string[]
  /** Of what is open or has the focus. */
  current: readonly number[]
}

type LineProps = { text: string; use: LineUse | undefined; mark: string; isCurrent: boolean }

const Line = memo(({ text, use, mark, isCurrent }: LineProps) => (
  <li className="source-line" data-use={use} data-current={isCurrent ? '' : undefined}>
    <span className="source-mark">{mark}</span>
    <span>{text}</span>
  </li>
))

export const SourcePane = ({ lines, uses, marks, current }: SourcePaneProps) => {
  const pane = useRef<HTMLDivElement>(null)
  const first = current[0]
  useEffect(() => {
    if (first === undefined || pane.current === null) return
    const line = pane.current.querySelectorAll('li')[first]
    if (line === undefined) return
    // Only within the pane: the page stays where the person is.
    const { top, height } = pane.current.getBoundingClientRect()
    pane.current.scrollTop += line.getBoundingClientRect().top - top - height / 3
  }, [first])
  const marked = new Set(current)
  return (
    <div className="source">
      <h2>{t('handbook').theText}</h2>
      {/* Reached by keyboard, since it scrolls by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="source-scroll" ref={pane} tabIndex={0} role="region" aria-label={t('handbook').theText}>
        <ol className="bare">
          {lines.map((text, at) => (
            <Line
              // Lines never change their order, and many are alike.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              text={text}
              use={uses[at]}
              mark={marks[at] ?? ''}
              isCurrent={marked.has(at)}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}
