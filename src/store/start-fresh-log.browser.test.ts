// Leaving an old log behind where there is hardly any room: in storage of its own with a quota of its own, which Chromium
// gives on request. What it is for, a log that was torn, is tried by a journey that tears one.

import { expect, it } from 'vitest'
import { randomId } from '#/base/ids.ts'
import { answered, committed } from '#/store/scratch-database.ts'
import { startFreshLog } from '#/store/start-fresh-log.ts'

type Buckets = {
  readonly open: (name: string, options: { quota: number }) => Promise<{ readonly indexedDB: IDBFactory }>
}

const isBuckets = (value: unknown): value is Buckets =>
  typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'

/** Storage in which at most `quota` bytes have room. */
const storageOf = async (quota: number): Promise<IDBFactory> => {
  const buckets: unknown = Reflect.get(navigator, 'storageBuckets')
  if (!isBuckets(buckets)) throw new Error('this browser gives no storage with a quota of its own')
  return (await buckets.open(`test-${randomId()}`, { quota })).indexedDB
}

const room = 500_000
const more = 5 * 1024 * 1024

const fill = async (factory: IDBFactory, bytes: number): Promise<void> => {
  const request = factory.open('filler', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('filler'))
  const database = await answered(request)
  try {
    const store = database.transaction('filler', 'readwrite').objectStore('filler')
    store.put(new ArrayBuffer(bytes), 1)
    await committed(store.transaction)
  } finally {
    database.close()
  }
}

it('takes ten times the room that there is, piece by piece, and holds none of it afterwards', async () => {
  const factory = await storageOf(room)
  await expect(fill(factory, more)).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await startFreshLog(factory)).toBeGreaterThanOrEqual(more)
  expect((await factory.databases()).map(({ name }) => name)).not.toContain('fieldfolio-log')
  await expect(fill(factory, room / 5)).resolves.toBeUndefined()
})
