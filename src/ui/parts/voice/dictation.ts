// Words from a voice, by the browser's own recognition and on this device only: where the browser would send the voice
// to somebody's server, it is not used at all. Never keeps sound.

/** As the Web Speech API has it, as far as it is used here; TypeScript's DOM library lacks it. */
type Recognition = EventTarget & {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  start(): void
  stop(): void
  abort(): void
}
type RecognitionResult = { readonly isFinal: boolean; readonly 0?: { readonly transcript: string } }
type RecognitionClass = {
  new (): Recognition
  available(asked: { langs: readonly string[]; processLocally: true }): Promise<string>
  install(asked: { langs: readonly string[]; processLocally: true }): Promise<boolean>
}

const isRecognition = (value: unknown): value is RecognitionClass =>
  typeof value === 'function' && 'available' in value && 'install' in value

const recognitionClass = (): RecognitionClass | null => {
  const found: unknown = Reflect.get(globalThis, 'SpeechRecognition')
  return isRecognition(found) ? found : null
}

/** `after a download`: the browser can fetch what it needs when it is asked to. */
export type CanListen = 'yes' | 'after a download' | 'no'

/** Whether this browser turns speech of this language into words without sending it anywhere. Never throws. */
export const canListen = async (language: string): Promise<CanListen> => {
  try {
    const state = await recognitionClass()?.available({ langs: [language], processLocally: true })
    if (state === 'available') return 'yes'
    return state === 'downloadable' || state === 'downloading' ? 'after a download' : 'no'
  } catch {
    return 'no'
  }
}

/** Resolves when the browser has what it needs; false where it could not get it. */
export const fetchListening = async (language: string): Promise<boolean> => {
  try {
    return (await recognitionClass()?.install({ langs: [language], processLocally: true })) ?? false
  } catch {
    return false
  }
}

export type ListeningEnd = 'stopped' | 'heard nothing' | 'refused' | 'failed'

export type Listening = {
  /** Ends it; what was heard last still arrives. */
  stop(): void
  /** Ends it at once. */
  abort(): void
}

const endOf = (code: string): ListeningEnd => {
  if (code === 'not-allowed') return 'refused'
  if (code === 'no-speech') return 'heard nothing'
  return code === 'aborted' ? 'stopped' : 'failed'
}

const hasResults = (event: Event): event is Event & { results: ArrayLike<RecognitionResult> } =>
  'results' in event && typeof event.results === 'object'

/**
 * Listens until stopped.
 * @param hear all that was heard since the start, each time it changes; the last words may still change.
 * @param end told once
 */
export const listen = (
  language: string,
  hear: (words: string) => void,
  end: (how: ListeningEnd) => void,
): Listening | null => {
  const Class = recognitionClass()
  if (Class === null) return null
  const recognition = new Class()
  recognition.lang = language
  recognition.continuous = true
  recognition.interimResults = true
  recognition.processLocally = true
  let how: ListeningEnd = 'stopped'
  recognition.addEventListener('result', (event) => {
    if (!hasResults(event)) return
    const heard = Array.from(event.results, (result) => result[0]?.transcript.trim() ?? '')
    hear(heard.filter((words) => words !== '').join(' '))
  })
  recognition.addEventListener('error', (event) => {
    how = endOf(String(Reflect.get(event, 'error')))
  })
  recognition.addEventListener('end', () => end(how))
  try {
    recognition.start()
  } catch {
    return null
  }
  return { stop: () => recognition.stop(), abort: () => recognition.abort() }
}
