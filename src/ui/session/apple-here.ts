// Whether this is an iPhone or iPad, and whether the app runs from its home screen: only there is storage not cleared after
// seven days without a visit. Told from the platform, so a guess for guides only: nothing may depend on it.

import { useState } from 'react'
import type { AppleDevice } from '#/text/en/apple.ts'

export type AppleHere = {
  readonly device: AppleDevice
  readonly isSafari: boolean
  readonly isInstalled: boolean
}

const isStandalone = (): boolean =>
  ('standalone' in navigator && navigator.standalone === true) ||
  matchMedia('(display-mode: standalone)').matches

/** Null on everything else. */
export const appleHere = (): AppleHere | null => {
  const { userAgent, maxTouchPoints } = navigator
  // An iPad says that it is a Mac; no Mac has a touch screen.
  const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  if (!isPad && !/iPhone|iPod/.test(userAgent)) return null
  return {
    device: isPad ? 'iPad' : 'iPhone',
    isSafari:
      /Safari\//.test(userAgent) && !/CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo|GSA\//.test(userAgent),
    isInstalled: isStandalone(),
  }
}

const noteOf = (name: string): string => `fieldfolio: ${name} put away`

const isPutAway = (name: string): boolean => {
  try {
    return localStorage.getItem(noteOf(name)) !== null
  } catch {
    return false
  }
}

/** A guide that a person can put away for good: whether it was, and doing so. */
export const usePutAway = (name: 'home screen guide' | 'move offer'): readonly [boolean, () => void] => {
  const [isAway, setAway] = useState(() => isPutAway(name))
  const putAway = (): void => {
    setAway(true)
    try {
      localStorage.setItem(noteOf(name), 'yes')
    } catch {
      // It is asked once more next time.
    }
  }
  return [isAway, putAway]
}
