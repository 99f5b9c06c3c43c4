// A button that takes a unit goes away with what it offered. Whoever pressed it goes on from the card it stood in, or from
// the next one, and not from the top of the page. Focus that is anywhere else is never moved.

import { useEffect, useRef, type RefObject } from 'react'

export const useFocusKept = (): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null)
  const had = useRef(false)
  useEffect(() => {
    const note = (): void => {
      had.current = place.current?.contains(document.activeElement) === true
    }
    // A press beside everything takes the focus away, and nothing else tells of it.
    const forget = (): void => {
      had.current = false
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', forget)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
  // After every change: the button may have gone with any of them.
  useEffect(() => {
    if (had.current && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
  })
  return place
}
