import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { litIn, tapped, withoutLight } from '#/ui/session/recording/marks.ts'

describe('one tap on a criterion', () => {
  it('lights it, and another ends it', () => {
    const lit = tapped([], 'C1', 4.123)
    expect(lit).toEqual([{ criterion: 'C1', from: 4.12, to: null }])
    expect(tapped(lit, 'C1', 9)).toEqual([{ criterion: 'C1', from: 4.12, to: 9 }])
  })

  it('ends the one before it', () => {
    const next = tapped(tapped([], 'C1', 4), 'C2', 9)
    expect(next).toEqual([
      { criterion: 'C1', from: 4, to: 9 },
      { criterion: 'C2', from: 9, to: null },
    ])
    expect(withoutLight(next, 12).at(-1)).toEqual({ criterion: 'C2', from: 9, to: 12 })
  })

  it('never lights two, never loses one, and no moment ends before it began', () => {
    const taps = fc.array(
      fc.record({
        criterion: fc.constantFrom('C1', 'C2', 'C3'),
        after: fc.double({ min: 0, max: 9, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(taps, (all) => {
        let marks: ReturnType<typeof tapped> = []
        let now = 0
        for (const { criterion, after } of all) {
          now += after
          const wasLit = litIn(marks) === criterion
          const next = tapped(marks, criterion, now)
          expect(next.length).toBe(marks.length + (wasLit ? 0 : 1))
          expect(litIn(next)).toBe(wasLit ? null : criterion)
          marks = next
        }
        expect(marks.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1)
        for (const { from, to } of withoutLight(marks, now)) expect(to).toBeGreaterThanOrEqual(from)
      }),
    )
  })
})
