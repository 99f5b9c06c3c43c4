// A player that other parts can start, stop and follow: where it is, and how long the recording is. Never plays by itself: a
// voice in a quiet office is nobody's wish.

import { useRef, useState, type RefCallback } from 'react'

export type Player = {
  /** For an `<audio>` or `<video>`. */
  readonly attach: RefCallback<HTMLMediaElement>
  /** Seconds. */
  readonly at: number
  /** Of the recording; 0 until it is known. */
  readonly seconds: number
  readonly isPlaying: boolean
  /** It will not play here. */
  readonly failed: boolean
  readonly playFrom: (second: number) => void
  readonly goTo: (second: number) => void
  readonly toggle: () => void
  /** Exactly now, also between two tellings. */
  readonly now: () => number
}

/** `told`: how long it is, where that is known from elsewhere; players know no length of some recordings. */
export const usePlayer = (told = 0): Player => {
  const element = useRef<HTMLMediaElement>(null)
  const [at, setAt] = useState(0)
  const [length, setLength] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const [attach] = useState((): RefCallback<HTMLMediaElement> => (player) => {
    if (player === null) return
    element.current = player
    const heard = new AbortController()
    const on = (name: string, listener: () => void): void =>
      player.addEventListener(name, listener, { signal: heard.signal })
    on('timeupdate', () => setAt(player.currentTime))
    on('seeking', () => setAt(player.currentTime))
    on('durationchange', () => setLength(Number.isFinite(player.duration) ? player.duration : 0))
    on('play', () => setPlaying(true))
    on('pause', () => setPlaying(false))
    on('ended', () => setPlaying(false))
    on('error', () => setFailed(true))
    return () => heard.abort()
  })
  const start = (): void => {
    // It was left, or paused again, before it began: nothing is wrong. What cannot be played at all fails by its own event.
    element.current?.play().catch(() => undefined)
  }
  return {
    attach,
    at,
    seconds: length > 0 ? length : told,
    isPlaying,
    failed,
    playFrom: (second) => {
      if (element.current === null) return
      element.current.currentTime = second
      start()
    },
    goTo: (second) => {
      setAt(second)
      if (element.current) element.current.currentTime = second
    },
    toggle: () => {
      if (isPlaying) element.current?.pause()
      else start()
    },
    now: () => element.current?.currentTime ?? 0,
  }
}
