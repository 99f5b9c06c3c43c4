// Where this portfolio's second copy is, how it stands, who else has it, and everything a person may decide about it. It is
// the same for whoever only reads. In the demo nothing leaves the device, and it says so.

import { Cloud } from 'lucide-react'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { Check } from '#/ui/screens/exchange/check.tsx'
import { HowItStands } from '#/ui/screens/exchange/how-it-stands.tsx'
import { MobileData } from '#/ui/screens/exchange/mobile-data.tsx'
import { RoomOffer } from '#/ui/screens/exchange/room-offer.tsx'
import { ThePlace } from '#/ui/screens/exchange/the-place.tsx'
import { Coming, WhoHasIt } from '#/ui/screens/exchange/who-has-it.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { UnmarkedPhotos } from '#/ui/session/unmarked-photos.tsx'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export const ExchangeScreen = () => {
  const view = usePortfolio()
  return (
    <Page ref={keepFocus}>
      <TopBar title={t('exchange').title} back="/" />
      {view && (isDemo() ? <InDemo /> : <Exchange view={view} />)}
    </Page>
  )
}

const InDemo = () => {
  const words = t('exchange')
  return <Notice title={words.demo}>{words.demoMore}</Notice>
}

const Exchange = ({ view }: { view: PortfolioView }) => {
  const { portfolio } = view
  const words = t('exchange')
  const exchange = useExchange()
  const evidence = standingEvidence(portfolio)
  if (exchange === null)
    return (
      <EmptyState
        title={words.none}
        example={words.noneExample}
        action={
          <LinkButton tone="primary" icon={Cloud} href={placeHref}>
            {words.setUp}
          </LinkButton>
        }
      >
        {words.noneWhy}
      </EmptyState>
    )
  const { destination } = exchange
  // What was asked and answered belongs to one place.
  return (
    <Stack gap="large" key={destination.id}>
      <HowItStands exchange={exchange} ledger={portfolio.ledger} evidence={evidence} />
      {destination.kind === 'folder' && (
        <UnmarkedPhotos portfolio={portfolio} why={t('pages').unmarkedInFolder} from="exchange" />
      )}
      <Coming exchange={exchange} portfolio={portfolio} />
      <WhoHasIt exchange={exchange} portfolio={portfolio} evidence={evidence} />
      <RoomOffer exchange={exchange} view={view} />
      {!exchange.isPaused && <Check exchange={exchange} ledger={portfolio.ledger} />}
      {destination.kind !== 'folder' && <MobileData />}
      <ThePlace exchange={exchange} ledger={portfolio.ledger} />
    </Stack>
  )
}
