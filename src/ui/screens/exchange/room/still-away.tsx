// Files that were taken off this device: how many and how large, and getting all of them back at once.

import { CloudDownload } from 'lucide-react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { awaySize } from '#/ui/session/exchange/elsewhere.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { getBack } from '#/ui/session/exchange/room.ts'

type StillAwayProps = { exchange: LedgerExchange; portfolio: Portfolio }

export const StillAway = ({ exchange, portfolio }: StillAwayProps) => {
  const words = t('room')
  const { away, destination, isPaused } = exchange
  if (away.size === 0) return null
  const size = sizeText(awaySize(exchange, portfolio))
  const title = words.away(deviceHere())
  return (
    <Card as="section" label={title}>
      <Stack>
        <h2>{title}</h2>
        <p>{words.awayMore(away.size, size, placeName(destination.name))}</p>
        {isPaused ? (
          <p className="quiet">{words.paused}</p>
        ) : (
          <Cluster>
            <Button icon={CloudDownload} onClick={() => void getBack(portfolio.ledger, away)}>
              {words.getAll}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  )
}
