// The rows as they lie in IndexedDB. Everything here must survive a structured clone; nothing here is a picker's File,
// which a power cut can take with it however strictly it was written (see README.md).

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash, Scope } from '#/ledger/head.ts'

/** One row an entry: the exact line and signature, the body while it is here, and what the indexes need. */
export type EntryRow = {
  readonly hash: HeadHash
  readonly ledger: Id
  readonly device: Id
  readonly seq: number
  readonly line: string
  readonly signature: string
  readonly body: Bytes | null
}

/** One row a commit that changed entries, numbered by the database: what came since a snapshot is found by it. */
export type ArrivalRow = {
  readonly number: number
  readonly ledger: Id
  /** Null where they were too many to list: everything is read then. */
  readonly hashes: readonly HeadHash[] | null
}

/** What is known of a file without reading it. Its content lies in `parts`, so that this row can change cheaply. */
export type BlobRow = {
  readonly sha256: Sha256
  readonly bytes: number
  readonly crc32: number
  readonly mediaType: string
  /** The key of its part rows: the hash itself, or the id of the copy it was. */
  readonly copy: string
  readonly parts: number
  /** The portfolios that use it: one photo may serve two, and erasing it in one must not take it from the other. */
  readonly ledgers: readonly Id[]
  /** When its bytes were last known to match the hash, in ms since 1970 by this device's clock. */
  readonly checkedAt: number
  /** A picture that came in here with all that its camera wrote into it: the place, too, if it noted one. */
  readonly placeKept?: true
}

export type PartRow = { readonly copy: string; readonly index: number; readonly content: Blob }

/** A copy under way, or left behind by a crash. The row goes when the copy becomes a blob. */
export type CopyRow = {
  readonly copy: string
  /** The lock that its tab holds for as long as it lives. */
  readonly holder: string
  /** Whose work it is; missing where that was not known, and in copies of earlier versions. */
  readonly person?: Id
  readonly name: string
  readonly bytes: number
  readonly startedAt: number
}

export type ThumbnailRow = {
  readonly sha256: Sha256
  readonly image: ArrayBuffer
  readonly mediaType: string
}

/** 250 ms of a recording; strict, so that a power cut costs a fraction of a second. */
export type ChunkRow = {
  readonly recording: Id
  readonly index: number
  readonly content: ArrayBuffer
  /** The length of the recording up to here, in seconds; what a crash leaves behind is told by it. */
  readonly until: number
}

/** A moment of a recording that a criterion was tapped at. Seconds of the recording, by its frames. */
export type RecordingMark = {
  readonly criterion: string
  readonly from: number
  /** Null while it is lit. */
  readonly to: number | null
}

/** Where nothing was recorded although it ran on. */
export type RecordingGap = {
  readonly second: number
  readonly missing: number
  readonly why: string
  readonly at: string
  /** The recorder was not halted, so its file may count the time that is missing. */
  readonly ranOn?: boolean
}

/** What is known of a recording until it is evidence, or thrown away. Private: never in the ledger. */
export type RecordingRow = {
  readonly recording: Id
  /** Whose it is: a portfolio's, or, begun before there was any, the person's, as with drafts. */
  readonly ledger: Id | null
  readonly mediaType: string
  readonly startedAt: string
  /** What was agreed beforehand. */
  readonly plan: {
    readonly agreedOn: string
    readonly topics: string
    readonly criteria: readonly string[]
  } | null
  /** As they were typed: one name after the other, with commas between. */
  readonly participants: string
  readonly marks: readonly RecordingMark[]
  /** The second at which everyone agreed to it; null while it is private. */
  readonly agreed: number | null
  readonly gaps: readonly RecordingGap[]
  /** It is no discussion but the answer to one question, of the form in which it was begun. */
  readonly answers?: { readonly criterion: string; readonly question: string; readonly at: number }
}

/** Unfinished work: never in the ledger. */
export type Draft = {
  readonly id: Id
  readonly ledger: Id | null
  /** What it will become: `note`, `account`… */
  readonly kind: string
  readonly text: string
  readonly changedAt: string
  /** Anything else the screen needs to go on; must survive a structured clone. */
  readonly more?: unknown
}

/** A cache of the fold, deletable at any time. */
export type Snapshot = {
  readonly ledger: Id
  /** The revision of the entries it was made from. */
  readonly revision: number
  /** Changes whenever the fold does: a snapshot of another make is worth nothing. */
  readonly make: string
  readonly value: unknown
}

/** What the home screen shows of a portfolio without opening it. */
export type ShelfRow = {
  readonly ledger: Id
  readonly scope: Scope
  /** Whose key on this installation writes to it; null for a bundle opened to read. */
  readonly person: Id | null
  /** Who brought a bundle in to read, where several people use this installation. */
  readonly keeper?: Id
  readonly candidate: string
  /** Scheme id, null while none is chosen. */
  readonly scheme: string | null
  readonly evidence: number
  readonly criteriaClaimed: number
  readonly criteriaInAll: number
  readonly changedAt: string
}

/**
 * Locks the screen among colleagues, and nothing more: what is stored is not encrypted. Waits are what is left of them in ms
 * of the lock's screen being open, not moments, so that no clock can lengthen or shorten them.
 */
export type Pin = {
  readonly salt: Bytes
  readonly rounds: number
  /** PBKDF2 with SHA-256 of the digits. Never exported. */
  readonly hash: Bytes
  /** Wrong tries since the last right one, noted before each is looked at. */
  readonly wrong: number
  readonly waitLeft: number
  /** Null while nobody is having it taken off. */
  readonly takingOffLeft: number | null
}
export type PersonRow = {
  readonly person: Id
  readonly name: string
  readonly since: string
  readonly pin?: Pin
  /** When a forgotten PIN was taken off, until its owner has read that. */
  readonly pinTakenOff?: string
}
export type KeysRow = { readonly person: Id; readonly keys: CryptoKeyPair }
/** A scheme version exactly as published, by the hash of its bytes. */
export type SchemeRow = {
  readonly sha256: Sha256
  readonly bytes: Bytes
  /** Of the list that this device keeps besides the app's own. Once a portfolio has chosen it, its bytes stay for good. */
  readonly own?: 'not chosen yet' | 'chosen'
}
/** A signed centre list as it came; `sha256` is of `bytes`, `signature` is base64. */
export type CentreListRow = {
  readonly ledger: Id
  readonly sha256: Sha256
  readonly bytes: Bytes
  readonly signature: string
}
export type DestinationKind = 'webdav' | 's3' | 'folder'
/** AES-GCM under this installation's own key. */
export type Sealed = { readonly iv: Bytes; readonly content: Bytes }
export type DestinationRow = {
  readonly id: Id
  readonly kind: DestinationKind
  readonly name: string
  readonly settings: unknown
  readonly ledgers: readonly Id[]
  readonly secret: Sealed | null
}
/** Seals what must not lie here readable. The key cannot be extracted. */
export type SealRow = { readonly name: string; readonly key: CryptoKey }
/** What is known of a portfolio at a destination; a cache. */
export type KnownRow = { readonly destination: Id; readonly ledger: Id; readonly value: unknown }
export type SettingRow = { readonly name: string; readonly value: unknown }
