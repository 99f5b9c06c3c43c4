// What another device of the same person wrote about evidence before it had heard of its erasure goes as well. Never anything about
// what the person did not erase, and never somebody else's words.

import type { Id } from '#/base/ids.ts'
import { leftToErase, type LeftToErase } from '#/portfolio/left-behind.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { append, type NewEntry } from '#/ui/session/append.ts'
import { useSession, type OpenPortfolio } from '#/ui/session/session.ts'

/** Each once: what did not come to count is not asked for again and again. */
const asked = new Set<string>()

const leftIn = (portfolio: Portfolio, device: Id): readonly LeftToErase[] =>
  leftToErase(portfolio, device).filter(({ entries }) => entries.some((head) => !asked.has(head)))

const erasureOfLeft = (portfolio: Portfolio, { evidence, entries, blobs }: LeftToErase): NewEntry => ({
  kind: 'content.erased',
  content: {
    reason: t('evidence').erasedLater,
    ...(portfolio.erased.consent.has(evidence) && { because: 'consent withdrawn' as const }),
    entries: [...entries],
    blobs: [...blobs],
  },
})

/**
 * Of the open portfolio; nothing is written where nothing is left. A failure is tried again once the portfolio is read anew, and so is
 * what was left in one that is not open any more.
 */
export const eraseLeftBehind = async ({ ledger, portfolio, writer }: OpenPortfolio): Promise<void> => {
  if (writer === null || useSession.getState().open?.ledger !== ledger) return
  const { device } = writer.signer
  const left = leftIn(portfolio, device)
  if (left.length === 0) return
  const erased = await append((now) => leftIn(now, device).map((each) => erasureOfLeft(now, each)))
  if (!erased.ok) return
  for (const { entries } of left) for (const head of entries) asked.add(head)
}
