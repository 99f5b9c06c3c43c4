// Recording a discussion, or deciding about one that was recorded. It begins at once when a tap led here, unless it is to be
// planned first; come to again, by Back, a reload or a PIN, it waits for one: nobody may be recorded by a page opened again.

import { Mic, NotebookPen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '#/text/text.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { ReadOnlyNotice } from '#/ui/screens/capture/read-only-notice.tsx'
import { KeptRecording } from '#/ui/screens/capture/recording/kept-recording.tsx'
import { LiveRecording } from '#/ui/screens/capture/recording/live-recording.tsx'
import { PlanFields } from '#/ui/screens/capture/recording/plan-fields.tsx'
import { addressOf, planIn, type PlanInAddress } from '#/ui/session/recording/plan-address.ts'
import {
  beginRecording,
  comeToRecording,
  leaveRecording,
  liveSafe,
  useLiveState,
} from '#/ui/session/recording/live.ts'
import { comeToFirst } from '#/ui/session/recording/come-to-first.ts'
import { recordingTrouble } from '#/ui/session/recording/recording-trouble.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

export const RecordingScreen = ({ id }: { id: string }) => {
  const readOnly = usePortfolio()?.mayAdd === false
  if (readOnly)
    return (
      <Page>
        <TopBar title={t('recording').title} back="/" />
        <ReadOnlyNotice />
      </Page>
    )
  return id === '' ? <NewRecording /> : <KeptRecording key={id} recording={id} />
}

const NewRecording = () => {
  const words = t('recording')
  const { phase, error, row } = useLiveState()
  const [plan, setPlan] = useState(() => planIn(location.search))
  const change = (next: PlanInAddress): void => {
    setPlan(next)
    // It is there again after a reload, and after going back.
    history.replaceState(history.state, '', addressOf(next))
  }

  useEffect(() => {
    comeToRecording()
    const asked = planIn(location.search)
    const isNew = comeToFirst()
    if (isNew && !asked.isPlanned && navigator.userActivation.hasBeenActive) void beginRecording(asked)
    return leaveRecording
  }, [])

  if (row !== null) return <LiveRecording />
  return (
    <Page>
      <TopBar title={plan.isPlanned ? words.plan : words.title} back="/" />
      {phase === 'starting' ? (
        <Waiting label={words.starting} />
      ) : (
        <>
          {error && <Notice tone="rose" live trouble={recordingTrouble(error, liveSafe())} />}
          {phase === 'ended' && error === null && <Notice tone="amber" live trouble={words.nothing} />}
          <WorkplaceLine />
          <Notice tone="amber">{words.calls}</Notice>
          {plan.isPlanned && <PlanFields plan={plan} onChange={change} />}
          <p className="quiet">{words.startWhy}</p>
          <label className="tick">
            <input
              type="checkbox"
              checked={plan.withFilm}
              onChange={(event) => change({ ...plan, withFilm: event.currentTarget.checked })}
            />
            <span>{words.withCamera}</span>
          </label>
          <FootAction>
            <Button tone="primary" size="large" wide icon={Mic} onClick={() => void beginRecording(plan)}>
              {words.start}
            </Button>
            <LinkButton tone="quiet" icon={NotebookPen} href={noteHref(plan.criteria)}>
              {t('capture').writeNote}
            </LinkButton>
          </FootAction>
        </>
      )}
    </Page>
  )
}

const noteHref = ([first]: readonly string[]): string =>
  first === undefined ? '/capture/note' : `/capture/note?for=${encodeURIComponent(first)}`
