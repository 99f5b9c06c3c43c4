// A text in its numbered paragraphs, the proof among them marked: by a bar, a word and a colour.

import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'

export type NumberedTextProps = {
  paragraphs: readonly string[]
  /** Counted from 1. */
  marked?: ReadonlySet<number>
  /** What a marked paragraph is the proof of. */
  marks?: (paragraph: number) => ReactNode
}

const nothing: ReadonlySet<number> = new Set()

export const NumberedText = ({ paragraphs, marked = nothing, marks }: NumberedTextProps) => {
  // Paragraphs never move: the place is the identity.
  const numbered = paragraphs.map((paragraph, at) => ({ paragraph, number: at + 1 }))
  return (
    <div className="numbered">
      {numbered.map(({ paragraph, number }) => (
        <div className="numbered-one" key={number} data-marked={marked.has(number) ? '' : undefined}>
          <span className="numbered-mark" aria-hidden>
            {number}
          </span>
          <div>
            <p>
              <span className="aloud">{t('parts').paragraph(number)}: </span>
              {marked.has(number) ? <mark>{paragraph}</mark> : paragraph}
            </p>
            {marked.has(number) && marks?.(number)}
          </div>
        </div>
      ))}
    </div>
  )
}
