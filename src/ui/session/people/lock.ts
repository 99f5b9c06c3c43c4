// Locking and picking: while it is locked nothing of anybody's work is in the session, and so on no screen. What was being
// saved is finished first, hidden; nobody else is let in before that, so that nothing lands in the wrong portfolio.

import { ok, type Result } from '#/base/result.ts'
import { randomId, type Id } from '#/base/ids.ts'
import type { StoreError } from '#/store/store-error.ts'
import { putAwayReadingTroubles } from '#/ui/session/arriving-files.ts'
import { saveDescription } from '#/ui/session/change-description.ts'
import { forgetGivenPlace } from '#/ui/session/exchange/given-place.ts'
import { isKeeping } from '#/ui/session/keeping.ts'
import { putAwayConnected } from '#/ui/session/meeting/meeting-state.ts'
import {
  isClosed,
  setSession,
  theStore,
  useSession,
  type HandedOver,
  type SessionStatus,
} from '#/ui/session/session.ts'
import { keepUnownedFor, personNow, readPeople, usePeopleHere } from '#/ui/session/people/people-here.ts'
import { keepNow } from '#/ui/session/snapshots.ts'
import { readShelf, showPortfolio } from '#/ui/session/start-session.ts'
import { useTaking, type Taking } from '#/ui/session/take-photo.ts'

export const nothingOpen = { open: null, shelf: [], person: null, isEmptied: false } as const

/** Whose work was open in this tab before it was locked; null after a start. */
let before: Id | null = null
let closing: Promise<void> = Promise.resolve()

const lastOf = (person: Id): string => `last opened by ${person}`

/** That person's portfolio: `ledger`, or the one they had open last. Nothing where they have none yet. */
export const showWorkOf = async (person: Id, ledger?: Id): Promise<Result<void, StoreError>> => {
  setSession({ person })
  const [read, last] = await Promise.all([readShelf(), theStore().setting(lastOf(person))])
  if (!read.ok) return read
  const { shelf } = useSession.getState()
  const wanted = ledger ?? (last.ok ? last.value : null)
  const row = shelf.find((there) => there.ledger === wanted) ?? shelf[0]
  return row ? showPortfolio(row.ledger) : ok(undefined)
}

const isSaving = (): boolean =>
  isKeeping() ||
  useSession.getState().saving.kind === 'saving' ||
  useTaking.getState().taking.kind === 'saving'

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

/** What the screens that have just gone still had to save: fields on leaving, files on their way in. */
const quiet = async (): Promise<void> => {
  await soon()
  await saveDescription()
  for (let still = 0; still < 2; still = isSaving() ? 0 : still + 1) await soon()
}

const close = async (): Promise<void> => {
  try {
    await quiet()
    await keepNow()
    await readPeople()
  } catch {
    // What nobody expected leaves nothing open, and keeps nobody out.
  }
  const { open, status } = useSession.getState()
  if (!isClosed(status)) return
  if (open !== null && before !== null) void theStore().putSetting(lastOf(before), open.ledger)
  setSession(nothingOpen)
}

/** Hides everything at once, and closes it as soon as nothing is being saved any more. */
const hideBehind = (status: SessionStatus): void => {
  if (useSession.getState().status.kind !== 'ready') return
  before = personNow()
  setSession({ status })
  closing = close()
}

export const lockHere = (): void => hideBehind({ kind: 'locked' })

/** Work of somebody else here who has a PIN: locked, it is what opens when they pick their name. */
export const showOnceLetIn = (person: Id, ledger: Id): void => {
  void theStore().putSetting(lastOf(person), ledger)
  lockHere()
}

/** In a tab that was locked, too: somebody else's PIN would open it beside the witness. */
export const hideFromWitness = (handed: HandedOver): void => {
  const status = { kind: 'handed over', handed } as const
  if (useSession.getState().status.kind === 'locked') setSession({ status })
  else hideBehind(status)
}

const openHidden = async <T>(
  { person, ledger }: HandedOver,
  work: () => Promise<T>,
): Promise<Result<T, StoreError>> => {
  try {
    const shown = await showWorkOf(person, ledger)
    if (!shown.ok) return shown
    const done = await work()
    await keepNow()
    return ok(done)
  } finally {
    setSession(nothingOpen)
  }
}

/**
 * For what a witness signed to be saved, while nothing of it shows: it is closed again at once, and nobody is let in before
 * that.
 */
export const openForWitness = <T>(
  handed: HandedOver,
  work: () => Promise<T>,
): Promise<Result<T, StoreError>> => {
  const done = closing.then(() => openHidden(handed, work))
  closing = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}

/** What went wrong with the photos of those who are not here now, and the photos that found no room: no gallery has them. */
const aside = new Map<Id, Taking>()

/** What is still to be read by one person never shows to another. A photo of theirs that found no room is held until they come back. */
const putAwaySaid = (from: Id, to: Id): void => {
  const { taking } = useTaking.getState()
  // What is being saved says itself how it ended.
  if (taking.kind !== 'saving') {
    aside.set(from, taking)
    useTaking.setState({ taking: aside.get(to) ?? { kind: 'nothing' } })
  }
  putAwayReadingTroubles()
  putAwayConnected()
  forgetGivenPlace()
}

/** Whoever has the right PIN, or none. `isOther`: somebody else was here before in this tab, whose place is not theirs. */
export const letIn = async (person: Id): Promise<Result<{ isOther: boolean }, StoreError>> => {
  await closing
  const shown = await showWorkOf(person)
  if (!shown.ok) {
    setSession({ ...nothingOpen, status: { kind: 'no store', error: shown.error } })
    return shown
  }
  const isOther = before !== null && before !== person
  if (before !== null && before !== person) putAwaySaid(before, person)
  before = person
  setSession({ status: { kind: 'ready' } })
  return ok({ isOther })
}

/** Somebody who has nothing here yet: the first screen, and a person of their own as soon as they begin. */
export const letInNew = async (): Promise<Result<{ isOther: boolean }, StoreError>> => {
  await closing
  const kept = before === null ? ok(undefined) : await keepUnownedFor(before)
  return kept.ok ? letIn(randomId()) : kept
}

/** Once a PIN is set, or somebody new has come or goes on here, this tab is somebody's. */
export const becomePerson = (person: Id): void => {
  const { person: from } = useSession.getState()
  // Whoever has no name here is the one who goes on: nobody could come back to what was put away of them.
  const isKnown = usePeopleHere.getState().people.some((each) => each.person === from)
  if (from !== null && from !== person && isKnown) putAwaySaid(from, person)
  setSession({ person })
}
