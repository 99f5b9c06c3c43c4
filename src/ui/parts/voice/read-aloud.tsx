// Reads words out, by a voice that is on this device: words of a portfolio are not sent away to be spoken. Where there
// is no such voice, nothing is shown.

import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '#/text/text.ts'
import { IconButton } from '#/ui/parts/button.tsx'

const language = 'en-GB'

const ownVoice = (): SpeechSynthesisVoice | null => {
  if (!('speechSynthesis' in globalThis)) return null
  const here = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && /^en\b/i.test(lang))
  return here.find(({ lang }) => lang.replace('_', '-') === language) ?? here[0] ?? null
}

/** Some browsers tell their voices only some time after they were asked. */
const useOwnVoice = (): SpeechSynthesisVoice | null => {
  const [voice, setVoice] = useState(ownVoice)
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return
    const look = (): void => setVoice(ownVoice())
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [])
  return voice
}

/** Give it the words as `key` where they may change. */
export const ReadAloud = ({ words }: { words: string }) => {
  const says = t('voice')
  const voice = useOwnVoice()
  const [isReading, setReading] = useState(false)
  useEffect(
    () => () => {
      if (isReading) speechSynthesis.cancel()
    },
    [isReading],
  )
  if (voice === null || words.trim() === '') return null

  const read = (): void => {
    const spoken = new SpeechSynthesisUtterance(words)
    spoken.voice = voice
    spoken.lang = voice.lang
    const done = (): void => setReading(false)
    spoken.addEventListener('end', done)
    spoken.addEventListener('error', done)
    // Whatever is still being read elsewhere on the page gives way.
    speechSynthesis.cancel()
    speechSynthesis.speak(spoken)
    setReading(true)
  }
  return (
    <IconButton
      icon={isReading ? Square : Volume2}
      label={isReading ? says.stopReading : says.readAloud}
      onClick={() => (isReading ? speechSynthesis.cancel() : read())}
    />
  )
}
