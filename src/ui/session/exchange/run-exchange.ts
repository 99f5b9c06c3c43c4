// One exchange of one portfolio, run in a worker and followed from here. Of several tabs one does it.

import { attempted, err, ok, type Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { knownFrom, type Known } from '#/sync/known.ts'
import type { ExchangeError, Progress, Tally } from '#/sync/run.ts'
import type {
  ExchangeEnded,
  ExchangeOrder,
  ExchangeStopped,
  FromExchangeWorker,
  ToExchangeWorker,
} from '#/workers/exchange.worker.ts'
import { viewerCode } from '#/ui/session/bundle/bundle-job.ts'
import { storeName } from '#/ui/session/demo-mode.ts'
import { exchangeOf, setExchangeAt, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { noteLacking, noteReach } from '#/ui/session/exchange/reach.ts'
import { catchUp } from '#/ui/session/follow-changes.ts'
import { setSession, theStore, useSession } from '#/ui/session/session.ts'
import { readShelf } from '#/ui/session/start-session.ts'

export type ExchangeFault = ExchangeError | ExchangeStopped | { readonly kind: 'worker failed' }

export type RunOptions = {
  readonly signal: AbortSignal
  readonly largest: number | null
  /** Files that may move however large they are. */
  readonly anyway?: ReadonlySet<Sha256>
  readonly compare?: boolean
  /** Files to take off this device, where others are sure to hold them. */
  readonly leaving?: ReadonlySet<Sha256>
}

const inWorker = (
  order: ExchangeOrder,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Result<ExchangeEnded, ExchangeStopped | { kind: 'worker failed' }>> =>
  new Promise((resolve) => {
    const failed = err({ kind: 'worker failed' } as const)
    const worker = attempted(
      () => new Worker(new URL('../../../workers/exchange.worker.ts', import.meta.url), { type: 'module' }),
    )
    if (worker === null) return resolve(failed)
    const post = (message: ToExchangeWorker): void => worker.postMessage(message)
    const stop = (): void => post({ kind: 'stop' })
    const end = (ended: Result<ExchangeEnded, ExchangeStopped | { kind: 'worker failed' }>): void => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      resolve(ended)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromExchangeWorker>) => {
      if (data.kind === 'progress') tell(data.progress)
      else end(data.ended)
    })
    worker.addEventListener('error', () => end(failed))
    signal.addEventListener('abort', stop)
    post({ kind: 'exchange', order })
    if (signal.aborted) stop()
  })

/** What the screens show of files and shelves follows what has come. */
const showWhatCame = async (
  ledger: Id,
  { filesReceived, gone }: Tally,
  isHistoryNew: boolean,
): Promise<void> => {
  const { open } = useSession.getState()
  if (open?.ledger === ledger) {
    if (filesReceived + gone > 0) setSession({ open: { ...open, version: open.version + 1 } })
    return catchUp()
  }
  if (!isHistoryNew) return
  const { keepShelfRow, loadPortfolio } = await import('#/ui/session/load-portfolio.ts')
  const loaded = await loadPortfolio(ledger, false)
  if (loaded.ok) await keepShelfRow(loaded.value)
  await readShelf()
}

/** Held by whoever exchanges a portfolio, or changes what is known of its exchange. */
export const exchangeLock = (ledger: Id): string => `fieldfolio-exchange-${ledger}`

/** Null where another tab is at it, or nobody here may. What went wrong stands in the state too. */
export const runExchange = async (
  ledger: Id,
  { signal, largest, anyway = new Set(), compare = false, leaving = new Set() }: RunOptions,
): Promise<Result<Tally, ExchangeFault> | null> =>
  navigator.locks.request(exchangeLock(ledger), { ifAvailable: true }, async (lock) => {
    const there = exchangeOf(ledger)
    const row = useSession.getState().shelf.find((one) => one.ledger === ledger)
    // Not on the shelf of whoever is here: behind somebody's PIN, or gone.
    if (lock === null || there === undefined || row === undefined) return null
    // Only a folder is looked into by people.
    const viewer = there.destination.kind === 'folder' ? await viewerCode() : null
    const { id: place } = there.destination
    const tell = (change: Partial<LedgerExchange>): void => setExchangeAt(ledger, place, change)
    const order = {
      store: storeName(),
      ledger,
      person: row.person,
      destination: place,
      largest,
      anyway,
      compare,
      leaving,
      left: null,
      viewer: viewer?.ok ? viewer.value : null,
    }
    tell({ progress: { doing: 'looking', bytes: 0, ofBytes: 0 } })
    const from = await theStore().revisionOf(ledger)
    const ended = await inWorker(order, signal, (progress) => tell({ progress }))
    if (!ended.ok) {
      tell({ progress: null, trouble: ended.error })
      return ended
    }
    const { tally, error, safe } = ended.value
    const isStopped = error?.kind === 'stopped'
    tell({ progress: null, tally, safe, trouble: isStopped ? null : error })
    const known = await keptKnown(place, ledger)
    await noteReach(ledger, { place, from: from.ok ? from.value : 0, tally, known, isWhole: error === null })
    await noteLacking(ledger)
    const to = await theStore().revisionOf(ledger)
    await showWhatCame(ledger, tally, !from.ok || !to.ok || from.value !== to.value)
    return error === null ? ok(tally) : err(error)
  })

/** These files from a place that is known on this device, and nothing else: nothing is sent there, nothing learned of it. */
export const fetchFromPlace = async (
  ledger: Id,
  place: Id,
  files: ReadonlySet<Sha256>,
  { signal, tell }: { readonly signal: AbortSignal; readonly tell: (progress: Progress) => void },
): Promise<Result<Tally, ExchangeFault>> => {
  const fetchThem = async (): Promise<Result<Tally, ExchangeFault>> => {
    const order = {
      store: storeName(),
      ledger,
      person: null,
      destination: place,
      largest: null,
      anyway: new Set<Sha256>(),
      compare: false,
      leaving: new Set<Sha256>(),
      left: files,
      viewer: null,
    }
    const ended = await inWorker(order, signal, tell)
    if (!ended.ok) return ended
    const { tally, error } = ended.value
    await showWhatCame(ledger, tally, false)
    return error === null ? ok(tally) : err(error)
  }
  // Another exchange of it may take long: whoever stops waiting for that is not kept.
  return navigator.locks.request(exchangeLock(ledger), { signal }, fetchThem).catch((fault: unknown) => {
    if (signal.aborted) return err({ kind: 'stopped' })
    throw fault
  })
}

/** What is known from the last exchange. */
export const keptKnown = async (destination: Id, ledger: Id): Promise<Known> => {
  const known = await (await theStore().openExchanges()).known(destination, ledger)
  return knownFrom(known.ok ? known.value : null)
}
