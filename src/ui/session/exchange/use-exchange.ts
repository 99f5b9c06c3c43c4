// The exchange of the open portfolio for a screen, and where it stands.

import type { Sha256 } from '#/base/hash.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { isOnMobileData, useHasSignal } from '#/ui/session/exchange/connection.ts'
import { useExchanges, type LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { waitsOf, whereItStands, type Stands } from '#/ui/session/exchange/where-it-stands.ts'
import { useSession } from '#/ui/session/session.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

/** Null where the portfolio has no second copy that makes itself. */
export const useExchange = (): LedgerExchange | null => {
  const ledger = useSession(({ open }) => open?.ledger ?? '')
  return useExchanges(({ byLedger }) => byLedger.get(ledger) ?? null)
}

/** Whether a file of the open portfolio is not here, and may come: from another device, or back from where it was left. */
export const useIsElsewhere = (sha256: Sha256 | null): boolean => {
  const exchange = useExchange()
  if (sha256 === null || exchange === null) return false
  return exchange.lacking.has(sha256) || exchange.away.has(sha256)
}

export const useStands = (exchange: LedgerExchange, evidence: readonly Evidence[]): Stands => {
  const largestOnMobile = useExchanges((state) => state.largestOnMobile)
  const anyway = useExchanges((state) => state.anyway)
  const hasSignal = useHasSignal()
  return whereItStands(exchange, evidence, {
    hasSignal,
    isOnMobileData: isOnMobileData(),
    largestOnMobile,
    anyway,
  })
}

/** Every piece of it, the newest word included, lay at the place of the second copy when it was last looked at. */
export const useIsAllThere = (): boolean => {
  const exchange = useExchange()
  const view = usePortfolio()
  if (exchange === null || view === null) return false
  const { pieces, changes } = waitsOf(exchange, standingEvidence(view.portfolio))
  return exchange.at !== null && pieces + changes === 0
}
