// The head of what is shown beside the overview: the way back, and the heading that takes the focus when it appears.

import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'

export const PageHead = ({ over, title }: { over?: string; title: ReactNode }) => (
  <div className="page-head">
    <LinkButton tone="quiet" icon={ArrowLeft} href="#overview">
      {t('verifier').page.back}
    </LinkButton>
    {over !== undefined && over !== '' && <p className="quiet">{over}</p>}
    <h2 tabIndex={-1} data-page-title>
      {title}
    </h2>
  </div>
)
