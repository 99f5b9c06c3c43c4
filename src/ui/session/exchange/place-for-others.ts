// What another phone needs to reach the place of the open portfolio: as a link with the address alone, or as a code that
// carries the secret too, where its person chooses so. The secret leaves the store for that code and for nothing else.

import { placeCode } from '#/sync/meeting/place-code.ts'
import type { StoredDestination } from '#/store/destinations.ts'
import { draftOf } from '#/ui/session/exchange/place-draft.ts'
import { placeLink, type PlaceLink } from '#/ui/session/exchange/place-link.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'

/** Null for a folder: it is on this computer alone. */
const placeIn = (destination: StoredDestination): PlaceLink | null => {
  const { kind } = destination
  if (kind === 'folder') return null
  const { folder: _, ...draft } = draftOf(destination)
  return { ...draft, kind }
}

export const canBeShown = ({ kind }: StoredDestination): boolean => kind !== 'folder'

/** The address alone, without anybody's name: each types their own. Empty for a folder. */
export const linkForOthers = (destination: StoredDestination): string => {
  const place = placeIn(destination)
  return place === null ? '' : placeLink(location.origin, { ...place, user: '' })
}

/** Null where there is no secret here any more, or it can no longer be read. */
export const codeForOthers = async (destination: StoredDestination): Promise<string | null> => {
  const place = placeIn(destination)
  const secret = await (await theStore().openExchanges()).secretOf(destination.id)
  return place !== null && secret.ok && secret.value !== null
    ? placeCode({ ...place, secret: secret.value, portfolio: openPortfolio().ledger })
    : null
}
