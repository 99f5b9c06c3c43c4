// The way to making room, where something could go, and back, where something has gone. Nothing where there is nothing to decide.

import { t } from '#/text/text.ts'
import { sizeText } from '#/text/measures.ts'
import { Card } from '#/ui/parts/card.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { deviceHere } from '#/ui/session/device-here.ts'
import { awaySize } from '#/ui/session/exchange/elsewhere.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeName } from '#/ui/session/exchange/exchange-words.ts'
import { leftByPlace } from '#/ui/session/exchange/left-behind.ts'
import { nothingLeft, useLeft } from '#/ui/session/exchange/use-left.ts'
import { bytesOf, useRoom } from '#/ui/session/exchange/use-room.ts'
import type { PortfolioView } from '#/ui/session/use-portfolio.ts'

export const RoomOffer = ({ exchange, view }: { exchange: LedgerExchange; view: PortfolioView }) => {
  const words = t('room')
  const pieces = useRoom(exchange, view) ?? []
  const left = useLeft() ?? nothingLeft
  const { destination } = exchange
  const away = new Set([...exchange.away].filter((sha256) => !left.has(sha256)))
  if (pieces.length + away.size + left.size === 0) return null
  const title = pieces.length > 0 ? words.offer(deviceHere()) : words.away(deviceHere())
  return (
    <Card as="section" label={title}>
      <Stack>
        <h2>{title}</h2>
        {pieces.length > 0 && <p className="quiet">{words.offerWhy(sizeText(bytesOf(pieces)))}</p>}
        {away.size > 0 && (
          <p className="quiet">
            {words.awayMore(
              away.size,
              sizeText(awaySize({ away }, view.portfolio)),
              placeName(destination.name),
            )}
          </p>
        )}
        {leftByPlace(left, view.portfolio).map(({ place, files, bytes }) => (
          <p className="quiet" key={place.id}>
            {t('leaving').leftMore(files.size, sizeText(bytes), placeName(place.name))}
          </p>
        ))}
        <Cluster>
          <LinkButton href="/exchange/room">{pieces.length > 0 ? words.see : words.seeAway}</LinkButton>
        </Cluster>
      </Stack>
    </Card>
  )
}
