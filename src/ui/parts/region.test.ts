import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  movedRegion,
  regionAround,
  regionBetween,
  resizedRegion,
  scaledRegion,
  type Region,
} from '#/ui/parts/region.ts'

const anyNumber = fc.double({ min: -2, max: 3, noNaN: true })
const point = fc.record({ x: anyNumber, y: anyNumber })
const region = fc.tuple(point, point).map(([a, b]) => regionBetween(a, b))

const isProper = ({ x, y, w, h }: Region): boolean =>
  [x, y, w, h].every((n) => n >= 0 && n <= 1 && Math.round(n * 10_000) / 10_000 === n) &&
  w > 0 &&
  h > 0 &&
  Math.round((x + w) * 10_000) <= 10_000 &&
  Math.round((y + h) * 10_000) <= 10_000

describe('a region of a picture', () => {
  it('stays inside, with four decimals, whatever is done to it', () => {
    fc.assert(
      fc.property(region, point, fc.double({ min: 0.1, max: 10, noNaN: true }), (start, by, times) => {
        const all = [
          start,
          regionAround(by),
          movedRegion(start, by),
          resizedRegion(start, by),
          scaledRegion(start, times),
        ]
        expect(all.filter((one) => !isProper(one))).toEqual([])
      }),
    )
  })
  it('keeps its size when it is moved, and its corner when it is resized', () => {
    fc.assert(
      fc.property(region, point, (start, by) => {
        const moved = movedRegion(start, by)
        expect([moved.w, moved.h]).toEqual([start.w, start.h])
        const { x, y } = resizedRegion(start, { x: Math.abs(by.x), y: Math.abs(by.y) })
        // A region at the very edge may be pushed in by the least size.
        expect(Math.abs(x - start.x) + Math.abs(y - start.y)).toBeLessThan(0.081)
      }),
    )
  })
  it('is the same whichever corner a drag began at', () => {
    expect(regionBetween({ x: 0.5, y: 0.6 }, { x: 0.1, y: 0.2 })).toEqual({ x: 0.1, y: 0.2, w: 0.4, h: 0.4 })
    expect(regionBetween({ x: 0.1, y: 0.2 }, { x: 0.5, y: 0.6 })).toEqual({ x: 0.1, y: 0.2, w: 0.4, h: 0.4 })
  })
})
