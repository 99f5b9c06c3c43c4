// Asked of whoever has the candidate in front of them: is it them, with a new phone, because the old one is lost? What was known of
// the old one is told, and what becomes of the rest; who may not say it, or not yet, is told so before anything is pressed.

import { useState } from 'react'
import type { Id } from '#/base/ids.ts'
import { momentText } from '#/text/dates.ts'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { CheckWords } from '#/ui/parts/codes/check-words.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import {
  askingIn,
  phonesOf,
  sayItIsThem,
  wordsOfDevice,
  type Asking,
} from '#/ui/session/meeting/lost-phone.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { useOwnDevice, usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export const IsItThemScreen = ({ device }: { device: Id }) => {
  const words = t('lostPhone')
  const view = usePortfolio()
  const own = useOwnDevice()
  const [outcome, setOutcome] = useState<'said' | 'not them' | null>(null)
  if (view === null) return null
  const name = firstNameOf(view.portfolio.description.values.name)
  const asking = askingIn(view.portfolio, own).find((each) => each.device.id === device)
  return (
    <Page ref={keepFocus}>
      <TopBar title={words.asked(name)} back="/" />
      {outcome === 'not them' ? (
        <Notice trouble={words.saidNo} live />
      ) : asking === undefined || asking.said !== null ? (
        <Settled
          name={name}
          isSaid={outcome === 'said' || asking !== undefined}
          waits={asking !== undefined}
        />
      ) : (
        <Question view={view} asking={asking} name={name} onOutcome={setOutcome} />
      )}
    </Page>
  )
}

const Settled = ({ name, isSaid, waits }: { name: string; isSaid: boolean; waits: boolean }) => {
  const words = t('lostPhone')
  const back = (
    <LinkButton tone="primary" href="/">
      {t('app').goToToday}
    </LinkButton>
  )
  if (!isSaid)
    return (
      <EmptyState title={words.nobody} action={back}>
        {words.nobodyWhy}
      </EmptyState>
    )
  return (
    <Stack>
      {waits ? (
        <Notice live title={words.saidSo(name)}>
          {words.doneWaits}
        </Notice>
      ) : (
        <Notice tone="ok" live title={words.done(name)}>
          {words.doneMore}
        </Notice>
      )}
      <Cluster>{back}</Cluster>
    </Stack>
  )
}

type QuestionProps = {
  view: PortfolioView
  asking: Asking
  name: string
  onOutcome: (outcome: 'said' | 'not them') => void
}

const Question = ({ view: { portfolio }, asking, name, onOutcome }: QuestionProps) => {
  const words = t('lostPhone')
  const announce = useAnnounce()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const last = phonesOf(portfolio).find(({ device }) => device.id === asking.lost.id)?.last ?? null
  const say = async (): Promise<void> => {
    if (isWorking) return
    setWorking(true)
    const said = await sayItIsThem(asking)
    setWorking(false)
    if (!said.ok) return setTrouble(troubleOf(said.error))
    announce(asking.may === 'yes' ? words.done(name) : words.saidSo(name))
    onOutcome('said')
  }
  return (
    <Stack gap="large">
      <p>{words.question(name)}</p>
      <Stack>
        <p className="check-asked">{words.sameWords}</p>
        <CheckWords words={wordsOfDevice(asking.device.id)} />
      </Stack>
      <Stack gap="small">
        <p>{last === null ? words.knownNothing : words.known(evidenceTitle(last), momentText(last.at))}</p>
        <p className="quiet">{words.after}</p>
      </Stack>
      {asking.may === 'not yet' && <Notice>{words.unlisted}</Notice>}
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      {asking.may === 'no' ? (
        <Notice>{words.notYours}</Notice>
      ) : (
        <FootAction>
          <Cluster grow>
            <Button tone="primary" size="large" aria-disabled={isWorking} onClick={() => void say()}>
              {words.yes(name)}
            </Button>
            <Button tone="line" size="large" onClick={() => onOutcome('not them')}>
              {words.no}
            </Button>
          </Cluster>
        </FootAction>
      )}
    </Stack>
  )
}
