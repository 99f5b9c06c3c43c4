// "Say it instead": a text box that also takes its words from a voice, where the browser can listen without sending the
// voice anywhere. Elsewhere it is the text box alone: phones have a microphone on their keyboard.

import { Mic, Square } from 'lucide-react'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { TextArea } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { useIsSaving } from '#/ui/parts/while-saving.tsx'
import {
  canListen,
  fetchListening,
  listen,
  type CanListen,
  type Listening,
  type ListeningEnd,
} from '#/ui/parts/voice/dictation.ts'

const language = 'en-GB'

type State = 'quiet' | 'getting ready' | 'listening' | ListeningEnd

const useCanListen = (): CanListen => {
  const [can, setCan] = useState<CanListen>('no')
  useEffect(() => {
    let isHere = true
    void canListen(language).then((found) => isHere && setCan(found))
    return () => {
      isHere = false
    }
  }, [])
  return can
}

const sayingOf = (state: State): string => {
  const words = t('voice')
  switch (state) {
    case 'getting ready':
      return words.gettingReady
    case 'listening':
      return words.listening
    case 'stopped':
      return words.stopped
    case 'heard nothing':
      return words.heardNothing
    case 'quiet':
    case 'refused':
    case 'failed':
      return ''
  }
}

type Spoken = Omit<ComponentProps<typeof TextArea>, 'aside'>

export const SpokenTextArea = ({ value, onChange, ...props }: Spoken) => {
  const words = t('voice')
  const can = useCanListen()
  const [state, setState] = useState<State>('quiet')
  const listening = useRef<Listening | null>(null)
  const isHere = useRef(true)
  // Typed while the browser fetches what it needs, or said in another field meanwhile: none of it may be written over.
  const isSaving = useIsSaving()
  const latest = useRef({ value, onChange, isSaving })
  useEffect(() => {
    latest.current = { value, onChange, isSaving }
  })
  // Whoever saves has said it all.
  useEffect(() => {
    if (isSaving) listening.current?.abort()
  }, [isSaving])

  useEffect(() => {
    isHere.current = true
    // Out of sight means out of hearing.
    const hide = (): void => listening.current?.stop()
    document.addEventListener('visibilitychange', hide)
    return () => {
      isHere.current = false
      document.removeEventListener('visibilitychange', hide)
      listening.current?.abort()
    }
  }, [])

  const begin = async (): Promise<void> => {
    if (can === 'after a download') {
      setState('getting ready')
      const isReady = await fetchListening(language)
      if (!isHere.current) return
      if (!isReady) return setState('failed')
      if (latest.current.isSaving) return setState('quiet')
    }
    const before = latest.current.value.trimEnd()
    listening.current = listen(
      language,
      (heard) => {
        if (isHere.current && !latest.current.isSaving)
          latest.current.onChange(before === '' ? heard : `${before} ${heard}`)
      },
      (how) => {
        listening.current = null
        if (isHere.current) setState(how)
      },
    )
    setState(listening.current === null ? 'failed' : 'listening')
  }

  const isListening = state === 'listening'
  return (
    <div>
      <TextArea
        {...props}
        value={value}
        onChange={(typed) => {
          // Whoever types has taken over.
          listening.current?.abort()
          onChange(typed)
        }}
        {...(can !== 'no' && {
          aside: (
            <Button
              tone="quiet"
              icon={isListening ? Square : Mic}
              disabled={state === 'getting ready'}
              onClick={() => (isListening ? listening.current?.stop() : void begin())}
            >
              {isListening ? words.stopSaying : words.sayIt}
            </Button>
          ),
        })}
      />
      {can !== 'no' && (
        <p className="quiet" role="status">
          {sayingOf(state)}
        </p>
      )}
      {(state === 'refused' || state === 'failed') && (
        <Notice
          tone="amber"
          live
          trouble={state === 'refused' ? words.microphoneRefused : words.cannotListen}
          onClose={() => setState('quiet')}
        />
      )}
    </div>
  )
}
