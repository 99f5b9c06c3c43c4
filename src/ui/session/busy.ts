// While a capture or a draft is open, in any tab, the app must not be replaced by a newer version. Each such tab
// holds this lock shared; src/app/update.ts updates only when it can have it alone. It must never be left held.

export const busyLock = 'fieldfolio-busy'

/**
 * Call when a capture or draft opens; call what it returns, once or more, when that is saved or given up.
 * The browser releases the lock of a tab that is closed or killed.
 */
export const holdBusy = (): (() => void) => {
  const done = new AbortController()
  const released = new Promise((resolve) => {
    done.signal.addEventListener('abort', resolve, { once: true })
  })
  void navigator.locks.request(busyLock, { mode: 'shared' }, () => released)
  return () => done.abort()
}
