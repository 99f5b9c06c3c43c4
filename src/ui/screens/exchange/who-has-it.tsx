// Which other devices have said, signed, that they hold it, and what of others has not arrived here yet.

import type { Evidence, Portfolio } from '#/portfolio/portfolio.ts'
import { momentText } from '#/text/dates.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Card, Row, Rows } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Stack } from '#/ui/parts/shell.tsx'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { useHolderName } from '#/ui/session/exchange/evidence-safe.tsx'
import { holdersOf } from '#/ui/session/exchange/elsewhere.ts'
import { nothingLeft, useLeft } from '#/ui/session/exchange/use-left.ts'

type WhoHasItProps = { exchange: LedgerExchange; portfolio: Portfolio; evidence: readonly Evidence[] }

export const WhoHasIt = ({ exchange, portfolio, evidence }: WhoHasItProps) => {
  const words = t('exchange')
  const nameOf = useHolderName(portfolio)
  const holders = holdersOf(exchange, evidence)
  return (
    <Card as="section" label={words.who}>
      <Stack>
        <h2>{words.who}</h2>
        {holders.length === 0 ? (
          <p className="quiet">{words.whoNobody}</p>
        ) : (
          <Rows label={words.who}>
            {holders.map(({ device, at, pieces }) => (
              <li key={device}>
                <Row
                  title={words.whoHas(
                    nameOf(device) ?? words.yourOther,
                    pieces,
                    evidence.length,
                    momentText(at),
                  )}
                />
              </li>
            ))}
          </Rows>
        )}
      </Stack>
    </Card>
  )
}

/** What others have added and has not arrived. */
export const Coming = ({ exchange, portfolio }: Omit<WhoHasItProps, 'evidence'>) => {
  const words = t('exchange')
  const left = useLeft() ?? nothingLeft
  const files = new Map(
    [...portfolio.evidence.values()]
      .flatMap((one) => one.files)
      .filter(({ sha256 }) => exchange.lacking.has(sha256) && !left.has(sha256))
      .map(({ sha256, bytes }) => [sha256, bytes]),
  )
  if (files.size === 0) return null
  const bytes = [...files.values()].reduce((sum, each) => sum + each, 0)
  return <Notice title={words.coming}>{words.comingMore(files.size, sizeText(bytes))}</Notice>
}
