// What keeps a second copy from making itself, with the one thing that mends it.

import { useState } from 'react'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import type { StoredDestination } from '#/store/destinations.ts'
import { absentIn } from '#/ui/session/exchange/elsewhere.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { allowFolderAgain, canAllowAgain } from '#/ui/session/exchange/allow-folder.ts'
import { exchangeTroubleOf } from '#/ui/session/exchange/exchange-words.ts'
import type { ExchangeFault } from '#/ui/session/exchange/run-exchange.ts'

export const placeHref = '/exchange/place'

/** What is mended by setting the place up anew. */
const mendedAtPlace = new Set<ExchangeFault['kind']>([
  'sign-in refused',
  'not a store',
  'not there',
  'permission needed',
  'not set up',
  'no destination',
])

type ExchangeTroubleProps = {
  trouble: ExchangeFault
  exchange: LedgerExchange
  /** Where more is told; nothing where this is already there. */
  more?: string
}

export const ExchangeTrouble = ({ trouble, exchange, more }: ExchangeTroubleProps) => {
  const { destination } = exchange
  const words = t('exchange')
  const canAllow = trouble.kind === 'permission needed' && canAllowAgain(destination)
  const isMended = mendedAtPlace.has(trouble.kind)
  const [isRefused, setRefused] = useState(false)
  const anew = canAllow
    ? words.chooseAgain
    : trouble.kind === 'sign-in refused'
      ? words.typeAgain
      : words.setUpAgain
  return (
    <Notice
      tone="amber"
      trouble={exchangeTroubleOf(trouble, destination.name, absentIn(exchange), canAllow)}
      {...((isMended || more !== undefined) && {
        actions: (
          <>
            {canAllow && <Allow destination={destination} onRefused={setRefused} />}
            {isMended && (
              <LinkButton tone={canAllow ? 'quiet' : 'line'} href={placeHref}>
                {anew}
              </LinkButton>
            )}
            {more !== undefined && (
              <LinkButton tone="quiet" href={more}>
                {words.showMore}
              </LinkButton>
            )}
          </>
        ),
      })}
    >
      {isRefused && <p role="alert">{words.notAllowed}</p>}
    </Notice>
  )
}

type AllowProps = { destination: StoredDestination; onRefused: (isRefused: boolean) => void }

const Allow = ({ destination, onRefused }: AllowProps) => {
  const words = t('exchange')
  const announce = useAnnounce()
  const allow = async (): Promise<void> => {
    onRefused(false)
    if (await allowFolderAgain(destination)) announce(words.allowed)
    else onRefused(true)
  }
  return <Button onClick={() => void allow()}>{words.allowAgain}</Button>
}
