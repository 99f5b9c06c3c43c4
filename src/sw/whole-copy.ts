// Keeps every file of the app, several at a time: one after another, over a hundred files would each wait for the one
// before, and somebody who walks out of reach in that minute would have no app. All or nothing: installing fails, and
// is tried again, unless every file arrived.

import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

/** As many as a browser asks one server for at a time; more would only stand in the way of the page's own. */
const atATime = 6

const fetchAll = async (copy: PrecacheController, event: ExtendableEvent): Promise<void> => {
  const left = copy.getURLsToCacheKeys().entries()
  const lane = async (): Promise<void> => {
    for (const [url, cacheKey] of left) {
      // A file with its revision in its name may come from the browser's cache; any other must not.
      const request = new Request(url, {
        cache: cacheKey === url ? 'default' : 'reload',
        credentials: 'same-origin',
      })
      await Promise.all(copy.strategy.handleAll({ params: { cacheKey }, request, event }))
    }
  }
  await Promise.all(Array.from({ length: atATime }, lane))
}

/**
 * Call once, while the worker's script is first run.
 * @returns the copy, for routes that answer with one of its files.
 */
export const keepWholeCopy = (
  worker: ServiceWorkerGlobalScope,
  files: Parameters<PrecacheController['addToCacheList']>[0],
): PrecacheController => {
  const copy = new PrecacheController()
  copy.addToCacheList(files)
  worker.addEventListener('install', (event) => event.waitUntil(fetchAll(copy, event)))
  worker.addEventListener('activate', (event) => event.waitUntil(copy.activate(event)))
  registerRoute(new PrecacheRoute(copy))
  return copy
}
