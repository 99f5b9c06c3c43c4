// A finger or a mouse on a picture: drawing a region, moving it, pulling its corner. A tap marks a third around it.
// The caller hears of the region once, when the finger lifts.

import { useState, type PointerEvent } from 'react'
import {
  holdsPoint,
  movedRegion,
  regionAround,
  regionBetween,
  resizedRegion,
  type Point,
  type Region,
} from '#/ui/parts/region.ts'

type Drag = {
  way: 'draw' | 'move' | 'resize'
  from: Point
  start: Region | undefined
  now: Region | undefined
}

/** A finger that moved less than this share of the picture meant a tap. */
const tapWithin = 0.02

const pointOf = (event: PointerEvent<HTMLElement>): Point => {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
}

const followed = (drag: Drag, to: Point): Region | undefined => {
  const by = { x: to.x - drag.from.x, y: to.y - drag.from.y }
  if (Math.abs(by.x) < tapWithin && Math.abs(by.y) < tapWithin) return drag.start
  if (drag.way === 'draw' || !drag.start) return regionBetween(drag.from, to)
  return drag.way === 'move' ? movedRegion(drag.start, by) : resizedRegion(drag.start, by)
}

export const useRegionDrag = (region: Region | undefined, onRegion: (region: Region | undefined) => void) => {
  const [drag, setDrag] = useState<Drag>()
  return {
    shown: drag ? drag.now : region,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (!event.isPrimary || event.button !== 0) return
        const from = pointOf(event)
        const onCorner = event.target instanceof Element && event.target.closest('.region-corner') !== null
        const way = region && onCorner ? 'resize' : region && holdsPoint(region, from) ? 'move' : 'draw'
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ way, from, start: region, now: region })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag) setDrag({ ...drag, now: followed(drag, pointOf(event)) })
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (!drag) return
        const now = followed(drag, pointOf(event))
        setDrag(undefined)
        if (now !== drag.start) onRegion(now)
        else if (drag.way === 'draw') onRegion(regionAround(drag.from))
      },
      onPointerCancel: () => setDrag(undefined),
    },
  }
}
