// The answer in the speaker's own voice: recorded here, heard again, taken out. What is shown as safe is durable.

import { Mic, Pause, Play, Square, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { Sound } from '#/ui/parts/sound.tsx'
import { ClockAndLevel } from '#/ui/screens/capture/recording/clock-and-level.tsx'
import { SafeSoFar } from '#/ui/screens/capture/recording/safe-so-far.tsx'
import type { Question } from '#/ui/screens/capture/questions/use-questions.ts'
import { gapWords } from '#/ui/session/recording/gap-words.ts'
import { goOnRecording, pauseRecording, useLiveState } from '#/ui/session/recording/live.ts'
import { useFile } from '#/ui/session/use-file.ts'

export type SpokenAnswerProps = {
  /** What the question is called: `Question 2, C1 · 3.1`. */
  label: string
  asked: Question
  /** This one's answer is being recorded. */
  isOn: boolean
  /** Another's is, or one is being taken in. */
  isBusy: boolean
  /** This one was stopped, and is on its way into the form. */
  isTaking: boolean
  trouble: Trouble | null
  onBegin: () => void
  onStop: () => void
  onLeaveOut: () => void
}

export const SpokenAnswer = (props: SpokenAnswerProps) => {
  const { label, asked, isOn, isBusy, isTaking, trouble, onBegin, onStop, onLeaveOut } = props
  const words = t('questions')
  if (isOn) return <Live onStop={onStop} />
  return (
    <Stack gap="small">
      {asked.sha256 !== undefined && (
        <Heard sha256={asked.sha256} seconds={asked.span?.to ?? 0} label={label} onLeaveOut={onLeaveOut} />
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} />}
      {isTaking && <p role="status">{t('recording').stopping}</p>}
      {asked.sha256 === undefined && !isTaking && (
        <>
          <Cluster>
            <Button
              icon={Mic}
              aria-label={words.recordOf(label)}
              aria-disabled={isBusy}
              onClick={() => !isBusy && onBegin()}
            >
              {words.record}
            </Button>
          </Cluster>
          <p className="field-hint">{words.recordHint}</p>
        </>
      )}
    </Stack>
  )
}

type HeardProps = { sha256: string; seconds: number; label: string; onLeaveOut: () => void }

const Heard = ({ sha256, seconds, label, onLeaveOut }: HeardProps) => {
  const words = t('questions')
  const shown = useFile(sha256)
  return (
    <>
      <p role="status">{words.recorded(lengthText(seconds))}</p>
      {shown.state === 'here' && <Sound src={shown.url} label={words.hear(label)} />}
      {shown.state === 'not here' && <Notice tone="amber" trouble={t('troubles').notHere} />}
      <Cluster>
        <Button tone="quiet" icon={X} aria-label={words.leaveOutOf(label)} onClick={onLeaveOut}>
          {words.leaveOut}
        </Button>
      </Cluster>
    </>
  )
}

const Live = ({ onStop }: { onStop: () => void }) => {
  const words = t('recording')
  const { phase, row } = useLiveState()
  const isRunning = phase === 'recording'
  const here = useRef<HTMLDivElement>(null)
  // Stop is never below the fold while somebody is being recorded.
  useEffect(() => {
    here.current?.focus({ preventScroll: true })
    here.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className="stack" data-gap="small" role="group" aria-label={words.title} tabIndex={-1} ref={here}>
      <Cluster>
        <SafeSoFar />
      </Cluster>
      <ClockAndLevel isRunning={isRunning} />
      <p className="recording-phase" role="status">
        {phase === 'starting' ? words.starting : phase === 'none' ? '' : words.phases[phase]}
      </p>
      {row !== null && row.gaps.length > 0 && (
        <ul className="bare recording-gaps">
          {row.gaps.map((gap) => (
            <li key={`${gap.at} ${gap.second}`}>{gapWords(gap)}</li>
          ))}
        </ul>
      )}
      <div className="two-ways">
        {isRunning ? (
          <Button size="large" icon={Pause} onClick={pauseRecording}>
            {words.pause}
          </Button>
        ) : (
          <Button
            size="large"
            icon={Play}
            onClick={() => void goOnRecording()}
            disabled={phase === 'starting'}
          >
            {words.goOn}
          </Button>
        )}
        <Button tone="danger" size="large" icon={Square} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  )
}
