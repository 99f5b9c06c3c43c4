// The line on home about a second copy that makes itself: all safe, on its way, or what waits and why, with what mends it.

import { CopyCheck } from 'lucide-react'
import type { Evidence } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { Row } from '#/ui/parts/card.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import { Tag } from '#/ui/parts/tag.tsx'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { ExchangeTrouble } from '#/ui/session/exchange/exchange-trouble.tsx'
import { mendedWords, saidOf } from '#/ui/session/exchange/exchange-words.ts'
import { SendAnyway } from '#/ui/session/exchange/mobile-choice.tsx'
import { filesWaiting } from '#/ui/session/exchange/where-it-stands.ts'
import { useStands } from '#/ui/session/exchange/use-exchange.ts'

type SecondCopyProps = { exchange: LedgerExchange; evidence: readonly Evidence[] }

export const SecondCopy = ({ exchange, evidence }: SecondCopyProps) => {
  const words = t('exchange')
  const stands = useStands(exchange, evidence)
  const { name } = exchange.destination
  if (stands.kind === 'trouble')
    return <ExchangeTrouble trouble={stands.trouble} exchange={exchange} more="/exchange" />
  const { tone, says, next } = saidOf(stands)
  const mended = mendedWords(exchange.mended)
  return (
    <section aria-label={t('today').safety}>
      <Stack gap="small">
        <Row
          href="/exchange"
          title={
            <Tag tone={tone} {...(tone === 'ok' && { icon: CopyCheck })}>
              {says}
            </Tag>
          }
          more={words.of(name)}
        />
        {next !== undefined && <p className="quiet">{next}</p>}
        {mended !== null && <p className="quiet">{mended}</p>}
        {stands.kind === 'waits' && stands.why === 'wi-fi' && (
          <div>
            <SendAnyway files={filesWaiting(exchange, evidence)} />
          </div>
        )}
      </Stack>
    </section>
  )
}
