// Before somebody adds to a portfolio that is not theirs: who they are and in what part, once. It says what becomes of their
// work before the list of the centre names them.

import { useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGo } from '#/ui/parts/use-go.ts'
import { joinPortfolio, joinRoles, type JoinRole } from '#/ui/session/join-portfolio.ts'
import { useNameHere } from '#/ui/session/people/name-here.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const JoinScreen = () => {
  const words = t('joining')
  const go = useGo()
  const candidate = firstNameOf(usePortfolio()?.portfolio.description.values.name ?? '')
  const known = useNameHere()
  const [typed, setTyped] = useState<string | null>(null)
  const [role, setRole] = useState<JoinRole>('assessor')
  const [isTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const name = typed ?? known

  const join = async (): Promise<void> => {
    setTried(true)
    if (isSaving || name.trim() === '') return
    setSaving(true)
    const joined = await joinPortfolio({ name: name.trim(), role })
    setSaving(false)
    if (joined.ok) go('/')
    else setTrouble(troubleOf(joined.error))
  }

  return (
    <Page>
      <TopBar title={words.title} back="/" />
      <Stack gap="large">
        <p className="quiet">{words.why}</p>
        <TextField
          label={words.name}
          value={name}
          onChange={setTyped}
          maxLength={200}
          {...(isTried && name.trim() === '' && { error: words.nameMissing })}
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
        <p className="quiet">{words.waits(candidate)}</p>
        {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        <FootAction>
          <Button tone="primary" size="large" wide aria-disabled={isSaving} onClick={() => void join()}>
            {isSaving ? words.beginning : words.begin}
          </Button>
        </FootAction>
      </Stack>
    </Page>
  )
}
