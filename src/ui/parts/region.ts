// A rectangle on a picture, in shares of its width and height: 0..1, four decimals, never outside. It means the same at every size.

export type Region = { x: number; y: number; w: number; h: number }
export type Point = { x: number; y: number }

/** Small enough to mark one line of a receipt, large enough to see. */
const least = 0.04

const round = (share: number): number => Math.round(share * 10_000) / 10_000
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The nearest region inside the picture, rounded to four decimals. */
export const insidePicture = ({ x, y, w, h }: Region): Region => {
  const wide = round(within(w, least, 1))
  const high = round(within(h, least, 1))
  return {
    x: round(within(x, 0, round(1 - wide))),
    y: round(within(y, 0, round(1 - high))),
    w: wide,
    h: high,
  }
}

export const regionBetween = (a: Point, b: Point): Region =>
  insidePicture({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  })

/** A third of the picture around a point: what a tap marks. */
export const regionAround = ({ x, y }: Point, share = 0.34): Region =>
  insidePicture({ x: x - share / 2, y: y - share / 2, w: share, h: share })

export const movedRegion = (region: Region, by: Point): Region =>
  insidePicture({ ...region, x: region.x + by.x, y: region.y + by.y })

/** The corner at the lower right moves; the upper left stays. */
export const resizedRegion = (region: Region, by: Point): Region =>
  insidePicture({
    ...region,
    w: within(region.w + by.x, least, 1 - region.x),
    h: within(region.h + by.y, least, 1 - region.y),
  })

/** Larger or smaller about its own middle. */
export const scaledRegion = (region: Region, times: number): Region => {
  const w = within(region.w * times, least, 1)
  const h = within(region.h * times, least, 1)
  return insidePicture({ x: region.x + (region.w - w) / 2, y: region.y + (region.h - h) / 2, w, h })
}

export const holdsPoint = ({ x, y, w, h }: Region, point: Point): boolean =>
  point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h
