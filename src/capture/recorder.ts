// Records sound, and film where it is wanted, in pieces of 250 ms that are handed out in their order. The microphone is wired
// through a graph of its own, so that losing it for a while halts one recording instead of ending it. Keeps nothing itself.

import { err, ok, type Result } from '#/base/result.ts'
import { momentNow } from '#/base/dates.ts'
import { askForMicrophone, type MicrophoneError } from '#/capture/microphone.ts'
import { fallenBehind, recordingClock } from '#/capture/recording-clock.ts'
import { recordingType } from '#/capture/recording-type.ts'
import type { RecordingGap } from '#/store/rows.ts'

export type HaltedBy = 'paused' | 'microphone' | 'interrupted'
export type RecorderState = 'recording' | HaltedBy | 'ended'

export type Piece = { readonly content: ArrayBuffer; readonly index: number; readonly until: number }

export type RecorderWishes = {
  readonly withFilm: boolean
  /** One after the other: the next piece waits until this one is settled. False ends the recording. */
  readonly onPiece: (piece: Piece) => Promise<boolean>
  readonly onState: (state: RecorderState) => void
  readonly onGap: (gap: RecordingGap) => void
}

export type Recorder = {
  readonly mediaType: string
  /** What the camera sees; null without one. */
  readonly film: MediaStream | null
  seconds(): number
  /** 0 to 1, of what is heard now. */
  level(): number
  pause(): void
  /** Also takes the microphone again where it was lost. */
  goOn(): Promise<Result<void, MicrophoneError>>
  /** Resolves when the last piece is settled. */
  stop(): Promise<void>
}

/** Milliseconds of a piece; browsers take a little more. */
const pieceLength = 250
/** Bits of sound in a second: voices in a room. */
const soundRate = 64_000
const filmRate = 800_000

const gapOf = (second: number, missing: number, why: string): RecordingGap => ({
  second: Math.round(second * 100) / 100,
  missing: Math.round(missing * 100) / 100,
  why,
  at: momentNow(),
})

const wall = (): number => performance.now() / 1000

const letGo = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}

/** Throws where the browser refuses what it said that it can; what it heard through is the caller's to let go of. */
const recorderOf = async (
  given: MediaStream,
  mediaType: string,
  { withFilm, onPiece, onState, onGap }: RecorderWishes,
): Promise<Recorder> => {
  let source = given
  const context = new AudioContext()
  const into = context.createMediaStreamDestination()
  const meter = context.createAnalyser()
  meter.fftSize = 1024
  const samples = new Float32Array(meter.fftSize)
  meter.connect(into)
  const pictures = source.getVideoTracks()
  const recorder = new MediaRecorder(new MediaStream([...into.stream.getAudioTracks(), ...pictures]), {
    mimeType: mediaType,
    audioBitsPerSecond: soundRate,
    ...(withFilm && { videoBitsPerSecond: filmRate }),
  })

  const clock = recordingClock()
  const behind = fallenBehind()
  const seconds = (): number => clock.secondsAt(context.currentTime)
  let state: RecorderState = 'recording'
  let haltedAt = 0
  let index = 0
  let settled: Promise<void> = Promise.resolve()
  let isRefused = false
  let end: () => void
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })

  const become = (next: RecorderState): void => {
    if (state === next || state === 'ended') return
    state = next
    onState(next)
  }
  const halt = (by: HaltedBy): void => {
    if (state !== 'recording') return
    if (recorder.state === 'recording') {
      recorder.pause()
      // What was recorded until here is durable in a moment, however long the pause lasts.
      recorder.requestData()
    }
    clock.halt(context.currentTime)
    haltedAt = wall()
    become(by)
  }
  const resume = (): void => {
    if (state === 'recording' || state === 'ended') return
    onGap(gapOf(seconds(), wall() - haltedAt, state))
    if (recorder.state === 'paused') recorder.resume()
    clock.run(context.currentTime)
    behind(wall(), context.currentTime)
    become('recording')
  }

  let wire: MediaStreamAudioSourceNode | null = null
  const listen = (stream: MediaStream): void => {
    wire?.disconnect()
    source = stream
    wire = context.createMediaStreamSource(stream)
    wire.connect(meter)
    for (const track of stream.getAudioTracks()) {
      track.addEventListener(
        'ended',
        () => track.readyState === 'ended' && stream === source && halt('microphone'),
      )
      track.addEventListener('mute', () => halt('interrupted'))
      track.addEventListener('unmute', () => state === 'interrupted' && resume())
    }
  }
  /** A microphone that was unplugged or taken away may be there again: another one is as good. */
  const takeAgain = async (): Promise<Result<void, MicrophoneError>> => {
    const again = await askForMicrophone(false)
    if (!again.ok) return again
    listen(again.value)
    return ok(undefined)
  }
  const goOn = async (): Promise<Result<void, MicrophoneError>> => {
    if (state === 'recording' || state === 'ended') return ok(undefined)
    await context.resume()
    const isThere = source.getAudioTracks().some(({ readyState }) => readyState === 'live')
    const heard = isThere ? ok(undefined) : await takeAgain()
    if (heard.ok) resume()
    return heard
  }
  const whenBack = (): void => {
    if (state === 'microphone') void goOn()
  }
  navigator.mediaDevices.addEventListener('devicechange', whenBack)
  // A call on an iPhone stops the whole graph.
  context.addEventListener('statechange', () => {
    if (context.state === 'running') {
      if (state === 'interrupted') resume()
    } else if (context.state !== 'closed') halt('interrupted')
  })

  let wasHidden = false
  const look = (): void => {
    if (state !== 'recording') return
    const missing = behind(wall(), context.currentTime)
    if (missing > 0)
      onGap({ ...gapOf(seconds(), missing, wasHidden ? 'hidden' : 'interrupted'), ranOn: true })
    wasHidden = document.visibilityState === 'hidden'
  }
  const watch = setInterval(look, 1_000)

  const stop = (): Promise<void> => {
    if (state === 'ended') return ended
    clock.halt(context.currentTime)
    become('ended')
    clearInterval(watch)
    navigator.mediaDevices.removeEventListener('devicechange', whenBack)
    if (recorder.state !== 'inactive') recorder.stop()
    return ended
  }

  recorder.addEventListener('dataavailable', ({ data }) => {
    const until = seconds()
    const before = settled
    settled = (async () => {
      await before
      // A piece after one that could not be kept would be of no use.
      if (data.size === 0 || isRefused) return
      isRefused = !(await onPiece({ content: await data.arrayBuffer(), index, until }))
      index += 1
      if (isRefused) void stop()
    })()
  })
  recorder.addEventListener('error', () => void stop())
  recorder.addEventListener('stop', () => {
    void stop()
    letGo(source)
    for (const track of pictures) track.stop()
    void context.close()
    void settled.then(() => end())
  })

  try {
    listen(source)
    await context.resume()
    const started = new Promise<void>((resolve) => {
      recorder.addEventListener('start', () => resolve(), { once: true })
    })
    recorder.start(pieceLength)
    await started
  } catch (fault) {
    void stop()
    void context.close()
    throw fault
  }
  clock.run(context.currentTime)
  behind(wall(), context.currentTime)

  return {
    mediaType: recorder.mimeType === '' ? mediaType : recorder.mimeType,
    film: withFilm ? new MediaStream(pictures) : null,
    seconds,
    level: () => {
      meter.getFloatTimeDomainData(samples)
      const sum = samples.reduce((all, sample) => all + sample * sample, 0)
      // A quiet voice is at about -45 dB, a loud one at -10.
      const decibels = 10 * Math.log10(sum / samples.length + 1e-9)
      return Math.min(1, Math.max(0, (decibels + 60) / 55))
    },
    pause: () => halt('paused'),
    goOn,
    stop,
  }
}

/** Starts at once. Resolves when frames are being recorded. */
export const startRecorder = async (wishes: RecorderWishes): Promise<Result<Recorder, MicrophoneError>> => {
  const asked = await askForMicrophone(wishes.withFilm)
  if (!asked.ok) return asked
  const mediaType = recordingType(wishes.withFilm)
  if (mediaType !== null) {
    try {
      return ok(await recorderOf(asked.value, mediaType, wishes))
    } catch {
      // As where it can record nothing: it said so too late.
    }
  }
  letGo(asked.value)
  return err({ kind: 'cannot record' })
}
