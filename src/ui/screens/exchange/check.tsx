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
import { deviceHere } from '#/ui/session/device-here.ts'
import { exchangeNow } from '#/ui/session/exchange/auto-exchange.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { mendedWords } from '#/ui/session/exchange/exchange-words.ts'
import { whatWasFound, type WasFound } from '#/ui/session/exchange/what-was-found.ts'

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'looked'; readonly said: WasFound }

export const Check = ({ exchange, ledger }: { exchange: LedgerExchange; ledger: Id }) => {
  const words = t('exchange')
  const [found, setFound] = useState<Found | null>(null)
  const check = async (): Promise<void> => {
    setFound({ kind: 'looking' })
    const done = await exchangeNow(ledger, { compare: true, anew: true })
    if (done?.ok !== true) return setFound({ kind: 'stopped' })
    setFound({ kind: 'looked', said: whatWasFound(done.value, timeText(momentNow()), deviceHere()) })
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
    case 'looked': {
      const { tone, says } = found.said
      return (
        <Notice tone={tone}>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )
    }
  }
}
