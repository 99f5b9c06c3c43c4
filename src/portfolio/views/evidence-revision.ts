// What exactly a decision judges: the revision of evidence. A decision that names another revision is shown as "changed
// since judged", so nothing cosmetic may be part of it.

import { sha256OfText, type Sha256 } from '#/base/hash.ts'
import type { Evidence } from '#/portfolio/portfolio.ts'

/**
 * The revision of evidence that a decision names: SHA-256 of the heads that set its files, account, date performed,
 * author and simulated flag, each once, ascending, joined by line feeds (formats §3), and where prompts were answered
 * since, of the answers, and of the record of its form. Titles, places and claims do not count.
 */
export const evidenceRevisionOf = ({
  id,
  fields,
}: Pick<Evidence, 'id'> & { readonly fields: Pick<Evidence['fields'], 'setBy'> }): Sha256 => {
  const {
    files = id,
    account = id,
    performedOn = id,
    simulated = id,
    answers = id,
    record = id,
  } = fields.setBy
  return sha256OfText(
    [...new Set([id, files, account, performedOn, simulated, answers, record])].toSorted().join('\n'),
  )
}
