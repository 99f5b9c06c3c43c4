// The service worker: keeps a whole copy of the app, so that it opens with no signal, deep links included.
// It must never take over a page on its own: a new version waits until a person asks for it (src/app/update.ts).

import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { fileAddress } from './addresses.ts'
import { receiveShared, takeShared } from './shared-files.ts'
import { keepWholeCopy } from './whole-copy.ts'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof keepWholeCopy>[1]
}

const copy = keepWholeCopy(self, self.__WB_MANIFEST)
cleanupOutdatedCaches()

// The page that saves everything when the app does not start: itself, and never the app, with a question behind it too.
registerRoute(
  new NavigationRoute(copy.createHandlerBoundToURL('/rescue.html'), {
    allowlist: [/^\/rescue(?:\.html)?(?:\?|$)/],
  }),
)

// Every address of the app is the same page. A missing file stays missing.
registerRoute(
  new NavigationRoute(copy.createHandlerBoundToURL('/index.html'), {
    denylist: [fileAddress],
  }),
)

// "Share → Fieldfolio" on the phone: the manifest's share target.
registerRoute(
  ({ url }) => url.pathname === '/shared',
  ({ request }) => receiveShared(request),
  'POST',
)

// The page of the very first visit is served from here on; later versions reach this line only after SKIP_WAITING,
// or when no page is open.
clientsClaim()

self.addEventListener('message', ({ data, ports: [port] }: ExtendableMessageEvent) => {
  const asked: unknown = data
  if (typeof asked !== 'object' || asked === null || !('type' in asked)) return
  if (asked.type === 'SKIP_WAITING') void self.skipWaiting()
  if (asked.type === 'CLAIM') void self.clients.claim()
  if (asked.type === 'TAKE_SHARED' && 'id' in asked) port?.postMessage(takeShared(String(asked.id)))
})
