// Keeps the shelf's row and the snapshot in step with the open portfolio, a little later: when writing pauses, or when
// the page is about to go. Both are caches; losing them costs a refold and nothing else.

import type { ShelfRow } from '#/store/rows.ts'
import { theStore, useSession, type OpenPortfolio } from '#/ui/session/session.ts'

const pause = 3_000
let timer: ReturnType<typeof setTimeout> | undefined
let pending: ShelfRow | null = null

const keepSnapshot = async (open: OpenPortfolio): Promise<void> =>
  (await import('#/ui/session/load-portfolio.ts')).keepSnapshot(open)

/** What waits, at once: before the shelf is read again, and when the page may be going. Resolves with the row kept. */
export const keepNow = async (): Promise<void> => {
  clearTimeout(timer)
  const row = pending
  pending = null
  const { open, shelf } = useSession.getState()
  // A portfolio that is no longer on the shelf must not come back as a row of it.
  if (row === null || shelf.every(({ ledger }) => ledger !== row.ledger)) return
  const kept = theStore().commit({ shelf: row })
  if (open?.ledger === row.ledger) void keepSnapshot(open)
  await kept
}

export const soonKeepSnapshot = (row: ShelfRow): void => {
  pending = row
  clearTimeout(timer)
  timer = setTimeout(() => void keepNow(), pause)
}

/** Call once: a phone that puts the app away gives no other warning. */
export const keepWhenHidden = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keepNow()
  })
}
