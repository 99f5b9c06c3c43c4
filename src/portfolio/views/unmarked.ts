// Pictures of which nobody has said yet whether someone can be seen or named in them (domain PN7), to be asked about before they
// are handed on. Whatever kind of evidence they belong to, and whether or not it counts yet: it goes along all the same.

import type { Id } from '#/base/ids.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import type { Evidence, EvidenceFile, Portfolio } from '#/portfolio/portfolio.ts'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'

/** Of evidence, the pictures that are handed on with it: those of earlier versions of its list too. */
export const picturesIn = (portfolio: Portfolio, { named }: Evidence): readonly EvidenceFile[] =>
  named.filter(({ sha256, mediaType }) => mediaType.startsWith('image/') && !isKeptBack(portfolio, sha256))

/** Of what this person added, for only they can say it; in the order of capture. */
export const unmarkedBy = (portfolio: Portfolio, person: Id): readonly Evidence[] =>
  standingEvidence(portfolio).filter(
    (evidence) =>
      evidence.fields.values.people === '' &&
      portfolio.devices.get(evidence.device)?.person === person &&
      picturesIn(portfolio, evidence).length > 0,
  )
