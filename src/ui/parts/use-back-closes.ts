// The phone's Back closes what is open, and nothing more. While anything modal is open the history holds one step for it, of
// the same address; closed in another way, the step is taken back. Must never leave a step behind that does nothing.

import { useLayoutEffect, useRef } from 'react'

const mark = 'isOpen'

const isOurStep = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && mark in state
}

/** What is open, the topmost last. */
const open: (() => void)[] = []
/** Our own way back is under way. */
let isLeaving = false
/** Where the app went meanwhile. */
let gone: { readonly state: unknown; readonly href: string } | null = null

const settle = (): void => {
  if (isLeaving || open.length > 0 === isOurStep()) return
  if (open.length > 0) history.pushState({ [mark]: true }, '')
  else {
    isLeaving = true
    gone = null
    history.back()
  }
}

/** Once what happens now has been drawn: one dialog that takes the place of another keeps the step. */
const settleSoon = (): void => void setTimeout(settle)

const onPop = (): void => {
  if (isLeaving) {
    isLeaving = false
    // That step was counted from there, or undid it.
    if (gone !== null) history.pushState(gone.state, '', gone.href)
    else settleSoon()
    return
  }
  if (!isOurStep()) open.at(-1)?.()
  // Also for a step that is come upon with nothing open, forward or from a screen further on: it leads on to the one before.
  settleSoon()
}

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', onPop)
  // Said by the router. Our own step is of the same address.
  window.addEventListener('pushState', () => {
    if (isLeaving) gone = { state: history.state, href: location.href }
  })
  // The page was loaded again while something was open.
  settleSoon()
}

/** For what is mounted only while it is open. */
export const useBackCloses = (onClose: () => void): void => {
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const layer = (): void => close.current()
    open.push(layer)
    settle()
    return () => {
      open.splice(open.indexOf(layer), 1)
      settleSoon()
    }
  }, [])
}
