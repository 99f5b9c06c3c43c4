// This screen shows the codes: to somebody one meets, or to one's own new phone. Nobody is connected before both have said
// the same four words.

import { useEffect, useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { CheckWords } from '#/ui/parts/codes/check-words.tsx'
import { CodeFilm } from '#/ui/parts/codes/code-film.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { HandOverTo, waysFromHere } from '#/ui/session/hand-over-to.tsx'
import { keepInvitation } from '#/ui/session/meeting/invitations.ts'
import { putAwayConnected, useMeeting } from '#/ui/session/meeting/meeting-state.ts'
import { makeCard, type ShownCard } from '#/ui/session/meeting/show-card.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { ByFile } from './by-file.tsx'

export type MeetKind = 'meet' | 'move'

export const MeetScreen = ({ kind }: { kind: MeetKind }) => {
  const view = usePortfolio()
  const words = t('meeting')
  /** Another code, with another invitation. */
  const [round, setRound] = useState(0)
  return (
    <Page>
      <TopBar title={kind === 'meet' ? words.meet : words.move} back="/share" size="small" />
      {view !== null &&
        (isDemo() ? (
          <Notice>{words.demo}</Notice>
        ) : (
          <Showing key={round} view={view} kind={kind} onAgain={() => setRound(round + 1)} />
        ))}
    </Page>
  )
}

type Step =
  | { readonly at: 'making' }
  | { readonly at: 'showing'; readonly card: ShownCard }
  | { readonly at: 'kept'; readonly card: ShownCard }
  | { readonly at: 'stopped'; readonly trouble: Trouble }

const Showing = ({ view, kind, onAgain }: { view: PortfolioView; kind: MeetKind; onAgain: () => void }) => {
  const words = t('meeting')
  const [step, setStep] = useState<Step>({ at: 'making' })
  /** The invitation could not be kept: both may say the same once more. */
  const [unkept, setUnkept] = useState<Trouble | null>(null)
  const [isWorking, setWorking] = useState(false)

  useEffect(() => {
    let isGone = false
    putAwayConnected()
    const make = async (): Promise<void> => {
      const made = await makeCard(kind)
      if (isGone) return
      setStep(
        made.ok ? { at: 'showing', card: made.value } : { at: 'stopped', trouble: troubleOf(made.error) },
      )
    }
    void make()
    return () => {
      isGone = true
    }
  }, [kind])

  const agree = async (card: ShownCard): Promise<void> => {
    if (isWorking) return
    setWorking(true)
    const kept = await keepInvitation(view.portfolio.ledger, card.invitation, kind)
    setWorking(false)
    if (kept.ok) setStep({ at: 'kept', card })
    else setUnkept(troubleOf(kept.error))
  }

  switch (step.at) {
    case 'making':
      return <ProgressLine label={words.making} />
    case 'stopped':
      return (
        <Stack gap="large">
          <Notice
            tone="rose"
            live
            trouble={step.trouble}
            actions={
              <Button tone="line" onClick={onAgain}>
                {words.again}
              </Button>
            }
          />
          <ByFile way="from here" />
        </Stack>
      )
    case 'showing':
      return (
        <Stack gap="large">
          <p className="quiet">{words.how[kind]}</p>
          <CodeFilm frames={step.card.frames} label={words.film} />
          {step.card.place !== '' && <Notice>{words.place(step.card.place)}</Notice>}
          {step.card.isShort && <Notice>{words.short}</Notice>}
          <ByFile way="from here" />
          {unkept && <Notice tone="rose" live trouble={unkept} />}
          <FootAction>
            <p className="check-asked">{words.same}</p>
            <CheckWords words={step.card.words} />
            <div className="two-ways">
              <Button
                tone="primary"
                size="large"
                aria-disabled={isWorking}
                onClick={() => void agree(step.card)}
              >
                {isWorking ? words.connecting : words.yes}
              </Button>
              <Button
                tone="line"
                size="large"
                aria-disabled={isWorking}
                onClick={() => void (isWorking || setStep({ at: 'stopped', trouble: words.notSame }))}
              >
                {words.no}
              </Button>
            </div>
          </FootAction>
        </Stack>
      )
    case 'kept':
      return <Kept view={view} kind={kind} card={step.card} />
  }
}

const Kept = ({ view, kind, card }: { view: PortfolioView; kind: MeetKind; card: ShownCard }) => {
  const words = t('meeting')
  const connected = useMeeting((state) => state.connected)
  const pieces = [...view.portfolio.evidence.values()].filter(({ withdrawn }) => withdrawn === null).length
  const isAlone = card.place === ''
  const more = isAlone ? words.keptAlone[kind] : words.keptMore[kind]
  return (
    <Card as="section" label={words.kept[kind]}>
      <Stack>
        <div role="status">
          {connected === null ? (
            <Stack>
              <h2>{words.kept[kind]}</h2>
              <p className="quiet">{more}</p>
            </Stack>
          ) : (
            <Stack>
              <h2>
                {connected.kind === 'move'
                  ? words.connected.move
                  : words.connected.meet(firstNameOf(connected.name))}
              </h2>
              {connected.kind === 'meet' && <p>{words.theySee(firstNameOf(connected.name), pieces)}</p>}
            </Stack>
          )}
        </div>
        <Cluster>
          {isAlone && (
            <LinkButton tone="line" href="/share">
              {t('share').make}
            </LinkButton>
          )}
          <LinkButton tone={isAlone ? 'quiet' : 'line'} href="/">
            {t('app').today}
          </LinkButton>
        </Cluster>
        {isAlone && <HandOverTo ask={t('handOver').to} waysWith={waysFromHere} first={t('handOver').first} />}
      </Stack>
    </Card>
  )
}
