// "Is everything still there?": every file at the place is looked for, and what was missing is sent again.

import { SearchCheck } from 'lucide-react'
import { useState } from 'react'
import { momentNow } from '#/base/dates.ts'
import type { Id } from '#/base/ids.ts'
import { timeText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { mendedWords } from '#/ui/session/exchange/exchange-words.ts'

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'whole'; readonly at: string }
  | { readonly kind: 'mended'; readonly lost: number; readonly refused: number }

export const Check = ({ exchange, ledger }: { exchange: LedgerExchange; ledger: Id }) => {
  const words = t('exchange')
  const [found, setFound] = useState<Found | null>(null)
  const check = async (): Promise<void> => {
    setFound({ kind: 'looking' })
    const done = await exchangeNow(ledger, { compare: true, anew: true })
    if (done?.ok !== true) return setFound({ kind: 'stopped' })
    const { lost, refused } = done.value
    setFound(lost + refused > 0 ? { kind: 'mended', lost, refused } : { kind: 'whole', at: momentNow() })
  }
  const isBusy = exchange.progress !== null
  const mended = mendedWords(exchange.mended)
  return (
    <Card as="section" label={words.check}>
      <Stack>
        <h2>{words.check}</h2>
        <p className="quiet">{words.checkWhy}</p>
        <Cluster>
          <Button icon={SearchCheck} aria-disabled={isBusy} onClick={() => void (isBusy || check())}>
            {words.checkDo}
          </Button>
        </Cluster>
        {mended !== null && found === null && (
          <Notice tone="amber" title={mended}>
            <p>{words.mendedMore}</p>
          </Notice>
        )}
        <div role="status">{found !== null && <Result found={found} />}</div>
      </Stack>
    </Card>
  )
}

const Result = ({ found }: { found: Found }) => {
  const words = t('exchange')
  switch (found.kind) {
    case 'looking':
      return <p className="quiet">{words.checking}</p>
    case 'stopped':
      return <Notice tone="amber" title={words.checkStopped} />
    case 'whole':
      return <Notice tone="ok" title={words.checkedAll(timeText(found.at))} />
    case 'mended':
      return (
        <Notice tone="amber">
          {found.lost > 0 && <p>{words.checkedLost(found.lost)}</p>}
          {found.refused > 0 && <p>{words.checkedRefused(found.refused)}</p>}
        </Notice>
      )
  }
}
