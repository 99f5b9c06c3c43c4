// Making room on this device: what others are sure to hold, how much each gives, and taking some of it off. Never offers what
// nobody has signed for, and says how everything comes back.

import { Cloud } from 'lucide-react'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useLeft, type Left } from '#/ui/session/exchange/use-left.ts'
import { useRoom } from '#/ui/session/exchange/use-room.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { LeftAtPlaces } from './left-at-places.tsx'
import { StillAway } from './still-away.tsx'
import { TakeOff } from './take-off.tsx'

export const RoomScreen = () => {
  const words = t('room')
  const view = usePortfolio()
  const exchange = useExchange()
  const left = useLeft()
  return (
    <Page>
      <TopBar title={words.title} back="/exchange" />
      {view !== null && (
        <Stack gap="large">
          {exchange === null ? <WithoutPlace /> : <Room exchange={exchange} view={view} left={left} />}
          {left !== null && <LeftAtPlaces left={left} portfolio={view.portfolio} />}
        </Stack>
      )}
    </Page>
  )
}

const WithoutPlace = () => {
  const words = t('room')
  if (isDemo()) return <Notice title={t('exchange').demo}>{words.nothingWhy}</Notice>
  return (
    <EmptyState
      title={words.nothing}
      example={words.nothingExample}
      action={
        <LinkButton tone="primary" icon={Cloud} href={placeHref}>
          {t('exchange').setUp}
        </LinkButton>
      }
    >
      {words.nothingWhy}
    </EmptyState>
  )
}

type RoomProps = { exchange: LedgerExchange; view: PortfolioView; left: Left | null }

const Room = ({ exchange, view, left }: RoomProps) => {
  const words = t('room')
  const pieces = useRoom(exchange, view)
  if (pieces === null || left === null) return null
  const away = new Set([...exchange.away].filter((sha256) => !left.has(sha256)))
  return (
    <>
      <TakeOff exchange={exchange} portfolio={view.portfolio} pieces={pieces} />
      <StillAway exchange={{ ...exchange, away }} portfolio={view.portfolio} />
      {pieces.length + away.size + left.size + exchange.lacking.size === 0 && (
        <EmptyState title={words.nothing} example={words.nothingExample}>
          {words.nothingWhy}
        </EmptyState>
      )}
    </>
  )
}
