// Boxes drawn over a photo to hide what is under them, in shares of its width and height. Pure geometry: moving, pulling a
// corner, never outside, never so small that it cannot be found again.

import type { Point, Region } from '#/ui/parts/region.ts'

export type CoverWay = 'box' | 'blur'
export type CoverBox = Region & { readonly id: number; readonly way: CoverWay }
export type Corner = 'nw' | 'ne' | 'sw' | 'se'

export const corners: readonly Corner[] = ['nw', 'ne', 'sw', 'se']

/** A name badge far off; smaller than a mark that counts as proof may be. */
export const leastSide = 0.012

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
const round = (share: number): number => Math.round(share * 10_000) / 10_000

const between = (a: Point, b: Point): Region => {
  const x = round(Math.min(a.x, b.x))
  const y = round(Math.min(a.y, b.y))
  return {
    x,
    y,
    w: round(Math.max(Math.abs(a.x - b.x), leastSide)),
    h: round(Math.max(Math.abs(a.y - b.y), leastSide)),
  }
}

const inside = ({ x, y, w, h }: Region): Region => {
  const wide = within(w, leastSide, 1)
  const high = within(h, leastSide, 1)
  return {
    x: round(within(x, 0, 1 - wide)),
    y: round(within(y, 0, 1 - high)),
    w: round(wide),
    h: round(high),
  }
}

const held = ({ x, y }: Point): Point => ({ x: within(x, 0, 1), y: within(y, 0, 1) })

export const boxBetween = (a: Point, b: Point): Region => inside(between(held(a), held(b)))

/** What a tap, or "Add a box", draws. */
export const boxAround = ({ x, y }: Point, share = 0.2): Region =>
  inside({ x: x - share / 2, y: y - share / 2, w: share, h: share })

export const movedBox = (box: Region, by: Point): Region =>
  inside({ ...box, x: box.x + by.x, y: box.y + by.y })

/** The corner goes where the finger is; the one across stays where it was. */
export const pulledBox = ({ x, y, w, h }: Region, corner: Corner, by: Point): Region => {
  const opposite = { x: corner.endsWith('w') ? x + w : x, y: corner.startsWith('n') ? y + h : y }
  const pulled = {
    x: (corner.endsWith('w') ? x : x + w) + by.x,
    y: (corner.startsWith('n') ? y : y + h) + by.y,
  }
  return boxBetween(opposite, pulled)
}

/** By the keyboard: the lower right corner. */
export const sizedBox = (box: Region, by: Point): Region =>
  inside({
    ...box,
    w: within(box.w + by.x, leastSide, 1 - box.x),
    h: within(box.h + by.y, leastSide, 1 - box.y),
  })
