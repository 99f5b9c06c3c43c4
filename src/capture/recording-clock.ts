// The time of a recording: counted by recorded frames, never by a clock on the wall, and never back. Pure; whoever records
// feeds it the frames' own time. What ran on without being recorded becomes a gap.

export type RecordingClock = {
  /** Seconds recorded so far, while the frames' time is `now`. */
  secondsAt(now: number): number
  /** Frames are recorded from here on. */
  run(now: number): void
  /** None are recorded from here on. */
  halt(now: number): void
}

export const recordingClock = (): RecordingClock => {
  let recorded = 0
  let since: number | null = null
  const secondsAt = (now: number): number => recorded + (since === null ? 0 : Math.max(0, now - since))
  return {
    secondsAt,
    run: (now) => {
      since ??= now
    },
    halt: (now) => {
      recorded = secondsAt(now)
      since = null
    },
  }
}

/** Seconds by which the frames may fall behind the wall before it is a gap: a busy moment is none. */
const leastGap = 0.7

/**
 * Tells from time to time how much the frames have fallen behind since it was last asked: a sleeping device, an app in the
 * background. Give both times in seconds; 0 where nothing is missing.
 */
export const fallenBehind = (): ((wall: number, frames: number) => number) => {
  let lag: number | null = null
  return (wall, frames) => {
    const now = wall - frames
    const missing = lag === null ? 0 : now - lag
    if (lag !== null && missing > 0 && missing < leastGap) return 0
    lag = now
    return Math.max(0, missing)
  }
}
