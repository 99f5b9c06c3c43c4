// What an HTTP status means for an exchange, where it is not the wanted one. WebDAV and S3 servers agree on these; what S3
// says more exactly in its XML goes first.

import type { DestinationError } from '#/sync/destination.ts'
import type { Answer } from '#/sync/destinations/ask-store.ts'

/** Seconds, or a date by the server's own clock, which says nothing where the browser hides the server's time. */
const retryAfter = (headers: Headers): number | null => {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000
  const wait = Date.parse(said) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

export const busyFrom = ({ headers }: Answer): DestinationError => ({
  kind: 'busy',
  afterMs: retryAfter(headers),
})

export const statusError = (answer: Answer): DestinationError => {
  const { status } = answer
  // A success where another one is due, a redirect, or a hotel's sign-in page: no store answers like this.
  if (status < 400 || status === 511) return { kind: 'not a store' }
  switch (status) {
    case 401:
    case 403:
      return { kind: 'sign-in refused' }
    case 404:
    case 410:
      return { kind: 'not there' }
    case 405:
    case 501:
      return { kind: 'not a store' }
    case 413:
      return { kind: 'too large' }
    case 507:
      return { kind: 'no room' }
    case 408:
    case 423:
    case 429:
    case 503:
      return busyFrom(answer)
    // A gateway that cannot reach what lies behind it.
    case 502:
    case 504:
      return { kind: 'unreachable' }
    default:
      return { kind: 'odd answer', status }
  }
}
