// The phone's Back closes what is open, and nothing more. While anything modal is open the history holds one step for it, of
// the same address. Closed in another way, the step stays, closed: what is gone to next takes its place (app.tsx), and Back
// goes on past it. It is never taken back, for that takes a while, and would cut off an address that is loaded meanwhile.

import { useLayoutEffect, useRef } from 'react'

const mark = 'isOpen'

/** Whether something is open on the step shown now; null where the step is none of ours. */
const stepHere = (): boolean | null => {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !(mark in state)) return null
  return state[mark] === true
}

/** True on a step that only ever was there to be closed: whoever goes on from it takes its place. */
export const isOnOwnStep = (): boolean => stepHere() !== null

/** What is open, the topmost last. */
const open: (() => void)[] = []
/** Where the next Back or Forward begins. */
let here = { isOwn: false, href: '' }

const look = (): void => {
  here = { isOwn: isOnOwnStep(), href: location.href }
}

const settle = (): void => {
  const isOpen = open.length > 0
  const step = stepHere()
  // The address keeps what it was given.
  const state: object = { ...history.state, [mark]: isOpen }
  if (isOpen && step === null) history.pushState(state, '')
  else if (step !== null && step !== isOpen) history.replaceState(state, '')
  look()
}

/** Once what happens now has been drawn: one dialog that takes the place of another keeps the step. */
const settleSoon = (): void => void setTimeout(settle)

const onPop = (): void => {
  const from = here
  look()
  if (!here.isOwn) {
    const close = open.at(-1)
    if (close) close()
    // Back from a closed step comes to the same address once more, where nobody would see that anything happened.
    else if (from.isOwn && from.href === here.href) history.back()
  }
  settleSoon()
}

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', onPop)
  // Said by the router.
  window.addEventListener('pushState', look)
  window.addEventListener('replaceState', look)
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
