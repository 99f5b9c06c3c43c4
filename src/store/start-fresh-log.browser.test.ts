// Leaving an old log behind where there is no room at all: in storage of its own with a quota of its own, which Chromium
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
const piece = 10_000

/** Writes pieces until one is refused; resolves with how many there was room for. */
const fill = async (factory: IDBFactory): Promise<number> => {
  const request = factory.open('filler', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('filler'))
  const database = await answered(request)
  try {
    for (let pieces = 0; ; pieces++) {
      const store = database.transaction('filler', 'readwrite').objectStore('filler')
      store.put(new ArrayBuffer(piece), pieces)
      const isKept = await committed(store.transaction).then(
        () => true,
        (error: unknown) => !(error instanceof DOMException && error.name === 'QuotaExceededError'),
      )
      if (!isKept) return pieces
    }
  } finally {
    database.close()
  }
}

it('needs no room, and leaves nothing behind', async () => {
  const factory = await storageOf(room)
  expect(await fill(factory)).toBeGreaterThan(1)
  expect(await startFreshLog(factory)).toBe(true)
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['filler'])
})

it('is tried again where the browser refuses it at first', async () => {
  const factory = await storageOf(room)
  const open = factory.open.bind(factory)
  let asked = 0
  Object.defineProperty(factory, 'open', {
    value: (name: string, version: number): IDBOpenDBRequest => {
      asked += 1
      // There is no version 0: the browser refuses it.
      return open(name, asked === 1 ? 0 : version)
    },
  })
  expect(await startFreshLog(factory)).toBe(true)
  expect(asked).toBe(2)
})
