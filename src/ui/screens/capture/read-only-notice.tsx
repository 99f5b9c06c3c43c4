// Capturing where nothing is to be added: in a portfolio that this device only looks at, or in a part whose own evidence never
// counts. Says so before anything is taken.

import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { useSession } from '#/ui/session/session.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

export const ReadOnlyNotice = () => {
  const view = usePortfolio()
  const hasOthers = useSession(({ shelf }) => shelf.length > 1)
  const words = t('ways')
  const toOwn = <LinkButton href="/portfolios">{t('capture').readOnlyTitle}</LinkButton>
  if (view?.mayAdd === true)
    return (
      <Notice title={words.notYours} {...(hasOthers && { actions: toOwn })}>
        {words.notYoursWhy(firstNameOf(view.portfolio.description.values.name))}
      </Notice>
    )
  return <Notice tone="amber" trouble={t('troubles').readOnly} actions={toOwn} />
}
