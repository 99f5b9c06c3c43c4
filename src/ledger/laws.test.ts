// The laws that the ledger stands on: union in any order, lying clocks, gaps, forks, unknown kinds, and no changed byte
// that goes unfound. Told with real keys and signatures.

import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { arrange, type Arranged } from '#/ledger/arrange.ts'
import { clockStep } from '#/ledger/clock.ts'
import { byOrder, readEntry, type Entry } from '#/ledger/entry.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { nextPosition, noteTip, noTips } from '#/ledger/tips.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import { withoutBodies } from '#/ledger/withhold.ts'
import { strangersIn } from '#/ledger/quarantine.ts'

const shown = (arranged: Arranged): unknown => ({
  ...arranged,
  genesis: arranged.genesis?.hash,
  ordered: arranged.ordered.map(({ hash, body }) => [hash, body !== null]),
  waiting: arranged.waiting.map(({ hash }) => hash),
  refused: Object.fromEntries([...arranged.refused].toSorted(([a], [b]) => (a < b ? -1 : 1))),
})

const bySet = (entries: ReadonlyMap<string, Entry>): unknown =>
  [...entries.values()].toSorted(byOrder).map(({ hash, body }) => [hash, body !== null])

let amy: TestDevice
let dev: TestDevice
let all: Entry[]

/** Amy and Dev work apart, meet, work on; Amy's phone is cloned and both copies write; Dev's tablet lies about time. */
beforeAll(async () => {
  amy = await TestDevice.founding('Amy')
  for (let i = 0; i < 4; i++) await amy.write('evidence.captured', { form: 'note', n: i })
  dev = await TestDevice.joining('Dev', amy)
  await dev.write('evidence.captured', { form: 'note' }, {}, '1970-01-01T00:00:00.000+00:00')
  await dev.write('moon.landed', { unknown: ['kind', { of: 'entry' }] }, {}, '2090-01-01T00:00:00.000+00:00')
  const copy = amy.clone()
  await amy.write('evidence.captured', { on: 'the phone' })
  await copy.write('evidence.captured', { on: 'the copy' })
  await copy.write('evidence.captured', { on: 'the copy again' })
  amy.receive(dev)
  await amy.write('evidence.captured', { after: 'meeting' })
  const poison = await dev.write('evidence.captured', { poisoned: true }, { clock: 2 ** 40 })
  await dev.write(
    'evidence.captured',
    { after: 'poison' },
    { seq: poison.head.seq + 1, prev: poison.hash, clock: 2 ** 40 + 1 },
  )
  all = [...mergeEntries(amy.entries, dev.entries, copy.entries).values()]
})

describe('merging', () => {
  it('gives one answer for any order of delivery, with repetitions', () => {
    const whole = shown(arrange(amy.ledger, all))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all),
        fc.nat(all.length),
        (delivered, again, cut) => {
          const merged = mergeEntries(delivered.slice(cut), again, delivered.slice(0, cut), again)
          expect(shown(arrange(amy.ledger, merged.values()))).toEqual(whole)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is commutative, associative and idempotent, with bodies missing here and there', () => {
    const heap = fc
      .tuple(fc.subarray(all), fc.func(fc.boolean()))
      .map(([entries, gone]) => withoutBodies(entries, ({ hash }) => gone(hash)))
    fc.assert(
      fc.property(heap, heap, heap, (a, b, c) => {
        expect(bySet(mergeEntries(a, b))).toEqual(bySet(mergeEntries(b, a)))
        expect(bySet(mergeEntries(mergeEntries(a, b).values(), c))).toEqual(
          bySet(mergeEntries(a, mergeEntries(b, c).values())),
        )
        expect(bySet(mergeEntries(a, a))).toEqual(bySet(mergeEntries(a)))
      }),
      { numRuns: 60 },
    )
  })

  it('only ever adds to what counts, as missing deliveries arrive', () => {
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const early = new Set(arrange(amy.ledger, some).ordered.map(({ hash }) => hash))
        const late = new Set(arrange(amy.ledger, all).ordered.map(({ hash }) => hash))
        expect([...early].filter((hash) => !late.has(hash))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('arranging', () => {
  it('orders by cause, whatever the clocks on the wall say', () => {
    const { ordered } = arrange(amy.ledger, all)
    const place = new Map(ordered.map(({ hash }, i) => [hash, i]))
    for (const { hash, head } of ordered) {
      const parents = Object.values(head.seen).map(([, tip]) => tip)
      if (head.prev !== null) parents.push(head.prev)
      for (const parent of parents) {
        const there = place.get(parent)
        if (there !== undefined) expect(there).toBeLessThan(place.get(hash) ?? -1)
      }
    }
    expect(ordered.some(({ head }) => head.at.startsWith('1970'))).toBe(true)
  })

  it('keeps both branches of a fork and says where they part', () => {
    const { forks, ordered } = arrange(amy.ledger, all)
    expect(forks).toHaveLength(1)
    expect(forks[0]).toMatchObject({ device: amy.device, seq: 6 })
    const branches = new Set(forks[0]?.heads)
    expect(ordered.filter(({ hash }) => branches.has(hash))).toHaveLength(2)
  })

  it('does not count a poisoned clock nor what builds on it, and nobody else is pushed along', async () => {
    const { refused, ordered } = arrange(amy.ledger, all)
    const poisoned = all.filter(({ head }) => head.clock >= 2 ** 40)
    expect(poisoned).toHaveLength(2)
    for (const { hash } of poisoned) expect(refused.get(hash)).toBe('LG3')
    const honest = amy.clone()
    honest.receive({ entries: all })
    const next = await honest.write('evidence.captured', { still: 'fine' })
    expect(next.head.clock).toBe(1 + Math.max(...ordered.map(({ head }) => head.clock)))
    expect(arrange(amy.ledger, honest.entries).ordered.map(({ hash }) => hash)).toContain(next.hash)
  })

  it('folds the gap-free prefix only, and names what is missing', async () => {
    const [first, second, third] = amy.entries
    const { ordered, waiting, missing } = arrange(
      amy.ledger,
      amy.entries.filter((entry) => entry !== second),
    )
    expect(ordered.filter(({ head }) => head.device === amy.device)).toEqual([first])
    expect(waiting).toContain(third)
    expect(missing.map(({ head }) => head)).toContain(second?.hash)
  })

  it('finds later work that was kept back, as soon as anybody has seen it', () => {
    const tip = dev.entries.findLast(({ head }) => head.device === dev.device && head.clock < 2 ** 40)
    const { missing } = arrange(
      amy.ledger,
      amy.entries.filter(({ head }) => head.device === amy.device),
    )
    expect(missing).toContainEqual({ device: dev.device, seq: tip?.head.seq, head: tip?.hash })
  })

  it('refuses entries of another ledger and replays into it', async () => {
    const other = await TestDevice.founding('Amy elsewhere')
    const stray = await other.write('evidence.captured', { from: 'elsewhere' })
    const { refused, ordered } = arrange(amy.ledger, [...all, stray, ...other.entries])
    expect(refused.get(stray.hash)).toBe('LG1')
    expect(ordered).not.toContain(stray)
  })

  it('refuses an entry whose prev is not the one before it', async () => {
    const crooked = amy.clone()
    const start = amy.entries[0]
    const entry = await crooked.write('evidence.captured', {}, { prev: start?.hash ?? null, seq: 5 })
    expect(arrange(amy.ledger, crooked.entries).refused.get(entry.hash)).toBe('LG2')
  })
})

describe('verifying', () => {
  it('finds every changed byte of a head, a signature or a body', async () => {
    const keys = new Map([
      [amy.device, amy.signer.publicKey],
      [dev.device, dev.signer.publicKey],
    ])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.nat(), fc.nat(2), async (entry, at, part) => {
        const flip = (text: string): string => {
          const i = at % text.length
          return text.slice(0, i) + (text[i] === 'a' ? 'b' : 'a') + text.slice(i + 1)
        }
        const body = entry.body?.slice() ?? new Uint8Array()
        if (part === 2) body[at % body.length] = (body[at % body.length] ?? 0) ^ 1
        const read = readEntry(
          part === 0 ? flip(entry.line) : entry.line,
          part === 1 ? flip(entry.signature) : entry.signature,
          part === 2 ? body : entry.body,
        )
        if (!read.ok) return
        const { sound } = await verifyEntries([read.value], keys)
        const same = read.value.line === entry.line && read.value.signature === entry.signature
        expect(sound.length).toBe(same ? 1 : 0)
      }),
      { numRuns: 300 },
    )
  })

  it('takes no key that does not derive the device', async () => {
    const mallory = await TestDevice.founding('Mallory')
    const [genesis] = amy.entries
    const forged = { ...genesis, body: mallory.entries[0]?.body ?? null }
    const read = readEntry(forged.line ?? '', forged.signature ?? '', forged.body)
    expect(read).toMatchObject({ ok: false, error: { kind: 'body does not match' } })
    const swapped = await verifyEntries(amy.entries, new Map([[amy.device, mallory.signer.publicKey]]))
    expect(swapped.sound.filter(({ head }) => head.device === amy.device)).toEqual([])
  })

  it('says keyless, not forged, while the introduction is not here', async () => {
    const later = dev.entries.filter(({ head }) => head.device === dev.device && head.seq > 1)
    const { keyless, sound, forged } = await verifyEntries(later)
    expect([keyless.length, sound.length, forged.length]).toEqual([later.length, 0, 0])
  })

  it('still verifies when bodies are gone', async () => {
    const bare = withoutBodies(all, ({ head }) => head.seq > 1)
    expect((await verifyEntries(bare)).sound).toHaveLength(all.length)
  })
})

describe('quarantine', () => {
  it('holds strangers until somebody who counts has taken their work in', async () => {
    const stranger = await TestDevice.joining('Mallory', amy)
    const established = new Set([amy.device])
    const heap = [...amy.entries, ...stranger.entries]
    expect([...strangersIn(heap, established)]).toEqual([stranger.device])
    const host = amy.clone()
    host.receive(stranger)
    await host.write('evidence.captured', {})
    expect([...strangersIn(host.entries, established)]).toEqual([])
  })
})

const next = (device: TestDevice, strangers: ReadonlySet<string>) => {
  const tips = noTips()
  for (const entry of arrange(device.ledger, device.entries).ordered) noteTip(tips, entry)
  return nextPosition(tips, 'portfolio', device.ledger, device.device, strangers)
}

describe('a stranger in quarantine', () => {
  it.each([1, 3])(
    'whose clock runs %i million ahead takes nothing from what is written after',
    async (steps) => {
      const bea = await TestDevice.founding('Bea')
      await bea.write('evidence.captured', { form: 'note' })
      const eve = await TestDevice.joining('Eve', bea)
      for (let i = 0; i < steps; i++)
        await eve.write('moon.landed', {}, { clock: (eve.entries.at(-1)?.head.clock ?? 0) + clockStep })
      bea.receive(eve)
      const quarantine = new Set([eve.device])
      const written = []
      for (let i = 0; i < 3; i++)
        written.push(await bea.write('evidence.captured', { form: 'note', n: i }, next(bea, quarantine)))
      const { ordered, refused, forks } = arrange(bea.ledger, bea.entries)
      expect([...refused]).toEqual([])
      expect(ordered).toEqual(expect.arrayContaining(written))
      expect(forks).toEqual([])
      // Whoever takes the stranger's work in on purpose builds on it.
      const vouched = await bea.write('device.vouched', {}, next(bea, new Set()))
      expect(arrange(bea.ledger, bea.entries).ordered.at(-1)).toEqual(vouched)
    },
  )

  it('is passed by what is written after, as everybody is', async () => {
    const bea = await TestDevice.founding('Bea')
    const eve = await TestDevice.joining('Eve', bea)
    const landed = await eve.write('moon.landed', {})
    bea.receive(eve)
    expect(next(bea, new Set([eve.device]))).toMatchObject({ clock: landed.head.clock + 1, seen: {} })
  })
})
