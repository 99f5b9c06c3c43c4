// A destination that was set up on this device, opened with its secret. Workers open it by its id, so that no secret ever
// travels between threads.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Destination } from '#/sync/destination.ts'
import { addressOf, openDestination, type OpenError } from '#/sync/destinations/open-destination.ts'

export type NoDestination = OpenError | { readonly kind: 'no destination' }

/** `address` is where it answers anybody; null where there is none. */
type Opened = { readonly destination: Destination; readonly address: string | null }

export const storedDestination = async (
  exchanges: Exchanges,
  id: Id,
): Promise<Result<Opened, StoreError | NoDestination>> => {
  const all = await exchanges.destinations()
  if (!all.ok) return all
  const stored = all.value.find((one) => one.id === id)
  if (stored === undefined) return err({ kind: 'no destination' })
  const secret = await exchanges.secretOf(id)
  if (!secret.ok) return secret
  const opened = openDestination({ ...stored, secret: secret.value })
  return opened.ok ? ok({ destination: opened.value, address: addressOf(stored) }) : opened
}
