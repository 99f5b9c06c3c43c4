// A place that came by a link or a code, on its way to the screen that sets it up. A code's secret goes this way, in memory,
// and never by an address; it is forgotten as soon as that screen has it.

import { create } from 'zustand'
import type { Id } from '#/base/ids.ts'
import type { PlaceWithSecret } from '#/sync/meeting/place-code.ts'
import type { PlaceLink } from '#/ui/session/exchange/place-link.ts'

export type GivenPlace = {
  readonly by: 'link' | 'code'
  readonly place: PlaceLink
  /** Null where it is asked for. */
  readonly secret: string | null
  /** Of a code with everything in it: whose portfolio lies there. */
  readonly portfolio: Id | null
}

export const useGivenPlace = create<{ readonly given: GivenPlace | null }>()(() => ({ given: null }))

export const givenByCode = ({ secret, portfolio, ...place }: PlaceWithSecret): GivenPlace => ({
  by: 'code',
  place,
  secret,
  portfolio,
})

export const givenByLink = (place: PlaceLink): GivenPlace => ({
  by: 'link',
  place,
  secret: null,
  portfolio: null,
})

export const bringPlace = (given: GivenPlace): void => useGivenPlace.setState({ given })
export const forgetGivenPlace = (): void => useGivenPlace.setState({ given: null })

/** Where it goes, as people know it. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
