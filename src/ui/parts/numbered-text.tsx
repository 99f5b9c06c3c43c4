// A text in its numbered paragraphs, the proof among them marked: by a bar, a word and a colour.

import { t } from '#/text/text.ts'

export type NumberedTextProps = {
  paragraphs: readonly string[]
  /** Paragraph, counted from 1 → what it is the proof of. */
  marks?: ReadonlyMap<number, string>
}

const nothing: ReadonlyMap<number, string> = new Map()

export const NumberedText = ({ paragraphs, marks = nothing }: NumberedTextProps) => {
  // Paragraphs never move: the place is the identity.
  const numbered = paragraphs.map((paragraph, at) => ({ paragraph, number: at + 1 }))
  return (
    <div className="numbered">
      {numbered.map(({ paragraph, number }) => (
        <div className="numbered-one" key={number} data-marked={marks.has(number) ? '' : undefined}>
          <span className="numbered-mark" aria-hidden>
            {number}
          </span>
          <div>
            <p>
              <span className="aloud">{t('parts').paragraph(number)}: </span>
              {marks.has(number) ? <mark>{paragraph}</mark> : paragraph}
            </p>
            {marks.has(number) && <p className="quiet">{marks.get(number)}</p>}
          </div>
        </div>
      ))}
    </div>
  )
}
