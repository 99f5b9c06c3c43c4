// One person's signing key on this installation. It cannot be extracted, so it is kept as the browser's own object; a
// second tab that asks at the same moment gets the same key, because two keys would be two devices.

import { ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { newDeviceKeys, type KeyError } from '#/ledger/device.ts'
import type { Handle } from '#/store/handle.ts'
import type { StoreError } from '#/store/store-error.ts'

/** This person's keys here, made durable first where there are none yet. */
export const deviceKeysFor = async (
  handle: Handle,
  person: Id,
): Promise<Result<CryptoKeyPair, StoreError | KeyError>> => {
  const there = await handle.run((database) => database.keys.get(person))
  if (!there.ok) return there
  if (there.value !== undefined) return ok(there.value.keys)
  // Outside the transaction: waiting for WebCrypto would end it.
  const made = await newDeviceKeys()
  if (!made.ok) return made
  return handle.run((database) =>
    database.transaction('rw', [database.keys], async () => {
      const others = await database.keys.get(person)
      if (others !== undefined) return others.keys
      await database.keys.put({ person, keys: made.value })
      return made.value
    }),
  )
}
