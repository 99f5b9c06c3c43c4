// Before somebody adds to a portfolio that is not theirs: who they are and in what part, once. It says what becomes of their
// work before the list of the centre names them.

import { useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { joinPortfolio } from '#/ui/session/join-portfolio.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WhoJoins } from '#/ui/session/who-joins.tsx'

export const JoinScreen = () => {
  const words = t('joining')
  const go = useGoFromHere()
  const candidate = firstNameOf(usePortfolio()?.portfolio.description.values.name ?? '')
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const join = async (who: Parameters<typeof joinPortfolio>[0]): Promise<void> => {
    setSaving(true)
    const joined = await orLost(joinPortfolio(who))
    setSaving(false)
    if (joined.ok) go('/')
    else setTrouble(troubleOf(joined.error))
  }

  return (
    <Page>
      <TopBar title={words.title} back="/" />
      <Stack gap="large">
        <p className="quiet">{words.why}</p>
        <WhoJoins
          candidate={candidate}
          go={words.begin}
          going={words.beginning}
          isGoing={isSaving}
          onGo={(who) => void join(who)}
        >
          {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
        </WhoJoins>
      </Stack>
    </Page>
  )
}
