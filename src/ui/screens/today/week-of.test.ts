import { beforeAll, expect, test } from 'vitest'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { speakAllWords } from '#/text/all-words.ts'
import { weekOf } from './week-of.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only its moment is looked at
const captured = (at: string): Evidence => ({ at }) as Evidence

beforeAll(() => speakAllWords())

test('a week goes from Monday to Sunday, whatever day it is, and over the end of a year', () => {
  for (const today of ['2026-12-28', '2026-12-31', '2027-01-03'])
    expect(weekOf([], today).map(({ day }) => day)).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
})

test('counts what was captured on each day by the clock where it happened', () => {
  const late = captured('2026-11-20T23:30:00.000-08:00')
  const week = weekOf(
    [late, captured('2026-11-20T09:00:00.000+00:00'), captured('2026-11-13T09:00:00.000+00:00')],
    '2026-11-22',
  )
  expect(week.map(({ count }) => count)).toEqual([0, 0, 0, 0, 2, 0, 0])
  expect(week[4]).toMatchObject({ short: 'Fri', says: 'Friday 20 Nov: 2 pieces of evidence', when: 'before' })
  expect(week[6]).toMatchObject({ when: 'today', says: 'Sunday 22 Nov: no evidence' })
})
