// Where the focus and the eye go when something else is shown: to its heading, and on the way back to where they came from.

import { useEffect, useRef } from 'react'

type Left = { readonly opener: Element | null; readonly at: number }

const main = (): HTMLElement | null => document.querySelector('.viewer')
const isHidden = (selector: string): boolean =>
  document.querySelector<HTMLElement>(selector)?.offsetParent === null

/** `shown` names what is shown beside the overview; empty while nothing is. */
export const useFocus = (shown: string): void => {
  const left = useRef<Left | null>(null)
  const before = useRef(shown)

  useEffect(() => {
    // At the press itself: once the address has changed, the overview may be hidden and its place lost.
    const remember = ({ target }: Event): void => {
      const opener = target instanceof Element ? target.closest('a, button') : null
      if (before.current === '' && opener !== null) left.current = { opener, at: window.scrollY }
    }
    window.addEventListener('click', remember, { capture: true })
    return () => window.removeEventListener('click', remember, { capture: true })
  }, [])

  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (shown !== '') {
      document.querySelector('.viewer-side')?.scrollTo(0, 0)
      // On a phone it stands in the place of the overview, and begins at its head.
      if (isHidden('.vouched')) window.scrollTo(0, 0)
      main()?.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
    } else if (left.current !== null) {
      const { opener, at } = left.current
      left.current = null
      window.scrollTo(0, at)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [shown])
}
