// An altered file of the right length at a destination: found by whoever has it, in turn and in bounded steps, sent again under
// its name and told; and never said of what only was read badly.

import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination } from '../../tests/support/memory-destination.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { bytesEqual, utf8, type Bytes } from '#/base/bytes.ts'
import { sha256OfBuffer } from '#/base/hash.ts'
import { err, ok } from '#/base/result.ts'

const bytesIn = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer())

const alteredBytes = (bytes: Bytes): Bytes => {
  const other = bytes.slice()
  other[0] = (other[0] ?? 0) ^ 1
  return other
}

const altered = async (blob: Blob): Promise<Blob> => new Blob([alteredBytes(await bytesIn(blob))])

const amyWith = async (photos: number) => {
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  for (let at = 0; at < photos; at += 1) await amy.capture(someBytes(at))
  const store = memoryDestination()
  expect((await amy.exchangeWith(store)).error).toBeNull()
  return { amy, store }
}

describe('what lies at a destination', () => {
  test('is read again, and whatever was altered is sent again and told: photos, films, words and history', async () => {
    const { amy, store } = await amyWith(2)
    await amy.capture(someBytes(7, moreThanAPart), 'A call')
    await captureNote(amy.who, 'True')
    expect((await amy.exchangeWith(store)).error).toBeNull()
    const whole = new Map(store.files)
    for (const [path, blob] of whole) store.files.set(path, await altered(blob))
    const { tally, error } = await amy.exchangeWith(store, { compare: true })
    expect(error).toBeNull()
    expect(tally.lost).toBe(whole.size)
    expect(amy.known.mended?.count).toBe(whole.size)
    expect([...store.files.keys()].toSorted()).toEqual([...whole.keys()].toSorted())
    for (const [path, blob] of whole) {
      const there = store.files.get(path) ?? new Blob()
      expect(bytesEqual(await bytesIn(there), await bytesIn(blob)), path).toBe(true)
    }
    // Whoever comes now gets all of it.
    const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
    await dev.exchangeWith(store)
    expect(dev.files.size).toBe(3)
  })

  test('is read in turn: a few at a time, each once before any again, and none over mobile data', async () => {
    const { amy, store } = await amyWith(90)
    const read = new Set<string>()
    const gets = async (largest: number | null): Promise<string[]> => {
      store.asked.length = 0
      await amy.exchangeWith(store, { compare: true, largest })
      return store.asked.flatMap(({ what, path }) => (what === 'get' ? [path] : []))
    }
    expect(await gets(8_000_000)).toEqual([])
    while (read.size < store.files.size) {
      const some = await gets(null)
      expect(some.length).toBeLessThanOrEqual(40)
      const before = read.size
      for (const path of some) read.add(path)
      expect(read.size).toBeGreaterThan(before)
    }
    expect(read.size).toBe(store.files.size)
  })

  test('is left alone where an answer was altered on its way, or something else answers', async () => {
    const { amy, store } = await amyWith(3)
    let times = 0
    const badly = {
      ...store,
      get: async (...asked: Parameters<typeof store.get>) => {
        const got = await store.get(...asked)
        times += 1
        return got.ok && times % 2 === 1 ? ok(alteredBytes(got.value)) : got
      },
    }
    expect((await amy.exchangeWith(badly, { compare: true })).tally.lost).toBe(0)
    const hotel = { ...store, get: () => Promise.resolve(ok(utf8('<html>Welcome'))) }
    expect((await amy.exchangeWith(hotel, { compare: true })).tally.lost).toBe(0)
    expect(amy.known.mended).toBeNull()
    expect(store.overwrites).toEqual([])
  })

  test('is not sent again by a device whose own copy is not whole', async () => {
    const { amy, store } = await amyWith(1)
    const [photo = ''] = amy.files.keys()
    const path = [...store.files.keys()].find((each) => each.endsWith(photo)) ?? ''
    const bad = await altered(store.files.get(path) ?? new Blob())
    store.files.set(path, bad)
    amy.files.set(photo, bad)
    expect((await amy.exchangeWith(store, { compare: true })).tally.lost).toBe(0)
    expect(store.files.get(path)).toBe(bad)
    // And nobody is told that it lies there safe.
    expect(amy.known.safe.there.size).toBe(0)
    expect(amy.known.settledAt).toBeNull()
  })

  test('is no film where a part was cut from a copy that was damaged: whoever has it whole sends the right one', async () => {
    const { amy, store } = await amyWith(1)
    const film = await amy.capture(someBytes(7, moreThanAPart), 'A call')
    expect((await amy.exchangeWith(store)).error).toBeNull()
    const right = [...store.files.keys()].find((path) => path.includes(`/parts/${film}-0-`)) ?? ''
    const bad = await altered(store.files.get(right) ?? new Blob())
    const wrong = right.replace(/[^-]+$/, await sha256OfBuffer(await bad.arrayBuffer()))
    store.files.delete(right)
    store.files.set(wrong, bad)
    const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
    for (const compare of [false, true]) {
      expect((await dev.exchangeWith(store, { compare })).tally.neither.files).toBe(1)
      expect([dev.known.safe.there.size, dev.known.files.has(film)]).toEqual([1, false])
    }
    const full = { ...store, put: () => Promise.resolve(err({ kind: 'no room' } as const)) }
    expect((await amy.exchangeWith(full, { compare: true })).error).toEqual({ kind: 'no room' })
    expect([amy.known.safe.there.size, amy.known.settledAt]).toEqual([1, null])
    const { tally, error } = await amy.exchangeWith(store)
    expect([error, tally.filesSent, amy.known.safe.there.size]).toEqual([null, 1, 2])
    expect([store.files.has(right), store.files.has(wrong)]).toEqual([true, true])
    // Of the two one is right, which is not sent once more.
    const again = await amy.exchangeWith(store, { compare: true })
    expect([again.tally.filesSent, amy.known.altered.size, amy.known.safe.there.size]).toEqual([0, 0, 2])
    for (let round = 0; round < 2; round += 1) await dev.exchangeWith(store, { compare: true })
    expect([dev.files.has(film), dev.known.safe.there.size]).toEqual([true, 2])
  })

  test('is not said to be safe where it was taken away and could not be sent again, and is sent the next time', async () => {
    const { amy, store } = await amyWith(1)
    await amy.capture(someBytes(7, moreThanAPart), 'A call')
    await captureNote(amy.who, 'True')
    expect((await amy.exchangeWith(store)).error).toBeNull()
    for (const folder of ['blobs', 'parts', 'bodies', 'heads']) {
      const whole = new Map(store.files)
      // Other words are no part of any evidence, and of none the less safe.
      const captured = amy.who.entries.filter(({ head }) => head.kind === 'evidence.captured')
      const altering = [...whole].filter(
        ([path]) =>
          path.includes(`/${folder}/`) &&
          (folder !== 'bodies' || captured.some(({ head }) => path.endsWith(head.body))),
      )
      for (const [path, blob] of altering) store.files.set(path, await altered(blob))
      const full = { ...store, put: () => Promise.resolve(err({ kind: 'no room' } as const)) }
      const { error } = await amy.exchangeWith(full, { compare: true })
      expect(error, folder).toEqual({ kind: 'no room' })
      expect(amy.known.settledAt, folder).toBeNull()
      expect(amy.known.safe.there.size, folder).toBeLessThan(3)
      for (let day = 0; day < 2; day += 1) await amy.exchangeWith(store)
      expect([...store.files.keys()].toSorted(), folder).toEqual([...whole.keys()].toSorted())
      expect(amy.known.safe.there.size, folder).toBe(3)
      await amy.exchangeWith(store, { compare: true })
    }
  })
})
