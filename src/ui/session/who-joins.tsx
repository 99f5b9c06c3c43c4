// Who somebody is before they add to a portfolio that is not theirs: their name and their part, asked once. It decides nothing
// about what becomes of it, and goes on only with a name.

import { useState, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { joinRoles, type JoinRole } from '#/ui/session/join-portfolio.ts'
import { useNameHere } from '#/ui/session/people/name-here.ts'
import { whatBecomesOf } from '#/ui/session/what-becomes-of.ts'

export type WhoJoinsProps = {
  /** Whose portfolio it is, by their first name; may be empty. */
  candidate: string
  go: string
  going: string
  isGoing: boolean
  onGo: (who: { readonly name: string; readonly role: JoinRole }) => void
  /** What is said below the questions. */
  children?: ReactNode
}

export const WhoJoins = ({ candidate, go, going, isGoing, onGo, children }: WhoJoinsProps) => {
  const words = t('joining')
  const known = useNameHere()
  const [typed, setTyped] = useState<string | null>(null)
  const [role, setRole] = useState<JoinRole>('assessor')
  const [isTried, setTried] = useState(false)
  const name = (typed ?? known).trim()
  const tryToGo = (): void => {
    setTried(true)
    if (!isGoing && name !== '') onGo({ name, role })
  }
  return (
    <Stack gap="large">
      <TextField
        label={words.name}
        value={typed ?? known}
        onChange={setTyped}
        maxLength={200}
        {...(isTried && name === '' && { error: words.nameMissing })}
      />
      <Choice
        legend={words.part}
        options={joinRoles.map((value) => ({
          value,
          label: words.parts[value],
          detail: words.partsMore[value],
        }))}
        value={role}
        onChange={setRole}
      />
      <p className="quiet" role="status">
        {whatBecomesOf([role], candidate)}
      </p>
      {children}
      <FootAction>
        <Button tone="primary" size="large" wide aria-disabled={isGoing} onClick={tryToGo}>
          {isGoing ? going : go}
        </Button>
      </FootAction>
    </Stack>
  )
}
