// Registers the service worker and offers a newer version when one has arrived. It must never reload a page while a
// capture or draft is open in any tab: those hold a lock shared, and an update takes it alone or not at all.

import type { Workbox } from 'workbox-window'
import { busyLock } from '#/store/busy.ts'
import { whenIdle } from '#/ui/session/when-idle.ts'

/** `busy`: asked for, but work is open here or in another tab. */
export type UpdateState = 'none' | 'ready' | 'busy' | 'applying'

const hour = 3_600_000
const tryAgainAfter = 1_000
/** The first copy may not come whole where the signal breaks off; asked for again after so long, and when there may be one. */
const triesAfter = [30_000, 120_000, 600_000]
/** A worker that has not taken over by then is not going to: the offer comes back. */
const takeoverLimit = 15_000

let state: UpdateState = 'none'
let worker: Workbox | undefined
const listeners = new Set<() => void>()

const become = (next: UpdateState): void => {
  state = next
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export const updateState = (): UpdateState => state
export const onUpdateState = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Runs `act` with the lock held alone, or returns false at once; never queues, which would block the next capture. */
const whenNobodyIsBusy = (act: () => Promise<void>): Promise<boolean> =>
  navigator.locks.request(busyLock, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await act()
    return true
  })

const takeover = (): Promise<void> =>
  new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
    setTimeout(resolve, takeoverLimit)
  })

let takenOver = false
/** There is a whole copy. */
let isKept = false

/** Asked for by a person: activates the waiting version, which reloads every tab; or says that someone is busy. */
export const applyUpdate = async (): Promise<void> => {
  if (state !== 'ready' && state !== 'busy') return
  const applied = await whenNobodyIsBusy(async () => {
    become('applying')
    const done = takeover()
    worker?.messageSkipWaiting()
    await done
    if (!takenOver) return become('ready')
    // A recording waits for no lock: one that was begun meanwhile stands in line, and runs.
    const { pending } = await navigator.locks.query()
    // Reloaded with the lock still held, so that nothing can be opened in between.
    if (!pending?.some(({ name }) => name === busyLock)) return location.reload()
    become('busy')
    void reloadWhenFree()
  })
  if (!applied) become('busy')
}

const reloadWhenFree = async (): Promise<void> => {
  const free = await whenNobodyIsBusy(async () => location.reload())
  if (!free) setTimeout(() => void reloadWhenFree(), tryAgainAfter)
}

/**
 * A page that was still loading while the worker took over was passed by, and so is one that is loaded past its copy. It asks
 * to be taken: without a signal its later parts would not come.
 */
const takenIfPassedBy = async (): Promise<void> => {
  const { active } = await navigator.serviceWorker.ready
  isKept = true
  if (navigator.serviceWorker.controller === null) active?.postMessage({ type: 'CLAIM' })
}

const register = async (): Promise<void> => {
  await whenIdle()
  const { Workbox: Registration } = await import('workbox-window')
  worker = new Registration('/sw.js')
  worker.addEventListener('waiting', () => become('ready'))
  await worker.register()
  await takenIfPassedBy()
}

const registerUntilKept = (): void => {
  if (!isKept) void register().catch(() => undefined)
}

/** Call once, when the app has drawn its first screen. Does nothing where there is no service worker. */
export const startUpdates = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  registerUntilKept()
  for (const ms of triesAfter) setTimeout(registerUntilKept, ms)
  addEventListener('online', registerUntilKept)

  // On the first visit the worker claims a page that is already of its version; that is no update.
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    takenOver = controlled
    if (controlled && state !== 'applying') void reloadWhenFree()
    controlled = true
  })

  let checked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    registerUntilKept()
    if (Date.now() - checked < hour) return
    checked = Date.now()
    // Without a signal this fails, and the next time will do.
    void worker?.update().catch(() => undefined)
  })
}
