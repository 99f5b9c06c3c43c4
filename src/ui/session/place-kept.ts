// Pictures that came in with all that the camera wrote into them, the place among it: remembered until the app is loaded
// again, for the screens that say so right after saving. Never kept with the evidence.

import type { HeadHash } from '#/ledger/head.ts'
import type { Captured } from '#/capture/read-file.ts'

const withPlace = new Set<HeadHash>()

export const notePlaceKept = (evidence: HeadHash, { mediaType, metadata }: Captured): void => {
  if (metadata === 'kept' && mediaType.startsWith('image/')) withPlace.add(evidence)
}

export const isPlaceKept = (evidence: HeadHash): boolean => withPlace.has(evidence)
