// Time that counts only while this screen is open and in sight: a clock that is set, a device that sleeps and a tab in the
// background all make it stand still. What is left is handed on every few seconds, to be stored.

import { useEffect, useRef, useState } from 'react'

const tick = 1_000
/** A tick that comes later than this was held up by the device, not sat through. */
const longestTick = 2_000
const keepEvery = 5_000

export type OpenWait = { readonly ms: number }

/**
 * Counts a wait down to nothing; null stands still. `keep` hears of it every five seconds and at the end. Another wait, of the
 * same length too, begins anew.
 */
export const useOpenTime = (wait: OpenWait | null, keep: (left: number) => void): number => {
  const [counted, setCounted] = useState<{ of: OpenWait | null; left: number }>({ of: null, left: 0 })
  const keeping = useRef(keep)
  useEffect(() => {
    keeping.current = keep
  })
  useEffect(() => {
    if (wait === null || wait.ms <= 0) return
    let left = wait.ms
    let kept = left
    let last = performance.now()
    const timer = setInterval(() => {
      const passed = Math.min(performance.now() - last, longestTick)
      last = performance.now()
      if (document.visibilityState !== 'visible') return
      left = Math.max(0, left - passed)
      setCounted({ of: wait, left })
      if (left > 0 && kept - left < keepEvery) return
      kept = left
      keeping.current(left)
      if (left === 0) clearInterval(timer)
    }, tick)
    return () => clearInterval(timer)
  }, [wait])
  return counted.of === wait ? counted.left : (wait?.ms ?? 0)
}
