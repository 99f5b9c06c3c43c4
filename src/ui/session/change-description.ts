// Saving what a person says about the portfolio while they say it: a moment after they pause, and at once when they leave.
// Changes are kept one after another, never two at a time, so that nobody's own edits become two versions to settle.

import { useEffect } from 'react'
import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { Result } from '#/base/result.ts'
import type { Description } from '#/portfolio/portfolio.ts'
import { holdBusy } from '#/store/busy.ts'
import type { AppendError } from '#/ui/session/append.ts'
import { describePortfolio } from '#/ui/session/describe.ts'
import { orLost } from '#/ui/session/or-lost.ts'
import { openPortfolio, useSession } from '#/ui/session/session.ts'

type Changes = Partial<Description>
type SaveError = AppendError | { kind: 'not here'; key: string }

type Unsaved = {
  /** On the screen, and not in the portfolio yet. */
  readonly changes: Changes
  readonly error: SaveError | null
  /** What they are about: another portfolio, perhaps another person's, may be open by the time they can be saved. */
  readonly ledger: Id | null
}

const useUnsaved = create<Unsaved>()(() => ({ changes: {}, error: null, ledger: null }))

let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<unknown> = Promise.resolve()
let release: (() => void) | null = null

const isEmpty = (changes: Changes): boolean => Object.keys(changes).length === 0

/** What was changed again while the rest was being saved waits for its own turn. */
const without = (changes: Changes, saved: Changes): Changes => {
  const sent = new Map<string, unknown>(Object.entries(saved))
  return Object.fromEntries(Object.entries(changes).filter(([field, value]) => sent.get(field) !== value))
}

const settled = (sent: Changes, done: Result<void, SaveError>): void => {
  if (!done.ok) return useUnsaved.setState({ error: done.error })
  const changes = without(useUnsaved.getState().changes, sent)
  useUnsaved.setState({ changes, error: null })
  if (!isEmpty(changes)) return
  release?.()
  release = null
}

/** When the first of what waits was changed. */
let since: number | null = null

const saveOnce = async (): Promise<void> => {
  const { changes, ledger } = useUnsaved.getState()
  if (!isEmpty(changes) && useSession.getState().open?.ledger === ledger)
    settled(changes, await orLost(describePortfolio(changes)))
}

/** Saves what waits, and resolves when it is saved or has failed. */
export const saveDescription = (): Promise<void> => {
  clearTimeout(timer)
  since = null
  const run = queue.then(saveOnce)
  queue = run.catch(() => undefined)
  return run
}

// Together with the write itself less than a second: a phone may be switched off at any moment.
const pauses = { tap: 600, typing: 700 }
/** Some people type on without a pause. */
const mostWait = 700

/** `how` says how long a pause means that the person has finished. */
export const changeDescription = (changes: Changes, how: keyof typeof pauses): void => {
  // An update of the app must not reload the page over what is not saved yet.
  release ??= holdBusy()
  const { ledger } = openPortfolio()
  useUnsaved.setState(({ changes: before, ledger: of }) => ({
    changes: { ...(of === ledger ? before : {}), ...changes },
    error: null,
    ledger,
  }))
  clearTimeout(timer)
  const now = performance.now()
  since ??= now
  timer = setTimeout(() => void saveDescription(), Math.max(0, Math.min(pauses[how], since + mostWait - now)))
}

/** As it is on the screen now, for a change that builds on it. */
export const shownDescription = (): Description => {
  const { portfolio, ledger } = openPortfolio()
  const { changes, ledger: of } = useUnsaved.getState()
  return { ...portfolio.description.values, ...(of === ledger ? changes : {}) }
}

export type DescriptionShown = {
  /** As it is on the screen: saved or about to be. */
  readonly values: Description
  readonly isSaved: boolean
  readonly error: SaveError | null
}

/** The open portfolio's description, for a screen that changes it; what waits is saved when the screen goes. */
export const useDescription = (): DescriptionShown | null => {
  const open = useSession((state) => state.open)
  const unsaved = useUnsaved()
  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') void saveDescription()
    }
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      void saveDescription()
    }
  }, [])
  if (open === null) return null
  const { changes, error } = unsaved.ledger === open.ledger ? unsaved : { changes: {}, error: null }
  return { values: { ...open.portfolio.description.values, ...changes }, isSaved: isEmpty(changes), error }
}
