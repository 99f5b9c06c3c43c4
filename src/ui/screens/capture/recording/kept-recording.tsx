// A recording that is not evidence: stopped before everyone had agreed, or cut short by a crash. It is played, kept or thrown
// away; until then it stays private, and nothing here changes what was recorded.

import { Check, Play, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { dayOf, momentNow } from '#/base/dates.ts'
import { recentText } from '#/text/dates.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { Dialog } from '#/ui/parts/dialog.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { Waiting } from '#/ui/parts/waiting.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { claimName } from '#/ui/session/evidence-words.ts'
import { gapWords } from '#/ui/session/recording/gap-words.ts'
import { keepRecording, throwRecordingAway } from '#/ui/session/recording/keep.ts'
import { useLeftRecording, type KeptHere } from '#/ui/session/recording/left.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const KeptRecording = ({ recording }: { recording: string }) => {
  const words = t('recording')
  const kept = useLeftRecording(recording)
  if (kept === undefined || kept === null)
    return (
      <Page>
        <TopBar title={words.keptTitle} back="/" />
        {kept === undefined ? (
          <Waiting />
        ) : (
          <EmptyState
            title={words.goneTitle}
            action={<LinkButton href="/evidence">{t('evidence').toList}</LinkButton>}
          >
            {words.goneWhy}
          </EmptyState>
        )}
      </Page>
    )
  return <Decide kept={kept} />
}

const Decide = ({ kept }: { kept: KeptHere }) => {
  const { row, seconds } = kept
  const words = t('recording')
  const go = useGoFromHere()
  const [isKeeping, setKeeping] = useState(false)
  const [isThrowing, setThrowing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const isAgreed = row.agreed !== null

  const keep = async (): Promise<void> => {
    if (isKeeping) return
    setKeeping(true)
    const done = await keepRecording(row.recording)
    setKeeping(false)
    if (done.ok) go(`/evidence/${done.value.evidence}`)
    else setTrouble(troubleOf(done.error))
  }
  const throwAway = async (): Promise<void> => {
    const done = await throwRecordingAway(row.recording)
    if (done.ok) return go('/')
    setThrowing(false)
    setTrouble(troubleOf(done.error))
  }

  return (
    <Page>
      <TopBar
        title={words.left(lengthText(seconds))}
        over={recentText(row.startedAt, dayOf(momentNow()))}
        back="/"
      />
      <Notice tone="amber" title={isAgreed ? words.alreadyAgreed : words.stillPrivate(deviceHere())} />
      <Listen kept={kept} />
      {row.gaps.length > 0 && (
        <ul className="bare recording-gaps">
          {row.gaps.map((gap) => (
            <li key={`${gap.at} ${gap.second}`}>{gapWords(gap)}</li>
          ))}
        </ul>
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <FootAction>
        <Button
          tone="primary"
          size="large"
          wide
          icon={Check}
          aria-disabled={isKeeping}
          onClick={() => void keep()}
        >
          {isKeeping ? words.stopping : isAgreed ? words.keepAgreed : words.keep}
        </Button>
        <Button tone="quiet" icon={Trash2} onClick={() => setThrowing(true)}>
          {words.throwAway}
        </Button>
      </FootAction>
      <Dialog
        open={isThrowing}
        onClose={() => setThrowing(false)}
        title={words.throwTitle}
        actions={
          <>
            <Button onClick={() => setThrowing(false)}>{words.keepIt}</Button>
            <Button tone="danger" onClick={() => void throwAway()}>
              {words.throwAway}
            </Button>
          </>
        }
      >
        <p>{words.throwWhy}</p>
      </Dialog>
    </Page>
  )
}

const Listen = ({ kept: { row, url } }: { kept: KeptHere }) => {
  const words = t('recording')
  const scheme = usePortfolio()?.scheme ?? null
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const isFilm = row.mediaType.startsWith('video/')
  const Kind = isFilm ? 'video' : 'audio'
  const playFrom = (second: number): void => {
    if (player.current === null) return
    player.current.currentTime = second
    // A browser that will not play it says so in the player itself.
    player.current.play().catch(() => undefined)
  }
  return (
    <>
      <Kind
        ref={player}
        className={isFilm ? 'film' : 'sound'}
        src={url}
        controls
        preload="metadata"
        aria-label={words.play}
      />
      <Part title={words.moments} {...(row.marks.length === 0 && { hint: words.noMoments })}>
        {row.marks.length > 0 && (
          <ul className="rows bare">
            {row.marks.map(({ criterion, from, to }) => {
              const { code, says } = claimName(scheme, criterion)
              return (
                <li key={`${criterion} ${from}`} className="recorded-moment">
                  <p>
                    <b className="code">{code}</b> {says}{' '}
                    <span className="quiet">
                      {words.markedAt(lengthText(from), to === null ? '' : lengthText(to))}
                    </span>
                  </p>
                  <Button icon={Play} onClick={() => playFrom(from)}>
                    {words.playFrom(lengthText(from))}
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
      </Part>
    </>
  )
}
