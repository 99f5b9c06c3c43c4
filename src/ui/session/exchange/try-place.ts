// Trying a place before it is kept: it is opened with what was typed, one small file goes there and back, and each step is told.

import type { Sha256 } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { DestinationError } from '#/sync/destination.ts'
import { openDestination, addressOf } from '#/sync/destinations/open-destination.ts'
import { filesAt } from '#/sync/files.ts'
import { probe, type Probed, type ProbeFault } from '#/sync/probe.ts'
import type { NamedFile } from '#/sync/side.ts'
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

/** Which of these files lie there already, as after a centre has moved its storage; none where it cannot be asked. */
export const lyingAt = async (
  place: NewDestination,
  ledger: Id,
  files: readonly NamedFile[],
): Promise<ReadonlySet<Sha256>> => {
  const opened = openDestination(place)
  const there = opened.ok ? await filesAt(opened.value, ledger, files) : opened
  return there.ok ? there.value : new Set()
}

/** Whatever lies there by a portfolio's name; what is in it is found out by whoever gets it. */
export const portfoliosAt = async (
  place: NewDestination,
): Promise<Result<readonly Id[], DestinationError | { readonly kind: 'not set up' }>> => {
  const opened = openDestination(place)
  if (!opened.ok) return err({ kind: 'not set up' })
  const folders = await opened.value.folders()
  return folders.ok ? ok(folders.value.filter(isId)) : folders
}
