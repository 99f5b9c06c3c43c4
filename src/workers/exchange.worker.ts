// Exchanges off the main thread, one portfolio after the other, with a store of its own. A shell: what happens is the
// exchange's. The page hears of new entries as of another tab's, and of where things stand from here.

import type { Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { ViewerCode } from '#/bundle/start-here.ts'
import type { KeyError } from '#/ledger/device.ts'
import { openStore } from '#/store/open-store.ts'
import type { StoreError } from '#/store/store-error.ts'
import { exchange, type Exchanged, type ExchangeOptions } from '#/sync/exchange.ts'
import { fetchFile } from '#/sync/fetch-file.ts'
import { fetchLeft } from '#/sync/fetch-left.ts'
import { knownFrom, type Safe } from '#/sync/known.ts'
import { makeRoom } from '#/sync/make-room.ts'
import { whyUnreached } from '#/sync/probe.ts'
import type { Progress } from '#/sync/run.ts'
import { dropOutdatedBundles, keepBundle } from './keep-bundle.ts'
import { noteHandedOut } from './handed-out.ts'
import { makeBundle } from './make-bundle.ts'
import { exchangeSide, signerHere } from './exchange-side.ts'
import { storedDestination, type NoDestination } from './stored-destination.ts'

export type ExchangeOrder = {
  /** Whose store it is, for the demo has one of its own. */
  readonly store: string
  readonly ledger: Id
  /** Whoever adds to it here; null where it is only read. */
  readonly person: Id | null
  readonly destination: Id
  readonly largest: number | null
  /** Files that may move however large they are. */
  readonly anyway: ReadonlySet<Sha256>
  readonly compare: boolean
  /** Files to take off this device, where others are sure to hold them; empty for an exchange and nothing else. */
  readonly leaving: ReadonlySet<Sha256>
  /** Files that were left there, to be fetched and nothing else done; null for an exchange. */
  readonly left: ReadonlySet<Sha256> | null
  /** The page inside bundles, where a file for verifiers is kept there; null where none is. */
  readonly viewer: ViewerCode | null
}
export type ToExchangeWorker = { kind: 'exchange'; order: ExchangeOrder } | { kind: 'stop' }

export type ExchangeStopped = StoreError | KeyError | NoDestination
export type ExchangeEnded = Exchanged & { readonly safe: Safe }
export type FromExchangeWorker =
  { kind: 'progress'; progress: Progress } | { kind: 'ended'; ended: Result<ExchangeEnded, ExchangeStopped> }

const post = (message: FromExchangeWorker): void => self.postMessage(message)

const stopping = new AbortController()

const run = async (order: ExchangeOrder): Promise<Result<ExchangeEnded, ExchangeStopped>> => {
  const { ledger, person, destination: id, largest, anyway, compare, leaving, left } = order
  const opened = await openStore(order.store)
  if (!opened.ok) return opened
  const store = opened.value
  const exchanges = await store.openExchanges()
  const place = await storedDestination(exchanges, id)
  if (!place.ok) return place
  const { destination, address, folder } = place.value
  const signer = await signerHere(store, person)
  if (!signer.ok) return signer
  const before = await exchanges.known(id, ledger)
  if (!before.ok) return before
  const known = knownFrom(before.value)
  const side = exchangeSide(store, exchanges, ledger, signer.value, id)
  const options: ExchangeOptions = {
    signal: stopping.signal,
    largest,
    anyway,
    compare,
    tell: (progress) => post({ kind: 'progress', progress }),
    // A cache: where it cannot be kept, more is asked the next time. Of an earlier place it stays as it was left.
    keep: async (now) => void (await exchanges.putKnown(id, ledger, now)),
  }
  const exchanged =
    left !== null
      ? await fetchLeft(side, destination, left, { ...options, keep: async () => undefined })
      : leaving.size === 0
        ? await exchange(side, destination, known, options)
        : await makeRoom(side, destination, known, leaving, options)
  // Only of a place that is known: of any other nobody knows what it should answer.
  const isKnown = known.segments.size > 0
  const error =
    exchanged.error?.kind === 'unreachable' && isKnown
      ? await whyUnreached(destination, address, { signal: stopping.signal })
      : exchanged.error
  const { viewer } = order
  const { signal } = stopping
  if (exchanged.error === null && left === null && folder !== null) {
    // Where it fails it is done at the next one: what has gone by then is not counted.
    await dropOutdatedBundles(folder, known, ledger, signal)
    await exchanges.putKnown(id, ledger, known)
  }
  if (exchanged.error === null && viewer !== null && folder !== null) {
    const maker = signer.value?.device ?? null
    const making = { ledger, flavour: 'full', maker, leaveOut: new Set<Sha256>(), viewer } as const
    // Where it fails, the one before it still lies there unless something was erased, and it is tried again later.
    const kept = await keepBundle(folder, known, {
      ledger,
      viewer,
      signal,
      revision: () => store.revisionOf(ledger),
      make: (day) =>
        makeBundle(
          store,
          { ...making, day },
          () => undefined,
          async (sha256) => {
            const fetched = await fetchFile(folder, ledger, sha256, { signal })
            return fetched.ok ? fetched.value : null
          },
        ),
    })
    if (kept.ok && kept.value) await noteHandedOut(store, ledger)
    await exchanges.putKnown(id, ledger, known)
  }
  return { ok: true, value: { tally: exchanged.tally, error, safe: known.safe } }
}

self.addEventListener('message', ({ data }: MessageEvent<ToExchangeWorker>) => {
  if (data.kind === 'stop') return stopping.abort()
  run(data.order)
    .then((ended) => post({ kind: 'ended', ended }))
    .catch((fault: unknown) => {
      // Rethrown outside the promise, so that the page hears of it as the worker's error.
      setTimeout(() => {
        throw fault
      })
    })
})
