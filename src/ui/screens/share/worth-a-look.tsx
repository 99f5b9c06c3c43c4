// How many things are worth another look before a file is handed on, and the way to them. It stops nothing: the file says the
// same of itself.

import { useMemo } from 'react'
import { gatheredChecks, heldUpStill } from '#/portfolio/checks/all-checks.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { checksToday } from '#/ui/session/checks-here.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const WorthALook = ({ view }: { view: PortfolioView }) => {
  const words = t('checks')
  const open = useMemo(
    () => gatheredChecks(heldUpStill(checksToday(view))).filter(({ severity }) => severity !== 'note'),
    // The portfolio is changed in place: `version` is what tells that it was.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [view.portfolio, view.scheme, view.version],
  )
  if (open.length === 0) return null
  return (
    <Notice
      title={words.lookAgainCount(open.length)}
      actions={
        <LinkButton tone="line" href="/coverage?look">
          {words.seeThem}
        </LinkButton>
      }
    >
      <p>{words.seeThemWhy}</p>
    </Notice>
  )
}
