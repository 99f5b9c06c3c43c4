// What can go wrong with storage, as values. Anything not named here is a bug and is thrown again, never swallowed.

import type { Sha256 } from '#/base/hash.ts'

export type StoreError =
  /** The device or the browser's share of it is full. Nothing earlier is harmed; reading and exporting go on. */
  | { kind: 'quota full' }
  /** Storage is blocked: a private window, a setting, or a browser that cannot keep files. */
  | { kind: 'denied' }
  /** The connection to storage was lost, and opening it again and repeating the work failed too. */
  | { kind: 'lost' }
  /** The browser has not opened its storage yet: a page left in the middle of keeping something may hold it. */
  | { kind: 'slow' }
  /** The browser removed this site's storage while it was open: what the screen shows is not stored any more. */
  | { kind: 'cleared' }
  /** A newer release of the app holds the storage: this page stops writing and must be loaded again. */
  | { kind: 'newer version' }
  | { kind: 'blob damaged'; sha256: Sha256 }
  | { kind: 'not here'; key: string }

/** Thrown inside a transaction to undo all of it, and turned back into its value by {@link storeErrorOf}. */
export class Refused extends Error {
  readonly why: StoreError
  constructor(why: StoreError) {
    super(why.kind)
    this.why = why
  }
}

/** The kinds a browser's exception can mean. */
type Met = 'quota full' | 'denied' | 'lost' | 'newer version'
type Caught = { name: string; message: string; inner: unknown }

const caught = (error: unknown): Caught | null => {
  if (typeof error !== 'object' || error === null || !('name' in error)) return null
  return {
    name: String(error.name),
    message: 'message' in error ? String(error.message) : '',
    inner: 'inner' in error ? error.inner : null,
  }
}

const meaningOf = ({ name, message }: Caught): Met | null => {
  switch (name) {
    case 'QuotaExceededError':
      return 'quota full'
    case 'SecurityError':
    case 'NotAllowedError':
    case 'MissingAPIError':
    // Safari's private windows clone no Blob.
    case 'DataCloneError':
      return 'denied'
    case 'VersionError':
    case 'VersionChangeError':
      return 'newer version'
    case 'DatabaseClosedError':
    case 'InvalidStateError':
    case 'TimeoutError':
    // WebKit: "Connection to Indexed Database server lost".
    case 'UnknownError':
    case 'AbortError':
      return 'lost'
    case 'DataError':
      return /write blob/i.test(message) ? 'lost' : null
    default:
      return null
  }
}

/** What a rejected IndexedDB call means, read from the innermost cause; a bug is thrown on. */
export const storeErrorOf = (error: unknown): StoreError => {
  if (error instanceof Refused) return error.why
  let meaning: Met | null = null
  for (let at = caught(error); at !== null; at = caught(at.inner)) meaning = meaningOf(at) ?? meaning
  if (meaning === null) throw error
  return { kind: meaning }
}
