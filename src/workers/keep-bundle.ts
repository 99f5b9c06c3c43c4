// A file for verifiers lies beside the exchange in a folder that people can open: made anew when the portfolio has changed or none lies
// there, under a new name, read back and checked; only then do the older ones go, but at once where something was erased, and nothing
// that it did not make. Never asked for, never in the way of an exchange, and a file that could not be found whole again does not stay.

import { randomId, type Id } from '#/base/ids.ts'
import { dayOf, momentNow } from '#/base/dates.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ComposedBundle } from '#/bundle/compose-bundle.ts'
import { viewerHashOf, type ViewerCode } from '#/bundle/start-here.ts'
import { verifyBundle } from '#/bundle/verify-bundle.ts'
import { isFitToBringIn, isOnlyIncomplete } from '#/bundle/finding.ts'
import { makePages } from '#/report/make-pages.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { FolderDestination, Path } from '#/sync/destination.ts'
import type { Known } from '#/sync/known.ts'
import type { ExchangeError } from '#/sync/run.ts'
import type { MakeError } from './make-bundle.ts'

export type KeepBundle = {
  readonly ledger: Id
  readonly viewer: ViewerCode
  readonly signal: AbortSignal
  /** The portfolio's as it is now. */
  readonly revision: () => Promise<Result<number, StoreError>>
  readonly make: (day: string) => Promise<Result<ComposedBundle, MakeError>>
}
type Kept = Promise<Result<boolean, ExchangeError | MakeError>>

/** Between two, in ms: a day's work is not a file for each photo. */
const pause = 5 * 60 * 1000
/** After one that came to nothing: what stood in its way will be there for a while, and it may have gigabytes. */
const pauseAfterFailure = 60 * 60 * 1000

const isWithin = (ms: number, at: string | undefined | null): boolean =>
  typeof at === 'string' && Math.abs(Date.now() - Date.parse(at)) < ms

const isOwnName = (name: string): boolean => /^evidence-\d{4}-\d\d-\d\d-[a-z2-7]{8}\.zip$/.test(name)

const folderOf = (ledger: Id): Path => `${ledger}/bundle`

/**
 * Where something was erased since, every file for verifiers that lies there may hold it, whoever made it: all of them go
 * before another is made, and though none can be. To be called after each exchange, also where none is kept any more.
 */
export const dropOutdatedBundles = async (
  destination: FolderDestination,
  known: Known,
  ledger: Id,
  signal: AbortSignal,
): Promise<Result<void, ExchangeError>> => {
  const erased = known.removed.size
  // Some of it came back there, and will be removed again.
  known.bundlesWithout = Math.min(known.bundlesWithout, erased)
  if (known.bundlesWithout === erased) return ok(undefined)
  const there = await destination.list(folderOf(ledger), { signal })
  if (!there.ok) return there
  for (const { name } of there.value.filter((one) => isOwnName(one.name))) {
    const removed = await destination.remove(`${folderOf(ledger)}/${name}`, { signal })
    if (!removed.ok) return removed
  }
  known.bundlesWithout = erased
  // Nothing lies there now, so nothing is waited for.
  known.bundle = null
  known.bundleFailedAt = null
  return ok(undefined)
}

const liesThere = async (
  destination: FolderDestination,
  ledger: Id,
  signal: AbortSignal,
): Promise<Result<boolean, ExchangeError>> => {
  const there = await destination.list(folderOf(ledger), { signal })
  return there.ok ? ok(there.value.some(({ name }) => isOwnName(name))) : there
}

/** False where there was nothing to do, or where it could not be found whole again. What is known changes either way. */
export const keepBundle = async (destination: FolderDestination, known: Known, order: KeepBundle): Kept => {
  const revision = await order.revision()
  if (!revision.ok) return revision
  if (known.bundle?.revision === revision.value) {
    const lies = await liesThere(destination, order.ledger, order.signal)
    if (!lies.ok || lies.value) return lies.ok ? ok(false) : lies
    // Another device that heard of an erasure later took it away, and may be unable to make one.
    known.bundle = null
  }
  const { bundle, bundleFailedAt } = known
  const isRecent = isWithin(pause, bundle?.at) || isWithin(pauseAfterFailure, bundleFailedAt)
  if (isRecent) return ok(false)
  const at = momentNow()
  const kept = await makeAndPut(destination, known, order, { revision: revision.value, at })
  // One that was stopped met nothing that stood in its way.
  if (kept.ok || kept.error.kind !== 'stopped') known.bundleFailedAt = kept.ok && kept.value ? null : at
  return kept
}

const makeAndPut = async (
  destination: FolderDestination,
  known: Known,
  { ledger, viewer, signal, make }: KeepBundle,
  { revision, at }: { readonly revision: number; readonly at: string },
): Kept => {
  const day = dayOf(at)
  const made = await make(day)
  if (!made.ok) return made
  // Words of the history have not come yet: whoever opened it would be told that it is damaged.
  known.bundleWaits = !isFitToBringIn(made.value.findings)
  if (known.bundleWaits) return ok(false)
  const older = await destination.list(folderOf(ledger), { signal })
  if (!older.ok) return older
  // Another device may be making one of the same day.
  const name = `evidence-${day}-${randomId().slice(0, 8)}.zip`
  const path = `${folderOf(ledger)}/${name}`
  const put = await destination.put(path, made.value.zip, { signal })
  const back = put.ok ? await readBack(destination, path, viewer, signal) : put
  if (!back.ok || back.value === 'damaged') {
    // Though it was stopped: otherwise each try would leave one.
    await destination.remove(path)
    return back.ok ? ok(false) : back
  }
  const isWhole = back.value === 'whole'
  const before = known.bundle
  known.bundle = { name, revision, at, isWhole }
  // One that lacks files of others takes the place of no whole one, only of the last such that was made here.
  const replaced = older.value.filter(
    (old) =>
      old.name !== name &&
      isOwnName(old.name) &&
      (isWhole || (before?.isWhole === false && old.name === before.name)),
  )
  for (const old of replaced) {
    const removed = await destination.remove(`${folderOf(ledger)}/${old.name}`, { signal })
    if (!removed.ok) return removed
  }
  return ok(true)
}

const readBack = async (
  destination: FolderDestination,
  path: Path,
  viewer: ViewerCode,
  signal: AbortSignal,
): Promise<Result<'whole' | 'incomplete' | 'damaged', ExchangeError>> => {
  const back = await destination.open(path, { signal })
  if (!back.ok) return back
  const options = { centre: null, viewerHash: viewerHashOf(viewer), make: makePages }
  try {
    const { verdict, findings } = await verifyBundle(back.value, options)
    if (verdict !== 'damaged') return ok('whole')
    return ok(isOnlyIncomplete(findings) ? 'incomplete' : 'damaged')
  } catch (fault) {
    // A drive that is gone while it is read.
    if (fault instanceof DOMException) return err({ kind: 'unreachable' })
    throw fault
  }
}
