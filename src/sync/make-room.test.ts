// Making room, over a destination in memory: only what another device has signed for and what lies there goes, never the
// last promised copy however two devices' steps mix, and it comes back when it is wanted.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination } from '../../tests/support/memory-destination.ts'
import { testCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim } from '../../tests/support/portfolio-stories.ts'
import type { Destination } from '#/sync/destination.ts'

const amyAndOthers = async (names: readonly string[]) => {
  const centre = await testCentre()
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  await amy.who.write('portfolio.described', {
    changes: { name: 'Amy Lewis', centreFingerprint: centre.fingerprint },
    was: {},
  })
  const others: ExchangingDevice[] = []
  for (const name of names) others.push(new ExchangingDevice(await TestDevice.joining(name, amy.who)))
  amy.lists.push(
    await centre.sign(
      others.map(({ who }, at) => ({
        person: who.person,
        name: names[at] ?? '',
        roles: ['assessor'],
        devices: [{ device: who.device }],
      })),
    ),
  )
  return { amy, others }
}

const withDev = async () => {
  const { amy, others } = await amyAndOthers(['Dev'])
  const [dev] = others
  if (dev === undefined) throw new Error('Dev has no device')
  const store = memoryDestination()
  const film = await amy.capture(someBytes(2, moreThanAPart), 'A call')
  for (const device of [amy, dev, amy]) expect((await device.exchangeWith(store)).error).toBeNull()
  return { amy, dev, store, film }
}

describe('making room', () => {
  test('takes off what somebody else has signed for, promises it no more, and gets it back when it is wanted', async () => {
    const { amy, dev, store, film } = await withDev()
    const { tally, error } = await amy.makeRoom(store, [film])
    expect(error).toBeNull()
    expect(tally.gone).toBe(1)
    expect(amy.files.has(film)).toBe(false)
    await dev.exchangeWith(store)
    expect(dev.known.receipts.get(amy.who.device)?.files.has(film)).toBe(false)
    // Neither asks for it by itself.
    await amy.exchangeWith(store, { compare: true })
    expect(amy.files.has(film)).toBe(false)
    amy.doneWithout.clear()
    amy.known.settledAt = null
    await amy.exchangeWith(store)
    expect(amy.files.get(film)?.size).toBe(moreThanAPart)
  })

  test('what went from here and is then lost there is told as lying in neither place, each time it is looked for', async () => {
    const { amy, dev, store, film } = await withDev()
    await amy.makeRoom(store, [film])
    expect((await amy.exchangeWith(store, { compare: true })).tally.neither.files).toBe(0)
    for (const path of Array.from(store.files.keys())) if (path.includes('/parts/')) store.files.delete(path)
    for (let look = 0; look < 2; look += 1) {
      const { tally } = await amy.exchangeWith(store, { compare: true })
      expect(tally).toMatchObject({ lost: 0, neither: { files: 1, bytes: moreThanAPart } })
    }
    // Whoever has it sends it there again.
    await dev.exchangeWith(store, { compare: true })
    expect((await amy.exchangeWith(store, { compare: true })).tally.neither.files).toBe(0)
  })

  test('is done by a full device while something is coming in that it has no room for', async () => {
    const { amy, dev, store, film } = await withDev()
    for (const seed of [5, 6]) await dev.capture(someBytes(seed, seed * moreThanAPart), 'Coming')
    await dev.exchangeWith(store)
    amy.roomForFiles = 0
    const { tally, error } = await amy.makeRoom(store, [film])
    expect(error).toBeNull()
    expect(tally.gone).toBe(1)
    // Then there is room, and it is tried at once.
    amy.roomForFiles = Infinity
    expect((await amy.exchangeWith(store)).tally.filesReceived).toBe(2)
  })

  test('is done by a device that has no room for the history either', async () => {
    const { amy, dev, store, film } = await withDev()
    await captureNote(dev.who, 'One more')
    await dev.exchangeWith(store)
    amy.room = 0
    expect((await amy.makeRoom(store, [film])).tally.gone).toBe(1)
  })

  test('leaves what nobody has signed for, what was changed since, and what does not lie there', async () => {
    const { amy, dev, store, film } = await withDev()
    const alone = await amy.capture(someBytes(3), 'Alone')
    expect((await amy.makeRoom(store, [alone])).tally.gone).toBe(0)
    const call = [...amy.portfolio().evidence.values()].find(({ files }) => files[0]?.sha256 === film)
    await claim(amy.who, call?.id ?? '', 'C1@2/1.1')
    expect((await amy.makeRoom(store, [film])).tally.gone).toBe(0)
    for (const device of [dev, amy]) await device.exchangeWith(store)
    for (const path of store.files.keys()) if (path.includes('/parts/')) store.files.delete(path)
    // It is sent again there by the one who looks, and may go only then.
    expect((await amy.makeRoom(store, [film])).tally.gone).toBe(1)
    expect([...store.files.keys()].filter((path) => path.includes('/parts/'))).toHaveLength(2)
  })

  test('leaves what is not whole here, and what a stranger has signed for', async () => {
    const { amy, store, film } = await withDev()
    amy.files.set(film, new Blob([someBytes(9, moreThanAPart)]))
    expect((await amy.makeRoom(store, [film])).tally.gone).toBe(0)
    expect(amy.files.has(film)).toBe(true)

    const lonely = new ExchangingDevice(await TestDevice.founding('Amy'))
    const stranger = new ExchangingDevice(await TestDevice.joining('Eve', lonely.who))
    const photo = await lonely.capture(someBytes(1))
    const place = memoryDestination()
    for (const device of [lonely, stranger, lonely]) await device.exchangeWith(place)
    expect((await lonely.makeRoom(place, [photo])).tally.gone).toBe(0)
  })

  test('goes nowhere without an answer', async () => {
    const { amy, store, film } = await withDev()
    store.isGone = true
    expect((await amy.makeRoom(store, [film])).error).toEqual({ kind: 'unreachable' })
    expect(amy.files.has(film)).toBe(true)
  })

  test('of several devices at once, in any mix of their steps, one always holds it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 20, maxLength: 60 }), async (order) => {
        const { amy, others } = await amyAndOthers(['Dev', 'Ina'])
        const devices = [amy, ...others]
        const store = memoryDestination()
        const photo = await amy.capture(someBytes(1))
        for (const device of others) await captureNote(device.who, 'Seen')
        for (let round = 0; round < 2; round += 1)
          for (const device of devices) await device.exchangeWith(store)
        // Each request waits for its turn; turns are dealt in the order that was made up.
        const waiting: (() => void)[][] = [[], [], []]
        const inTurn = (at: number): Destination => {
          const turn = () => new Promise<void>((go) => void waiting[at]?.push(go))
          return {
            ...store,
            list: async (...asked) => (await turn(), store.list(...asked)),
            get: async (...asked) => (await turn(), store.get(...asked)),
            put: async (...asked) => (await turn(), store.put(...asked)),
            remove: async (...asked) => (await turn(), store.remove(...asked)),
          }
        }
        const left = new Set(devices)
        const all = devices.map(async (device, at) => {
          const made = await device.makeRoom(inTurn(at), [photo])
          left.delete(device)
          return made
        })
        for (let at = 0; left.size > 0; at += 1) {
          const next = order[at % order.length] ?? 0
          const go = waiting[next]?.shift() ?? waiting.find((each) => each.length > 0)?.shift()
          go?.()
          await new Promise((done) => setTimeout(done))
        }
        const made = await Promise.all(all)
        expect(made.map(({ error }) => error)).toEqual([null, null, null])
        expect(devices.filter(({ files }) => files.has(photo)).length).toBeGreaterThan(0)
        // What stayed is promised again.
        for (const device of devices) await device.exchangeWith(store)
        const reader = amy
        await reader.exchangeWith(store)
        for (const device of devices)
          expect(reader.known.receipts.get(device.who.device)?.files.has(photo)).toBe(device.files.has(photo))
      }),
      { numRuns: 25 },
    )
  })
})
