// The open portfolio for a screen. The portfolio is changed in place; `version` makes React look again, so what is
// derived from it must be computed while rendering, or remembered by version.

import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { useSession } from '#/ui/session/session.ts'

export type PortfolioView = {
  readonly portfolio: Portfolio
  readonly scheme: Scheme | null
  readonly version: number
  /** True where this installation writes to it; false for a copy opened to read. */
  readonly isMine: boolean
}

/** Null where none is open. */
export const usePortfolio = (): PortfolioView | null => {
  const open = useSession((state) => state.open)
  if (open === null) return null
  const { portfolio, scheme, version, writer } = open
  return { portfolio, scheme, version, isMine: writer !== null }
}
