// What becomes of the work of whoever joins somebody's portfolio, in words. Apart from joining itself, because home says it and
// must not load that; it decides nothing.

import { canAddEvidence } from '#/portfolio/permissions.ts'
import { t } from '#/text/text.ts'

/** What becomes of what somebody adds in these parts, said before they begin and as long as no list names them. */
export const whatBecomesOf = (statedRoles: readonly string[], candidate: string): string => {
  const words = t('joining')
  const counts = canAddEvidence({ standing: 'not yet known', roles: [], statedRoles })
  return counts ? words.waits(candidate) : words.neverCounts(candidate)
}
