import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallenBehind, recordingClock } from '#/capture/recording-clock.ts'

describe('the time of a recording', () => {
  it('counts only what is recorded', () => {
    const clock = recordingClock()
    expect(clock.secondsAt(5)).toBe(0)
    clock.run(10)
    expect(clock.secondsAt(12)).toBe(2)
    clock.halt(13)
    expect(clock.secondsAt(20)).toBe(3)
    clock.run(30)
    expect(clock.secondsAt(31)).toBe(4)
  })

  it('never goes back, whatever is done and however often', () => {
    const steps = fc.array(
      fc.record({ what: fc.constantFrom('run', 'halt', 'look'), after: fc.integer({ min: 0, max: 1_000 }) }),
    )
    fc.assert(
      fc.property(steps, (all) => {
        const clock = recordingClock()
        let now = 0
        let before = 0
        for (const { what, after } of all) {
          now += after
          if (what === 'run') clock.run(now)
          if (what === 'halt') clock.halt(now)
          expect(clock.secondsAt(now)).toBeGreaterThanOrEqual(before)
          expect(clock.secondsAt(now)).toBeLessThanOrEqual(now)
          before = clock.secondsAt(now)
        }
      }),
    )
  })
})

describe('frames that fall behind', () => {
  it('are a gap once, of the length that is missing, and a busy moment is none', () => {
    const behind = fallenBehind()
    expect(behind(0, 0)).toBe(0)
    expect(behind(1, 0.9)).toBe(0)
    expect(behind(9, 1.9)).toBeCloseTo(7.1)
    expect(behind(10, 2.9)).toBe(0)
  })

  it('a little in every second is missed all the same in the end', () => {
    const behind = fallenBehind()
    let missed = 0
    for (let second = 0; second <= 20; second++) missed += behind(second, second * 0.9)
    expect(missed).toBeGreaterThan(1)
  })
})
