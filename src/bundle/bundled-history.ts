// What a bundle is made from and what comes out of one: signed entries, keys, centre lists, the scheme's bytes, and which
// files are not in it. Everything else in a bundle is made again from this and must come out the same.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'

export type BundledHistory = {
  readonly ledger: Id
  readonly flavour: Flavour
  readonly entries: readonly Entry[]
  /** Raw public keys, each known to derive its device's id. */
  readonly keys: ReadonlyMap<Id, Bytes>
  readonly lists: readonly CentreList[]
  /** The scheme's file exactly as published; null where there is none. */
  readonly scheme: Bytes | null
  /** Files that standing evidence names and that are not in the bundle. */
  readonly absent: ReadonlySet<Sha256>
}
