// What the exchange asks of this side: the portfolio as it is held here, and a safe place for what arrives. It is given
// by whoever has a store and a fold; the exchange knows neither.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import type { Signer } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { OutlinesByHash } from '#/ledger/outlines.ts'
import type { Joined } from '#/store/incoming.ts'
import type { StoreError } from '#/store/store-error.ts'

/** A centre's list as it came: the text that was signed, and the signature in base64. */
export type SignedText = { readonly text: string; readonly signature: string }

export type NamedFile = {
  readonly sha256: Sha256
  /** Null for a scheme file that is not here: small, but nobody has said how small. */
  readonly bytes: number | null
  readonly mediaType: string
}

/** What makes one piece of evidence: every entry about it, and its files. */
export type Piece = { readonly heads: readonly HeadHash[]; readonly files: readonly Sha256[] }

export type Held = {
  /** Changes whenever the entries do. */
  readonly revision: number
  readonly outlines: OutlinesByHash
  /** The first entry of each chain, whole. */
  readonly introductions: readonly Entry[]
  /** Whose chains may be passed on: everybody's but strangers' (formats §6). */
  readonly passesOn: (device: Id) => boolean
  /** Whose word about what they hold counts: nobody's whom no one knows, and no lost device's. */
  readonly isRelied: (device: Id) => boolean
  /** By the hash of the text. */
  readonly lists: ReadonlyMap<Sha256, SignedText>
  /** Files that standing evidence of anybody but strangers names, and the scheme file; whether or not they are here. */
  readonly named: ReadonlyMap<Sha256, NamedFile>
  /** Those that are here. */
  readonly here: ReadonlySet<Sha256>
  /** Standing evidence, by its id. */
  readonly pieces: ReadonlyMap<HeadHash, Piece>
  /** Files that this device was told to do without. */
  readonly doneWithout: ReadonlySet<Sha256>
  readonly erased: { readonly heads: ReadonlySet<HeadHash>; readonly blobs: ReadonlySet<Sha256> }
}

type Kept<T> = Promise<Result<T, StoreError>>

export type Side = {
  readonly ledger: Id
  /** This installation's own key in the ledger; null where it only reads. */
  readonly signer: Signer | null
  /** Without reading the entries. */
  revision(): Kept<number>
  held(): Kept<Held>
  /** Whole, in the order asked for; those that are not here, or not as they were written, are left out. */
  entries(hashes: readonly HeadHash[]): Kept<readonly Entry[]>
  /** Durable when this resolves. Their signatures have been checked. */
  takeEntries(entries: readonly Entry[]): Kept<void>
  /** Durable when this resolves: bodies, files, their small pictures and parts that have come. What is not here is passed over. */
  erase(erased: { readonly entries: readonly HeadHash[]; readonly blobs: readonly Sha256[] }): Kept<void>
  /** False where it is no list that its stated key has signed. */
  takeList(list: SignedText): Kept<boolean>
  /** Null where it is not here, or no longer what was captured. */
  file(sha256: Sha256): Kept<Blob | null>
  /** Hashes the whole of it; false where it is not here, or not what was captured any more. */
  isWhole(sha256: Sha256): Kept<boolean>
  /** Takes it off this device once it was found whole, to be done without; false where it is not here, not whole, or used elsewhere. */
  letGo(sha256: Sha256): Kept<boolean>
  /** A whole file whose hash has been checked. */
  takeFile(file: NamedFile, content: Blob): Kept<void>
  /** Which parts of a large file lie here already. */
  partsHere(file: NamedFile): Kept<ReadonlySet<number>>
  takePart(file: NamedFile, index: number, content: Blob): Kept<void>
  /** The parts that came of it so far go. */
  dropParts(file: NamedFile): Kept<void>
  /** All parts lie here: they become the file if its hash is right, and are thrown away if not; one that cannot be read, alone. */
  joinParts(file: NamedFile): Kept<Joined>
}
