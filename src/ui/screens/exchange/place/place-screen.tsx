// Setting up where the second copy goes: chosen, typed in or given by a link or a code, tried on the spot, and only then kept.
// What is secret stays in this form until then, and never in the address.

import { useEffect, useState } from 'react'
import type { Result } from '#/base/result.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { OnlyThere } from '#/ui/screens/exchange/place/before-leaving.tsx'
import { ChooseKind } from '#/ui/screens/exchange/place/choose-kind.tsx'
import { GetBack } from '#/ui/screens/exchange/place/get-back.tsx'
import { KnownPlaces } from '#/ui/screens/exchange/place/known-places.tsx'
import { PlaceForm } from '#/ui/screens/exchange/place/place-form.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { draftOf, emptyPlace, type PlaceDraft } from '#/ui/session/exchange/place-draft.ts'
import {
  forgetGivenPlace,
  givenByLink,
  hostOf,
  useGivenPlace,
  type GivenPlace,
} from '#/ui/session/exchange/given-place.ts'
import { onlyThere } from '#/ui/session/exchange/left-behind.ts'
import { readPlaceLink, type LinkFault, type PlaceLink } from '#/ui/session/exchange/place-link.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { usePortfolio } from '#/ui/session/use-portfolio.ts'

type Read = Result<PlaceLink, LinkFault> | null

const linkInAddress = (): Read => (location.hash.length > 1 ? readPlaceLink(location.hash) : null)

/** Read once; then it is taken out of the address, for it may hold what it should not. */
const useLink = (): Read => {
  const [link, setLink] = useState(linkInAddress)
  useEffect(() => {
    const take = (): void => {
      const read = linkInAddress()
      if (read === null) return
      setLink(read)
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return link
}

/** Of a code that was looked at, held here from then on: it may have a secret in it. */
const useCode = (isReady: boolean): GivenPlace | null => {
  const [code] = useState(() => useGivenPlace.getState().given)
  useEffect(() => {
    if (isReady) forgetGivenPlace()
  }, [isReady])
  return code
}

export const PlaceScreen = () => {
  const words = t('exchangePlace')
  const view = usePortfolio()
  const link = useLink()
  const code = useCode(view !== null)
  // It stays the same screen once the portfolio is here, until it has gone on.
  const [begunEmpty] = useState(view === null)
  const given = code ?? (link?.ok === true ? givenByLink(link.value) : null)
  const back = begunEmpty ? given : null
  return (
    <Page>
      <TopBar
        title={back === null ? words.title : t('exchangeCode').getBackTitle}
        back={view === null ? '/' : '/exchange'}
      />
      {isDemo() ? (
        <Notice title={t('exchange').demo}>{t('exchange').demoMore}</Notice>
      ) : back !== null ? (
        <GetBack key={back.place.address} given={back} />
      ) : view === null ? (
        <EmptyState
          title={words.noPortfolio}
          action={
            <LinkButton tone="primary" href="/">
              {t('app').goToToday}
            </LinkButton>
          }
        >
          {words.noPortfolioWhy}
        </EmptyState>
      ) : (
        <SetUp
          key={link?.ok === true ? JSON.stringify(link.value) : 'typed'}
          link={link}
          code={code}
          portfolio={view.portfolio}
        />
      )}
    </Page>
  )
}

type Kind = PlaceDraft['kind'] | 'link'

type SetUpProps = { link: Read; code: GivenPlace | null; portfolio: Portfolio }

const SetUp = ({ link, code, portfolio }: SetUpProps) => {
  const words = t('exchangePlace')
  const announce = useAnnounce()
  const exchange = useExchange()
  const only = exchange === null ? [] : onlyThere(exchange, portfolio)
  const [given, setGiven] = useState<GivenPlace | null>(link?.ok === true ? givenByLink(link.value) : code)
  const [begun, setBegun] = useState<PlaceDraft>(() =>
    given !== null
      ? { ...emptyPlace, ...given.place }
      : exchange
        ? draftOf(exchange.destination)
        : emptyPlace,
  )
  const [kind, setKind] = useState<Kind | undefined>(
    given !== null || exchange !== null ? begun.kind : undefined,
  )
  const take = (pasted: PlaceLink): void => {
    setGiven(givenByLink(pasted))
    setBegun({ ...emptyPlace, ...pasted })
    setKind(pasted.kind)
    announce(words.fromLink(hostOf(pasted.address)))
  }
  return (
    <Stack gap="large">
      {link?.ok === false && (
        <Notice
          tone="amber"
          trouble={link.error.kind === 'secret in it' ? words.secretInLink : words.notALink}
        />
      )}
      <p className="quiet">{words.why}</p>
      {exchange !== null && only.length > 0 && <OnlyThere exchange={exchange} pieces={only} />}
      {given === null && <KnownPlaces />}
      {given?.by !== 'code' && <ChooseKind kind={kind} onKind={setKind} onLink={take} />}
      {kind !== undefined && kind !== 'link' && (
        <PlaceForm
          // What was typed for one kind means nothing to another.
          key={`${kind} ${begun.address}`}
          begun={begun.kind === kind ? begun : { ...emptyPlace, kind }}
          given={given?.place.kind === kind ? given : null}
        />
      )}
      {given?.by === 'code' && (
        <Cluster>
          <Button
            tone="quiet"
            onClick={() => {
              setGiven(null)
              setBegun(emptyPlace)
              setKind(undefined)
            }}
          >
            {t('exchangeCode').somethingElse}
          </Button>
        </Cluster>
      )}
    </Stack>
  )
}
