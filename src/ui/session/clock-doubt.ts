// Whether the clock was right when something was captured, told from the portfolio itself, so that it is still known
// after the page was loaded again. Shown once, after saving; it never stops anything.

import { captureMoment, type ClockDoubt } from '#/capture/capture-moment.ts'
import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'

export const clockDoubtOf = (portfolio: Portfolio, { id, at }: Evidence): ClockDoubt | null => {
  let before: string | null = null
  for (const [other, evidence] of portfolio.evidence) {
    if (other === id) break
    before = evidence.at
  }
  return captureMoment(before, new Date(at)).doubt ?? null
}
