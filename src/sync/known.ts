// What is known of a portfolio at one destination, from the last listing and from what was acknowledged since: kept on the
// device, so that an exchange with nothing new asks once. A cache: without it everything is looked up again.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { Tip } from '#/ledger/tips.ts'

/** What another device says that it holds, signed by it. */
export type Receipt = {
  readonly number: number
  readonly name: string
  readonly at: string
  readonly tips: ReadonlyMap<Id, Tip>
  readonly files: ReadonlySet<Sha256>
}

/** Ids of evidence of which every entry and every file is there. */
export type Safe = {
  readonly there: ReadonlySet<HeadHash>
  /** By device, as its receipt says. */
  readonly with: ReadonlyMap<Id, { readonly at: string; readonly pieces: ReadonlySet<HeadHash> }>
}

export type InVain = { readonly why: 'no room here' | 'refused'; readonly tries: number; readonly at: number }

export type Known = {
  readonly make: typeof knownMake
  /** Segments that were written or read by us, by name, with the head of their last entry; null for what is none of this ledger. */
  readonly segments: Map<string, HeadHash | null>
  readonly lists: Set<Sha256>
  readonly receipts: Map<Id, Receipt>
  /** Files that lie there whole. */
  readonly files: Set<Sha256>
  /** Of large files that came and were not what they should be: how often. Their parts lie there more than once, of which one is right. */
  readonly misjoined: Map<Sha256, number>
  /** Bodies that segments name and that were not there yet. */
  readonly owed: Set<Sha256>
  /** Erased, and removed there. */
  readonly removed: Set<Sha256>
  /** Names of files and parts that lie there altered, and are not whole here either: they count as not there. */
  readonly altered: Set<string>
  /** What was fetched in vain, by its name there: it is left alone for a while. All of it is tried again at the daily look. */
  readonly inVain: Map<string, InVain>
  /** Which evidence is safe where, as of the last exchange. */
  safe: Safe
  /** Words were being sent, and the end of it was not seen: some may lie there that no segment names yet. */
  isSending: boolean
  /** The revision at which nothing was left to do; null while something is. */
  settledAt: number | null
  /** The file for verifiers that was put there last, read back and found undamaged. */
  bundle: {
    readonly name: string
    readonly revision: number
    readonly at: string
    /** False where files of others had not come here yet. */
    readonly isWhole: boolean
  } | null
  /** How many of {@link removed} there were when the files for verifiers were last taken away because of it. */
  bundlesWithout: number
  /** When making it last came to nothing; null where it did not. */
  bundleFailedAt: string | null
  /** Words that it needs had not come here when it was last tried. */
  bundleWaits: boolean
  /** The name of what was read again last, of those whose turn comes day by day. */
  rereadTo: string
  /** What lay there and had been altered, and was sent again: how often by now, and when last. */
  mended: { readonly at: string; readonly count: number } | null
  /** When every file there was last listed and compared, in ms since 1970 by this device's clock. */
  comparedAt: number
}

const knownMake = 'known@1'

export const nothingKnown = (): Known => ({
  make: knownMake,
  segments: new Map(),
  lists: new Set(),
  receipts: new Map(),
  files: new Set(),
  misjoined: new Map(),
  owed: new Set(),
  removed: new Set(),
  altered: new Set(),
  inVain: new Map(),
  safe: { there: new Set(), with: new Map() },
  isSending: false,
  settledAt: null,
  bundle: null,
  bundlesWithout: 0,
  bundleFailedAt: null,
  bundleWaits: false,
  rereadTo: '',
  mended: null,
  comparedAt: 0,
})

/** What was kept, or nothing where another version of the app kept it. */
export const knownFrom = (kept: unknown): Known =>
  typeof kept === 'object' && kept !== null && 'make' in kept && kept.make === knownMake
    ? // Written by this code and by nobody else, into a table of its own.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      { ...nothingKnown(), ...(kept as Known) }
    : nothingKnown()
