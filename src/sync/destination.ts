// Where portfolios are exchanged: dumb storage that can put, get and list, and nothing more. Names carry the hash of what
// they name (formats §6), so nothing is ever overwritten and whoever reads can tell whether it is what was written.

import type { Bytes } from '#/base/bytes.ts'
import type { Result } from '#/base/result.ts'

/** Below the destination's root, with slashes: `<ledger>/heads/<name>`. Only `a-z 0-9 . -` between the slashes. */
export type Path = string

export type Listed = { readonly name: string; readonly bytes: number }

export type DestinationError =
  /** No answer, cut off, or the browser may not read the answer (CORS): it does not tell which. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'sign-in refused' }
  /** The signature of a request counts for minutes only, and this device's clock is further off; positive when it is fast. */
  | { readonly kind: 'clock off'; readonly byMs: number | null }
  | { readonly kind: 'no room' }
  /** Something else answers: a hotel's sign-in page, a web site. */
  | { readonly kind: 'not a store' }
  | { readonly kind: 'not there' }
  | { readonly kind: 'too large' }
  /** Told to come back later. */
  | { readonly kind: 'busy'; readonly afterMs: number | null }
  /** A folder of this device that the browser must ask for again. */
  | { readonly kind: 'permission needed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'odd answer'; readonly status: number }

export type Doing = {
  readonly signal?: AbortSignal
  /** Bytes on their way so far, where the destination can tell. */
  readonly onProgress?: (bytes: number) => void
  /** In bytes, of what is got: no more of it is read into memory, and it is `too large`. */
  readonly atMost?: number
}

type Done<T> = Promise<Result<T, DestinationError>>

/** None of them throws, and each ends soon after its `signal`. */
export type Destination = {
  /** Every file that lies directly in a folder, in no order. A folder that is not there is empty. */
  list(folder: Path, doing?: Doing): Done<readonly Listed[]>
  /** The names of the folders at its root, in no order: portfolios, and whatever else somebody keeps there. */
  folders(doing?: Doing): Done<readonly string[]>
  /**
   * What lies there, which may be anything: the caller compares hashes. `not there` where nothing does. In memory, because
   * whoever asks must hash it, and a Blob is a journey to the browser and back for each of many small files.
   */
  get(path: Path, doing?: Doing): Done<Bytes>
  /** Makes the folders on the way. It has arrived only when this says so, and may have arrived though this fails. */
  put(path: Path, content: Blob, doing?: Doing): Done<void>
  /** For erasure, for a device's own small segments once a larger one was read back, and for what is not what its name says. Nothing there is as good. */
  remove(path: Path, doing?: Doing): Done<void>
}

/** One whose files lie on this device, or look as if they did. */
export type FolderDestination = Destination & {
  /** As `get`, but read piece by piece as its reader goes: there is no limit to its size. */
  open(path: Path, doing?: Doing): Done<Blob>
}
