// When something was captured, by this device's clock, and whether that clock can be right. A doubt is shown and never
// stops a capture: order comes from the ledger, not from clocks.

import { momentNow } from '#/base/dates.ts'

export type ClockDoubt = 'before 2024' | 'after 2080' | 'behind what is here'
export type CaptureMoment = { readonly at: string; readonly doubt?: ClockDoubt }

const day = 24 * 60 * 60 * 1000

const firstYear = 2024
const lastYear = 2080

/** A moment that was doubted itself casts no doubt on a later one: the clock may have been put right since. */
const isBehind = (now: Date, latest: string | null): boolean =>
  latest !== null && new Date(latest).getUTCFullYear() <= lastYear && now.getTime() < Date.parse(latest) - day

/** `latest` is the moment of the latest entry held, if any; more than a day behind it, the clock is doubted. */
export const captureMoment = (latest: string | null = null, now: Date = new Date()): CaptureMoment => {
  const at = momentNow(now)
  const year = now.getUTCFullYear()
  if (year < firstYear) return { at, doubt: 'before 2024' }
  if (year > lastYear) return { at, doubt: 'after 2080' }
  return isBehind(now, latest) ? { at, doubt: 'behind what is here' } : { at }
}
