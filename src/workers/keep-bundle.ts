// A file for verifiers lies beside the exchange in a folder that people can open: made anew when the portfolio has changed, under a
// new name, read back and checked; only then do the older ones go. Never asked for, and never in the way of an exchange.

import { randomId, type Id } from '#/base/ids.ts'
import { dayOf, momentNow } from '#/base/dates.ts'
import { ok, type Result } from '#/base/result.ts'
import { viewerHashOf, type ViewerCode } from '#/bundle/start-here.ts'
import { verifyBundle } from '#/bundle/verify-bundle.ts'
import { isOnlyIncomplete } from '#/bundle/finding.ts'
import { makePages } from '#/report/make-pages.ts'
import type { Store } from '#/store/open-store.ts'
import type { Destination } from '#/sync/destination.ts'
import { fetchFile } from '#/sync/fetch-file.ts'
import type { Known } from '#/sync/known.ts'
import type { ExchangeError } from '#/sync/run.ts'
import { makeBundle, type MakeError } from './make-bundle.ts'

export type KeepBundle = {
  readonly ledger: Id
  readonly maker: Id | null
  readonly viewer: ViewerCode
  readonly signal: AbortSignal
}

/** Between two, in ms: a day's work is not a file for each photo. */
const pause = 5 * 60 * 1000

const folderOf = (ledger: Id): string => `${ledger}/bundle`

/** False where there was nothing to do. */
export const keepBundle = async (
  store: Store,
  destination: Destination,
  known: Known,
  { ledger, maker, viewer, signal }: KeepBundle,
): Promise<Result<boolean, ExchangeError | MakeError>> => {
  const revision = await store.revisionOf(ledger)
  if (!revision.ok) return revision
  const { bundle } = known
  const isRecent = bundle !== null && Math.abs(Date.now() - Date.parse(bundle.at)) < pause
  if (bundle?.revision === revision.value || isRecent) return ok(false)
  const at = momentNow()
  const day = dayOf(at)
  const made = await makeBundle(
    store,
    { ledger, flavour: 'full', maker, leaveOut: new Set(), viewer, day },
    () => undefined,
    async (sha256) => {
      const fetched = await fetchFile(destination, ledger, sha256, { signal })
      return fetched.ok ? fetched.value : null
    },
  )
  if (!made.ok) return made
  const older = await destination.list(folderOf(ledger), { signal })
  if (!older.ok) return older
  // Another device may be making one of the same day.
  const name = `evidence-${day}-${randomId().slice(0, 8)}.zip`
  const put = await destination.put(`${folderOf(ledger)}/${name}`, made.value.zip, { signal })
  if (!put.ok) return put
  const back = await destination.get(`${folderOf(ledger)}/${name}`, { signal })
  if (!back.ok) return back
  const options = { centre: null, viewerHash: viewerHashOf(viewer), make: makePages }
  const { verdict, findings } = await verifyBundle(new Blob([back.value]), options)
  if (verdict === 'damaged' && !isOnlyIncomplete(findings)) return ok(false)
  known.bundle = { name, revision: revision.value, at }
  for (const old of older.value) {
    if (old.name === name) continue
    const removed = await destination.remove(`${folderOf(ledger)}/${old.name}`, { signal })
    if (!removed.ok) return removed
  }
  return ok(true)
}
