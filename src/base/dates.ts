// Moments and days as text. A moment is a claim by a device's clock and is never used for order.

const two = (n: number): string => String(n).padStart(2, '0')

/** `2026-11-22T10:00:00.000+00:00`, in the zone given by its offset east of UTC in minutes. */
export const momentText = (epochMs: number, offsetMinutes = 0): string => {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, -1)
  const size = Math.abs(offsetMinutes)
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Now, by this device's clock and zone. */
export const momentNow = (now: Date = new Date()): string =>
  momentText(now.getTime(), -now.getTimezoneOffset())

const momentPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/

export const isMoment = (text: unknown): text is string =>
  typeof text === 'string' && momentPattern.test(text) && !Number.isNaN(Date.parse(text))

/** The calendar day of a moment, where it was made: `2026-11-22`. */
export const dayOf = (moment: string): string => moment.slice(0, 10)

export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
