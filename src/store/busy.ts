// A tab with a capture or a draft open holds a shared lock; an update of the app takes it exclusively, if available, and
// otherwise waits. So no update ever reloads a page mid-recording.

export const busyLock = 'fieldfolio-busy'

/** Call what it returns when the capture or draft is closed. A closed or crashed tab lets go by itself. */
export const holdBusy = (): (() => void) => {
  const release = new AbortController()
  const held = new Promise<void>((resolve) => {
    release.signal.addEventListener('abort', () => resolve())
  })
  // A lock manager refuses only while the page is going away, when there is nothing left to protect.
  navigator.locks.request(busyLock, { mode: 'shared' }, () => held).catch(() => undefined)
  return () => release.abort()
}
