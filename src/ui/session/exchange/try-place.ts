// Trying a place before it is kept: it is opened with what was typed, one small file goes there and back, and each step is told.

import { openDestination, addressOf } from '#/sync/destinations/open-destination.ts'
import { probe, type Probed, type ProbeFault } from '#/sync/probe.ts'
import type { NewDestination } from '#/ui/session/exchange/set-up.ts'

export type TriedStep = Probed
export type TryFault = ProbeFault | { readonly kind: 'not set up' }

/** Null where what was typed opens nothing at all. */
export const tryPlace = async (
  place: NewDestination,
  signal: AbortSignal,
): Promise<readonly TriedStep[] | null> => {
  const opened = openDestination(place)
  return opened.ok ? probe(opened.value, addressOf(place), { signal }) : null
}
