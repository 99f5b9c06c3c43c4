// Making a bundle off the main thread: the entries and files as the store has them now, whole files looked at again when
// nobody has for a week. The ZIP that comes back refers to the stored blobs; nothing is copied here.

import { crc32, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import {
  composeBundle,
  type ComposedBundle,
  type ComposeError,
  type StoredBlob,
} from '#/bundle/compose-bundle.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import type { Flavour } from '#/portfolio/portfolio.ts'
import { makePages } from '#/report/make-pages.ts'
import type { Store } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { storedLists } from './stored-lists.ts'

export type MakeOrder = {
  readonly ledger: Id
  readonly flavour: Flavour
  /** This installation's own device in the ledger; null where it only has a copy. */
  readonly maker: Id | null
  /** Files that whoever it is for holds, as they have signed; empty for a file with everything. */
  readonly leaveOut: ReadonlySet<Sha256>
  readonly viewer: ViewerCode
  /** `2026-11-22`, where the person is. */
  readonly day: string
}

export type MakeError = ComposeError | StoreError
/** `checking` counts files that were looked at again, `fetching` those that are not on this device. */
export type MakeProgress = {
  readonly step: 'gathering' | 'checking' | 'fetching' | 'writing'
  readonly done: number
  readonly all: number
}

/** Gets a file that this device does without, for this one use; null where it cannot be had just now. */
export type FetchAway = (sha256: Sha256) => Promise<Blob | null>

const week = 7 * 24 * 60 * 60 * 1000
const piece = 8 * 1024 * 1024

export const makeBundle = async (
  store: Store,
  { ledger, flavour, maker, leaveOut, viewer, day }: MakeOrder,
  tell: (progress: MakeProgress) => void,
  fetch: FetchAway,
): Promise<Result<ComposedBundle, MakeError>> => {
  tell({ step: 'gathering', done: 0, all: 0 })
  const read = await store.entriesOf(ledger)
  if (!read.ok) return read
  const lists = await storedLists(store, ledger)
  if (!lists.ok) return lists
  return composeBundle({
    ledger,
    entries: read.value.entries,
    lists: lists.value,
    flavour,
    maker,
    leaveOut,
    viewer,
    scheme: async (sha256) => {
      const scheme = await store.scheme(sha256)
      return scheme.ok ? scheme.value.bytes : null
    },
    blobs: async (hashes) => {
      const whole = await wholeBlobs(store, hashes, tell)
      if (!whole.ok) return whole
      const away = await awayBlobs(store, ledger, hashes, { tell, fetch })
      if (!away.ok) return away
      tell({ step: 'writing', done: 0, all: 0 })
      return ok(new Map([...away.value, ...whole.value]))
    },
    make: makePages,
    baggingDay: day,
  })
}

/** Those here that were found whole within a week, or are now. */
const wholeBlobs = async (
  store: Store,
  hashes: readonly Sha256[],
  tell: (progress: MakeProgress) => void,
): Promise<Result<ReadonlyMap<Sha256, StoredBlob>, StoreError>> => {
  const stored = await store.blobs(hashes)
  if (!stored.ok) return stored
  const whole = new Map(stored.value.found)
  const overdue = [...whole.values()].filter(({ checkedAt }) => Date.now() - checkedAt > week)
  for (const [i, { sha256 }] of overdue.entries()) {
    tell({ step: 'checking', done: i, all: overdue.length })
    const checked = await store.checkBlob(sha256)
    if (!checked.ok) whole.delete(sha256)
  }
  return ok(whole)
}

const crcOf = async (blob: Blob): Promise<number> => {
  let sum = 0
  for (let at = 0; at < blob.size; at += piece)
    sum = crc32(new Uint8Array(await blob.slice(at, at + piece).arrayBuffer()), sum)
  return sum
}

/** Those that this device does without, fetched from where they lie. What cannot be had is left out, and named. */
const awayBlobs = async (
  store: Store,
  ledger: Id,
  hashes: readonly Sha256[],
  { tell, fetch }: { readonly tell: (progress: MakeProgress) => void; readonly fetch: FetchAway },
): Promise<Result<ReadonlyMap<Sha256, StoredBlob>, StoreError>> => {
  const fetched = new Map<Sha256, StoredBlob>()
  const without = await (await store.openExchanges()).doneWithout(ledger)
  if (!without.ok) return without
  if (without.value.size === 0) return ok(fetched)
  const facts = await store.blobFactsOf(ledger)
  if (!facts.ok) return facts
  const here = new Set(facts.value.map(({ sha256 }) => sha256))
  const away = hashes.filter((sha256) => without.value.has(sha256) && !here.has(sha256))
  for (const [i, sha256] of away.entries()) {
    tell({ step: 'fetching', done: i, all: away.length })
    const blob = await fetch(sha256)
    if (blob !== null) fetched.set(sha256, { blob, bytes: blob.size, crc32: await crcOf(blob) })
  }
  return ok(fetched)
}
