// Starting: opens the store, says what cannot work before anything is recorded, and opens the portfolio last used.
// What works on a portfolio is loaded apart, so that a newcomer's first screen need not wait for it.

import { newDeviceKeys } from '#/ledger/device.ts'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { openStore } from '#/store/open-store.ts'
import { askForPersistence } from '#/store/persistence.ts'
import type { StoreError } from '#/store/store-error.ts'
import { noteHere, wasHere } from '#/ui/session/been-here.ts'
import { isDemo, readDemoMode, storeName } from '#/ui/session/demo-mode.ts'
import { followChanges } from '#/ui/session/follow-changes.ts'
import { isKeeping, whenKept } from '#/ui/session/keeping.ts'
import {
  handedOverName,
  holdStore,
  isClosed,
  setSession,
  theStore,
  useSession,
  type OpenPortfolio,
  type SessionStatus,
} from '#/ui/session/session.ts'
import { keepWhenHidden } from '#/ui/session/snapshots.ts'

const lastOpened = 'last opened'

const loadingCode = () => import('#/ui/session/load-portfolio.ts')
const peopleCode = () => import('#/ui/session/people/watch-people.ts')

const loadPortfolio = async (ledger: Id): Promise<Result<OpenPortfolio, StoreError>> =>
  (await loadingCode()).loadPortfolio(ledger)

/** What the first photo needs, in pieces, so that a finger that comes sooner does not feel them being loaded. */
export const sessionCode = [
  async () => (await import('#/ui/session/can-keep.ts')).checkKeeping(),
  () => import('#/portfolio/fold.ts'),
  loadingCode,
  () => import('#/ui/session/capture-evidence.ts'),
  async () => (await peopleCode()).watchPeople(),
  async () => (await import('#/ui/session/exchange/auto-exchange.ts')).watchExchanges(),
  async () => (await import('#/ui/session/meeting/invitations.ts')).watchInvitations(),
]

let timesAsked = 0

/**
 * Makes a portfolio the open one, and remembers it for the next start. Files on their way into another come in there first.
 * Where it is locked meanwhile, or on no shelf of whoever is here by then, nothing is opened; nor where another was asked for
 * since, or `isWanted` says no. What is being kept opens its own behind the lock, which waits for it.
 */
export const showPortfolio = async (
  ledger: Id,
  isWanted = (): boolean => true,
): Promise<Result<void, StoreError>> => {
  const { person, status } = useSession.getState()
  let turn = timesAsked
  const isTheirs = (): boolean => {
    const now = useSession.getState()
    return (
      turn === timesAsked &&
      now.person === person &&
      now.shelf.some((row) => row.ledger === ledger) &&
      (isClosed(status) || !isClosed(now.status) || isKeeping()) &&
      isWanted()
    )
  }
  // What is refused itself must not cancel what lets somebody in.
  if (!isTheirs()) return ok(undefined)
  timesAsked += 1
  turn = timesAsked
  const open = await loadPortfolio(ledger)
  if (!open.ok) return open
  if (!isTheirs()) return ok(undefined)
  const { open: shown } = useSession.getState()
  if (shown && shown.ledger !== ledger && isKeeping()) {
    await whenKept()
    // Read again: it may have changed while they came.
    return isTheirs() ? showPortfolio(ledger, isWanted) : ok(undefined)
  }
  setSession({ open: open.value })
  void theStore().putSetting(lastOpened, ledger)
  return ok(undefined)
}

/** Reads the shelf again, as after another tab started a portfolio. */
export const readShelf = async (): Promise<Result<void, StoreError>> => {
  const shelf = await theStore().shelf()
  if (!shelf.ok) return err(shelf.error)
  const { person: who, status } = useSession.getState()
  // An exchange may end behind the lock: nobody's work is in the session there.
  if (who === null && isClosed(status)) return ok(undefined)
  const seen = shelf.value.filter(({ person, keeper = who }) => who === null || (person ?? keeper) === who)
  setSession({ shelf: seen.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)) })
  if (shelf.value.length > 0) noteHere(true)
  return ok(undefined)
}

/** Read by its person: the next start is one like any other. */
export const putAwayEmptied = (): void => {
  noteHere(false)
  setSession({ isEmptied: false })
}

/** The demo's portfolio is made when somebody first enters it. */
const beginDemo = async (): Promise<SessionStatus | null> => {
  const { makeDemoHere } = await import('#/ui/session/make-demo-here.ts')
  const made = await makeDemoHere()
  if (!made.ok)
    return made.error.kind === 'bad key' || made.error.kind === 'Ed25519 missing'
      ? { kind: 'too old' }
      : { kind: 'no store', error: made.error }
  const shelf = await readShelf()
  return shelf.ok ? null : { kind: 'no store', error: shelf.error }
}

/** Opens the store and reads what is told first: the shelf, what was open last, who is here. */
const openHere = async () => {
  const store = await openStore(storeName())
  if (!store.ok) return store
  holdStore(store.value)
  const [shelf, last, people, handed] = await Promise.all([
    readShelf(),
    theStore().setting(lastOpened),
    theStore().people(),
    theStore().setting(handedOverName),
  ])
  if (!shelf.ok) return shelf
  // Not known is not said to be free.
  if (!handed.ok) return handed
  return people.ok ? ok({ last, people: people.value, handed: handed.value }) : people
}

/** How long storage may take, in milliseconds, before it is said; it is waited for all the same. */
const patience = 15_000

const openHereOrSay = async (): ReturnType<typeof openHere> => {
  let isSaid = false
  const timer = setTimeout(() => {
    isSaid = true
    setSession({ status: { kind: 'no store', error: { kind: 'slow' } } })
  }, patience)
  try {
    return await openHere()
  } finally {
    clearTimeout(timer)
    // What takes long from here on is not the storage's doing.
    if (isSaid) setSession({ status: { kind: 'starting' } })
  }
}

/** At once, beside the first reading. */
const leaveOldLog = async (): Promise<void> => {
  const code = await import('#/store/start-fresh-log.ts').catch(() => null)
  await code?.startFreshLog()
}

const start = async (): Promise<SessionStatus> => {
  readDemoMode()
  // Its code comes while the store opens.
  if (wasHere()) void loadingCode().catch(() => undefined)
  const here = await openHereOrSay()
  if (!here.ok) return { kind: 'no store', error: here.error }
  const { last, people, handed } = here.value
  const isNothingHere = useSession.getState().shelf.length === 0
  if (isDemo()) {
    const stopped = isNothingHere ? await beginDemo() : null
    if (stopped !== null) return stopped
  } else {
    setSession({ isEmptied: wasHere() && isNothingHere })
    askForPersistence((persistence) => setSession({ persistence }))
  }
  followChanges()
  keepWhenHidden()
  if (!isNothingHere) void leaveOldLog()
  const witness = handed === null ? null : await (await peopleCode()).beginHandedOver(handed)
  if (witness !== null) return witness
  const rows = useSession.getState().shelf
  const row = rows.find(({ ledger }) => last.ok && ledger === last.value) ?? rows[0]
  const [first, ...others] = people
  if (!isDemo() && (first?.pin || others.length > 0)) return (await peopleCode()).beginShared(people, row)
  const shown = row ? await showPortfolio(row.ledger) : ok(undefined)
  // A portfolio that cannot be read must not look like one that is not there.
  if (!shown.ok) return { kind: 'no store', error: shown.error }
  // Asked once and thrown away: the floor of formats §1.
  const probe = rows.length > 0 ? ok(null) : await newDeviceKeys()
  return { kind: probe.ok ? 'ready' : 'too old' }
}

/** Throws where a part of the app does not load. */
export const startSession = async (): Promise<void> => {
  setSession({ status: await start() })
}
