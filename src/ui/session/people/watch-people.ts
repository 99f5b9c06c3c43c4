// What locks by itself: another tab that was locked, and two minutes out of sight, which never end what is being recorded.
// Loaded when the page is idle; on a phone with one person and no PIN it hears and does nothing.

import { randomId } from '#/base/ids.ts'
import type { PersonRow, ShelfRow } from '#/store/rows.ts'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { isOnIts, onPickers } from '#/ui/session/people/picker-open.ts'
import { hideFromWitness, lockHere, nothingOpen, showWorkOf } from '#/ui/session/people/lock.ts'
import { hasPins, personNow, readPeople } from '#/ui/session/people/people-here.ts'
import { isRecording, whenRecordingEnds } from '#/ui/session/recording/under-way.ts'
import { setSession, useSession, type SessionStatus } from '#/ui/session/session.ts'
import { readShelf } from '#/ui/session/start-session.ts'
import { handedOverFrom, readHandedOver } from '#/ui/session/witness/handed-over.ts'

const awayLimit = 120_000

type Word = 'lock' | 'changed' | 'handed over' | 'given back'

let channel: BroadcastChannel | null = null

/** A PIN or a person came or went in another tab: from here on this one belongs to whoever it shows. */
const hear = async (): Promise<void> => {
  await readPeople()
  const { status, person } = useSession.getState()
  if (status.kind !== 'ready' || person !== null || !hasPins()) return
  setSession({ person: personNow() })
  await readShelf()
}

/** It may have been handed over in another tab, also in the moment before this one could hear of it. */
const hideIfHandedOver = async (): Promise<void> => {
  const handed = await readHandedOver()
  if (handed !== null) hideFromWitness(handed)
}

let hiddenSince: { readonly mono: number; readonly wall: number } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

// A clock set back is no reason to stay open, and a device that slept counts by its clock.
const awayFor = (): number =>
  hiddenSince === null ? 0 : Math.max(performance.now() - hiddenSince.mono, Date.now() - hiddenSince.wall)

const lockIfAway = (): void => {
  if (awayFor() < awayLimit || !hasPins()) return
  // Nothing that is being recorded ends because the screen went dark.
  if (isRecording()) return whenRecordingEnds(lockIfAway)
  // The camera and the file chooser hide the page too: what comes back from them must be taken first.
  if (!isOnIts()) lockHere()
}

const onVisibility = (): void => {
  clearTimeout(timer)
  if (document.visibilityState === 'hidden') {
    hiddenSince = { mono: performance.now(), wall: Date.now() }
    timer = setTimeout(lockIfAway, awayLimit)
    return
  }
  void hideIfHandedOver()
  const wasAway = awayFor() >= awayLimit
  lockIfAway()
  hiddenSince = null
  // The picker answers a moment after the page is back, or never says that it was left.
  if (wasAway && isOnIts()) onPickers(() => hasPins() && !isRecording() && lockHere())
}

/** Call as often as you like. */
export const watchPeople = async (): Promise<void> => {
  if (channel !== null || isDemo()) return
  channel = new BroadcastChannel('fieldfolio-people')
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'lock') lockHere()
    if (data === 'handed over') {
      // At once; what is asked of the witness is read after that.
      lockHere()
      void hideIfHandedOver()
    }
    // Read anew, like any start: this tab has nothing to lose.
    if (data === 'given back' && useSession.getState().status.kind === 'handed over') location.reload()
    if (data === 'changed') void hear()
  })
  document.addEventListener('visibilitychange', onVisibility)
  // Brought back as it was, a page has heard nothing of what was told meanwhile; and one that still starts cannot hide.
  addEventListener('pageshow', () => void hideIfHandedOver())
  useSession.subscribe(({ status }, { status: before }) => {
    if (status.kind === 'ready' && before.kind !== 'ready') void hideIfHandedOver()
  })
  await Promise.all([readPeople(), hideIfHandedOver()])
}

/** To the other tabs. */
export const tellTabs = (word: Word): void => {
  void watchPeople()
  channel?.postMessage(word)
}

/** Everywhere on this device, at once. */
export const lockNow = (): void => {
  lockHere()
  tellTabs('lock')
}

/** At the start. Null where the setting means nothing to this version: nobody may be shut out of their own work by it. */
export const beginHandedOver = async (setting: unknown): Promise<SessionStatus | null> => {
  const handed = handedOverFrom(setting)
  if (handed === null) return null
  setSession(nothingOpen)
  await watchPeople()
  // In the demo nobody watches.
  const people = await readPeople()
  return people.ok ? { kind: 'handed over', handed } : { kind: 'no store', error: people.error }
}

/** At the start, where several people or a PIN are here. `last` is the portfolio that was open last. */
export const beginShared = async (
  people: readonly PersonRow[],
  last: ShelfRow | undefined,
): Promise<SessionStatus> => {
  await watchPeople()
  const read = await readPeople()
  if (!read.ok) return { kind: 'no store', error: read.error }
  if (people.some(({ pin }) => pin)) {
    setSession(nothingOpen)
    return { kind: 'locked' }
  }
  const shown = await showWorkOf(
    last?.person ?? last?.keeper ?? people[0]?.person ?? randomId(),
    last?.ledger,
  )
  return shown.ok ? { kind: 'ready' } : { kind: 'no store', error: shown.error }
}
