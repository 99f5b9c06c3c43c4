// Keeps the shelf's row and the snapshot in step with the open portfolio, a little later: when writing pauses, or when
// the page is about to go. Both are caches; losing them costs a refold and nothing else.

import { useSession, type OpenPortfolio } from '#/ui/session/session.ts'

const pause = 3_000
let timer: ReturnType<typeof setTimeout> | undefined
let pending: OpenPortfolio | null = null

/** What waits, at once: before the shelf is read again, and when the page may be going. Resolves with the row kept. */
export const keepNow = async (): Promise<void> => {
  clearTimeout(timer)
  const written = pending
  pending = null
  const { open, shelf } = useSession.getState()
  // A portfolio that is no longer on the shelf must not come back as a row of it.
  if (written === null || shelf.every(({ ledger }) => ledger !== written.ledger)) return
  const { keepShelfRow, keepSnapshot } = await import('#/ui/session/load-portfolio.ts')
  const kept = keepShelfRow(written)
  if (open?.ledger === written.ledger) void keepSnapshot(open)
  await kept
}

export const soonKeepSnapshot = (open: OpenPortfolio): void => {
  pending = open
  clearTimeout(timer)
  timer = setTimeout(() => void keepNow(), pause)
}

/** Call once: a phone that puts the app away gives no other warning. */
export const keepWhenHidden = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keepNow()
  })
}
