// The way to making room, where something could go or has gone. Nothing where there is nothing to decide.

import { t } from '#/text/text.ts'
import { sizeText } from '#/text/measures.ts'
import { Card } from '#/ui/parts/card.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { awaySize } from '#/ui/session/exchange/elsewhere.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { bytesOf, useRoom } from '#/ui/session/exchange/use-room.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const RoomOffer = ({ exchange, view }: { exchange: LedgerExchange; view: PortfolioView }) => {
  const words = t('room')
  const pieces = useRoom(exchange, view) ?? []
  const { away, destination } = exchange
  if (pieces.length + away.size === 0) return null
  const title = words.offer(deviceHere())
  return (
    <Card as="section" label={title}>
      <Stack>
        <h2>{title}</h2>
        {pieces.length > 0 && <p className="quiet">{words.offerWhy(sizeText(bytesOf(pieces)))}</p>}
        {away.size > 0 && (
          <p className="quiet">
            {words.awayMore(
              away.size,
              sizeText(awaySize(exchange, view.portfolio)),
              placeName(destination.name),
            )}
          </p>
        )}
        <Cluster>
          <LinkButton href="/exchange/room">{words.see}</LinkButton>
        </Cluster>
      </Stack>
    </Card>
  )
}
