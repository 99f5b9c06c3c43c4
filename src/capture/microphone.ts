// Asking for the microphone, and the camera where film is wanted. What a browser or a person answers is a value; nothing is
// recorded here, and nothing is asked for before somebody wants to record.

import { err, ok, type Result } from '#/base/result.ts'

export type MicrophoneError =
  /** By the person, the browser's settings or the device's owner. */
  | { kind: 'refused' }
  /** None is plugged in. */
  | { kind: 'no microphone' }
  /** A call or another app has it. */
  | { kind: 'microphone busy' }
  /** This browser records nothing, or not on this page. */
  | { kind: 'cannot record' }

const meaningOf = (fault: unknown): MicrophoneError['kind'] => {
  const name = fault instanceof DOMException || fault instanceof Error ? fault.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no microphone'
    case 'NotReadableError':
    case 'AbortError':
    case 'InvalidStateError':
      return 'microphone busy'
    default:
      return 'cannot record'
  }
}

/** For voices in a room: no music is recorded here. */
const voices = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
/** Enough to see who does what, and some 150 MB an hour less than more would be. */
const picture = { facingMode: 'environment', width: { ideal: 640 }, height: { ideal: 480 } }

export const askForMicrophone = async (withFilm: boolean): Promise<Result<MediaStream, MicrophoneError>> => {
  // Missing where the page is not a secure one, whatever its type says.
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices === undefined || typeof MediaRecorder === 'undefined') return err({ kind: 'cannot record' })
  try {
    return ok(await devices.getUserMedia({ audio: voices, ...(withFilm && { video: picture }) }))
  } catch (fault) {
    return err({ kind: meaningOf(fault) })
  }
}
