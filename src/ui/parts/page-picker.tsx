// Which page, or which pages, hold the proof.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { TextField } from '#/ui/parts/field.tsx'
import { readPageRange, type PageProblem, type PageRange } from '#/ui/parts/page-range.ts'

export type PagePickerProps = {
  value: PageRange | undefined
  /** Undefined while nothing usable is typed. */
  onChange: (range: PageRange | undefined) => void
  /** How many the document has, where known. */
  pages?: number
}

const sayingOf = (problem: PageProblem): string => {
  switch (problem.kind) {
    case 'not a number':
      return t('parts').pageNotNumber
    case 'outside':
      return t('parts').pageOutside(problem.pages)
    case 'backwards':
      return t('parts').pageBackwards
  }
}

export const PagePicker = ({ value, onChange, pages }: PagePickerProps) => {
  const words = t('parts')
  const [typed, setTyped] = useState({ from: String(value?.from ?? ''), to: String(value?.to ?? '') })
  const read = readPageRange(typed.from, typed.to, pages)
  const type = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    const range = readPageRange(next.from, next.to, pages)
    onChange(range.ok ? range.value : undefined)
  }
  return (
    <div className="stack" data-gap="small">
      <div className="pages">
        <TextField
          label={words.page}
          inputMode="numeric"
          value={typed.from}
          onChange={(from) => type({ from })}
        />
        <TextField
          label={words.toPage}
          inputMode="numeric"
          value={typed.to}
          onChange={(to) => type({ to })}
        />
        {pages !== undefined && <span className="pages-of">{words.pagesInAll(pages)}</span>}
      </div>
      <p className={read.ok ? 'field-hint' : 'field-error'} role="status">
        {read.ok ? words.toPageHint : sayingOf(read.error)}
      </p>
    </div>
  )
}
