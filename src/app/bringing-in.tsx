// Above whatever screen is open: what is being brought in from a portfolio file whose screen was left, and how it ended.

import { useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { putAwayBringing } from '#/ui/session/bundle/bring-in.ts'
import { useBringing } from '#/ui/session/bundle/bringing-state.ts'
import { whenKept } from '#/ui/session/keeping.ts'
import { showPortfolio } from '#/ui/session/start-session.ts'
import { jobTroubleOf } from '#/ui/session/trouble-of.ts'

export const BringingIn = () => {
  const [, navigate] = useLocation()
  const words = t('open')
  const now = useBringing((state) => state.now)
  const [isFinishing, setFinishing] = useState(false)
  const goTo = async (ledger: string): Promise<void> => {
    setFinishing(true)
    await whenKept()
    setFinishing(false)
    const shown = await showPortfolio(ledger)
    if (!shown.ok) return useBringing.setState({ now: { kind: 'failed', error: shown.error } })
    putAwayBringing()
    navigate('/')
  }
  switch (now.kind) {
    case 'nothing':
      return null
    case 'bringing':
      return (
        <ProgressLine
          label={words.bringing}
          {...(now.all > 0
            ? { value: now.done / now.all, doing: words.step(now.done, now.all) }
            : { doing: words.readingStep.listing })}
        />
      )
    case 'done':
      return (
        <Notice
          tone="ok"
          live
          title={words.done}
          onClose={putAwayBringing}
          actions={<Button onClick={() => void goTo(now.ledger)}>{words.goToPortfolio}</Button>}
        >
          <p>{isFinishing ? t('people').finishing : words.doneMore(now.added)}</p>
        </Notice>
      )
    case 'failed':
      return <Notice tone="rose" live trouble={jobTroubleOf(now.error)} onClose={putAwayBringing} />
  }
}
