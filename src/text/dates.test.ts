import { describe, expect, it } from 'vitest'
import { dayText, momentText, recentText, timeText, weekdayText } from '#/text/dates.ts'

const moment = '2026-09-02T23:30:00.000-05:00'

describe('dates as people read them', () => {
  it('writes days without leading zeros, and September as Sep in every engine', () => {
    expect(dayText('2026-11-22')).toBe('22 Nov 2026')
    expect(dayText('2026-09-02')).toBe('2 Sep 2026')
  })
  it('shows a moment where it was made, not here', () => {
    expect(momentText(moment)).toBe('2 Sep 2026, 23:30')
    expect(timeText(moment)).toBe('23:30')
  })
  it('names the weekday', () => expect(weekdayText('2026-11-22')).toBe('Sunday 22 Nov'))
  it('says today and yesterday, across a month’s end', () => {
    expect(recentText(moment, '2026-09-02')).toBe('Today, 23:30')
    expect(recentText('2026-10-31', '2026-11-01')).toBe('Yesterday')
    expect(recentText(moment, '2026-09-04')).toBe('2 Sep 2026, 23:30')
    expect(recentText(moment, '2026-09-01')).toBe('2 Sep 2026, 23:30')
  })
  it('gives back what is no date', () => {
    expect(dayText('around Easter')).toBe('around Easter')
    expect(weekdayText('')).toBe('')
    expect(timeText('2026-11-22')).toBe('')
  })
})
