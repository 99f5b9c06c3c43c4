// Capturing while a portfolio is open that this device only looks at: says so before anything is taken.

import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'

export const ReadOnlyNotice = () => (
  <Notice
    tone="amber"
    trouble={t('troubles').readOnly}
    actions={<LinkButton href="/portfolios">{t('capture').readOnlyTitle}</LinkButton>}
  />
)
