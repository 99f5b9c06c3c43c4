import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthText } from '#/text/measures.ts'
import { around, movedEnd, readSpan, readTime, splitSpan } from '#/ui/parts/recording/span.ts'

const second = fc.integer({ min: 0, max: 72_000 }).map((tenths) => tenths / 10)
const span = fc.tuple(second, second).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('a typed time', () => {
  it.each([
    ['4:12', 252],
    ['04:12.5', 252.5],
    ['04:12,5', 252.5],
    ['1:03:12', 3792],
    ['75', 75],
    [' 0:07 ', 7],
    ['', null],
    ['4:72', null],
    ['four', null],
    ['-1:00', null],
    ['1:2:3:4', null],
  ])('%j is %j', (typed, seconds) => expect(readTime(typed)).toBe(seconds))

  it('is read as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (seconds) => {
        expect(readTime(lengthText(seconds))).toBe(seconds)
      }),
    )
  })
})

describe('a typed stretch', () => {
  it('may leave its end open', () => {
    expect(readSpan('4:12', '', 600)).toEqual({ ok: true, value: { from: 252 } })
    expect(readSpan('4:12', '5:00', 600)).toEqual({ ok: true, value: { from: 252, to: 300 } })
  })
  it.each([
    ['', '', 'empty'],
    ['', '4:00', 'not a time'],
    ['x', '', 'not a time'],
    ['4:12', '4:00', 'backwards'],
    ['4:12', '11:00', 'outside'],
    ['11:00', '', 'outside'],
  ])('%j to %j is told as %s', (from, to, kind) => {
    expect(readSpan(from, to, 600)).toEqual({ ok: false, error: { kind } })
  })
  it('is not measured against a length that nobody knows', () => {
    expect(readSpan('11:00', '', 0).ok).toBe(true)
  })
})

describe('a stretch of a recording', () => {
  it('is split into two that are the whole again', () => {
    fc.assert(
      fc.property(span, second, (whole, at) => {
        const halves = splitSpan(whole, at)
        if (halves === null) {
          expect(at < whole.from + 0.5 || at > whole.to - 0.5).toBe(true)
          return
        }
        const [first, then] = halves
        expect([first.from, then.to]).toEqual([whole.from, whole.to])
        expect(first.to).toBe(then.from)
        expect(first.to).toBeCloseTo(at, 5)
      }),
    )
  })

  it('keeps its ends in order and inside, wherever they are dragged', () => {
    const anywhere = fc.double({ min: -100, max: 9_000, noNaN: true })
    fc.assert(
      fc.property(span, fc.constantFrom('from' as const, 'to' as const), anywhere, (whole, end, at) => {
        const seconds = 7_200
        const { from, to = from } = movedEnd(whole, end, at, seconds)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(seconds)
      }),
    )
  })

  it('is looked at with some room on both sides, as far as there is any', () => {
    fc.assert(
      fc.property(span, (whole) => {
        const shown = around(whole, 7_200)
        expect(shown.from).toBeLessThanOrEqual(whole.from)
        expect(shown.to).toBeGreaterThanOrEqual(whole.to)
        expect(shown.to).toBeGreaterThan(shown.from)
        expect(shown.from).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(around({ from: 60, to: 62 }, 600)).toEqual({ from: 55, to: 67 })
  })
})
