// A place that came by a link or a code, on its way to the screen that sets it up. A code's secret goes this way, in memory,
// and never by an address; it is forgotten as soon as that screen has it.

import { create } from 'zustand'
import type { PlaceWithSecret } from '#/sync/meeting/place-code.ts'
import type { PlaceLink } from '#/ui/session/exchange/place-link.ts'

export type GivenPlace = {
  readonly by: 'link' | 'code'
  readonly place: PlaceLink
  /** Null where it is asked for. */
  readonly secret: string | null
}

export const useGivenPlace = create<{ readonly given: GivenPlace | null }>()(() => ({ given: null }))

export const givenByCode = ({ secret, ...place }: PlaceWithSecret): GivenPlace => ({
  by: 'code',
  place,
  secret,
})

export const bringPlace = (given: GivenPlace): void => useGivenPlace.setState({ given })
export const forgetGivenPlace = (): void => useGivenPlace.setState({ given: null })
