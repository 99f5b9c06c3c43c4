// Recording the answers of a form, one at a time: each is taken into it when it is stopped. Left while it runs, it stops, and is
// offered again; nothing is recorded that nobody sees.

import { useEffect, useState } from 'react'
import type { Id } from '#/base/ids.ts'
import type { Trouble } from '#/text/trouble.ts'
import type { Question, Questions } from '#/ui/screens/capture/questions/use-questions.ts'
import { takeAnswer } from '#/ui/session/recording/answer.ts'
import { tellRecordings } from '#/ui/session/recording/left.ts'
import {
  beginRecording,
  comeToRecording,
  endRecording,
  leaveRecording,
  liveSafe,
  useLiveState,
} from '#/ui/session/recording/live.ts'
import { recordingTrouble } from '#/ui/session/recording/recording-trouble.ts'
import { t } from '#/text/text.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export type SpokenAnswers = {
  /** The place of the question whose answer is being recorded; -1 for none. */
  readonly at: number
  /** It is being taken into the form: this recording, or null. */
  readonly taking: Id | null
  /** From the tap that ends one until the form has it: no other is begun, and nothing is saved. */
  readonly isBusy: boolean
  /** Whose answer that is, where it was recorded just now; -1 otherwise. */
  readonly takingAt: number
  /** Where something went wrong, at the place it was tried. */
  readonly trouble: { readonly at: number; readonly trouble: Trouble } | null
  readonly begin: (at: number, question: Question) => void
  readonly stop: () => void
  /** One that was left behind. */
  readonly take: (recording: Id) => void
}

const sound = { topics: '', criteria: [], withFilm: false }

export const useSpokenAnswers = (form: Questions): SpokenAnswers => {
  const { phase, error } = useLiveState()
  const [at, setAt] = useState(-1)
  const [taking, setTaking] = useState<Id | null>(null)
  const [isStopping, setStopping] = useState(false)
  const [failed, setFailed] = useState<Trouble | null>(null)
  useEffect(() => leaveRecording, [])

  const take = async (recording: Id): Promise<void> => {
    setTaking(recording)
    const taken = await takeAnswer(recording, form.takeAnswer)
    setTaking(null)
    setFailed(taken.ok ? null : troubleOf(taken.error))
    tellRecordings()
  }
  const stop = async (): Promise<void> => {
    if (isStopping) return
    setStopping(true)
    const ended = await endRecording()
    setStopping(false)
    if (ended === null) setFailed(t('recording').nothing)
    else await take(ended.recording)
  }
  const isOn = phase !== 'none' && phase !== 'ended'
  const isTaking = isStopping || taking !== null
  const trouble = failed ?? (error && recordingTrouble(error, liveSafe()))
  return {
    at: isOn ? at : -1,
    taking,
    isBusy: isOn || isTaking,
    takingAt: isTaking ? at : -1,
    trouble: trouble && { at, trouble },
    begin: (where, { criterion, question }) => {
      setAt(where)
      setFailed(null)
      comeToRecording()
      void beginRecording(sound, { criterion, question, at: where })
    },
    stop: () => void stop(),
    take: (recording) => {
      setAt(-1)
      void take(recording)
    },
  }
}
