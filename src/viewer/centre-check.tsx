// Who vouches for the assessors: the centre, if its check code, told outside the bundle, is the one that signed its team.
// The bundle's own word for its centre confirms nothing.

import { useState } from 'react'
import { isId } from '#/base/ids.ts'
import { isConfirmed } from '#/bundle/portfolio-findings.ts'
import { t } from '#/text/text.ts'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice, type NoticeTone } from '#/ui/parts/notice.tsx'
import type { Opened } from '#/viewer/open-contents.ts'

const lettersOf = (typed: string): string => typed.toLowerCase().replaceAll(/[\s·-]/g, '')

/** The code that was typed, or null while it is none. */
export const checkCodeOf = (typed: string): string | null => {
  const letters = lettersOf(typed)
  return isId(letters) ? letters : null
}

type Standing = { tone: NoticeTone; title: string; more: string }

const standingOf = ({ portfolio, history }: Opened, code: string | null): Standing => {
  const words = t('verifier').page
  const { fingerprint, name } = portfolio.centre
  if (isConfirmed(portfolio, history.lists, code))
    return { tone: 'ok', title: words.centreConfirmed(name), more: words.centreConfirmedMore }
  if (code !== null && fingerprint !== code)
    return { tone: 'rose', title: words.centreOther, more: words.centreOtherMore }
  if (code !== null) return { tone: 'amber', title: words.centreUnknown, more: words.centreNoList }
  return {
    tone: 'amber',
    title: words.centreUnknown,
    more: fingerprint === '' ? words.centreNone : words.centreUnknownMore,
  }
}

export type CentreCheckProps = { opened: Opened; typed: string; onType: (typed: string) => void }

export const CentreCheck = ({ opened, typed, onType }: CentreCheckProps) => {
  const words = t('verifier').page
  const [left, setLeft] = useState(false)
  const code = checkCodeOf(typed)
  const { tone, title, more } = standingOf(opened, code)
  const letters = lettersOf(typed)
  const misspelt = letters !== '' && code === null && (left || letters.length >= 26)
  return (
    <div className="centre-check" aria-live="polite">
      <Notice tone={tone} title={title}>
        <p>{more}</p>
        {tone !== 'ok' && (
          <TextField
            label={words.checkCode}
            hint={words.checkCodeHint}
            value={typed}
            spellCheck={false}
            autoCapitalize="none"
            onBlur={() => setLeft(true)}
            onChange={onType}
            {...(misspelt && { error: words.checkCodeShape(letters.length) })}
          />
        )}
      </Notice>
    </div>
  )
}
