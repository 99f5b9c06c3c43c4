// The gaps that the page shows: report's one list, and why the definition of the qualification is not here, which only
// whoever holds the whole history can tell.

import type { BundleFinding } from '#/bundle/finding.ts'
import { schemeFindings } from '#/bundle/portfolio-findings.ts'
import { definitionGap, gapsOf, worstFirst } from '#/report/gap-list.ts'
import type { Gap } from '#/report/gap.ts'
import { codeOf } from '#/report/wording.ts'
import { t } from '#/text/text.ts'
import type { Opened } from '#/viewer/open-contents.ts'

/** A finding in words; criteria are named as people know them. */
export const findingText = (found: BundleFinding): string => {
  const { kind, about } = found
  const says = t('verifier').says[kind]
  return kind === 'no place'
    ? says({ ...found, about: about.split(', ').map(codeOf).join(', ') })
    : says(found)
}

export const gapsInPage = ({ portfolio, scheme, history, madeOn }: Opened): Gap[] => {
  const gaps = gapsOf({ portfolio, scheme, absent: history.absent, madeOn })
  const [why] = schemeFindings(portfolio, history.scheme)
  if (why === undefined) return gaps
  const gap: Gap = { id: definitionGap, level: why.level, says: findingText(why), groups: [] }
  return worstFirst([gap, ...gaps.filter(({ id }) => id !== definitionGap)])
}
