// Real recording in a real browser, with a microphone that beeps: pieces in their order, a clock that counts frames, a
// length that is true, and gaps that are told.

import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, it } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { mendRecording } from '#/capture/mend-recording.ts'
import { startRecorder, type Piece, type RecorderState } from '#/capture/recorder.ts'
import { recordingType } from '#/capture/recording-type.ts'
import type { RecordingGap } from '#/store/rows.ts'

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const recorded = async (withFilm = false, isKept: (index: number) => boolean = () => true) => {
  const pieces: Piece[] = []
  const states: RecorderState[] = []
  const gaps: RecordingGap[] = []
  const recorder = unwrap(
    await startRecorder({
      withFilm,
      onPiece: (piece) => {
        pieces.push(piece)
        return Promise.resolve(isKept(piece.index))
      },
      onState: (state) => states.push(state),
      onGap: (gap) => gaps.push(gap),
    }),
  )
  return { recorder, pieces, states, gaps }
}

const fileOf = (pieces: readonly Piece[], mediaType: string): Blob =>
  new Blob(
    pieces.map(({ content }) => content),
    { type: mediaType },
  )

const playedLength = (file: Blob): Promise<number> =>
  new Promise((resolve, reject) => {
    const player = document.createElement('video')
    player.addEventListener('loadedmetadata', () => resolve(player.duration))
    player.addEventListener('error', () => reject(new Error('it cannot be played')))
    player.src = URL.createObjectURL(file)
  })

// Sound starts only where a person has touched the page.
beforeEach(() => userEvent.click(document.body))

const wall = (): number => performance.now() / 1000

/**
 * The clock starts once the page hears that the recording has, and counts frames: where a busy machine tells late, or leaves some out,
 * the file is that much longer. Never longer than what passed, though, but for the pauses.
 */
const isAsLong = (seconds: number | null, clock: number, passed: number): void => {
  expect(seconds).toBeGreaterThan(clock - 0.5)
  expect(seconds).toBeLessThan(passed + 2)
}

describe('a recorder', () => {
  it('hands out pieces in their order, whose sum plays for as long as its clock says', async () => {
    const began = wall()
    const { recorder, pieces } = await recorded()
    await expect.poll(() => pieces.length).toBeGreaterThan(6)
    const at = recorder.seconds()
    await recorder.stop()
    const passed = wall() - began
    expect(pieces.map(({ index }) => index)).toEqual(pieces.map((_, index) => index))
    const { seconds } = await mendRecording(fileOf(pieces, recorder.mediaType))
    isAsLong(seconds, at, passed)
  })

  it('records nothing while it is paused, and tells the gap', async () => {
    const began = wall()
    const { recorder, pieces, states, gaps } = await recorded()
    await expect.poll(recorder.seconds).toBeGreaterThan(0.9)
    recorder.pause()
    const paused = recorder.seconds()
    await after(5_000)
    expect(recorder.seconds()).toBe(paused)
    unwrap(await recorder.goOn())
    await expect.poll(recorder.seconds).toBeGreaterThan(paused + 0.9)
    const at = recorder.seconds()
    await recorder.stop()
    const passed = wall() - began
    expect(states).toEqual(['paused', 'recording', 'ended'])
    // What a busy machine left out of the sound is told beside it.
    const told = gaps.filter(({ why }) => why === 'paused')
    expect(told).toHaveLength(1)
    const { missing = 0, second } = told[0] ?? {}
    expect(missing).toBeGreaterThan(4.9)
    expect(second).toBeCloseTo(paused, 1)
    const { seconds } = await mendRecording(fileOf(pieces, recorder.mediaType))
    isAsLong(seconds, at, passed - missing)
  })

  it('stops where a piece cannot be kept, and hands out none after it', async () => {
    const { recorder, pieces, states } = await recorded(false, (index) => index < 2)
    await expect.poll(() => states).toEqual(['ended'])
    await recorder.stop()
    expect(pieces.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('films where that is wanted', async () => {
    const { recorder, pieces } = await recorded(true)
    await expect.poll(() => pieces.at(-1)?.until ?? 0).toBeGreaterThan(1.5)
    await recorder.stop()
    expect(recorder.mediaType).toMatch(/^video\//)
    const { file } = await mendRecording(fileOf(pieces, recorder.mediaType))
    expect(await playedLength(file)).toBeGreaterThan(0.5)
  })
})

describe('a recording without its length', () => {
  it('has it after it was mended, and loses nothing', async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const parts: Blob[] = []
    const plain = new MediaRecorder(stream, { mimeType: 'audio/webm;codecs=opus' })
    plain.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const stopped = new Promise((resolve) => {
      plain.addEventListener('stop', resolve)
    })
    plain.start(250)
    // A second of pieces, however long a busy machine takes to hear it.
    await expect.poll(() => parts.filter(({ size }) => size > 0).length).toBeGreaterThan(5)
    plain.stop()
    await stopped
    for (const track of stream.getTracks()) track.stop()
    const before = new Blob(parts, { type: plain.mimeType })
    expect(await playedLength(before)).toBe(Infinity)
    const { file, seconds } = await mendRecording(before)
    expect(file).not.toBe(before)
    expect(await playedLength(file)).toBeCloseTo(seconds ?? 0, 1)
    expect(seconds).toBeGreaterThan(0.8)
  })

  it('that is damaged stays as it is', async () => {
    const noise = new Blob([crypto.getRandomValues(new Uint8Array(5_000))], { type: 'audio/webm' })
    expect(await mendRecording(noise)).toEqual({ file: noise, seconds: null })
  })
})

describe('the form of a recording', () => {
  it('is the best that the browser knows', () => {
    expect(recordingType(false, () => true)).toBe('audio/mp4;codecs=opus')
    expect(recordingType(false, (type) => type.startsWith('audio/webm'))).toBe('audio/webm;codecs=opus')
    expect(recordingType(true, (type) => type === 'video/mp4')).toBe('video/mp4')
    expect(recordingType(false, () => false)).toBeNull()
  })
})
