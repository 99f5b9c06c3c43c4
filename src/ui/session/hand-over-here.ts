// What kind of device this is, for the ways from it to another. A guess for words only: whether the share sheet takes a file is
// asked of the browser itself.

import { appleHere } from '#/ui/session/apple-here.ts'
import type { HandOverKind } from '#/ui/session/hand-over-ways.ts'

export const kindHere = (): HandOverKind => {
  if (appleHere() !== null) return 'iPhone'
  return /Android/.test(navigator.userAgent) ? 'Android' : 'laptop'
}

export const isMacHere = (): boolean => appleHere() === null && /Macintosh/.test(navigator.userAgent)
