// What went wrong while recording, in words: what happened, how much is safe, and the way on.

import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import type { LiveError } from '#/ui/session/recording/live.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

/** `safe`: the seconds that are durable. */
export const recordingTrouble = (error: LiveError, safe: number): Trouble => {
  const words = t('recording')
  switch (error.kind) {
    case 'refused':
      return words.refused
    case 'no microphone':
      return words.none
    case 'microphone busy':
      return words.busy
    case 'cannot record':
      return words.cannot
    case 'quota full':
      return safe > 0 ? words.full(deviceHere(), lengthText(safe)) : troubleOf(error)
    default:
      return troubleOf(error)
  }
}
