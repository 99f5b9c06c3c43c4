// What goes wrong while recording, on its screen: storage that fills, a microphone that is taken away, a call that stops the
// sound, and nothing recorded at all. Each is said at once, and what was recorded before stays.

import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { unwrap } from '#/base/result.ts'
import { en } from '#/text/en.ts'
import '#/ui/parts/styles/styles.css'
import { ToastProvider } from '#/ui/parts/toast.tsx'
import { RecordingScreen } from '#/ui/screens/capture/recording/recording-screen.tsx'
import { keepRecording } from '#/ui/session/recording/keep.ts'
import { leftRecordings, theRecordings } from '#/ui/session/recording/left.ts'
import {
  beginRecording,
  comeToRecording,
  endRecording,
  leaveRecording,
  useLive,
} from '#/ui/session/recording/live.ts'
import { openPortfolio } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { startSession } from '#/ui/session/start-session.ts'
import { forgetEverything } from '../../../../../tests/support/forget-everything.ts'

const { recording: words } = en

/** Bytes; null lifts the limit. */
const limitStorage = async (more: number | null): Promise<void> => {
  const { usage = 0 } = await navigator.storage.estimate()
  const quota = more === null ? {} : { quotaSize: usage + more }
  await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, ...quota })
}

let heard: MediaStream | null = null

/** Begins by a tap, and goes on until some of it is safe. */
const recording = async (): Promise<void> => {
  await act(async () => {
    render(
      <ToastProvider>
        <main>
          <RecordingScreen id="" />
        </main>
      </ToastProvider>,
    )
  })
  const start = screen.queryByRole('button', { name: words.start })
  if (start) await userEvent.click(start)
  await screen.findByText(/^Safe up to (?!00:00)\d\d:\d\d/)
}

beforeEach(async () => {
  await forgetEverything()
  await startSession()
  unwrap(await startPortfolio())
  const { mediaDevices } = navigator
  const ask = mediaDevices.getUserMedia.bind(mediaDevices)
  vi.spyOn(mediaDevices, 'getUserMedia').mockImplementation(async (wish) => {
    heard = await ask(wish)
    return heard
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await limitStorage(null)
  cleanup()
  await endRecording()
})

/** The screen, as by a link within the app. */
const comeTo = async (): Promise<void> =>
  act(async () => {
    render(
      <ToastProvider>
        <main>
          <RecordingScreen id="" />
        </main>
      </ToastProvider>,
    )
  })

describe('come to', () => {
  it('it begins at once the first time, and waits for a tap whenever it is only opened again', async () => {
    await userEvent.click(document.body)
    history.pushState({ cameFrom: '/' }, '', location.href)
    await comeTo()
    await screen.findByText(/^Safe up to (?!00:00)\d\d:\d\d/)
    expect(history.state).toMatchObject({ cameFrom: '/' })
    cleanup()
    await endRecording()
    // Back, Forward and the PIN bring the same step of the history.
    await comeTo()
    expect(await screen.findByRole('button', { name: words.start })).toBeTruthy()
    expect(useLive.getState().phase).toBe('none')
    cleanup()
    history.pushState(null, '', location.href)
    await comeTo()
    await expect.poll(() => useLive.getState().phase).toBe('recording')
  })
})

const sound = { topics: '', criteria: [], withFilm: false }
const isSafe = (): boolean => useLive.getState().safe > 0 && useLive.getState().phase === 'recording'

describe('begun again while the last one is still ending', () => {
  it('each keeps what is its own: the first is told whole, the second is held by this tab and can be stopped', async () => {
    comeToRecording()
    void beginRecording(sound)
    await expect.poll(isSafe).toBe(true)
    const first = useLive.getState().row?.recording
    const ending = endRecording()
    comeToRecording()
    void beginRecording(sound)
    expect((await ending)?.recording).toBe(first)
    await expect.poll(isSafe).toBe(true)
    const second = useLive.getState().row?.recording
    expect(second).not.toBe(first)
    const { living } = await theRecordings()
    expect([...(await living())]).toEqual([second])
    expect((await endRecording())?.recording).toBe(second)
    expect([...(await living())]).toEqual([])
    expect(await leftRecordings(openPortfolio().ledger)).toHaveLength(2)
  })
})

/** The microphone is asked for, and given once the test says so. */
const askedFor = async (question: string) => {
  const { promise: isAllowed, resolve: allow } = Promise.withResolvers<void>()
  const ask = vi.mocked(navigator.mediaDevices.getUserMedia).getMockImplementation()
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wish) => {
    await isAllowed
    if (!ask) throw new Error('there is no microphone')
    return ask(wish)
  })
  comeToRecording()
  const begun = beginRecording(sound, answerTo(question))
  await expect.poll(() => asked.mock.calls.length).toBe(1)
  return { begun, allow }
}
const answerTo = (question: string) => ({ criterion: 'C1@1/1.1', question, at: 0 })

const expectNothing = async (): Promise<void> => {
  expect(useLive.getState()).toMatchObject({ phase: 'ended', row: null })
  expect(heard?.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
  expect(await leftRecordings(openPortfolio().ledger)).toEqual([])
}

describe('stopped while the microphone is still being asked for', () => {
  it('it ends as soon as it is given, and nothing of it stays', async () => {
    const { begun, allow } = await askedFor('one')
    expect(await endRecording()).toBeNull()
    allow()
    await begun
    await expectNothing()
  })
})

describe('left while the microphone is still being asked for', () => {
  it('it ends as soon as it is given, also where the screen is open again: nobody tapped for that', async () => {
    const { begun, allow } = await askedFor('one')
    leaveRecording()
    comeToRecording()
    allow()
    await begun
    await expectNothing()
  })

  it('what is tapped for then is begun after it, and is its own', async () => {
    const { begun, allow } = await askedFor('one')
    leaveRecording()
    comeToRecording()
    const tapped = beginRecording(sound, answerTo('two'))
    allow()
    await begun
    await tapped
    await expect.poll(isSafe).toBe(true)
    expect(useLive.getState().row?.answers?.question).toBe('two')
    expect((await endRecording())?.answers?.question).toBe('two')
    expect(await leftRecordings(openPortfolio().ledger)).toHaveLength(1)
  })

  it('nor is that begun once it was left in its turn', async () => {
    const { begun, allow } = await askedFor('one')
    leaveRecording()
    comeToRecording()
    const tapped = beginRecording(sound, answerTo('two'))
    leaveRecording()
    comeToRecording()
    allow()
    await begun
    await tapped
    await expectNothing()
  })
})

const refuse = (): never => {
  throw new DOMException('no', 'NotSupportedError')
}

describe('what a browser refuses without having said so', () => {
  it.each([
    [
      'its source',
      () => vi.spyOn(AudioContext.prototype, 'createMediaStreamSource').mockImplementationOnce(refuse),
    ],
    ['the beginning', () => vi.spyOn(MediaRecorder.prototype, 'start').mockImplementationOnce(refuse)],
  ])('%s: it is said, nothing of it stays, and the next tap begins anew', async (_, refused) => {
    refused()
    comeToRecording()
    await beginRecording(sound)
    expect(useLive.getState()).toMatchObject({ phase: 'none', row: null, error: { kind: 'cannot record' } })
    expect(heard?.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
    expect(await leftRecordings(openPortfolio().ledger)).toEqual([])
    await beginRecording(sound)
    await expect.poll(isSafe).toBe(true)
  })
})

describe('while it is recorded', () => {
  it('full storage is said at once; what was recorded stays, and is kept when there is room again', async () => {
    const began = performance.now()
    await recording()
    await limitStorage(8_000)
    await screen.findByText(/is full, so the recording stopped/)
    expect(document.body.textContent).toMatch(/What was recorded up to \d\d:\d\d is safe/)
    const { safe, row } = useLive.getState()
    const passed = (performance.now() - began) / 1000
    await limitStorage(null)
    cleanup()
    await endRecording()
    const [left] = await leftRecordings(openPortfolio().ledger)
    expect(left?.row.recording).toBe(row?.recording)
    expect(Math.abs((left?.seconds ?? 0) - safe)).toBeLessThan(0.01)
    const kept = unwrap(await keepRecording(row?.recording ?? ''))
    const record = openPortfolio().portfolio.evidence.get(kept.evidence)?.fields.values.record
    const length = record?.kind === 'discussion' ? record.seconds : 0
    expect(length).toBeGreaterThan(safe - 0.6)
    // Longer than it says by what a busy machine left out of the sound, and never than what passed.
    expect(length).toBeLessThan(passed + 2)
  })

  it('a microphone that is taken away is said, and its gap is told when it is there again', async () => {
    await recording()
    for (const track of heard?.getAudioTracks() ?? []) {
      track.stop()
      // What a browser tells when a microphone is unplugged; a page's own stop tells nothing.
      track.dispatchEvent(new Event('ended'))
    }
    await screen.findByText(words.phases.microphone)
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100)
    })
    await userEvent.click(screen.getByRole('button', { name: words.goOn }))
    await screen.findAllByText(/^Gap at \d\d:\d\d, \d\d:\d\d missing: .*microphone/)
    const before = useLive.getState().safe
    await expect.poll(() => useLive.getState().safe).toBeGreaterThan(before)
  })

  it('a call that takes the sound is said, and recording goes on by itself with its gap told', async () => {
    let graph: AudioContext | null = null
    const Graph = AudioContext
    vi.spyOn(globalThis, 'AudioContext').mockImplementation(function make() {
      graph = new Graph()
      return graph
    })
    await recording()
    await act(async () => graph?.suspend())
    await screen.findByText(words.phases.interrupted)
    await act(async () => graph?.resume())
    await screen.findAllByText(/^Gap at \d\d:\d\d, \d\d:\d\d missing: /)
    expect(useLive.getState().phase).toBe('recording')
  })

  it('stopped before anything was heard, it says that nothing was recorded, and leaves nothing behind', async () => {
    vi.spyOn(MediaRecorder.prototype, 'requestData').mockImplementation(() => undefined)
    const piece = vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(0)
    await act(async () => {
      render(
        <ToastProvider>
          <main>
            <RecordingScreen id="" />
          </main>
        </ToastProvider>,
      )
    })
    const start = screen.queryByRole('button', { name: words.start })
    if (start) await userEvent.click(start)
    await screen.findByText(words.notSafeYet)
    await userEvent.click(screen.getByRole('button', { name: words.stop }))
    await screen.findByText(words.nothing.what)
    piece.mockRestore()
    expect(await leftRecordings(openPortfolio().ledger)).toEqual([])
  })
})
