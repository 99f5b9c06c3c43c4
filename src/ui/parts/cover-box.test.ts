import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxAround,
  boxBetween,
  corners,
  leastSide,
  movedBox,
  pulledBox,
  sizedBox,
} from '#/ui/parts/cover-box.ts'

const anywhere = fc.record({
  x: fc.double({ min: -2, max: 3, noNaN: true }),
  y: fc.double({ min: -2, max: 3, noNaN: true }),
})
const anyBox = fc.tuple(anywhere, anywhere).map(([a, b]) => boxBetween(a, b))

const slack = 0.0002
const isOnPhoto = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): boolean =>
  x >= 0 &&
  y >= 0 &&
  x + w <= 1 + slack &&
  y + h <= 1 + slack &&
  w >= leastSide - slack &&
  h >= leastSide - slack

describe('a box over a photo', () => {
  it('is on the photo and large enough to find, however it is drawn, moved, pulled or sized', () => {
    fc.assert(
      fc.property(anyBox, anywhere, fc.constantFrom(...corners), (box, by, corner) => {
        for (const made of [
          box,
          boxAround(by),
          movedBox(box, by),
          pulledBox(box, corner, by),
          sizedBox(box, by),
        ])
          expect(isOnPhoto(made)).toBe(true)
      }),
    )
  })

  it('keeps the corner across when one is pulled outwards', () => {
    const box = { x: 0.4, y: 0.4, w: 0.2, h: 0.2 }
    expect(pulledBox(box, 'nw', { x: -0.1, y: -0.2 })).toEqual({ x: 0.3, y: 0.2, w: 0.3, h: 0.4 })
    expect(pulledBox(box, 'se', { x: 0.1, y: 0.2 })).toEqual({ x: 0.4, y: 0.4, w: 0.3, h: 0.4 })
    expect(pulledBox(box, 'ne', { x: 0.1, y: -0.1 })).toEqual({ x: 0.4, y: 0.3, w: 0.3, h: 0.3 })
  })

  it('covers everything between two fingers', () => {
    expect(boxBetween({ x: 0.6, y: 0.1 }, { x: 0.2, y: 0.5 })).toEqual({ x: 0.2, y: 0.1, w: 0.4, h: 0.4 })
  })
})
