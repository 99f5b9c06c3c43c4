// When the browser keeps nothing for us: says so before anything is recorded, and what to do. Nothing can be begun here.

import { RotateCw } from 'lucide-react'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Mark } from '#/ui/parts/mark.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page } from '#/ui/parts/shell.tsx'
import type { AppendError } from '#/ui/session/append.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

export const NoStore = ({ error }: { error: AppendError }) => {
  const { what, safe, next } = troubleOf(error)
  return (
    <Page>
      <div className="hero">
        <Mark size={56} />
        <h1 tabIndex={-1}>{what}</h1>
      </div>
      <Notice
        tone="amber"
        title={safe}
        actions={
          <Button tone="primary" icon={RotateCw} onClick={() => location.reload()}>
            {t('app').tryAgain}
          </Button>
        }
      >
        <p>{next}</p>
        <p>{t('app').readWithoutStore}</p>
      </Notice>
      <p>
        {/* A page of its own, which the app's navigation does not know. */}
        <a href="/rescue.html">{t('app').rescue}</a>
      </p>
    </Page>
  )
}
