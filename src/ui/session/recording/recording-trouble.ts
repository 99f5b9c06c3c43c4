// What went wrong while recording, in words: what happened, how much is safe, and the way on.

import type { StoreError } from '#/store/store-error.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { LiveError } from '#/ui/session/recording/live.ts'
import { troubleOf, withRoom } from '#/ui/session/trouble-of.ts'

const ofMicrophone = (kind: LiveError['kind']): Trouble | null => {
  const words = t('recording')
  if (kind === 'refused') return words.refused
  if (kind === 'no microphone') return words.none
  if (kind === 'microphone busy') return words.busy
  return kind === 'cannot record' ? words.cannot : null
}

const isOfStore = (error: LiveError): error is StoreError => ofMicrophone(error.kind) === null

/** `safe`: the seconds that are durable. */
export const recordingTrouble = (error: LiveError, safe: number): Trouble => {
  if (!isOfStore(error)) return ofMicrophone(error.kind) ?? t('troubles').unexpected
  const isCut = error.kind === 'quota full' && safe > 0
  return isCut ? withRoom(t('recording').full(deviceHere(), lengthText(safe))) : troubleOf(error)
}
