// The lines of the text that something was read from, as they stand there.

import type { Reading } from '#/qualification/reading/reading.ts'
import { t } from '#/text/text.ts'

export const InYourText = ({ reading, lines }: { reading: Reading; lines: readonly number[] }) => {
  if (lines.length === 0) return null
  return (
    <>
      <p className="field-label">{t('handbook').inYourText}</p>
      <blockquote className="in-your-text">
        {lines.map((line) => (
          <p key={line}>{reading.lines[line]?.trim()}</p>
        ))}
      </blockquote>
    </>
  )
}
