// Who vouches for the assessors: the centre, if its check code, told outside the bundle, is the one that signed its team.
// The bundle's own word for its centre confirms nothing. One line until it is opened, or until there is bad news.

import { BadgeAlert, BadgeCheck, BadgeX, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { isId } from '#/base/ids.ts'
import { isConfirmed } from '#/bundle/portfolio-findings.ts'
import { t } from '#/text/text.ts'
import { Details } from '#/ui/parts/details.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import type { Opened } from '#/viewer/open-contents.ts'

const lettersOf = (typed: string): string => typed.toLowerCase().replaceAll(/[\s·-]/g, '')

/** The code that was typed, or null while it is none. */
export const checkCodeOf = (typed: string): string | null => {
  const letters = lettersOf(typed)
  return isId(letters) ? letters : null
}

type Standing = { tone: 'ok' | 'amber' | 'rose'; icon: LucideIcon; title: string; more: string }

const standingOf = ({ portfolio, history }: Opened, code: string | null): Standing => {
  const words = t('verifier').page
  const { fingerprint, name } = portfolio.centre
  if (isConfirmed(portfolio, history.lists, code))
    return {
      tone: 'ok',
      icon: BadgeCheck,
      title: words.centreConfirmed(name),
      more: words.centreConfirmedMore,
    }
  if (code !== null && fingerprint !== code)
    return { tone: 'rose', icon: BadgeX, title: words.centreOther, more: words.centreOtherMore }
  const more =
    code !== null ? words.centreNoList : fingerprint === '' ? words.centreNone : words.centreUnknownMore
  return { tone: 'amber', icon: BadgeAlert, title: words.centreUnknown, more }
}

export type CentreCheckProps = { opened: Opened; typed: string; onType: (typed: string) => void }

export const CentreCheck = ({ opened, typed, onType }: CentreCheckProps) => {
  const words = t('verifier').page
  const [left, setLeft] = useState(false)
  const [shown, setShown] = useState(false)
  const code = checkCodeOf(typed)
  const { tone, icon: Icon, title, more } = standingOf(opened, code)
  const letters = lettersOf(typed)
  const misspelt = letters !== '' && code === null && (left || letters.length >= 26)
  return (
    <Details
      open={shown}
      onToggle={setShown}
      summary={
        <span className="vouch-line" data-tone={tone} role="status">
          <Icon aria-hidden />
          <span>
            {title}
            {code === null && <span className="vouch-more"> · {words.typeCode}</span>}
          </span>
        </span>
      }
    >
      <p>{more}</p>
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
    </Details>
  )
}
