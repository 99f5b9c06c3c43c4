// Exchanges without anybody thinking of it: when the app is opened or looked at again, when there is signal again, when
// something was added, and now and then while it is looked at. A failure waits longer each time, and never in step with others.

import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import type { Tally } from '#/sync/run.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { isOnMobileData } from '#/ui/session/exchange/connection.ts'
import { exchangeSettings, isPausedHere } from '#/ui/session/exchange/exchange-settings.ts'
import {
  exchangeOf,
  nowhereReached,
  setExchange,
  useExchanges,
  type LedgerExchange,
} from '#/ui/session/exchange/exchange-state.ts'
import { keptReach, noteLacking, noteNewer } from '#/ui/session/exchange/reach.ts'
import {
  keptKnown,
  runExchange,
  type ExchangeFault,
  type RunOptions,
} from '#/ui/session/exchange/run-exchange.ts'
import { theStore, useSession } from '#/ui/session/session.ts'

/** In ms. After something moved, others are likely to have moved something too. */
const soon = 2_000
const restAtFirst = 5_000
const restAtLast = 60_000
const backoffAtLast = 300_000
/** However much later a server says: a timer of more than 24 days would go off at once. */
const busyAtLast = 3_600_000
/** After a change: a photo and its claim are one exchange. */
const afterChange = 1_500

/** What trying again soon does not mend: a person does, or time. */
const lasting = new Set<ExchangeFault['kind']>([
  'sign-in refused',
  'clock off',
  'not a store',
  'no room',
  'permission needed',
  'bad key',
  'Ed25519 missing',
  'quota full',
])

type Pace = {
  rest: number
  failures: number
  timer: ReturnType<typeof setTimeout> | undefined
  stopping: AbortController
}
const paces = new Map<Id, Pace>()

const paceOf = (ledger: Id): Pace => {
  const there = paces.get(ledger)
  if (there !== undefined) return there
  const made: Pace = { rest: restAtFirst, failures: 0, timer: undefined, stopping: new AbortController() }
  paces.set(ledger, made)
  return made
}

const isLookedAt = (): boolean => document.visibilityState === 'visible'

/** Null for all; on mobile data only small things, unless its person allows more. */
const largestNow = async (): Promise<number | null> =>
  isOnMobileData() ? (await exchangeSettings()).largestOnMobile : null

const waitAfter = (pace: Pace, fault: ExchangeFault | null, isMoved: boolean): number => {
  if (fault === null) {
    pace.failures = 0
    pace.rest = isMoved ? restAtFirst : Math.min(restAtLast, pace.rest * 2)
    return isMoved ? soon : pace.rest
  }
  pace.failures += 1
  if (fault.kind === 'busy' && fault.afterMs !== null)
    return Math.min(busyAtLast, Math.max(fault.afterMs, soon))
  const wait = lasting.has(fault.kind) ? backoffAtLast : Math.min(backoffAtLast, soon * 2 ** pace.failures)
  return wait * (0.5 + Math.random() / 2)
}

const again = (ledger: Id, ms: number): void => {
  const pace = paceOf(ledger)
  clearTimeout(pace.timer)
  pace.timer = setTimeout(() => void exchangeNow(ledger), ms)
}

type Exchanging = Promise<Result<Tally, ExchangeFault> | null>

/** Of this tab. */
const underWay = new Map<Id, { readonly run: Exchanging; readonly signal: AbortSignal }>()

export type ExchangeAsked = Pick<RunOptions, 'compare' | 'leaving'> & {
  /** What is under way already will not do. */
  readonly anew?: boolean
  /** As {@link untilStopped} gave it when it was asked for, where something had to be done first. */
  readonly signal?: AbortSignal
}

/** Aborted by whoever stops this portfolio's exchanges from now on. */
export const untilStopped = (ledger: Id): AbortSignal => paceOf(ledger).stopping.signal

/**
 * At once, whatever the pace; also asked for by a person, who is told of the one that is under way already, unless that was stopped
 * before. Null where there is nothing to do now, as while it is paused, or another tab does it.
 */
export const exchangeNow = async (ledger: Id, asked: ExchangeAsked = {}): Exchanging => {
  const { signal = untilStopped(ledger), anew = false } = asked
  for (let running = underWay.get(ledger); running !== undefined; running = underWay.get(ledger)) {
    const done = await running.run
    if (!anew && (signal.aborted || running.signal === signal)) return done
  }
  if (signal.aborted) return null
  const run = exchangeOnce(ledger, signal, asked).finally(() => underWay.delete(ledger))
  underWay.set(ledger, { run, signal })
  return run
}

/** Another tab may have chosen another place, or none, or have paused it. */
const isAsSet = async (ledger: Id, { destination, isPaused }: LedgerExchange): Promise<boolean> => {
  const all = await (await theStore().openExchanges()).destinations()
  const paused = await isPausedHere(ledger)
  const isThere = ({ id, ledgers }: StoredDestination): boolean =>
    id === destination.id && ledgers.includes(ledger)
  return !all.ok || paused === null || (all.value.some(isThere) && paused === isPaused)
}

const exchangeOnce = async (
  ledger: Id,
  signal: AbortSignal,
  { compare = false, leaving }: ExchangeAsked,
): Exchanging => {
  const before = exchangeOf(ledger)
  if (before !== undefined && !(await isAsSet(ledger, before))) await readExchanges()
  const there = exchangeOf(ledger)
  if (there === undefined || there.isPaused) return null
  // What is not looked at goes to its end and begins nothing new.
  if (!navigator.onLine && there.destination.kind !== 'folder') return null
  const done = await runExchange(ledger, {
    signal,
    largest: await largestNow(),
    anyway: useExchanges.getState().anyway,
    compare,
    ...(leaving !== undefined && { leaving }),
  })
  if (signal.aborted || exchangeOf(ledger) === undefined) return done
  const pace = paceOf(ledger)
  const moved =
    done?.ok === true &&
    done.value.entriesReceived + done.value.entriesSent + done.value.filesReceived + done.value.filesSent > 0
  const wait = waitAfter(pace, done === null || done.ok ? null : done.error, moved)
  if (isLookedAt()) again(ledger, wait)
  return done
}

/** The open one first; each by itself, so that one that cannot go on holds up no other. */
const exchangeAll = (): void => {
  const { open } = useSession.getState()
  const ledgers = [...useExchanges.getState().byLedger.keys()]
  const inOrder = ledgers.toSorted((a, b) => Number(b === open?.ledger) - Number(a === open?.ledger))
  void (async () => {
    for (const ledger of inOrder) {
      paceOf(ledger).failures = 0
      paceOf(ledger).rest = restAtFirst
      await exchangeNow(ledger)
    }
  })()
}

const onVisibility = (): void => {
  // Another tab may have set one up meanwhile.
  if (isLookedAt()) void readExchanges().then(exchangeAll)
  else for (const { timer } of paces.values()) clearTimeout(timer)
}

const readAll = async (): Promise<void> => {
  const all = await (await theStore().openExchanges()).destinations()
  if (!all.ok) return
  const shelf = new Set(useSession.getState().shelf.map(({ ledger }) => ledger))
  const { paused, largestOnMobile } = await exchangeSettings()
  const found: [Id, LedgerExchange][] = []
  for (const destination of all.value)
    for (const ledger of destination.ledgers) {
      if (!shelf.has(ledger)) continue
      const before = await knownBefore(destination.id, ledger)
      found.push([ledger, { ...before, destination, isPaused: paused.has(ledger) }])
    }
  const now = useExchanges.getState().byLedger
  const byLedger = new Map(
    found.map(([ledger, read]): [Id, LedgerExchange] => {
      const there = now.get(ledger)
      const { destination, isPaused } = read
      return [ledger, there?.destination.id === destination.id ? { ...there, destination, isPaused } : read]
    }),
  )
  useExchanges.setState({ byLedger, largestOnMobile })
  for (const ledger of byLedger.keys()) await noteNewer(ledger)
  const { open } = useSession.getState()
  if (open !== null && exchangeOf(open.ledger)?.upTo !== null) await noteLacking(open.ledger)
}

let reading = Promise.resolve()

/** Reads which portfolios on the shelf are exchanged where, and what is known of them from before. The last one asked for counts. */
export const readExchanges = (): Promise<void> => {
  reading = reading.then(readAll, readAll)
  return reading
}

/** From the last visit. */
const knownBefore = async (
  destination: Id,
  ledger: Id,
): Promise<Omit<LedgerExchange, 'destination' | 'isPaused'>> => {
  const { safe, files: filesThere, receipts, mended, bundleWaits } = await keptKnown(destination, ledger)
  const kept = await keptReach(destination, ledger)
  const reach = { ...nowhereReached, ...kept, filesThere, receipts, mended, bundleWaits }
  return { progress: null, tally: null, trouble: null, safe, ...reach }
}

let isWatching = false

/** Call when something is or was set up; as often as you like. In the demo nothing leaves the device. */
export const watchExchanges = async (): Promise<void> => {
  if (isDemo()) return
  await readExchanges()
  if (!isWatching) {
    isWatching = true
    addEventListener('online', () => exchangeAll())
    document.addEventListener('visibilitychange', onVisibility)
    useSession.subscribe(({ open, shelf }, before) => {
      if (open !== null && before.open?.ledger !== open.ledger) void noteLacking(open.ledger)
      else if (open !== null && before.open !== null && open.revision > before.open.revision) {
        void noteNewer(open.ledger)
        again(open.ledger, afterChange)
      }
      // A person was picked, or a portfolio came: others are exchanged from here on.
      if (shelf.length !== before.shelf.length) void readExchanges().then(exchangeAll)
    })
  }
  exchangeAll()
}

/** Stops what is under way; it goes on where it was. */
export const stopExchanges = (ledger: Id): void => {
  const pace = paceOf(ledger)
  pace.stopping.abort()
  pace.stopping = new AbortController()
  clearTimeout(pace.timer)
  setExchange(ledger, { progress: null })
}
