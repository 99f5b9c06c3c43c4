// One exchange under way: what it works with, what it has found out so far, and how it says where it stands.

import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Destination, DestinationError, Listed, Path } from '#/sync/destination.ts'
import type { Known } from '#/sync/known.ts'
import type { Held, Side } from '#/sync/side.ts'

export type ExchangeError = DestinationError | StoreError

/** What is being moved; bytes of files and segments, not of what travels around them. */
export type Progress = {
  readonly doing: 'looking' | 'receiving' | 'sending'
  readonly bytes: number
  /** What there is to move of this kind; grows while more is found. */
  readonly ofBytes: number
}

/** What came of an exchange, whether or not it reached its end. */
export type Tally = {
  entriesReceived: number
  filesReceived: number
  entriesSent: number
  filesSent: number
  /** Files and entries that had been there and were not, or not whole, and that this device can send again. */
  lost: number
  /** Of those, files that have yet to be sent again. */
  lostYet: number
  /** What lay there and is none of this portfolio's, or not what its name says. */
  refused: number
  /** Files taken off this device, because others hold them. */
  gone: number
  /** Held here and not there yet. */
  waiting: Amount
  /** Of those, the ones too large to go now, as over mobile data. */
  heldBack: Amount
  /** Named by the portfolio and not here, though wanted here. */
  lacking: Amount
  /** Named by the portfolio, and neither here nor there. */
  neither: Amount
}
export type Amount = { files: number; bytes: number }

export type Run = {
  readonly side: Side
  readonly destination: Destination
  readonly known: Known
  readonly tally: Tally
  readonly signal: AbortSignal
  /** Larger files stay where they are for now, as on mobile data; null for no limit. */
  readonly largest: number | null
  /** But for these, which may move all the same. */
  readonly anyway: ReadonlySet<Sha256>
  /** Files that are about to be taken off this device: nobody is to rely on their being here. */
  readonly leaving: ReadonlySet<Sha256>
  readonly tell: (progress: Progress) => void
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Keeps what is known by now, in case the page is gone before the end. */
  readonly note: () => Promise<void>
  held: Held
  /** Something found no room here: what is here goes out all the same, and it is said at the end. */
  isFull: boolean
  /** Files that are here, had been there, and were not when everything was looked for. */
  readonly lost: Set<Sha256>
  /** The listing of `heads`. */
  readonly listed: Map<string, Listed>
  /** The last heads of segments that lay there and do no more. */
  readonly gone: Set<HeadHash>
  /** Why single things could not be read, and everything else went on; the first is said at the end. */
  readonly passedOver: ExchangeError[]
}

export type Step<T = void> = Promise<Result<T, ExchangeError>>

export const noTally = (): Tally => ({
  entriesReceived: 0,
  filesReceived: 0,
  entriesSent: 0,
  filesSent: 0,
  lost: 0,
  lostYet: 0,
  refused: 0,
  gone: 0,
  waiting: { files: 0, bytes: 0 },
  heldBack: { files: 0, bytes: 0 },
  lacking: { files: 0, bytes: 0 },
  neither: { files: 0, bytes: 0 },
})

/** A listing by name; a destination that lists one name twice means the last. */
export const listed = async (run: Run, folder: Path): Step<Map<string, Listed>> => {
  const list = await run.destination.list(folder, { signal: run.signal })
  return list.ok ? { ok: true, value: new Map(list.value.map((one) => [one.name, one])) } : list
}
