// The recording of this tab, one at a time: what is recorded goes to storage piece by piece, and nothing is shown as safe or
// marked before it is durable there. It keeps the screen awake, and an update of the app waiting.

import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { dayOf, momentNow } from '#/base/dates.ts'
import type { MicrophoneError } from '#/capture/microphone.ts'
import { startRecorder, type Recorder, type RecorderState } from '#/capture/recorder.ts'
import { holdBusy } from '#/store/busy.ts'
import { holdRecording } from '#/store/recordings.ts'
import type { RecordingGap, RecordingRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { draftPlace } from '#/ui/session/draft-place.ts'
import { tellRecordings, theRecordings } from '#/ui/session/recording/left.ts'
import { roundSecond, tapped, withoutLight } from '#/ui/session/recording/marks.ts'
import { stayAwake } from '#/ui/session/recording/stay-awake.ts'
import { beginUnderWay } from '#/ui/session/recording/under-way.ts'
import { theStore } from '#/ui/session/session.ts'

export type LiveError = MicrophoneError | StoreError

export type Live = {
  readonly phase: 'none' | 'starting' | RecorderState
  /** As it is in storage. */
  readonly row: RecordingRow | null
  /** Seconds that are durable. */
  readonly safe: number
  readonly error: LiveError | null
  readonly film: MediaStream | null
}

const nothing: Live = { phase: 'none', row: null, safe: 0, error: null, film: null }

export const useLive = create<Live>()(() => nothing)
const show = (change: Partial<Live>): void => useLive.setState(change)

/** All but `safe`, which changes four times a second for hours: no screen is drawn anew for that. */
export const useLiveState = (): Omit<Live, 'safe'> =>
  useLive(useShallow(({ phase, row, error, film }) => ({ phase, row, error, film })))

let recorder: Recorder | null = null
let letGo: () => Promise<void> = () => Promise.resolve()
let turn: Promise<unknown> = Promise.resolve()

export const liveSeconds = (): number => recorder?.seconds() ?? 0
export const liveLevel = (): number => recorder?.level() ?? 0
export const liveSafe = (): number => useLive.getState().safe

/** Durable first, shown then; one change at a time, each made from the one before. */
const change = (make: (row: RecordingRow) => RecordingRow): Promise<void> => {
  const work = async (): Promise<void> => {
    const { row } = useLive.getState()
    if (row === null) return
    const next = make(row)
    const put = await (await theRecordings()).putRecording(next)
    show(put.ok ? { row: next } : { error: put.error })
  }
  const done = turn.then(work, work)
  turn = done
  return done
}

export const tapCriterion = (criterion: string): Promise<void> => {
  const second = liveSeconds()
  return change((row) => ({ ...row, marks: tapped(row.marks, criterion, second) }))
}
export const everyoneAgreed = (): Promise<void> => {
  const second = roundSecond(liveSeconds())
  return change((row) => ({ ...row, agreed: row.agreed ?? second }))
}
export const sayWho = (participants: string): Promise<void> => change((row) => ({ ...row, participants }))
const noteGap = (gap: RecordingGap): Promise<void> => change((row) => ({ ...row, gaps: [...row.gaps, gap] }))

export type LivePlan = {
  readonly topics: string
  readonly criteria: readonly string[]
  readonly withFilm: boolean
}

const begin = async (
  { topics, criteria, withFilm }: LivePlan,
  answers?: RecordingRow['answers'],
): Promise<void> => {
  isCalledOff = false
  show({ ...nothing, phase: 'starting' })
  const { recording, letGo: letLock } = holdRecording()
  const releases = [holdBusy(), theStore().keepOpen(), stayAwake(), beginUnderWay()]
  letGo = async () => {
    for (const release of releases) release()
    await letLock()
    tellRecordings()
  }
  const startedAt = momentNow()
  const about = { recording, ledger: draftPlace(), startedAt, participants: '', marks: [], gaps: [] }
  const isAgreed = criteria.length > 0 || topics.trim() !== ''
  const plan = isAgreed ? { agreedOn: dayOf(startedAt), topics: topics.trim(), criteria } : null
  const row: RecordingRow = { ...about, mediaType: '', plan, agreed: null, ...(answers && { answers }) }
  const begun = await (await theRecordings()).putRecording(row)
  if (!begun.ok) return giveUp(begun.error)
  let isOver = false
  const started = await startRecorder({
    withFilm,
    onPiece: async (piece) => {
      const kept = await (await theRecordings()).putChunk({ recording, ...piece })
      show(kept.ok ? { safe: piece.until } : { error: kept.error })
      return kept.ok
    },
    onState: (state) => {
      isOver = state === 'ended'
      // Ended before it began: taken up below.
      if (recorder === null) return
      show({ phase: state })
      if (isOver) void finish()
    },
    onGap: (gap) => void noteGap(gap),
  })
  if (!started.ok) {
    await (await theRecordings()).dropRecording(recording)
    return giveUp(started.error)
  }
  recorder = started.value
  const { mediaType, film } = recorder
  const isOverAlready = isOver
  show({ row, film, ...(!isOverAlready && { phase: 'recording' }) })
  await change((now) => ({ ...now, mediaType }))
  if (isOverAlready) {
    show({ phase: 'ended' })
    await finish()
  }
  // Stopped or left while the microphone was being asked for.
  else if (isCalledOff) await end()
}

let beginning: Promise<void> | null = null
let timesLeft = 0
/** Stopped or left before it began: whatever is heard until it has ended is nobody's answer, and goes. */
let isCalledOff = false

/** Starts at once, or as soon as the last one has ended: no two ever share a light, a lock or a row. */
export const beginRecording = async (plan: LivePlan, answers?: RecordingRow['answers']): Promise<void> => {
  const visit = timesLeft
  if (isCalledOff && beginning !== null) await beginning
  if (finishing !== null) await finishing
  // Whoever comes again taps again.
  if (timesLeft !== visit) return
  const { phase } = useLive.getState()
  if (phase !== 'none' && phase !== 'ended') return
  beginning = begin(plan, answers).finally(() => {
    beginning = null
    // Nobody expected it; nothing may stay held for it.
    if (useLive.getState().phase === 'starting') giveUp({ kind: 'cannot record' })
  })
  await beginning
}

const giveUp = (error: LiveError): void => {
  void letGo()
  show({ ...nothing, error })
}

let finishing: Promise<RecordingRow | null> | null = null

/** However it ended: the light goes out, and what nothing was recorded of goes. */
const finish = (): Promise<RecordingRow | null> => {
  finishing ??= (async () => {
    try {
      const second = liveSeconds()
      await recorder?.stop()
      await change((row) => ({ ...row, marks: withoutLight(row.marks, second) }))
      const { row, safe } = useLive.getState()
      if (row !== null && (safe === 0 || isCalledOff)) {
        await (await theRecordings()).dropRecording(row.recording)
        show({ row: null })
      }
      return useLive.getState().row
    } finally {
      recorder = null
      await letGo()
      finishing = null
    }
  })()
  return finishing
}

const end = async (): Promise<RecordingRow | null> => {
  void recorder?.stop()
  return finishing ?? useLive.getState().row
}

/** What was recorded, durable and private still; null where nothing was. One that is only beginning ends as soon as it has. */
export const endRecording = (): Promise<RecordingRow | null> => {
  if (useLive.getState().phase === 'starting') isCalledOff = true
  return end()
}

export const pauseRecording = (): void => recorder?.pause()

export const goOnRecording = async (): Promise<void> => {
  const on = await recorder?.goOn()
  if (on && !on.ok) show({ error: on.error })
  else show({ error: null })
}

/** The screen is opened, or left: nothing is recorded that nobody sees. */
export const comeToRecording = (): void => {
  if (finishing === null) clear()
  // It still needs what is shown of it.
  else void finishing.then(clear)
}
const clear = (): void => {
  if (useLive.getState().phase === 'ended') show(nothing)
}
export const leaveRecording = (): void => {
  timesLeft += 1
  void endRecording()
}
