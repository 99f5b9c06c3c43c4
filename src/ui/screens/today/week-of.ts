// The week that a day is in, Monday to Sunday, and what was captured on each of its days. By the day where it happened, as
// the device's clock said.

import { dayOf } from '#/base/dates.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { weekdayText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { WeekDay } from '#/ui/parts/week.tsx'

const oneDay = 86_400_000

/** Monday to Sunday around `today`, a day such as `2026-11-22`. */
const daysAround = (today: string): readonly string[] => {
  const at = Date.parse(today)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, i) => dayOf(new Date(at + (i - sinceMonday) * oneDay).toISOString()))
}

export const weekOf = (evidence: readonly Evidence[], today: string): readonly WeekDay[] => {
  const words = t('today')
  return daysAround(today).map((day) => {
    const count = evidence.filter(({ at }) => dayOf(at) === day).length
    const name = weekdayText(day)
    const when = day === today ? 'today' : day < today ? 'before' : 'after'
    return { day, short: name.slice(0, 3), says: words.onDay(name, count), count, when }
  })
}
