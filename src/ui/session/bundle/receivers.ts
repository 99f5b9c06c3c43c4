// Whom a portfolio file could be for that have some of it already: devices that have signed which files they hold. The words and
// the history always go; nobody's word counts but their own, and a stranger's for nothing.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { isReliedHolder } from '#/portfolio/strangers.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'

export type Receiver = {
  readonly device: Id
  /** Files that they hold, of those that a file with everything would have. */
  readonly holds: ReadonlySet<Sha256>
  readonly lacks: { readonly files: number; readonly bytes: number }
}

/** `own` is this installation's device: what it holds itself is no news. */
export const receiversOf = (
  { receipts }: Pick<LedgerExchange, 'receipts'>,
  portfolio: Portfolio,
  own: Id | null,
): readonly Receiver[] => {
  const sizes = new Map<Sha256, number>()
  for (const { named } of portfolio.evidence.values())
    for (const { sha256, bytes } of named) if (!isKeptBack(portfolio, sha256)) sizes.set(sha256, bytes)
  return [...receipts].flatMap(([device, { files }]): Receiver[] => {
    const holds = new Set([...files].filter((sha256) => sizes.has(sha256)))
    if (device === own || !isReliedHolder(portfolio, device) || holds.size === 0) return []
    const lacked = [...sizes].filter(([sha256]) => !holds.has(sha256))
    const bytes = lacked.reduce((sum, [, size]) => sum + size, 0)
    return [{ device, holds, lacks: { files: lacked.length, bytes } }]
  })
}
