// Days and moments as people read them: 22 Nov 2026, 14:05. Always the day and time where it happened, never converted,
// because a moment carries its own offset and an assessor in another zone must read what the candidate's clock said.

import { isDay, isMoment } from '#/base/dates.ts'

// Written out: Intl's short months differ between engines ("Sep" and "Sept"), and a printed form must not.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A day or a moment as `22 Nov 2026`. Anything else is given back as it is: text from elsewhere is shown, not judged. */
export const dayText = (when: string): string => {
  const day = when.slice(0, 10)
  if (!isDay(day)) return when
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `14:05` from a moment; the empty text from a day. */
export const timeText = (moment: string): string => (isMoment(moment) ? moment.slice(11, 16) : '')

/** `22 Nov 2026, 14:05`. */
export const momentText = (moment: string): string =>
  isMoment(moment) ? `${dayText(moment)}, ${timeText(moment)}` : dayText(moment)

/** `Sunday 22 Nov`, for the head of today's screen. */
export const weekdayText = (day: string): string => {
  if (!isDay(day.slice(0, 10))) return day
  const weekday = weekdays[new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()]
  return `${weekday} ${dayText(day).slice(0, -5)}`
}

/** `Today, 14:05`, `Yesterday, 14:05`, else `22 Nov 2026, 14:05`. `today` is a day. */
export const recentText = (moment: string, today: string): string => {
  const time = timeText(moment)
  const after = (word: string): string => (time ? `${word}, ${time}` : word)
  const day = moment.slice(0, 10)
  if (!isDay(day) || !isDay(today)) return momentText(moment)
  const daysAgo = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  if (daysAgo === 0) return after('Today')
  if (daysAgo === 1) return after('Yesterday')
  return momentText(moment)
}
