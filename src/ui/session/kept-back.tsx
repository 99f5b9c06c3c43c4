// What somebody whose work does not count yet has asked to erase, said where the evidence is shown: it is not gone. Must never
// say so of anything that the fold calls erased.

import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'

export const KeptBack = ({ portfolio, evidence }: { portfolio: Portfolio; evidence: Evidence }) => {
  const { asked } = portfolio.erased
  if (asked.heads.has(evidence.id))
    return (
      <Notice tone="amber" title={t('evidence').eraseWaits}>
        <p>{t('evidence').eraseWaitsWhy}</p>
      </Notice>
    )
  if (!evidence.named.some(({ sha256 }) => asked.blobs.has(sha256))) return null
  return (
    <Notice tone="amber" title={t('pages').keptBack(deviceHere())}>
      <p>{t('pages').keptBackMore}</p>
    </Notice>
  )
}
