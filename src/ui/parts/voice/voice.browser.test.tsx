// Speaking and being read to. No browser here has a speech service, so the browser's part is played by stand-ins that keep
// to the Web Speech API; what is tested is what we make of what it says.

import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '#/text/en.ts'
import { ReadAloud } from '#/ui/parts/voice/read-aloud.tsx'
import { SpokenTextArea } from '#/ui/parts/voice/say-it.tsx'
import { WhileSaving } from '#/ui/parts/while-saving.tsx'

const { voice } = en
const listeners: StandIn[] = []

class StandIn extends EventTarget {
  static state = 'available'
  static readonly asked: unknown[] = []
  static available(asked: unknown): Promise<string> {
    StandIn.asked.push(asked)
    return Promise.resolve(StandIn.state)
  }
  static install(): Promise<boolean> {
    StandIn.state = 'available'
    return Promise.resolve(true)
  }
  processLocally = false
  isRunning = false
  start(): void {
    this.isRunning = true
    listeners.push(this)
  }
  stop(): void {
    this.isRunning = false
    this.dispatchEvent(new Event('end'))
  }
  abort(): void {
    this.fail('aborted')
  }
  hear(...heard: string[]): void {
    const results = heard.map((transcript) => ({ isFinal: false, 0: { transcript } }))
    this.dispatchEvent(Object.assign(new Event('result'), { results }))
  }
  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }))
    this.stop()
  }
}

const Box = () => {
  const [text, setText] = useState('Before.')
  return <SpokenTextArea label="What happened?" value={text} onChange={setText} />
}
const Form = ({ isSaving }: { isSaving: boolean }) => (
  <WhileSaving isSaving={isSaving}>
    <Box />
  </WhileSaving>
)
const box = () => screen.getByLabelText<HTMLTextAreaElement>('What happened?').value
const sayIt = () => screen.findByRole('button', { name: voice.sayIt })
const begin = async (): Promise<StandIn> => {
  await userEvent.click(await sayIt())
  await expect.poll(() => listeners.at(-1)?.isRunning).toBe(true)
  const last = listeners.at(-1)
  if (last === undefined) throw new Error('nobody listens')
  return last
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  StandIn.state = 'available'
  listeners.length = 0
  StandIn.asked.length = 0
})

describe('saying it instead', () => {
  it('is not offered where the browser would send the voice away', async () => {
    vi.stubGlobal('SpeechRecognition', class extends EventTarget {})
    render(<Box />)
    await Promise.resolve()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('adds what was heard to what was there, on this device only', async () => {
    vi.stubGlobal('SpeechRecognition', StandIn)
    render(<Box />)
    const listener = await begin()
    expect(listener.processLocally).toBe(true)
    expect(StandIn.asked).toEqual([{ langs: ['en-GB'], processLocally: true }])
    expect(screen.getByRole('status').textContent).toBe(voice.listening)
    listener.hear('she asked')
    await expect.poll(box).toBe('Before. she asked')
    listener.hear('she asked for her money', 'back')
    await expect.poll(box).toBe('Before. she asked for her money back')
    await userEvent.click(screen.getByRole('button', { name: voice.stopSaying }))
    expect(screen.getByRole('status').textContent).toBe(voice.stopped)
    expect(box()).toBe('Before. she asked for her money back')
  })

  it('gives way to typing', async () => {
    vi.stubGlobal('SpeechRecognition', StandIn)
    render(<Box />)
    const listener = await begin()
    listener.hear('one')
    await userEvent.type(screen.getByLabelText('What happened?'), '!')
    expect(listener.isRunning).toBe(false)
    expect(box()).toBe('Before. one!')
  })

  it('ends when what it is said into is being saved, and says nothing into that any more', async () => {
    vi.stubGlobal('SpeechRecognition', StandIn)
    const { rerender } = render(<Form isSaving={false} />)
    const listener = await begin()
    act(() => listener.hear('she asked'))
    rerender(<Form isSaving />)
    expect(listener.isRunning).toBe(false)
    act(() => listener.hear('she asked for her money back'))
    expect(box()).toBe('Before. she asked')
  })

  it('fetches what the browser needs first, and then listens', async () => {
    StandIn.state = 'downloadable'
    vi.stubGlobal('SpeechRecognition', StandIn)
    render(<Box />)
    await begin()
    expect(StandIn.state).toBe('available')
  })

  it('adds to what was typed while the browser fetched it', async () => {
    StandIn.state = 'downloadable'
    const { promise, resolve } = Promise.withResolvers<boolean>()
    vi.stubGlobal('SpeechRecognition', StandIn)
    const install = vi.spyOn(StandIn, 'install').mockReturnValue(promise)
    render(<Box />)
    await userEvent.click(await sayIt())
    await userEvent.fill(screen.getByLabelText('What happened?'), 'Before. Typed meanwhile.')
    resolve(true)
    await expect.poll(() => listeners.at(-1)?.isRunning).toBe(true)
    listeners.at(-1)?.hear('she asked')
    await expect.poll(box).toBe('Before. Typed meanwhile. she asked')
    install.mockRestore()
  })

  it('says what to do when the microphone is refused, and keeps the words', async () => {
    vi.stubGlobal('SpeechRecognition', StandIn)
    render(<Box />)
    const listener = await begin()
    listener.hear('half a')
    listener.fail('not-allowed')
    expect(await screen.findByText(voice.microphoneRefused.what)).toBeVisible()
    expect(box()).toBe('Before. half a')
    expect(await sayIt()).toBeEnabled()
  })

  it('stops listening with the screen', async () => {
    vi.stubGlobal('SpeechRecognition', StandIn)
    const { unmount } = render(<Box />)
    const listener = await begin()
    unmount()
    expect(listener.isRunning).toBe(false)
  })
})

const voices = (localService: boolean): void => {
  const found = [{ name: 'One', lang: 'en-GB', localService, default: true, voiceURI: 'one' }]
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(found)
}

describe('reading aloud', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is not offered where every voice is somebody’s server', () => {
    voices(false)
    render(<ReadAloud words="1.1 Greet the customer" />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('reads the words and stops when asked', async () => {
    voices(true)
    const spoken: string[] = []
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class extends EventTarget {
        readonly text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      },
    )
    let saying: SpeechSynthesisUtterance | null = null
    vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => {
      saying = utterance
      spoken.push(utterance.text)
    })
    vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => {
      saying?.dispatchEvent(new Event('end'))
      saying = null
    })
    render(<ReadAloud words="1.1 Greet the customer" />)
    await userEvent.click(screen.getByRole('button', { name: voice.readAloud }))
    expect(spoken).toEqual(['1.1 Greet the customer'])
    await userEvent.click(screen.getByRole('button', { name: voice.stopReading }))
    expect(screen.getByRole('button', { name: voice.readAloud })).toBeVisible()
  })
})
