// What arriving on a screen means: its heading takes the focus, the page starts at its top, and the window's title says
// where one is. It must never take the focus from somebody who has not gone anywhere.

import { useLayoutEffect } from 'react'
import { t } from '#/text/text.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'

let arrived: string | null = null

/**
 * Stands after a screen, inside its Suspense boundary, so that it speaks when the screen is really there; and in the turn
 * in which it comes, for a Tab pressed at once goes on from the heading, and is not taken back to it.
 */
export const Arrival = ({ at, title }: { at: string; title: string | undefined }) => {
  useLayoutEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1')
    const name = title ?? heading?.textContent ?? ''
    const app = t('app').name
    const page = name === '' || name === app ? app : `${name} · ${app}`
    document.title = isDemo() ? `Demo: ${page}` : page
    if (arrived !== null && arrived !== at) {
      // The heading stands at the top; a browser that goes back brings its own place, which focus alone must not move.
      heading?.focus({ preventScroll: true })
    }
    arrived = at
  }, [at, title])
  return null
}
