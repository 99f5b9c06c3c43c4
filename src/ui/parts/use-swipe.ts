// One finger across, as one turns a page. Two fingers, a slow drag and a movement up or down mean something else.

import { useRef, type PointerEvent } from 'react'

/** Pixels across, and how many times as far across as up or down. */
const far = 48
const across = 1.6

/** `by` is 1 for the next page (the finger goes left), −1 for the one before. */
export const useSwipe = (onSwipe: (by: 1 | -1) => void) => {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current =
        event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (start === null || !event.isPrimary) return
      const [x, y] = [event.clientX - start.x, event.clientY - start.y]
      if (Math.abs(x) >= far && Math.abs(x) >= across * Math.abs(y)) onSwipe(x < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
