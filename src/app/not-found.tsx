// An address with no page. Never a dead end: it leads home.

import { House } from 'lucide-react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'

export const NotFound = () => {
  const words = t('app')
  return (
    <Page>
      <TopBar title={words.notFound} />
      <p>{words.notFoundNext}</p>
      <div>
        <LinkButton tone="primary" icon={House} href="/">
          {words.goToToday}
        </LinkButton>
      </div>
    </Page>
  )
}
