// A destination that was set up on this device, opened with its secret. Workers open it by its id, so that no secret ever
// travels between threads.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import type { Exchanges } from '#/store/exchanges.ts'
import type { StoreError } from '#/store/store-error.ts'
import type { Destination, FolderDestination } from '#/sync/destination.ts'
import { addressOf, folderOf, openDestination, type OpenError } from '#/sync/destinations/open-destination.ts'

export type NoDestination = OpenError | { readonly kind: 'no destination' }

type Opened = {
  readonly destination: Destination
  /** Where it answers anybody; null where there is none. */
  readonly address: string | null
  /** The same destination, where it is a folder. */
  readonly folder: FolderDestination | null
}

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
  return opened.ok
    ? ok({ destination: opened.value, address: addressOf(stored), folder: folderOf(stored) })
    : opened
}
