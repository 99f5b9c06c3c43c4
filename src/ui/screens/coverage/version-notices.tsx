// What a new version of the qualification asks of a portfolio: claims to sort until none is left, and the offer to move to a
// newer version that is on this device. Never moves anything by itself.

import { unsortedClaims } from '#/portfolio/views/unsorted-claims.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { useNewerVersion } from '#/ui/session/handbook/versions-here.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const VersionNotices = ({ view }: { view: PortfolioView }) => {
  const words = t('handbook')
  const newer = useNewerVersion()
  const { portfolio, scheme, isMine } = view
  if (!isMine || scheme === null) return null
  const unsorted = unsortedClaims(portfolio, scheme).length
  return (
    <>
      {unsorted > 0 && (
        <Notice
          tone="amber"
          title={words.toSort(unsorted)}
          actions={<LinkButton href="/handbook/sort">{words.sortThem}</LinkButton>}
        >
          <p>{words.toSortWhy}</p>
        </Notice>
      )}
      {newer && (
        <Notice
          title={words.newerHere(newer.scheme.version)}
          actions={<LinkButton href={`/handbook/move/${newer.hash}`}>{words.useIt}</LinkButton>}
        >
          <p>{words.newerWhy}</p>
        </Notice>
      )}
    </>
  )
}
