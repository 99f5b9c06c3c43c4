// Search with its results below: a native input and a list of buttons. Down goes into the list, Up comes back.

import { Check, Search, X } from 'lucide-react'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { t } from '#/text/text.ts'

export type Hit = { id: string; code?: string; label: string; more?: string; chosen?: boolean }
export type SearchFieldProps = {
  label: string
  labelAloudOnly?: boolean
  hint?: string
  value: string
  onChange: (value: string) => void
  /** Undefined before a search; an empty list says that nothing was found. */
  hits?: readonly Hit[] | undefined
  onPick?: (id: string) => void
  /** Instead of "Nothing found…". */
  none?: string
}

export const SearchField = (props: SearchFieldProps) => {
  const { label, labelAloudOnly = false, hint, value, onChange, hits, onPick, none } = props
  const words = t('parts')
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()

  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (way === 0) return
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>('input, .search-hit') ?? [])]
    const next = stops[stops.findIndex((stop) => stop === document.activeElement) + way]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  const clear = () => {
    onChange('')
    // The button goes with the text; whoever types goes on where they typed.
    frame.current?.querySelector('input')?.focus()
  }

  return (
    <search>
      <div className="search" ref={frame}>
        <label className={labelAloudOnly ? 'aloud' : 'field-label'} htmlFor={id}>
          {label}
        </label>
        {hint !== undefined && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div className="search-box">
          <Search aria-hidden />
          <input
            className="box"
            type="search"
            id={id}
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            // A label that is only read aloud leaves the box bare.
            placeholder={labelAloudOnly ? label : undefined}
            autoComplete="off"
            enterKeyHint="search"
            value={value}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {value !== '' && (
            <button type="button" className="search-clear" aria-label={words.clearSearch} onClick={clear}>
              <X aria-hidden />
            </button>
          )}
        </div>
        <p className={hits?.length === 0 ? 'quiet' : 'aloud'} role="status">
          {hits && (hits.length === 0 ? (none ?? words.foundNone) : words.found(hits.length))}
        </p>
        {hits && hits.length > 0 && (
          <ul className="search-found bare">
            {hits.map((hit) => (
              <li key={hit.id}>
                <button
                  type="button"
                  className="search-hit"
                  aria-pressed={hit.chosen}
                  onKeyDown={onKeyDown}
                  onClick={() => onPick?.(hit.id)}
                >
                  <span className="code">{hit.code}</span>
                  <span>
                    {marked(hit.label, value)}
                    {hit.more !== undefined && <small>{hit.more}</small>}
                  </span>
                  {hit.chosen === true && <Check aria-hidden />}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </search>
  )
}

/** The text with the first place where the search occurs marked. */
const marked = (text: string, search: string): ReactNode => {
  const at = search.trim() === '' ? -1 : text.toLowerCase().indexOf(search.trim().toLowerCase())
  if (at < 0) return text
  const end = at + search.trim().length
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </>
  )
}
