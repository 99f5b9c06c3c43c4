// Above whatever screen is open: which copies of large files a crash cut short. Each is said until it was read.

import { useLocation } from 'wouter'
import { t } from '#/text/text.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { useInterrupted } from '#/ui/session/interrupted.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const InterruptedCopies = () => {
  const { interrupted, dismiss } = useInterrupted()
  const [address] = useLocation()
  const mayAdd = usePortfolio()?.mayAdd ?? false
  // Home names them among all that was left.
  if (address === '/' && mayAdd) return null
  return interrupted.map(({ copy, name }) => (
    <Notice
      key={copy}
      tone="amber"
      trouble={t('troubles').interruptedCopy(name === '' ? t('capture').nameless : name)}
      onClose={() => dismiss(copy)}
    />
  ))
}
