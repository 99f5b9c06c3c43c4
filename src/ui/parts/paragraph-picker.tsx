// Which paragraph of a note holds the proof: the note itself, each paragraph a radio button.

import { useId } from 'react'
import { t } from '#/text/text.ts'

export type ParagraphPickerProps = {
  legend: string
  paragraphs: readonly string[]
  /** Counted from 1. */
  value: number | undefined
  onChange: (paragraph: number) => void
}

export const ParagraphPicker = ({ legend, paragraphs, value, onChange }: ParagraphPickerProps) => {
  const name = useId()
  // Paragraphs of a note never move: the place is the identity.
  const numbered = paragraphs.map((paragraph, at) => ({ paragraph, number: at + 1 }))
  return (
    <fieldset>
      <legend className="aloud">{legend}</legend>
      <div className="paragraphs">
        {numbered.map(({ paragraph, number }) => (
          <label className="paragraph" key={number}>
            <input
              type="radio"
              name={name}
              aria-label={`${t('parts').paragraph(number)}: ${paragraph}`}
              checked={value === number}
              onChange={() => onChange(number)}
            />
            <span>{paragraph}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
