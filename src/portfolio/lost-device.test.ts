// Amy lost her phone (domain MV2): who may say so, what waits from then on, and that whoever found it can neither undo it nor
// take her work away. Told as stories, with real keys; the same in whatever order the entries came.

import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { isReliedHolder } from '#/portfolio/strangers.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'

let old: TestDevice
let dev: TestDevice
let fresh: TestDevice
let centre: TestCentre
let known: Entry
let lists: readonly CentreList[]

const listing = (device: TestDevice, roles: readonly Role[] = ['assessor']) => ({
  person: device.person,
  name: 'Dev Patel',
  roles,
  devices: [{ device: device.device }],
})
const last = ({ head, hash }: Entry): [number, string] => [head.seq, hash]

/** As the app does it: the new device is Amy's, the old one is lost. */
const confirm = async (by: TestDevice, upTo: Entry = known): Promise<Entry> => {
  await by.write('device.added', { device: fresh.device, person: old.person })
  return by.write('device.lost', { device: old.device, last: last(upTo) })
}
const standingOf = (device: TestDevice, { hash }: Entry, use = lists) =>
  foldOf(device, use).standings.get(hash) ?? { kind: 'counted' }
const waits = { kind: 'waiting', why: 'lost' }

beforeEach(async () => {
  old = await TestDevice.founding('Amy')
  centre = await testCentre()
  await describePortfolio(old, { centreFingerprint: centre.fingerprint })
  known = await captureNote(old, 'Served a customer')
  dev = await TestDevice.joining('Dev', old)
  fresh = await TestDevice.joining('Amy', old, { person: old.person, roles: ['candidate'] })
  dev.receive(fresh)
  lists = [await centre.sign([listing(dev)])]
})

describe('a lost device', () => {
  it('keeps what it wrote before, and what it writes after waits; the new one counts', async () => {
    await confirm(dev)
    const before = await captureNote(fresh, 'From the new phone')
    const later = await captureNote(old, 'From whoever found it')
    const claimed = await claim(old, later.hash, 'C1@2/1.1')
    dev.receive(old, fresh)
    for (const entry of [known, before]) expect(standingOf(dev, entry)).toEqual({ kind: 'counted' })
    for (const entry of [later, claimed]) expect(standingOf(dev, entry)).toEqual(waits)
    const portfolio = foldOf(dev, lists)
    // Kept and shown, never dropped; it proves nothing meanwhile.
    expect(portfolio.evidence.get(later.hash)).toMatchObject({ standing: 'waiting' })
    expect(evidenceClaiming(portfolio, 'C1@2/1.1').size).toBe(0)
    expect(portfolio.devices.get(old.device)).toMatchObject({
      standing: 'candidate',
      lostAfter: known.head.seq,
    })
    expect(portfolio.devices.get(fresh.device)).toMatchObject({ standing: 'candidate', lostAfter: null })
    // What it says that it holds is no second copy of anybody's.
    expect(isReliedHolder(portfolio, old.device)).toBe(false)
    expect(isReliedHolder(portfolio, fresh.device)).toBe(true)
    expect(portfolio.losses).toMatchObject([{ lost: old.device, device: dev.device, upTo: known.head.seq }])
  })

  it('gets back what staff say is hers, as far as they say', async () => {
    await confirm(dev)
    const hers = await captureNote(old, 'Made before she lost it, sent later')
    const notHers = await captureNote(old, 'Made after')
    dev.receive(old, fresh)
    await dev.write('device.lost', { device: old.device, last: last(hers) })
    expect(standingOf(dev, hers)).toEqual({ kind: 'counted' })
    expect(standingOf(dev, notHers)).toEqual(waits)
  })

  it('is not lost while nobody says so who is on the list, and is by itself once the list arrives', async () => {
    const said = await confirm(dev)
    const later = await captureNote(old, 'x')
    dev.receive(old, fresh)
    for (const entry of [said]) expect(standingOf(dev, entry, [])).toEqual({ kind: 'waiting', why: 'device' })
    expect(standingOf(dev, later, [])).toEqual({ kind: 'counted' })
    expect(foldOf(dev, []).devices.get(fresh.device)?.standing).toBe('not yet known')
    expect(foldOf(dev, []).losses).toMatchObject([{ standing: 'waiting' }])
    expect(standingOf(dev, later)).toEqual(waits)
  })

  it.each<[string, readonly Role[], boolean]>([
    ['an assessor', ['assessor'], true],
    ['a co-ordinator', ['co-ordinator'], true],
    ['an internal verifier', ['internal verifier'], false],
    ['a witness', ['witness'], false],
  ])('may be said to be lost by %s: %s', async (_, roles, isHeard) => {
    const said = await confirm(dev)
    const later = await captureNote(old, 'x')
    dev.receive(old)
    const listed = [await centre.sign([listing(dev, roles)])]
    expect(standingOf(dev, later, listed)).toEqual(isHeard ? waits : { kind: 'counted' })
    expect(standingOf(dev, said, listed)).toEqual(
      isHeard ? { kind: 'counted' } : { kind: 'not counted', rule: 'RO1' },
    )
  })
})

describe('whoever found it', () => {
  it('cannot undo the loss by naming another centre, or by adding a device of theirs', async () => {
    const theirs = await testCentre('Elsewhere')
    const thief = await TestDevice.joining('Amy', old, { person: old.person })
    await confirm(dev)
    old.receive(thief)
    const renamed = await describePortfolio(old, { centreFingerprint: theirs.fingerprint })
    await old.write('device.added', { device: thief.device, person: old.person })
    dev.receive(old)
    const both = [...lists, await theirs.sign([listing(thief)])]
    const portfolio = foldOf(dev, both)
    expect(portfolio.centre.fingerprint).toBe(centre.fingerprint)
    expect(portfolio.devices.get(thief.device)?.standing).toBe('not yet known')
    expect(standingOf(dev, renamed, both)).toEqual(waits)
  })

  it('cannot mark the new device as lost, nor erase or withdraw anything', async () => {
    await confirm(dev)
    const mine = await captureNote(fresh, 'From the new phone')
    old.receive(dev, fresh)
    const said = await old.write('device.lost', { device: fresh.device, last: last(mine) })
    const erased = await old.write('content.erased', { reason: '', entries: [known.hash], blobs: [] })
    const withdrawn = await old.write('evidence.withdrawn', { evidence: known.hash, reason: '' })
    const portfolio = foldOf(old, lists)
    expect(portfolio.devices.get(fresh.device)).toMatchObject({ standing: 'candidate', lostAfter: null })
    expect(standingOf(old, said).kind).not.toBe('counted')
    for (const entry of [erased, withdrawn]) expect(standingOf(old, entry)).toEqual(waits)
    expect(portfolio.evidence.get(known.hash)).toMatchObject({ standing: 'counted', withdrawn: null })
  })

  it('and a stranger on no list change nothing by saying that a device is lost', async () => {
    const eve = await TestDevice.joining('Eve', old)
    await eve.write('device.lost', { device: old.device, last: [1, known.hash] })
    dev.receive(eve)
    expect(standingOf(dev, known)).toEqual({ kind: 'counted' })
    // Nor do they keep it from being said by whoever may.
    await confirm(dev)
    const later = await captureNote(old, 'x')
    dev.receive(old)
    expect(standingOf(dev, later)).toEqual(waits)
    expect(standingOf(dev, known)).toEqual({ kind: 'counted' })
  })
})

describe('a branch of a lost device that parts before what staff named', () => {
  let thief: TestDevice
  let hers: Entry

  beforeEach(async () => {
    thief = old.clone()
    await captureNote(old, 'Before she lost it')
    hers = await captureNote(old, 'The last one')
    dev.receive(old)
  })

  it('waits: whoever found it erases, withdraws, claims and names nothing', async () => {
    await confirm(dev, hers)
    const theirs = await testCentre('Elsewhere')
    const wrote = [
      await captureNote(thief, 'Made up'),
      await claim(thief, known.hash, 'C1@2/1.1'),
      await thief.write('content.erased', { reason: '', entries: [known.hash], blobs: [] }),
      await thief.write('evidence.withdrawn', { evidence: known.hash, reason: '' }),
      await describePortfolio(thief, { centreFingerprint: theirs.fingerprint }),
    ]
    dev.receive(thief)
    const portfolio = foldOf(dev, lists)
    for (const entry of wrote) expect(standingOf(dev, entry)).toEqual(waits)
    expect(standingOf(dev, hers)).toEqual({ kind: 'counted' })
    expect(portfolio.evidence.get(known.hash)).toMatchObject({ standing: 'counted', withdrawn: null })
    expect(evidenceClaiming(portfolio, 'C1@2/1.1').size).toBe(0)
    expect(portfolio.centre.fingerprint).toBe(centre.fingerprint)
    // Kept and shown: it may be the candidate's after all.
    expect(portfolio.evidence.get(wrote[0]?.hash ?? '')).toMatchObject({ standing: 'waiting' })
  })

  it('cannot undo the loss by naming another centre in it', async () => {
    // Parts at once: in the branch itself no centre was ever named.
    const early = await TestDevice.founding('Amy')
    const branch = early.clone()
    await describePortfolio(early, { centreFingerprint: centre.fingerprint })
    const ended = await captureNote(early, 'x')
    const staff = await TestDevice.joining('Dev', early)
    const ours = [await centre.sign([listing(staff)])]
    await staff.write('device.lost', { device: early.device, last: last(ended) })
    const { fingerprint: centreFingerprint } = await testCentre('Elsewhere')
    const renamed = { changes: { centreFingerprint }, was: {} }
    const { hash } = await branch.write('portfolio.described', renamed, { clock: 50 })
    staff.receive(branch)
    const portfolio = foldOf(staff, ours)
    expect(portfolio.centre.fingerprint).toBe(centre.fingerprint)
    expect(portfolio.losses).toMatchObject([{ standing: 'counted' }])
    expect([...(portfolio.devices.get(early.device)?.astray ?? [])]).toEqual([hash])
  })

  it('counts when it is a copy of hers that staff name too', async () => {
    const copied = await captureNote(thief, 'On her other installation')
    dev.receive(thief)
    await confirm(dev, hers)
    expect(standingOf(dev, copied)).toEqual(waits)
    await dev.write('device.lost', { device: old.device, last: last(copied) })
    for (const entry of [copied, hers]) expect(standingOf(dev, entry)).toEqual({ kind: 'counted' })
  })

  it('waits with the other while what staff named is not here, and folds to the same whatever the order', async () => {
    await confirm(dev, hers)
    const forged = await captureNote(thief, 'Made up')
    dev.receive(thief)
    const fold = (entries: readonly Entry[]) =>
      foldPortfolio({ ledger: dev.ledger, entries, lists, flavour: null })
    const without = fold(dev.entries.filter(({ hash }) => hash !== hers.hash))
    const waiting = [...without.standings].filter(([, standing]) => standing.kind === 'waiting')
    expect(waiting.map(([hash]) => hash)).toContain(forged.hash)
    expect(without.evidence.get(known.hash)?.standing).toBe('counted')
    const whole = fold(dev.entries)
    fc.assert(
      fc.property(fc.shuffledSubarray(dev.entries, { minLength: dev.entries.length }), (entries) => {
        expect(fold(entries)).toEqual(whole)
      }),
      { numRuns: 30 },
    )
    expect(whole.standings.get(hers.hash)).toBeUndefined()
  })
})

it('folds to the same whatever the order, and whatever is said of whom', async () => {
  await confirm(dev)
  await captureNote(old, 'after')
  // Of a device that is nobody's, of staff's own, and of one that is not here.
  for (const device of [dev.device, fresh.device, 'a'.repeat(26)])
    await dev.write('device.lost', { device, last: [2 ** 53 - 1, known.hash] })
  dev.receive(old, fresh)
  const fold = (entries: readonly Entry[]) =>
    foldPortfolio({ ledger: dev.ledger, entries, lists, flavour: null })
  const once = fold(dev.entries)
  expect(fold(dev.entries.toReversed())).toEqual(once)
  expect(once.devices.get(dev.device)).toMatchObject({ standing: 'listed', lostAfter: null })
})
