// Where this device exchanges portfolios, and what is known of each there. A password or a key lies here only sealed, by a
// key that cannot leave the browser: it is never in a bundle, a log or the history, and goes with its destination.

import { Dexie } from 'dexie'
import { ok, type Result } from '#/base/result.ts'
import { textOf, utf8, type Bytes } from '#/base/bytes.ts'
import type { Id } from '#/base/ids.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import type { DestinationKind, DestinationRow, Sealed } from '#/store/rows.ts'
import { Refused, type StoreError } from '#/store/store-error.ts'

type Done<T> = Promise<Result<T, StoreError>>

export type StoredDestination = {
  readonly id: Id
  readonly kind: DestinationKind
  /** What people here call it. */
  readonly name: string
  /** Nothing secret; what is in it is its kind's business. */
  readonly settings: unknown
  /** Portfolios that are exchanged there. */
  readonly ledgers: readonly Id[]
}

export type Destinations = {
  /** Adds it, or replaces what is known of it. */
  putDestination(destination: StoredDestination, secret: string | null): Done<void>
  destinations(): Done<readonly StoredDestination[]>
  /** Null where there is none, or where it can no longer be read: it is asked for again. */
  secretOf(destination: Id): Done<string | null>
  /** Exchanged there as well, beside those that are by now; `not here` where that place is known no more. */
  addLedger(destination: Id, ledger: Id): Done<void>
  /** Which portfolios are exchanged there; one that none is left of stays, with its secret. */
  setLedgers(destination: Id, ledgers: readonly Id[]): Done<void>
  /** With its secret and all that is known of it. */
  dropDestination(destination: Id): Done<void>
  /** What is known of a portfolio there, from the last exchange; null before there was one. */
  known(destination: Id, ledger: Id): Done<unknown>
  putKnown(destination: Id, ledger: Id, value: unknown): Done<void>
}

const sealName = 'destinations'
const algorithm = 'AES-GCM'

/** Made on first use; of two tabs that ask at once, both get the first one's. */
const sealKey = async (handle: Handle): Done<CryptoKey> => {
  const there = await handle.run((database) => database.seals.get(sealName))
  if (!there.ok) return there
  if (there.value !== undefined) return ok(there.value.key)
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  return handle.run((database) =>
    database.transaction('rw', [database.seals], async () => {
      const others = await database.seals.get(sealName)
      if (others !== undefined) return others.key
      await database.seals.put({ name: sealName, key: made })
      return made
    }),
  )
}

const seal = async (key: CryptoKey, secret: string): Promise<Sealed> => {
  const iv: Bytes = crypto.getRandomValues(new Uint8Array(12))
  return {
    iv,
    content: new Uint8Array(await crypto.subtle.encrypt({ name: algorithm, iv }, key, utf8(secret))),
  }
}

const unseal = async (key: CryptoKey, { iv, content }: Sealed): Promise<string | null> => {
  try {
    const opened = textOf(new Uint8Array(await crypto.subtle.decrypt({ name: algorithm, iv }, key, content)))
    return opened.ok ? opened.value : null
  } catch {
    return null
  }
}

const withoutSecret = ({ id, kind, name, settings, ledgers }: DestinationRow): StoredDestination => ({
  id,
  kind,
  name,
  settings,
  ledgers,
})

const allKnownOf = (database: Database, destination: Id) =>
  database.known
    .where('[destination+ledger]')
    .between([destination, Dexie.minKey], [destination, Dexie.maxKey])

export const destinations = (handle: Handle): Destinations => ({
  putDestination: async (destination, secret) => {
    const key = secret === null ? ok(null) : await sealKey(handle)
    if (!key.ok) return key
    const sealed = secret === null || key.value === null ? null : await seal(key.value, secret)
    return handle.run(
      async (database) => void (await database.destinations.put({ ...destination, secret: sealed })),
    )
  },
  destinations: async () => {
    const rows = await handle.run((database) => database.destinations.toArray())
    return rows.ok ? ok(rows.value.map(withoutSecret)) : rows
  },
  secretOf: async (id) => {
    const row = await handle.run((database) => database.destinations.get(id))
    if (!row.ok) return row
    const { secret = null } = row.value ?? {}
    if (secret === null) return ok(null)
    const key = await sealKey(handle)
    return key.ok ? ok(await unseal(key.value, secret)) : key
  },
  addLedger: (id, ledger) =>
    handle.run((database) =>
      database.transaction('rw', [database.destinations], async () => {
        const there = await database.destinations.get(id)
        if (there === undefined) throw new Refused({ kind: 'not here', key: id })
        await database.destinations.put({ ...there, ledgers: [...new Set([...there.ledgers, ledger])] })
      }),
    ),
  setLedgers: (id, ledgers) =>
    handle.run(async (database) => void (await database.destinations.update(id, { ledgers }))),
  dropDestination: (id) =>
    handle.run((database) =>
      database.transaction('rw', [database.destinations, database.known], async () => {
        await database.destinations.delete(id)
        await allKnownOf(database, id).delete()
      }),
    ),
  known: async (destination, ledger) => {
    const row = await handle.run((database) => database.known.get([destination, ledger]))
    return row.ok ? ok(row.value?.value ?? null) : row
  },
  putKnown: (destination, ledger, value) =>
    handle.run(async (database) => void (await database.known.put({ destination, ledger, value }))),
})
