// The laws of the exchange, over a destination in memory: everything arrives everywhere, whatever fails on the way, nothing is
// overwritten, and nothing that is not what it should be is taken in. The real servers have their own suite.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExchangingDevice, moreThanAPart, someBytes } from '../../tests/support/exchanging-device.ts'
import { memoryDestination, type MemoryDestination } from '../../tests/support/memory-destination.ts'
import { testCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim } from '../../tests/support/portfolio-stories.ts'
import { utf8 } from '#/base/bytes.ts'
import { err } from '#/base/result.ts'
import { sha256 } from '#/base/hash.ts'
import { nothingKnown } from '#/sync/known.ts'
import { headsNameOf } from '#/sync/names.ts'
import { segmentOf } from '#/sync/segment.ts'

const amyAndDev = async () => {
  const centre = await testCentre()
  const amy = new ExchangingDevice(await TestDevice.founding('Amy'))
  await amy.who.write('portfolio.described', {
    changes: { name: 'Amy Lewis', centreFingerprint: centre.fingerprint },
    was: {},
  })
  const dev = new ExchangingDevice(await TestDevice.joining('Dev', amy.who))
  const list = await centre.sign([
    { person: dev.who.person, name: 'Dev', roles: ['assessor'], devices: [{ device: dev.who.device }] },
  ])
  amy.lists.push(list)
  return { amy, dev, list }
}

const partsAt = (store: MemoryDestination): string[] =>
  [...store.files.keys()].filter((path) => path.includes('/parts/'))

const whole = async (device: ExchangingDevice, store: MemoryDestination): Promise<void> => {
  const { error } = await device.exchangeWith(store)
  expect(error).toBeNull()
}

describe('an exchange', () => {
  test('brings to each what the other has written: entries, files and the list of the centre', async () => {
    const { amy, dev, list } = await amyAndDev()
    const store = memoryDestination()
    const photo = await amy.capture(someBytes(1), 'The till')
    const film = await amy.capture(someBytes(2, moreThanAPart), 'A call')
    const note = await captureNote(dev.who, 'Seen on the shop floor')
    await whole(amy, store)
    await whole(dev, store)
    await whole(amy, store)
    expect([...dev.files.keys()].toSorted()).toEqual([photo, film].toSorted())
    expect(dev.lists.map(({ hash }) => hash)).toEqual([list.hash])
    expect(amy.portfolio()).toEqual(dev.portfolio())
    expect(amy.portfolio().evidence.get(note.hash)?.standing).toBe('counted')
    expect(store.overwrites).toEqual([])
  })

  test('with nothing new asks once', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    await amy.capture(someBytes(1))
    for (const device of [amy, dev, amy, dev]) await whole(device, store)
    for (const device of [amy, dev]) {
      store.asked.length = 0
      await whole(device, store)
      expect(store.asked.map(({ what }) => what)).toEqual(['list'])
    }
  })

  test('puts what is named before what names it', async () => {
    const { amy } = await amyAndDev()
    const store = memoryDestination()
    await amy.capture(someBytes(1))
    await whole(amy, store)
    const folders = store.asked.flatMap(({ what, path }) => (what === 'put' ? [path.split('/')[1]] : []))
    expect(folders).toEqual(['blobs', ...amy.who.entries.map(() => 'bodies'), 'heads', 'heads'])
  })

  test('puts nothing that names words which could not be read just now, and says what is wrong', async () => {
    const { amy } = await amyAndDev()
    const store = memoryDestination()
    amy.failingReads = 1
    expect((await amy.exchangeWith(store)).error).toEqual({ kind: 'lost' })
    expect([...store.files.keys()].filter((path) => path.includes('/heads/'))).toEqual([])
    await whole(amy, store)
    const bodies = [...store.files.keys()].filter((path) => path.includes('/bodies/'))
    expect(bodies).toHaveLength(amy.who.entries.length)
  })

  test('lets a large file follow behind the history, and only when it may', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const film = await amy.capture(someBytes(2, moreThanAPart))
    const first = await amy.exchangeWith(store, { largest: 1_000_000 })
    expect(first.tally.waiting).toEqual({ files: 1, bytes: moreThanAPart })
    const got = await dev.exchangeWith(store)
    expect(got.tally.lacking.files).toBe(1)
    expect(dev.portfolio().evidence.size).toBe(1)
    await whole(amy, store)
    await whole(dev, store)
    expect(dev.files.get(film)?.size).toBe(moreThanAPart)
  })

  test('lets a large file go that is asked for, in either direction, and no other', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const film = await amy.capture(someBytes(2, moreThanAPart))
    const other = await amy.capture(someBytes(3, moreThanAPart))
    const asked = { largest: 1_000_000, anyway: new Set([film]) }
    const sent = await amy.exchangeWith(store, asked)
    expect(sent.tally).toMatchObject({ filesSent: 1, waiting: { files: 1 }, heldBack: { files: 1 } })
    await whole(amy, store)
    await dev.exchangeWith(store, asked)
    expect([dev.files.has(film), dev.files.has(other)]).toEqual([true, false])
    // The next time all is as before.
    await dev.exchangeWith(store, { largest: 1_000_000 })
    expect(dev.files.has(other)).toBe(false)
  })

  test('goes on with a large file where it was cut off, and sends no part twice', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination(7)
    await amy.capture(someBytes(2, 5 * moreThanAPart))
    const stop = new AbortController()
    let parts = 0
    const cut = await amy.exchangeWith(
      {
        ...store,
        put: async (path, content, doing) => {
          if (path.includes('/parts/') && (parts += 1) > 2) stop.abort()
          return store.put(path, content, doing)
        },
      },
      { signal: stop.signal },
    )
    expect(cut.error).toEqual({ kind: 'stopped' })
    await whole(amy, store)
    const sent = store.asked.filter(({ what, path }) => what === 'put' && path.includes('/parts/'))
    // The one under way when it was stopped is the only one asked for twice.
    expect(new Set(sent.map(({ path }) => path)).size).toBe(6)
    expect(sent.length).toBe(7)
    await whole(dev, store)
    expect(dev.portfolio().evidence.size).toBe(1)
    expect(dev.files.size).toBe(1)
  })

  test('of six devices, each offline most of the time and over a bad connection, ends with one portfolio', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom('note', 'file', 'exchange', 'exchange')), {
          minLength: 10,
          maxLength: 40,
        }),
        async (seed, story) => {
          const { amy } = await amyAndDev()
          const devices = [amy]
          for (const name of ['Dev', 'Ina', 'Moe', 'Ada', 'Eve'])
            devices.push(new ExchangingDevice(await TestDevice.joining(name, amy.who)))
          const store = memoryDestination(seed)
          store.faults = { cut: 0.15, unacknowledged: 0.1, broken: 0.1 }
          for (const [at, [who, what]] of story.entries()) {
            const device = devices[who] ?? amy
            if (what === 'note') await captureNote(device.who, `Note ${at}`)
            else if (what === 'file') await device.capture(someBytes(at))
            else await device.exchangeWith(store)
          }
          store.faults = {}
          for (const device of [...devices, amy]) await whole(device, store)
          // Amy has seen all of them by now and takes their work in, as a stranger's files go nowhere.
          await captureNote(amy.who, 'All are known')
          for (let round = 0; round < 2; round += 1) for (const device of devices) await whole(device, store)
          const heads = devices.map(({ who }) => [...who.held.keys()].toSorted())
          for (const others of heads) expect(others).toEqual(heads[0])
          const files = devices.map((device) => [...device.files.keys()].toSorted())
          for (const others of files) expect(others).toEqual(files[0])
          expect(store.overwrites).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
  })

  test('sends again what the destination has lost or cut short, and says how much', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const photo = await amy.capture(someBytes(1))
    await amy.capture(someBytes(2, moreThanAPart))
    await whole(amy, store)
    for (const [path, blob] of Array.from(store.files)) {
      if (path.includes('/heads/') && !path.includes('receipt')) store.files.delete(path)
      else if (path.includes('/parts/')) store.files.delete(path)
      else if (path.endsWith(photo)) store.files.set(path, blob.slice(0, 10))
    }
    const again = await amy.exchangeWith(store)
    expect(again.error).toBeNull()
    expect(again.tally.lost).toBeGreaterThanOrEqual(3)
    await whole(dev, store)
    expect(dev.portfolio().evidence.size).toBe(2)
    expect(dev.files.size).toBe(2)
  })

  test('tells what it lost and is too large to be sent again now from what was sent again', async () => {
    const { amy } = await amyAndDev()
    const store = memoryDestination()
    await amy.capture(someBytes(1))
    await amy.capture(someBytes(2, moreThanAPart))
    await whole(amy, store)
    for (const path of Array.from(store.files.keys()))
      if (path.includes('/blobs/') || path.includes('/parts/')) store.files.delete(path)
    const onMobile = await amy.exchangeWith(store, { compare: true, largest: 1_000_000 })
    const film = { files: 1, bytes: moreThanAPart }
    expect(onMobile.tally).toMatchObject({ lost: 2, lostYet: 1, waiting: film, heldBack: film })
    const onWifi = await amy.exchangeWith(store, { compare: true })
    const none = { files: 0, bytes: 0 }
    expect(onWifi.tally).toMatchObject({ lost: 0, lostYet: 0, filesSent: 1, waiting: none, heldBack: none })
  })

  test('a file that can no longer be read here waits, and is not held back', async () => {
    const { amy } = await amyAndDev()
    const photo = await amy.capture(someBytes(1))
    amy.files.set(photo, new Blob([someBytes(9)]))
    const { tally } = await amy.exchangeWith(memoryDestination(), { largest: 1_000_000 })
    expect(tally).toMatchObject({ waiting: { files: 1 }, heldBack: { files: 0 } })
  })

  test('that stops at any request leaves nothing half, and goes on from there', async () => {
    const { amy, dev } = await amyAndDev()
    for (let at = 1; at < 24; at += 1) {
      const store = memoryDestination()
      amy.known = nothingKnown()
      if (at === 1) {
        await amy.capture(someBytes(1))
        await amy.capture(someBytes(2, moreThanAPart))
      }
      const stop = new AbortController()
      const limited = new Proxy(store, {
        get: (there, name, self) => {
          if (store.asked.length >= at) stop.abort()
          return Reflect.get(there, name, self)
        },
      })
      await amy.exchangeWith(limited, { signal: stop.signal })
      const other = new ExchangingDevice(dev.who.clone())
      expect((await other.exchangeWith(store)).tally.refused).toBe(0)
      await whole(amy, store)
      await whole(other, store)
      expect(other.portfolio().evidence.size).toBe(2)
      expect(other.files.size).toBe(2)
    }
  })

  test('of many segments notes none as read that could not be stored, and goes on there', async () => {
    const { amy, dev } = await amyAndDev()
    for (let at = 0; at < 110; at += 1) await captureNote(amy.who, `Note ${at}`)
    const store = memoryDestination()
    const { ledger } = amy.who
    for (const entry of amy.who.entries) {
      const { name, bytes } = segmentOf([entry])
      store.files.set(`${ledger}/heads/${headsNameOf(name)}`, new Blob([bytes]))
      store.files.set(`${ledger}/bodies/${entry.head.body}`, new Blob([entry.body ?? '']))
    }
    const before = dev.who.held.size
    dev.room = 1
    const cut = await dev.exchangeWith(store)
    expect(cut.error).toEqual({ kind: 'quota full' })
    expect(cut.tally.entriesReceived).toBe(dev.who.held.size - before)
    const read = [...dev.known.segments.values()]
    expect(read.length).toBeGreaterThan(0)
    expect(read.length).toBeLessThan(amy.who.entries.length)
    for (const tip of read) expect(dev.who.held.has(tip ?? '')).toBe(true)
    dev.room = Infinity
    await whole(dev, store)
    expect(amy.who.entries.every(({ hash }) => dev.who.held.get(hash)?.body)).toBe(true)
  })

  test('of a full device sends all it has and says so, leaves no piece of what has no room, and does not fetch it again at once', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const film = await amy.capture(someBytes(2, 2 * moreThanAPart))
    const photo = await amy.capture(someBytes(1))
    await whole(amy, store)
    const own = await dev.capture(someBytes(3, moreThanAPart))
    const note = await captureNote(dev.who, 'Seen')
    dev.roomForFiles = moreThanAPart
    const full = await dev.exchangeWith(store)
    expect(full.error).toEqual({ kind: 'quota full' })
    expect(full.tally.lacking.files).toBe(1)
    expect(dev.files.has(photo)).toBe(true)
    expect(dev.roomForFiles).toBe(moreThanAPart - 1_000)
    await whole(amy, store)
    expect(amy.files.has(own)).toBe(true)
    expect(amy.who.held.has(note.hash)).toBe(true)
    expect(amy.known.receipts.get(dev.who.device)?.files.has(photo)).toBe(true)
    store.asked.length = 0
    expect((await dev.exchangeWith(store)).error).toEqual({ kind: 'quota full' })
    expect(store.asked.filter(({ what, path }) => what === 'get' && path.includes('/parts/'))).toEqual([])
    // What does fit is let in meanwhile.
    const later = await amy.capture(someBytes(4))
    await whole(amy, store)
    expect((await dev.exchangeWith(store)).error).toEqual({ kind: 'quota full' })
    expect(dev.files.has(later)).toBe(true)
    dev.roomForFiles = Infinity
    expect((await dev.exchangeWith(store, { compare: true })).error).toBeNull()
    expect(dev.files.has(film)).toBe(true)
  })

  test('of a device with no room for the history still sends its own', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    await captureNote(amy.who, 'Seen')
    await whole(amy, store)
    const note = await captureNote(dev.who, 'Mine')
    dev.room = 0
    expect((await dev.exchangeWith(store)).error).toEqual({ kind: 'quota full' })
    await whole(amy, store)
    expect(amy.who.held.has(note.hash)).toBe(true)
    dev.room = Infinity
    await whole(dev, store)
    expect(dev.portfolio().evidence.size).toBe(2)
  })

  test('takes in nothing that was altered, forged, of another portfolio or no portfolio at all', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const { ledger } = amy.who
    await amy.capture(someBytes(1))
    await captureNote(amy.who, 'True')
    await whole(amy, store)
    // Altered in place, with the length kept.
    for (const [path, blob] of Array.from(store.files)) {
      const bytes = new Uint8Array(await blob.arrayBuffer())
      bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
      store.files.set(path, new Blob([bytes]))
    }
    const put = (name: string, bytes: Uint8Array<ArrayBuffer>): void =>
      void store.files.set(`${ledger}/heads/${name}`, new Blob([bytes]))
    // Another portfolio's history under this one's address.
    const other = await TestDevice.founding('Zoe')
    const foreign = segmentOf(other.entries)
    put(headsNameOf(foreign.name), foreign.bytes)
    // An entry of Amy's that Amy did not sign.
    const eve = await TestDevice.joining('Eve', amy.who)
    const forged = await eve.write('evidence.captured', { form: 'note' }, { seq: 9, prev: sha256(utf8('x')) })
    const line = forged.line.replaceAll(eve.device, amy.who.device)
    const fake = utf8(`${line}\n${JSON.stringify(forged.signature)}\n`)
    put(headsNameOf({ kind: 'segment', device: amy.who.device, from: 9, to: 9, sha256: sha256(fake) }), fake)
    put('..%2f..%2fetc', utf8('x'))
    put('list-' + sha256(utf8('no list')) + '.json', utf8('no list'))
    const before = [...dev.who.held.keys()]
    const { tally } = await dev.exchangeWith(store)
    expect([...dev.who.held.keys()]).toEqual(before)
    expect(dev.files.size).toBe(0)
    expect(tally.refused).toBeGreaterThan(0)
  })

  test('fetches nothing again at once that was refused, and takes it once it is whole', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    await amy.capture(someBytes(1))
    await amy.capture(someBytes(2, moreThanAPart))
    await captureNote(amy.who, 'True')
    await whole(amy, store)
    const sent = new Map(store.files)
    const gets = async (): Promise<number> => {
      store.asked.length = 0
      await whole(dev, store)
      return store.asked.filter(({ what, path }) => what === 'get' && !path.includes('/bodies/')).length
    }
    const alter = async (folder: string): Promise<void> => {
      for (const [path, blob] of sent) {
        if (!path.includes(`/${folder}/`)) continue
        const bytes = new Uint8Array(await blob.arrayBuffer())
        bytes[0] = (bytes[0] ?? 0) ^ 1
        store.files.set(path, new Blob([bytes]))
      }
    }
    for (const folder of ['heads', 'blobs', 'parts']) await alter(folder)
    expect(await gets()).toBeGreaterThan(0)
    expect(await gets()).toBe(0)
    for (const [path, blob] of sent) if (path.includes('/heads/')) store.files.set(path, blob)
    await dev.exchangeWith(store, { compare: true })
    expect(dev.portfolio().evidence.size).toBe(3)
    expect(dev.files.size).toBe(0)
    expect(await gets()).toBe(0)
    for (const [path, blob] of sent) store.files.set(path, blob)
    await dev.exchangeWith(store, { compare: true })
    expect(dev.files.size).toBe(2)
  })

  test('passes strangers’ work on to nobody', async () => {
    const { amy } = await amyAndDev()
    const eve = new ExchangingDevice(await TestDevice.joining('Eve', amy.who))
    const [here, elsewhere] = [memoryDestination(), memoryDestination(2)]
    await captureNote(eve.who, 'Unasked for')
    await whole(eve, here)
    await whole(amy, here)
    amy.known = nothingKnown()
    await whole(amy, elsewhere)
    const names = [...elsewhere.files.keys()].join(' ')
    expect(amy.who.held.size).toBe(eve.who.held.size)
    expect(names).toContain(amy.who.device)
    expect(names).not.toContain(`/heads/${eve.who.device}`)
  })

  test('is held up by nothing that strangers state, and moves none of their files until somebody takes them in', async () => {
    const { amy, dev } = await amyAndDev()
    const eve = new ExchangingDevice(await TestDevice.joining('Eve', amy.who))
    const store = memoryDestination()
    const photo = await amy.capture(someBytes(1), 'The till')
    const theirs = await eve.capture(someBytes(2), 'Unasked for')
    const stated = (hash: string, bytes: number) =>
      eve.who.write('evidence.captured', {
        form: 'file',
        files: [{ sha256: hash, bytes, mediaType: 'video/mp4', name: 'a.mp4' }],
        title: '',
        account: '',
        performedOn: '',
        place: '',
        simulated: null,
      })
    await stated(sha256(utf8('larger than any disk')), 2 ** 53 - 1)
    await stated(photo, 7)
    for (const device of [eve, amy, dev]) await whole(device, store)
    expect([...amy.files.keys()]).toEqual([photo])
    expect(amy.known.files.has(photo)).toBe(true)
    expect([...dev.files.keys()]).toEqual([photo])
    expect(amy.known.safe.there).toContain([...amy.portfolio().evidence.keys()][0])
    // What Amy writes from here on says that she took Eve's work in: an assessor who waits for the centre's list.
    await captureNote(amy.who, 'Seen')
    for (const device of [amy, dev]) {
      await whole(device, store)
      expect([...device.files.keys()].toSorted()).toEqual([photo, theirs].toSorted())
    }
    expect(amy.known.files.has(photo)).toBe(true)
  })

  test('takes what was erased away there, and lets it come back to nobody', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const film = await amy.capture(someBytes(2, moreThanAPart))
    const photo = await amy.capture(someBytes(1))
    for (const device of [amy, dev]) await whole(device, store)
    const captured = amy.who.entries.filter(({ head }) => head.kind === 'evidence.captured')
    await amy.who.write('content.erased', {
      reason: 'Somebody can be seen',
      entries: captured.map(({ hash }) => hash),
      blobs: [film, photo],
    })
    for (const device of [amy, dev]) await whole(device, store)
    const left = [...store.files.keys()].filter(
      (path) =>
        path.includes(film) || path.includes(photo) || captured.some(({ head }) => path.endsWith(head.body)),
    )
    expect(left).toEqual([])
    const late = new ExchangingDevice(await TestDevice.joining('Ina', dev.who))
    await whole(late, store)
    expect(late.files.size).toBe(0)
  })

  test('of a year of small visits keeps the listing short, and newcomers get it all', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    for (let visit = 0; visit < 60; visit += 1) {
      await captureNote(amy.who, `Visit ${visit}`)
      await whole(amy, store)
    }
    const heads = [...store.files.keys()].filter((path) => path.includes('/heads/'))
    expect(heads.length).toBeLessThan(40)
    await whole(dev, store)
    expect(dev.portfolio().evidence.size).toBe(60)
    expect(store.overwrites).toEqual([])
  })

  test('joins no segment whose first or last entry is no longer whole here: what lies there is the only copy', async () => {
    for (const at of [0, -1]) {
      const { amy } = await amyAndDev()
      const store = memoryDestination()
      const segments = (): string[] => [...store.files.keys()].filter((path) => path.includes('/heads/'))
      // With the list that is 24 segments, and joining them is cut short.
      const unread = { ...store, get: () => Promise.resolve(err({ kind: 'unreachable' } as const)) }
      while (segments().length < 25) {
        await captureNote(amy.who, 'A visit')
        await amy.exchangeWith(unread)
      }
      const lost = amy.who.entries.at(at)
      amy.who.held.delete(lost?.hash ?? '')
      await amy.exchangeWith(store, { compare: true })
      const text = await Promise.all(segments().map(async (path) => store.files.get(path)?.text()))
      expect(text.some((each) => each?.includes(lost?.line ?? 'none'))).toBe(true)
    }
  })

  test('says who else has a copy, in words that only they can have signed', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    const photo = await amy.capture(someBytes(1))
    for (const device of [amy, dev, amy]) await whole(device, store)
    const receipt = amy.known.receipts.get(dev.who.device)
    expect([...(receipt?.files ?? [])]).toEqual([photo])
    expect(receipt?.tips.get(amy.who.device)?.head).toBe(
      amy.who.entries.findLast(({ head }) => head.device === amy.who.device)?.hash,
    )
    const evidence = [...amy.portfolio().evidence.keys()]
    expect([...(amy.known.safe.with.get(dev.who.device)?.pieces ?? [])]).toEqual(evidence)
    expect([...amy.known.safe.there]).toEqual(evidence)
    // Said of what lies there and of what Dev has signed for, and of nothing else.
    const later = await captureNote(amy.who, 'One more')
    await amy.exchangeWith({ ...store, put: async () => ({ ok: false, error: { kind: 'no room' } }) })
    expect(amy.known.safe.there.has(later.hash)).toBe(false)
    await whole(amy, store)
    expect(amy.known.safe.there.has(later.hash)).toBe(true)
    expect(amy.known.safe.with.get(dev.who.device)?.pieces.has(later.hash)).toBe(false)
    // Amy's copy of it, changed: her own words in Dev's name.
    const [path = '', blob] = [...store.files].find(([at]) => at.includes(`receipt-${dev.who.device}`)) ?? []
    const text = (await blob?.text())?.replace(photo, sha256(utf8('another'))) ?? ''
    const number = Number(path.split('-')[2]) + 1
    const name = headsNameOf({ kind: 'receipt', device: dev.who.device, number, sha256: sha256(utf8(text)) })
    store.files.set(`${amy.who.ledger}/heads/${name}`, new Blob([text]))
    const { tally } = await amy.exchangeWith(store)
    expect(tally.refused).toBe(1)
    expect(amy.known.receipts.get(dev.who.device)).toEqual(receipt)
  })

  test('hears a device behind whatever is put in its name, and believes nothing that it no longer says', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    await amy.capture(someBytes(1))
    for (const device of [amy, dev, amy]) await whole(device, store)
    const { device } = dev.who
    const forged = {
      kind: 'receipt',
      device,
      number: 999_999_999_999_999,
      sha256: sha256(utf8('{}')),
    } as const
    const forgedAt = `${amy.who.ledger}/heads/${headsNameOf(forged)}`
    const another = await amy.capture(someBytes(2))
    await whole(amy, store)
    store.files.set(forgedAt, new Blob(['{}']))
    for (const each of [dev, amy]) await each.exchangeWith(store)
    expect(amy.known.receipts.get(device)?.files).toContain(another)
    expect(store.files.has(forgedAt)).toBe(false)
    for (const path of store.files.keys()) if (path.includes(`receipt-${device}`)) store.files.delete(path)
    await captureNote(amy.who, 'One more')
    await amy.exchangeWith(store)
    expect(amy.known.receipts.has(device)).toBe(false)
    expect(amy.known.safe.with.has(device)).toBe(false)
  })

  test('says what stopped it, and keeps what got through', async () => {
    const { amy } = await amyAndDev()
    const store = memoryDestination()
    store.isGone = true
    expect((await amy.exchangeWith(store)).error).toEqual({ kind: 'unreachable' })
    store.isGone = false
    await claim(amy.who, (await captureNote(amy.who, 'Kept')).hash, 'B1@1/1.1')
    const full = await amy.exchangeWith({
      ...store,
      put: async (path, content, doing) =>
        path.includes('/heads/')
          ? { ok: false, error: { kind: 'no room' } }
          : store.put(path, content, doing),
    })
    expect(full.error).toEqual({ kind: 'no room' })
    expect(store.files.size).toBeGreaterThan(0)
    await whole(amy, store)
    expect(store.overwrites).toEqual([])
  })

  test('told to come back in an hour ends and says so, and waits itself only for a moment', async () => {
    const { amy } = await amyAndDev()
    const store = memoryDestination()
    const busyFor = (afterMs: number) => {
      const waits: number[] = []
      let left = 1
      const exchanged = amy.exchangeWith(
        {
          ...store,
          put: async (path, content, doing) =>
            (left -= 1) >= 0
              ? { ok: false, error: { kind: 'busy', afterMs } }
              : store.put(path, content, doing),
        },
        { wait: async (ms) => void waits.push(ms) },
      )
      return exchanged.then(({ error }) => ({ error, waits }))
    }
    const hour = 3_600_000
    expect(await busyFor(hour)).toEqual({ error: { kind: 'busy', afterMs: hour }, waits: [] })
    expect(await busyFor(3_000)).toEqual({ error: null, waits: [3_000] })
  })

  test.each(['too large', 'sign-in refused'] as const)(
    'goes on past one file there that is %s, and sends what is new here',
    async (kind) => {
      const { amy, dev } = await amyAndDev()
      const store = memoryDestination()
      await dev.capture(someBytes(1))
      const photo = await dev.capture(someBytes(2))
      const note = await captureNote(dev.who, 'Seen')
      await whole(dev, store)
      const mine = await amy.capture(someBytes(3))
      for (const bad of [photo, note.head.body, `receipt-${dev.who.device}`]) {
        const { error } = await amy.exchangeWith({
          ...store,
          get: async (path, doing) =>
            path.includes(bad) ? { ok: false, error: { kind } } : store.get(path, doing),
        })
        // A refusal is said all the same: it may be the password, and nothing else would tell.
        expect(error).toEqual(kind === 'too large' ? null : { kind })
        expect(amy.known.files.has(mine)).toBe(true)
        expect([...store.files.keys()].some((path) => path.includes(`/heads/${amy.who.device}`))).toBe(true)
        amy.known = nothingKnown()
        amy.files.delete(photo)
        amy.who.held.delete(note.hash)
      }
    },
  )

  test('reads a few things that it is refused, and does not go on asking with a password that no longer counts', async () => {
    const { amy, dev } = await amyAndDev()
    const store = memoryDestination()
    for (let at = 0; at < 40; at += 1) await captureNote(amy.who, `Note ${at}`)
    await whole(amy, store)
    store.asked.length = 0
    const refused: string[] = []
    const { error } = await dev.exchangeWith({
      ...store,
      get: async (path) => {
        refused.push(path)
        return path.includes('/bodies/') ? { ok: false, error: { kind: 'sign-in refused' } } : store.get(path)
      },
    })
    expect(error).toEqual({ kind: 'sign-in refused' })
    expect(refused.length).toBeLessThan(20)
  })

  describe('of a large file', () => {
    test('sends none of it where it is not what was captured any more', async () => {
      const { amy } = await amyAndDev()
      const store = memoryDestination()
      const film = await amy.capture(someBytes(2, moreThanAPart))
      const rotten = someBytes(2, moreThanAPart)
      rotten[9] = (rotten[9] ?? 0) ^ 1
      const sound = amy.files.get(film) ?? new Blob()
      amy.files.set(film, new Blob([rotten]))
      const { tally } = await amy.exchangeWith(store)
      expect(partsAt(store)).toEqual([])
      expect(tally.waiting.files).toBe(1)
      expect(amy.known.safe.there.size).toBe(0)
      amy.files.set(film, sound)
      await whole(amy, store)
      expect(partsAt(store)).toHaveLength(2)
    })

    test('sends again what had arrived and is there no more', async () => {
      const { amy, dev } = await amyAndDev()
      const store = memoryDestination()
      const film = await amy.capture(someBytes(2, 2 * moreThanAPart))
      let parts = 0
      await amy.exchangeWith({
        ...store,
        put: async (path, content, doing) =>
          path.includes('/parts/') && (parts += 1) > 2
            ? { ok: false, error: { kind: 'no room' } }
            : store.put(path, content, doing),
      })
      const [first = ''] = partsAt(store)
      store.files.delete(first)
      for (const device of [amy, dev]) await whole(device, store)
      expect(partsAt(store)).toContain(first)
      expect(dev.files.get(film)?.size).toBe(2 * moreThanAPart)
    })

    test('of which a part was lost here is nobody else’s fault, and only that part comes again, at once', async () => {
      const { amy, dev } = await amyAndDev()
      const store = memoryDestination()
      const film = await amy.capture(someBytes(2, 2 * moreThanAPart))
      await whole(amy, store)
      dev.losingParts = 1
      const { error, tally } = await dev.exchangeWith(store)
      expect([error, tally.refused, dev.files.has(film)]).toEqual([null, 0, false])
      store.asked.length = 0
      await whole(dev, store)
      expect(dev.files.get(film)?.size).toBe(2 * moreThanAPart)
      expect(store.asked.filter(({ what, path }) => what === 'get' && path.includes('/parts/'))).toHaveLength(
        1,
      )
    })

    test('of which parts lie there twice, one of them wrong, tries the other', async () => {
      const { amy, dev } = await amyAndDev()
      const store = memoryDestination()
      const film = await amy.capture(someBytes(2, moreThanAPart))
      await whole(amy, store)
      // For each part a wrong one, read before the right one in one and after it in the other.
      for (const path of partsAt(store)) {
        const { size } = store.files.get(path) ?? new Blob()
        const [file = '', index = '', right = ''] = path.slice(path.lastIndexOf('/') + 1).split('-')
        for (let seed = 10; ; seed += 1) {
          const bytes = someBytes(seed, size)
          const wrong = sha256(bytes)
          if (wrong < right !== (index === '0')) continue
          store.files.set(`${amy.who.ledger}/parts/${file}-${index}-${wrong}`, new Blob([bytes]))
          break
        }
      }
      const byName = [...store.files].toSorted(([a], [b]) => (a < b ? -1 : 1))
      store.files.clear()
      for (const [path, blob] of byName) store.files.set(path, blob)
      for (let time = 0; time < 4 && !dev.files.has(film); time += 1) await whole(dev, store)
      expect(dev.files.get(film)?.size).toBe(moreThanAPart)
    })
  })
})
