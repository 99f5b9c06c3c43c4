// What the person is holding, so that "on this phone" is not said of a laptop. A guess for words only: nothing may depend
// on it.

import type { Device } from '#/text/trouble.ts'

export const deviceHere = (): Device => {
  const byTouch = matchMedia('(pointer: coarse)').matches
  const shortSide = Math.min(screen.width, screen.height)
  if (!byTouch) return 'computer'
  return shortSide < 600 ? 'phone' : 'tablet'
}
