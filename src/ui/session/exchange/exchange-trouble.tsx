// What keeps a second copy from making itself, with the one thing that mends it.

import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
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
  name: string
  /** Where more is told; nothing where this is already there. */
  more?: string
}

export const ExchangeTrouble = ({ trouble, name, more }: ExchangeTroubleProps) => {
  const words = t('exchange')
  const isMended = mendedAtPlace.has(trouble.kind)
  return (
    <Notice
      tone="amber"
      trouble={exchangeTroubleOf(trouble, name)}
      {...((isMended || more !== undefined) && {
        actions: (
          <>
            {isMended && (
              <LinkButton href={placeHref}>
                {trouble.kind === 'sign-in refused' ? words.typeAgain : words.setUpAgain}
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
    />
  )
}
