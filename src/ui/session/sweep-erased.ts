// What was erased while the page was torn away before it could go, and what came back meanwhile: words, files, small pictures and
// parts of files, gone the next time the portfolio is opened. Never anything that the fold does not call erased.

import { erasureOf } from '#/portfolio/erasure.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { theStore } from '#/ui/session/session.ts'
import { whenIdle } from '#/ui/session/when-idle.ts'

/** Fails silently: it is tried again at the next opening, and no bundle ever holds what is erased. */
export const sweepErased = async (portfolio: Portfolio): Promise<void> => {
  const erasure = erasureOf(portfolio)
  if (erasure.entries.length + erasure.blobs.length === 0) return
  await whenIdle()
  await theStore().erase(portfolio.ledger, erasure)
}
