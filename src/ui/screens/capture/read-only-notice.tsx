// Capturing where nothing is to be added: in a portfolio that this device only looks at, or in a part whose own evidence never
// counts. Says so before anything is taken.

import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const ReadOnlyNotice = () => {
  const view = usePortfolio()
  const words = t('ways')
  if (view?.mayAdd === true)
    return (
      <Notice title={words.notYours}>
        {words.notYoursWhy(firstNameOf(view.portfolio.description.values.name))}
      </Notice>
    )
  return (
    <Notice
      tone="amber"
      trouble={t('troubles').readOnly}
      actions={<LinkButton href="/portfolios">{t('capture').readOnlyTitle}</LinkButton>}
    />
  )
}
