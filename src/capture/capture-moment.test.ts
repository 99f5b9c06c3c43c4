// Clocks that cannot be right are doubted, and never stop a capture.

import { describe, expect, it } from 'vitest'
import { isMoment } from '#/base/dates.ts'
import { captureMoment } from '#/capture/capture-moment.ts'

const latest = '2026-11-22T10:00:00.000+00:00'

describe('the moment of a capture', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 'before 2024'],
    ['2023-12-31T23:59:59Z', 'before 2024'],
    ['2090-06-01T00:00:00Z', 'after 2080'],
    ['2026-11-21T09:59:59Z', 'behind what is here'],
    ['2026-11-21T10:00:01Z', undefined],
    ['2026-11-22T12:00:00Z', undefined],
    ['2031-01-01T00:00:00Z', undefined],
  ])('%s is doubted: %s', (now, doubt) => {
    const moment = captureMoment(latest, new Date(now))
    expect(moment.doubt).toBe(doubt)
    expect(isMoment(moment.at)).toBe(true)
    expect(Date.parse(moment.at)).toBe(Date.parse(now))
  })

  it('is not doubted for a moment that was doubted itself, once the clock has been put right', () => {
    const wrong = '2090-06-01T12:00:00.000+00:00'
    expect(captureMoment(wrong, new Date('2026-11-22T10:00:00Z')).doubt).toBeUndefined()
  })

  it('is not doubted for being the first', () => {
    expect(captureMoment(null, new Date('2026-11-22T10:00:00Z')).doubt).toBeUndefined()
  })
})
