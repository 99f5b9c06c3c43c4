// Whether this tab records something at this moment, for whatever would end it by the way: a lock, a change of screen. Small,
// because the first load has it; it knows nothing of recordings, and never begins or ends one.

let isOn = false
let waiting: (() => void) | null = null

export const isRecording = (): boolean => isOn

/** Call what it returns when it has ended. */
export const beginUnderWay = (): (() => void) => {
  isOn = true
  return () => {
    isOn = false
    const then = waiting
    waiting = null
    then?.()
  }
}

/** Once, after the last piece is settled. */
export const whenRecordingEnds = (then: () => void): void => {
  waiting = then
}
