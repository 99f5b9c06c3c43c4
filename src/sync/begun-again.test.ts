// What an exchange that was cut off, stopped or failed leaves to the next one, over a destination in memory: nothing counts as
// done that was not, and nothing that lies there is given up for something that was not read back.

import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination, type MemoryDestination } from '../../tests/support/memory-destination.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { err } from '#/base/result.ts'
import type { Destination } from '#/sync/destination.ts'

const amyAndDev = async () => {
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
  return { amy, dev, store: memoryDestination() }
}

const whole = async (device: ExchangingDevice, store: Destination): Promise<void> => {
  expect((await device.exchangeWith(store)).error).toBeNull()
}

/** All that lies there by name, without what devices say that they hold. */
const lying = (store: MemoryDestination): string[] =>
  [...store.files.keys()].filter((path) => !path.includes('/receipt-')).toSorted()

describe('after an exchange that', () => {
  test('was killed when it had found a file gone, the next one sends it', async () => {
    const { amy, store } = await amyAndDev()
    await amy.capture(someBytes(1, moreThanAPart))
    await whole(amy, store)
    const before = lying(store)
    for (const path of before) if (path.includes('/parts/')) store.files.delete(path)
    let kept = amy.known
    const killed: Destination = {
      ...store,
      put: async () => {
        kept = structuredClone(amy.known)
        return err({ kind: 'unreachable' })
      },
    }
    await amy.exchangeWith(killed, { compare: true })
    // As it was kept on the way: the end was not seen.
    amy.known = kept
    await whole(amy, store)
    expect(lying(store)).toEqual(before)
  })

  test('was stopped when it had found everything gone, the next one sends all of it', async () => {
    const { amy, store } = await amyAndDev()
    await amy.capture(someBytes(1))
    await captureNote(amy.who, 'A note')
    await whole(amy, store)
    const before = lying(store)
    store.files.clear()
    const stop = new AbortController()
    const stopped: Destination = {
      ...store,
      list: async (...asked) => {
        const list = await store.list(...asked)
        stop.abort()
        return list
      },
    }
    expect((await amy.exchangeWith(stopped, { signal: stop.signal })).error).toEqual({ kind: 'stopped' })
    await whole(amy, store)
    expect(lying(store)).toEqual(before)
  })

  test('could not say what is held here, the next one says it', async () => {
    const { amy, dev, store } = await amyAndDev()
    await captureNote(amy.who, 'A note')
    for (const device of [dev, amy]) await whole(device, store)
    const said = (): boolean =>
      [...store.files.keys()].some((path) => path.includes(`receipt-${dev.who.device}`))
    const mute: Destination = {
      ...store,
      put: async (path, ...more) =>
        path.includes('receipt-') ? err({ kind: 'no room' }) : store.put(path, ...more),
    }
    for (const path of store.files.keys()) if (path.includes('receipt-')) store.files.delete(path)
    expect((await dev.exchangeWith(mute)).error).toEqual({ kind: 'no room' })
    expect(said()).toBe(false)
    await whole(dev, store)
    expect(said()).toBe(true)
  })

  test('could not take away what somebody erased, the next one takes it away', async () => {
    const { amy, dev, store } = await amyAndDev()
    const photo = await amy.capture(someBytes(1))
    for (const device of [amy, dev, amy]) await whole(device, store)
    const [path = '', content = new Blob()] = [...store.files].find(([at]) => at.endsWith(photo)) ?? []
    const captured = amy.who.entries.filter(({ head }) => head.kind === 'evidence.captured')
    await amy.who.write('content.erased', {
      reason: 'Somebody can be seen',
      entries: captured.map(({ hash }) => hash),
      blobs: [photo],
    })
    await whole(amy, store)
    // A synced folder has brought it back, and not yet what Amy holds now.
    store.files.set(path, content)
    for (const each of store.files.keys())
      if (each.includes(`receipt-${amy.who.device}`)) store.files.delete(each)
    const refusing: Destination = { ...store, remove: async () => err({ kind: 'sign-in refused' }) }
    expect((await dev.exchangeWith(refusing)).error).toEqual({ kind: 'sign-in refused' })
    expect(store.files.has(path)).toBe(true)
    await whole(dev, store)
    expect(store.files.has(path)).toBe(false)
  })
})

/** Of a segment that covers many small ones. */
const isJoined = (path: string): boolean => {
  const [from = 0, to = 0] = (/\/heads\/[^-]+-(\d+)-(\d+)-/.exec(path) ?? []).slice(1).map(Number)
  return to - from > 20
}

describe('a device’s own small segments', () => {
  test.each(['half of it', 'other bytes'] as const)(
    'stay until the one that covers them is read back: of the one that was cut off %s lies there',
    async (what) => {
      const { amy, dev, store } = await amyAndDev()
      const left = async (content: Blob): Promise<Blob> => {
        if (what === 'half of it') return content.slice(0, Math.floor(content.size / 2))
        const bytes = new Uint8Array(await content.arrayBuffer())
        bytes[9] = (bytes[9] ?? 0) ^ 1
        return new Blob([bytes])
      }
      const joined = new Set<string>()
      const cutting: Destination = {
        ...store,
        put: async (path, content, doing) => {
          if (!isJoined(path)) return store.put(path, content, doing)
          joined.add(path)
          store.files.set(path, await left(content))
          return err({ kind: 'unreachable' })
        },
        get: async (path, doing) => (isJoined(path) ? err({ kind: 'unreachable' }) : store.get(path, doing)),
      }
      let visits = 0
      for (; joined.size === 0; visits += 1) {
        await captureNote(amy.who, `Visit ${visits}`)
        await amy.exchangeWith(cutting)
      }
      await whole(amy, store)
      await whole(dev, store)
      expect(dev.portfolio().evidence.size).toBe(visits)
    },
  )
})
