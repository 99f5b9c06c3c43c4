// Reads PDFs away from the page: pdf.js and nothing else. A stranger's file is taken apart here, so this place keeps no way
// out: no network and no storage, whatever pdf.js might ask for.

// Starts by itself and answers the page that made it.
// oxlint-disable-next-line import/no-unassigned-import -- all that it does is answer messages
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'Worker',
  'BroadcastChannel',
  'indexedDB',
  'caches',
]
for (const name of waysOut) Object.defineProperty(self, name, { value: undefined })
