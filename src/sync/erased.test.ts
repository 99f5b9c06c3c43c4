// Words and films that were erased: they go from every device that hears of it and from the place of the exchange, and nothing
// that happens there or here brings them back.

import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination, type MemoryDestination } from '../../tests/support/memory-destination.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote } from '../../tests/support/portfolio-stories.ts'
import { err } from '#/base/result.ts'
import type { Entry } from '#/ledger/entry.ts'

const whole = async (device: ExchangingDevice, store: MemoryDestination): Promise<void> => {
  expect((await device.exchangeWith(store)).error).toBeNull()
}
const bodiesAt = (store: MemoryDestination, entry: Entry): string[] =>
  [...store.files.keys()].filter((path) => path.endsWith(`/bodies/${entry.head.body}`))
const hasWords = (device: ExchangingDevice, { hash }: Entry): boolean =>
  (device.who.held.get(hash)?.body ?? null) !== null
const erase = (device: ExchangingDevice, { hash }: Entry): Promise<Entry> =>
  device.who.write('content.erased', { reason: 'Somebody is named', entries: [hash], blobs: [] })

const noted = async () => {
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
  const note = await captureNote(amy.who, 'Seen with Mrs Field')
  return { amy, dev, store: memoryDestination(), note }
}

describe('of what was erased an exchange', () => {
  test('takes them off every device that hears of it, the one that erased them included', async () => {
    const { amy, dev, store, note } = await noted()
    for (const device of [amy, dev]) await whole(device, store)
    expect(hasWords(dev, note)).toBe(true)
    // As after a crash between the entry that says so and the erasing itself.
    await erase(amy, note)
    for (const device of [amy, dev]) await whole(device, store)
    expect([amy, dev].map((device) => hasWords(device, note))).toEqual([false, false])
    expect(dev.portfolio().evidence.get(note.hash)?.standing).toBe('erased')
    await whole(amy, store)
    for (const device of [amy, dev]) {
      store.asked.length = 0
      await whole(device, store)
      expect(store.asked).toHaveLength(1)
    }
  })

  test('sends no file that somebody not known yet has asked to erase, and calls nothing missing', async () => {
    const { amy, dev, store } = await noted()
    const sha256 = await dev.capture(someBytes(7))
    const piece = [...dev.portfolio().evidence.values()].find(({ named }) => named.length > 0)
    await dev.who.write('content.erased', {
      reason: 'a part was covered',
      entries: [],
      blobs: [sha256],
      evidence: piece?.id ?? '',
    })
    for (const device of [dev, amy]) await whole(device, store)
    expect([...store.files.keys()].filter((path) => path.includes(sha256))).toEqual([])
    expect(dev.files.has(sha256)).toBe(true)
  })

  test('puts them back there on no day, whoever looks through it', async () => {
    const { amy, dev, store, note } = await noted()
    for (const device of [amy, dev]) await whole(device, store)
    await erase(amy, note)
    for (let day = 0; day < 3; day += 1)
      for (const device of [amy, dev]) {
        expect((await device.exchangeWith(store, { compare: true })).error).toBeNull()
        expect(bodiesAt(store, note)).toEqual([])
      }
    const puts = store.asked.filter(({ what, path }) => what === 'put' && path.endsWith(note.head.body))
    expect(puts).toHaveLength(1)
  })

  test('removes them again at the daily look, where a device that had not heard has put them back', async () => {
    const { amy, dev, store, note } = await noted()
    const body = new Blob([note.body ?? ''])
    for (const device of [amy, dev]) await whole(device, store)
    await erase(amy, note)
    for (const device of [amy, dev]) await whole(device, store)
    store.files.set(`${amy.who.ledger}/bodies/${note.head.body}`, body)
    await dev.exchangeWith(store, { compare: true })
    expect(bodiesAt(store, note)).toEqual([])
  })

  test('does not send them where the history was lost there', async () => {
    const { amy, dev, store, note } = await noted()
    for (const device of [amy, dev]) await whole(device, store)
    await erase(amy, note)
    for (const device of [amy, dev]) await whole(device, store)
    for (const path of Array.from(store.files.keys()))
      if (path.includes(`/heads/${amy.who.device}`)) store.files.delete(path)
    store.asked.length = 0
    await whole(dev, store)
    expect(store.asked.map(({ path }) => path).filter((path) => path.endsWith(note.head.body))).toEqual([])
    const ina = new ExchangingDevice(await TestDevice.joining('Ina', dev.who))
    await whole(ina, store)
    expect(ina.portfolio().evidence.get(note.hash)?.standing).toBe('erased')
  })

  test.each(['together with the erasure', 'before it'])('keeps none that come %s', async (when) => {
    const { amy, dev, store, note } = await noted()
    const words = new Blob([note.body ?? ''])
    if (when === 'before it') await whole(amy, store)
    await erase(amy, note)
    await whole(amy, store)
    // Somebody's copy of them lies there again.
    store.files.set(`${amy.who.ledger}/bodies/${note.head.body}`, words)
    dev.who.held.delete(note.hash)
    await whole(dev, store)
    expect(dev.who.held.has(note.hash)).toBe(true)
    expect(hasWords(dev, note)).toBe(false)
  })

  test('sends none that could not go just now, tells others of the erasure, and drops them the next time', async () => {
    const { amy, dev, store, note } = await noted()
    for (const device of [amy, dev]) await whole(device, store)
    await erase(amy, note)
    amy.failingErasures = 1
    for (const device of [amy, dev]) await whole(device, store)
    expect([amy, dev].map((device) => hasWords(device, note))).toEqual([true, false])
    expect(bodiesAt(store, note)).toEqual([])
    amy.failingErasures = 1
    await amy.exchangeWith(store, { compare: true })
    expect(bodiesAt(store, note)).toEqual([])
    await whole(amy, store)
    expect(hasWords(amy, note)).toBe(false)
  })

  test('drops the parts of a film that had begun to come', async () => {
    const { amy, dev, store } = await noted()
    const film = await amy.capture(someBytes(2, moreThanAPart))
    await whole(amy, store)
    let parts = 0
    const cut = await dev.exchangeWith({
      ...store,
      get: async (path, doing) => {
        const isCut = path.includes('/parts/') && (parts += 1) > 1
        return isCut ? err({ kind: 'unreachable' }) : store.get(path, doing)
      },
    })
    expect(cut.error).toEqual({ kind: 'unreachable' })
    expect(dev.incoming.get(film)?.size).toBe(1)
    await amy.who.write('content.erased', {
      reason: 'Somebody can be seen',
      entries: amy.who.entries
        .filter(({ head }) => head.kind === 'evidence.captured')
        .map(({ hash }) => hash),
      blobs: [film],
    })
    for (const device of [amy, dev]) await whole(device, store)
    expect([amy.files.has(film), dev.incoming.has(film)]).toEqual([false, false])
  })
})
