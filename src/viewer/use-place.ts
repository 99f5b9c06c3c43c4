// The page's only navigation: the address after `#`. Links are plain links, so back, forward and keyboards work by themselves.

import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash)

/** As a press on a link with this address would. */
export const goTo = (href: string): void => {
  window.location.hash = href
}
