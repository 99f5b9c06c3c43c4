// Two fingers, or the wheel with Ctrl, make larger and smaller, as everywhere; the place under them stays where it is.

import { useEffect, useEffectEvent, type RefObject } from 'react'

export type ZoomAt = { readonly x: number; readonly y: number }
/** `times` is how much larger than now; `at` in pixels from the view's corner; `moved` is how far the fingers went together. */
export type OnZoom = (times: number, at: ZoomAt, moved: ZoomAt) => void

export const useZoomGestures = (view: RefObject<HTMLElement | null>, onZoom: OnZoom): void => {
  const zoom = useEffectEvent(onZoom)
  useEffect(() => {
    const element = view.current
    if (element === null) return
    const inView = (x: number, y: number): ZoomAt => {
      const box = element.getBoundingClientRect()
      return { x: x - box.left, y: y - box.top }
    }
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(Math.exp(-event.deltaY / 300), inView(event.clientX, event.clientY), { x: 0, y: 0 })
    }
    let apart = 0
    let last: ZoomAt = { x: 0, y: 0 }
    const fingers = ({ touches }: TouchEvent): { apart: number; at: ZoomAt } | null => {
      const [one, other] = [touches.item(0), touches.item(1)]
      if (one === null || other === null || touches.length !== 2) return null
      return {
        apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
        at: inView((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2),
      }
    }
    const start = (event: TouchEvent): void => {
      const now = fingers(event)
      apart = now?.apart ?? 0
      last = now?.at ?? last
    }
    const move = (event: TouchEvent): void => {
      const now = fingers(event)
      if (now === null || apart === 0) return
      event.preventDefault()
      zoom(now.apart / apart, now.at, { x: now.at.x - last.x, y: now.at.y - last.y })
      apart = now.apart
      last = now.at
    }
    // Not passive: the page as a whole must not zoom as well.
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchstart', start, { passive: true })
    element.addEventListener('touchmove', move, { passive: false })
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchstart', start)
      element.removeEventListener('touchmove', move)
    }
  }, [view])
}
