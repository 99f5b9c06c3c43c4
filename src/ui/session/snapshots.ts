// Keeps the shelf's row and the snapshot in step with the open portfolio, a little later: when writing pauses, or when
// the page is about to go. Both are caches; losing them costs a refold and nothing else.

import type { ShelfRow } from '#/store/rows.ts'
import { theStore, useSession, type OpenPortfolio } from '#/ui/session/session.ts'

const pause = 3_000
let timer: ReturnType<typeof setTimeout> | undefined
let pending: ShelfRow | null = null

const keepSnapshot = async (open: OpenPortfolio): Promise<void> =>
  (await import('#/ui/session/load-portfolio.ts')).keepSnapshot(open)

const keepNow = (): void => {
  clearTimeout(timer)
  const row = pending
  pending = null
  if (row === null) return
  const { open } = useSession.getState()
  void theStore().commit({ shelf: row })
  if (open?.ledger === row.ledger) void keepSnapshot(open)
}

export const soonKeepSnapshot = (row: ShelfRow): void => {
  pending = row
  clearTimeout(timer)
  timer = setTimeout(keepNow, pause)
}

/** Call once: a phone that puts the app away gives no other warning. */
export const keepWhenHidden = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepNow()
  })
}
