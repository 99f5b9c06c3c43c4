// The open portfolio for a screen. The portfolio is changed in place; `version` makes React look again, so what is
// derived from it must be computed while rendering, or remembered by version.

import type { Id } from '#/base/ids.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { useSession } from '#/ui/session/session.ts'

export type PortfolioView = {
  readonly portfolio: Portfolio
  readonly scheme: Scheme | null
  readonly version: number
  /** The candidate is here: what the portfolio itself says is theirs to say. */
  readonly isMine: boolean
  /** Whoever is here adds to it, the candidate or somebody who joined it; false for a copy opened to read. */
  readonly mayAdd: boolean
  /** `mayAdd`, and what is captured here comes to count: every way of adding evidence is offered by this and nothing else. */
  readonly mayCapture: boolean
}

/** Null where none is open. */
export const usePortfolio = (): PortfolioView | null => {
  const open = useSession((state) => state.open)
  if (open === null) return null
  const { portfolio, scheme, version, writer } = open
  const here = portfolio.devices.get(writer?.signer.device ?? '')
  return {
    portfolio,
    scheme,
    version,
    isMine: writer?.person === portfolio.candidate.person,
    mayAdd: writer !== null,
    mayCapture: writer !== null && here?.addsEvidence !== false,
  }
}

/** This installation's device in the open portfolio; null in a copy opened to read. */
export const useOwnDevice = (): Id | null => useSession(({ open }) => open?.writer?.signer.device ?? null)
