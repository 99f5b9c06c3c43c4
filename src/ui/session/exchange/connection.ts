// How this device is connected, as far as its browser tells: few say whether it is mobile data, so nothing may depend on
// hearing of it.

import { useSyncExternalStore } from 'react'

export const isOnMobileData = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' &&
    connection !== null &&
    (('type' in connection && connection.type === 'cellular') ||
      ('saveData' in connection && connection.saveData === true))
  )
}

const watchSignal = (changed: () => void): (() => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** For a screen that says why something waits. */
export const useHasSignal = (): boolean => useSyncExternalStore(watchSignal, () => navigator.onLine)
