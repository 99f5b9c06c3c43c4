// The day on which it is read, on screens that are left open: it is looked at again at midnight and whenever the page is
// looked at again, for a device that slept keeps no time.

import { useSyncExternalStore } from 'react'
import { dayOf, momentNow } from '#/base/dates.ts'

/** A device that wakes a moment too early would find the same day once more, and ask no more. */
const moment = 1_000

const untilTomorrow = (): number => {
  const now = new Date()
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return midnight.getTime() - now.getTime() + moment
}

const follow = (tell: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, untilTomorrow())
  }
  const look = (): void => {
    wait()
    tell()
  }
  wait()
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** As `2026-11-22`. */
export const useToday = (): string => useSyncExternalStore(follow, () => dayOf(momentNow()))
