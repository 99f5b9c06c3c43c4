// What to ask after a recording, in the words that a criterion's first word demands. A suggestion and no more: whoever asks
// changes it, or asks something else.

import { claimedIn } from '#/portfolio/checks/claimed-criterion.ts'
import { demandOf } from '#/qualification/checks/command-verbs.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { t } from '#/text/text.ts'
import { claimName } from '#/ui/session/evidence-words.ts'

/** One line; null for a criterion that the qualification does not have, or whose first word no table knows. */
export const followUpAsk = (scheme: Scheme | null, criterion: string): string | null => {
  const claimed = scheme && claimedIn(scheme, criterion)
  const [kind] = claimed?.kinds ?? []
  if (!claimed?.commandVerb || kind === undefined) return null
  const demand = demandOf(claimed.commandVerb, kind)
  if (demand === null) return null
  const { code, says } = claimName(scheme, criterion)
  return t('recording').followUpLine(code, says, t('recording').followUpAsks[demand])
}
