// While it is recorded: how long and how loud, how much of it is safe, whether everyone agreed, and one tap for each moment.
// It holds no time and no marks of its own; what it shows as safe or marked is durable.

import { Check, LockKeyhole, Pause, Play, Square } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { Part } from '#/ui/parts/columns.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { ClockAndLevel } from '#/ui/screens/capture/recording/clock-and-level.tsx'
import { MarkButtons } from '#/ui/screens/capture/recording/mark-buttons.tsx'
import { SafeSoFar } from '#/ui/screens/capture/recording/safe-so-far.tsx'
import { gapWords } from '#/ui/session/recording/gap-words.ts'
import { keepRecording } from '#/ui/session/recording/keep.ts'
import {
  endRecording,
  everyoneAgreed,
  goOnRecording,
  liveSafe,
  pauseRecording,
  sayWho,
  useLive,
  useLiveState,
} from '#/ui/session/recording/live.ts'
import { recordingTrouble } from '#/ui/session/recording/recording-trouble.ts'
import { WorkplaceLine } from '#/ui/session/workplace-line.tsx'

export const LiveRecording = () => {
  const words = t('recording')
  const go = useGoFromHere()
  const { phase, row, error, film } = useLiveState()
  const [isEnding, setEnding] = useState(false)
  const isRunning = phase === 'recording'
  useSaidGaps()
  if (row === null) return null

  const finish = async (): Promise<void> => {
    if (isEnding) return
    setEnding(true)
    const ended = await endRecording()
    if (ended === null) return setEnding(false)
    const decide = `/capture/recording/${ended.recording}`
    if (ended.agreed === null) return go(decide)
    const kept = await keepRecording(ended.recording)
    // What hinders it is said there, with the recording still whole.
    go(kept.ok ? `/evidence/${kept.value.evidence}` : decide)
  }

  return (
    <Page>
      <TopBar title={words.title} back="/" size="small" actions={<SafeSoFar />} />
      <ClockAndLevel isRunning={isRunning} />
      {film && <Picture film={film} />}
      {phase !== 'recording' && phase !== 'none' && phase !== 'starting' && (
        <p className="recording-phase" role="status">
          {words.phases[phase]}
        </p>
      )}
      {error && <Notice tone="rose" live trouble={recordingTrouble(error, liveSafe())} />}
      <Agreement agreed={row.agreed} />
      <MarkButtons row={row} isRunning={phase !== 'ended'} />
      {row.plan !== null && row.plan.topics !== '' && (
        <Part title={words.topics}>
          <p className="recording-topics">{row.plan.topics}</p>
        </Part>
      )}
      {row.gaps.length > 0 && (
        <ul className="bare recording-gaps">
          {row.gaps.map((gap) => (
            <li key={`${gap.at} ${gap.second}`}>{gapWords(gap)}</li>
          ))}
        </ul>
      )}
      <Who said={row.participants} />
      <FootAction>
        <div className="two-ways">
          {isRunning ? (
            <Button size="large" icon={Pause} onClick={pauseRecording} disabled={isEnding}>
              {words.pause}
            </Button>
          ) : (
            <Button
              size="large"
              icon={Play}
              onClick={() => void goOnRecording()}
              disabled={isEnding || phase === 'ended'}
            >
              {words.goOn}
            </Button>
          )}
          <Button tone="danger" size="large" icon={Square} onClick={() => void finish()}>
            {isEnding ? words.stopping : words.stop}
          </Button>
        </div>
      </FootAction>
    </Page>
  )
}

/** A gap is said aloud when it is over, and once. */
const useSaidGaps = (): void => {
  const announce = useAnnounce()
  const gaps = useLive(({ row }) => row?.gaps ?? null)
  const said = useRef(0)
  useEffect(() => {
    const last = gaps?.at(-1)
    if (last !== undefined && gaps !== null && gaps.length > said.current)
      announce(t('recording').recordingAgain(gapWords(last)))
    said.current = gaps?.length ?? 0
  }, [gaps, announce])
}

const Picture = ({ film }: { film: MediaStream }) => (
  <video
    className="film"
    ref={(element) => {
      if (element !== null && element.srcObject !== film) element.srcObject = film
    }}
    autoPlay
    muted
    playsInline
  />
)

const Agreement = ({ agreed }: { agreed: number | null }) => {
  const words = t('recording')
  return (
    <div className="recording-agreement">
      <Button
        size={agreed === null ? 'large' : 'usual'}
        wide
        tone={agreed === null ? 'primary' : 'line'}
        icon={agreed === null ? LockKeyhole : Check}
        aria-pressed={agreed !== null}
        onClick={() => void everyoneAgreed()}
      >
        {words.everyoneAgreed}
      </Button>
      <p className="quiet" role="status">
        {agreed === null ? words.isPrivate : words.agreedAt(lengthText(agreed))}
      </p>
      {agreed === null && <p className="quiet">{words.calls}</p>}
      <WorkplaceLine alone />
    </div>
  )
}

const Who = ({ said }: { said: string }) => {
  const words = t('recording')
  const [text, setText] = useState(said)
  return (
    <Cluster grow>
      <TextField
        label={words.who}
        hint={words.whoHint}
        value={text}
        maxLength={1_000}
        onChange={(now) => {
          setText(now)
          void sayWho(now)
        }}
      />
    </Cluster>
  )
}
