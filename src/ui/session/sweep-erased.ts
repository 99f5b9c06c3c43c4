// What was erased while the page was torn away before its file could go: gone the next time the portfolio is opened.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import { theStore } from '#/ui/session/session.ts'
import { whenIdle } from '#/ui/session/when-idle.ts'

/** Fails silently: it is tried again at the next opening, and no bundle ever holds what is erased. */
export const sweepErased = async ({ ledger, erased }: Portfolio): Promise<void> => {
  if (erased.blobs.size === 0) return
  await whenIdle()
  const held = await theStore().blobFactsOf(ledger)
  const left = held.ok
    ? held.value.map(({ sha256 }) => sha256).filter((sha256) => erased.blobs.has(sha256))
    : []
  if (left.length > 0) await theStore().erase(ledger, { entries: [], blobs: left })
}
