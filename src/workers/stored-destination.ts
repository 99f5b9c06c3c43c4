// A destination that was set up on this device, opened with its secret. Workers open it by its id, so that no secret ever
// travels between threads.

import { err, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Destination } from '#/sync/destination.ts'
import { openDestination, type OpenError } from '#/sync/destinations/open-destination.ts'

export type NoDestination = OpenError | { readonly kind: 'no destination' }

export const storedDestination = async (
  exchanges: Exchanges,
  id: Id,
): Promise<Result<Destination, StoreError | NoDestination>> => {
  const all = await exchanges.destinations()
  if (!all.ok) return all
  const stored = all.value.find((one) => one.id === id)
  if (stored === undefined) return err({ kind: 'no destination' })
  const secret = await exchanges.secretOf(id)
  return secret.ok ? openDestination({ ...stored, secret: secret.value }) : secret
}
