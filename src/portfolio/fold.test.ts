// Amy collects, Dev assesses, the centre's list arrives when it likes. What each entry is worth, told as stories.

import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import {
  captureNote,
  claim,
  describeEvidence,
  describePortfolio,
  foldOf,
} from '../../tests/support/portfolio-stories.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { erasableBy, isKeptBack } from '#/portfolio/erasure.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { mayEverErase } from '#/portfolio/permissions.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import { findingsOf } from '#/portfolio/views/findings.ts'

let amy: TestDevice
let centre: TestCentre

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  centre = await testCentre()
})

const standingOf = (device: TestDevice, hash: string, lists: Parameters<typeof foldOf>[1] = []) =>
  foldOf(device, lists).standings.get(hash) ?? { kind: 'counted' }

const listing = (dev: TestDevice, acceptedUpTo?: number) => ({
  person: dev.person,
  name: 'Dev Patel',
  roles: ['assessor' as const],
  devices: [{ device: dev.device, ...(acceptedUpTo === undefined ? {} : { acceptedUpTo }) }],
})

describe('a candidate alone', () => {
  it('has evidence with labels, accounts and claims', async () => {
    const note = await captureNote(amy, 'Helped a customer')
    const second = await captureNote(amy, 'Passed one on')
    await claim(amy, note.hash, 'C1@2/1.1', 'C1@2/3.2')
    const portfolio = foldOf(amy)
    expect([...portfolio.evidence.values()].map(({ label }) => label)).toEqual(['E001', 'E002'])
    expect([...evidenceClaiming(portfolio, 'C1@2/3.2')]).toEqual([note.hash])
    expect(portfolio.evidence.get(second.hash)?.claims).toEqual([])
    expect(portfolio.standings.size).toBe(0)
  })

  it('takes a claim back without touching the others', async () => {
    const note = await captureNote(amy, 'x')
    const claims = await claim(amy, note.hash, 'C1@2/1.1', 'C1@2/1.2')
    await amy.write('evidence.mapped', { evidence: note.hash, add: [], remove: [`${claims.hash}/0`] })
    const portfolio = foldOf(amy)
    expect(evidenceClaiming(portfolio, 'C1@2/1.1').size).toBe(0)
    expect(evidenceClaiming(portfolio, 'C1@2/1.2').size).toBe(1)
  })

  it('takes evidence back: it stays as a stub, and its claims stop counting', async () => {
    const note = await captureNote(amy, 'x')
    await claim(amy, note.hash, 'C1@2/1.1')
    await amy.write('evidence.withdrawn', { evidence: note.hash, reason: 'wrong day' })
    const portfolio = foldOf(amy)
    expect(portfolio.evidence.get(note.hash)?.withdrawn?.reason).toBe('wrong day')
    expect(evidenceClaiming(portfolio, 'C1@2/1.1').size).toBe(0)
  })

  it('keeps a body that is not what its kind holds out of the count, and never throws', async () => {
    const odd = await amy.write('evidence.captured', { form: 'hologram' })
    const prototype = await amy.write('evidence.mapped', JSON.parse('{"__proto__":{"add":[]},"evidence":7}'))
    expect(standingOf(amy, odd.hash)).toEqual({ kind: 'not counted', rule: 'CT1' })
    expect(standingOf(amy, prototype.hash)).toEqual({ kind: 'not counted', rule: 'CT1' })
  })

  it('keeps and counts kinds it does not know', async () => {
    const later = await amy.write('decision.made', { on: 'a later version' })
    const portfolio = foldOf(amy)
    expect(portfolio.unknownKinds).toEqual(new Map([['decision.made', 1]]))
    expect(portfolio.standings.has(later.hash)).toBe(false)
  })
})

describe('two devices of the candidate', () => {
  it('counts the second once the first has added it', async () => {
    const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
    const note = await captureNote(tablet, 'on the tablet')
    amy.receive(tablet)
    expect(standingOf(amy, note.hash)).toEqual({ kind: 'waiting', why: 'device' })
    await amy.write('device.added', { device: tablet.device, person: amy.person })
    expect(standingOf(amy, note.hash)).toEqual({ kind: 'counted' })
    expect(foldOf(amy).evidence.get(note.hash)?.label).toBe('E001b')
  })

  it('shows two versions when both edit one thing apart, and neither is lost', async () => {
    const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
    await amy.write('device.added', { device: tablet.device, person: amy.person })
    const note = await captureNote(amy, 'first')
    tablet.receive(amy)
    await describeEvidence(amy, note.hash, { account: 'on the phone', place: 'Till 4' })
    await describeEvidence(tablet, note.hash, { account: 'on the tablet', title: 'Till' })
    amy.receive(tablet)
    const fields = foldOf(amy).evidence.get(note.hash)?.fields
    expect(fields?.toSettle['account']?.map(({ value }) => value).toSorted()).toEqual([
      'on the phone',
      'on the tablet',
    ])
    expect(fields?.values).toMatchObject({ place: 'Till 4', title: 'Till' })
    expect(Object.keys(fields?.toSettle ?? {})).toEqual(['account'])

    await describeEvidence(amy, note.hash, { account: 'both of them' })
    const settled = foldOf(amy).evidence.get(note.hash)?.fields
    expect(settled?.toSettle).toEqual({})
    expect(settled?.values.account).toBe('both of them')
  })

  it('changes the revision for what a decision judges, and for nothing else', async () => {
    const note = await captureNote(amy, 'first')
    const revision = () => {
      const evidence = foldOf(amy).evidence.get(note.hash)
      return evidence ? evidenceRevisionOf(evidence) : ''
    }
    const before = revision()
    await describeEvidence(amy, note.hash, { title: 'A title', place: 'Till 4' })
    await claim(amy, note.hash, 'C1@2/1.1')
    expect(revision()).toBe(before)
    await describeEvidence(amy, note.hash, { performedOn: '2026-11-20' })
    expect(revision()).not.toBe(before)
  })
})

describe('an assessor', () => {
  it('waits until the centre lists the device, and then counts by itself: before, after, twice', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const observation = await captureNote(dev, 'Saw Amy help a customer')
    await claim(dev, observation.hash, 'C1@2/1.1')
    amy.receive(dev)
    expect(standingOf(amy, observation.hash)).toEqual({ kind: 'waiting', why: 'device' })
    expect(foldOf(amy).evidence.get(observation.hash)?.standing).toBe('waiting')
    expect(evidenceClaiming(foldOf(amy), 'C1@2/1.1').size).toBe(0)

    const list = await centre.sign([listing(dev)])
    for (const lists of [[list], [list, list]]) {
      expect(standingOf(amy, observation.hash, lists)).toEqual({ kind: 'counted' })
      expect(evidenceClaiming(foldOf(amy, lists), 'C1@2/1.1').size).toBe(1)
    }
    expect(foldOf(amy, [list]).devices.get(dev.device)?.name).toBe('Dev Patel')
  })

  it('counts up to where the centre says, and stays counted after leaving the list', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const early = await captureNote(dev, 'early')
    const late = await captureNote(dev, 'late')
    amy.receive(dev)
    const first = await centre.sign([listing(dev)])
    const left = await centre.sign([], 2, first.hash)
    expect(standingOf(amy, late.hash, [first, left])).toEqual({ kind: 'counted' })
    const ended = await centre.sign([listing(dev, 2)], 3, left.hash)
    expect(standingOf(amy, early.hash, [first, left, ended])).toEqual({ kind: 'counted' })
    expect(standingOf(amy, late.hash, [first, left, ended])).toEqual({ kind: 'not counted', rule: 'RO2' })
  })

  it('counts only what two lists of one version both say, and both are shown', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const eve = await TestDevice.joining('Eve', amy)
    const [byDev, byEve] = [await captureNote(dev, 'd'), await captureNote(eve, 'e')]
    amy.receive(dev, eve)
    const lists = [await centre.sign([listing(dev), listing(eve)]), await centre.sign([listing(dev)])]
    expect(standingOf(amy, byDev.hash, lists)).toEqual({ kind: 'counted' })
    expect(standingOf(amy, byEve.hash, lists)).toEqual({ kind: 'waiting', why: 'device' })
    expect(foldOf(amy, lists).centre.rivals).toHaveLength(2)
    expect(findingsOf(foldOf(amy, lists))).toContainEqual({ kind: 'rival centre lists', version: 1 })
  })

  it('is nobody by the list of another centre', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const observation = await captureNote(dev, 'x')
    amy.receive(dev)
    const elsewhere = await (await testCentre('Elsewhere')).sign([listing(dev)])
    expect(standingOf(amy, observation.hash, [elsewhere])).toEqual({ kind: 'waiting', why: 'device' })
  })

  it('may not rewrite what the candidate said, nor take it back', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const note = await captureNote(amy, 'mine')
    const dev = await TestDevice.joining('Dev', amy)
    const rewrite = await describeEvidence(dev, note.hash, { account: 'theirs' })
    const withdrawal = await dev.write('evidence.withdrawn', { evidence: note.hash, reason: 'no' })
    amy.receive(dev)
    const lists = [await centre.sign([listing(dev)])]
    expect(standingOf(amy, rewrite.hash, lists)).toEqual({ kind: 'not counted', rule: 'RO3' })
    expect(standingOf(amy, withdrawal.hash, lists)).toEqual({ kind: 'not counted', rule: 'RO3' })
    expect(foldOf(amy, lists).evidence.get(note.hash)).toMatchObject({
      withdrawn: null,
      fields: { values: { account: 'mine' } },
    })
  })
})

describe('a stranger', () => {
  it('who states to be Amy changes nothing of hers', async () => {
    const note = await captureNote(amy, 'mine')
    await claim(amy, note.hash, 'C1@2/1.1')
    const mallory = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
    await describeEvidence(mallory, note.hash, { account: 'forged' })
    await mallory.write('evidence.withdrawn', { evidence: note.hash, reason: 'forged' })
    await mallory.write('device.added', { device: mallory.device, person: amy.person })
    await mallory.write('content.erased', { reason: 'x', entries: [note.hash], blobs: [] })
    await describePortfolio(mallory, { centreFingerprint: (await testCentre()).fingerprint })
    amy.receive(mallory)
    const portfolio = foldOf(amy)
    const evidence = portfolio.evidence.get(note.hash)
    expect(evidence?.fields.values.account).toBe('mine')
    expect(evidence?.withdrawn).toBeNull()
    expect(evidence?.standing).toBe('counted')
    expect(portfolio.centre.fingerprint).toBe('')
    expect(portfolio.devices.get(mallory.device)?.standing).toBe('not yet known')
    expect([...portfolio.strangers]).toEqual([mallory.device])
  })
})

describe('labels', () => {
  it('keep their letters when a stranger came first', async () => {
    const mallory = await TestDevice.joining('Mallory', amy)
    await captureNote(mallory, 'unasked')
    const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
    await captureNote(tablet, 'on the tablet')
    await amy.write('device.added', { device: tablet.device, person: amy.person })
    amy.receive(tablet)
    const labels = () =>
      [...foldOf(amy).evidence.values()]
        .filter(({ device }) => device === tablet.device)
        .map(({ label }) => label)
    expect(labels()).toEqual(['E001b'])
    amy.receive(mallory)
    expect(labels()).toEqual(['E001b'])
  })
})

describe('labels of devices that came later', () => {
  it('leave those alone that were there: work that was away when somebody else’s came does not take their letter', async () => {
    const dev = await TestDevice.joining('Dev', amy)
    const seen = await captureNote(dev, 'Observed, and not handed back yet')
    await captureNote(amy, 'x')
    const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
    const note = await captureNote(tablet, 'on the tablet')
    amy.receive(tablet)
    await amy.write('device.added', { device: tablet.device, person: amy.person })
    const labelOf = (hash: string) => foldOf(amy).evidence.get(hash)?.label
    expect(labelOf(note.hash)).toBe('E001b')
    amy.receive(dev)
    expect(labelOf(note.hash)).toBe('E001b')
    await amy.write('device.vouched', { devices: [dev.device] })
    expect(foldOf(amy).strangers.size).toBe(0)
    expect([labelOf(note.hash), labelOf(seen.hash)]).toEqual(['E001b', 'E001c'])
  })
})

describe('erasure', () => {
  it('leaves a stub with its label, and drops an old copy on sight', async () => {
    const first = await captureNote(amy, 'secret')
    await captureNote(amy, 'other')
    const copy = amy.clone()
    await amy.write('content.erased', { reason: 'a customer asked', entries: [first.hash], blobs: [] })
    amy.receive(copy)
    const portfolio = foldOf(amy)
    expect(portfolio.evidence.get(first.hash)).toMatchObject({ label: 'E001', standing: 'erased' })
    expect(JSON.stringify([...portfolio.evidence.values()])).not.toContain('secret')
  })

  it('by the candidate reaches only the candidate’s own work, and never half', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const mine = await captureNote(amy, 'mine')
    const dev = await TestDevice.joining('Dev', amy)
    const theirs = await captureNote(dev, 'theirs')
    amy.receive(dev)
    const both = await amy.write('content.erased', {
      reason: 'x',
      entries: [mine.hash, theirs.hash],
      blobs: [],
    })
    const portfolio = foldOf(amy, [await centre.sign([listing(dev)])])
    expect(portfolio.standings.get(both.hash)).toEqual({ kind: 'not counted', rule: 'ER1' })
    expect(portfolio.evidence.get(mine.hash)?.standing).toBe('counted')
  })

  it('keeps a file that other evidence still names', async () => {
    const file = { sha256: 'f'.repeat(64), bytes: 3, mediaType: 'image/jpeg', name: 'a.jpg' }
    const first = await captureNote(amy, '', { form: 'photo', files: [file] })
    await captureNote(amy, '', { form: 'photo', files: [file] })
    await amy.write('content.erased', { reason: 'x', entries: [first.hash], blobs: [file.sha256] })
    expect(foldOf(amy).erased.blobs.size).toBe(0)
  })
})

describe('erasure by somebody not yet known', () => {
  const original = { sha256: 'a'.repeat(64), bytes: 3, mediaType: 'image/jpeg', name: 'face.jpg' }
  const covered = { ...original, sha256: 'b'.repeat(64), redactedFrom: original.sha256 }
  const coveredBy = async (dev: TestDevice) => {
    const seen = await captureNote(dev, '', { form: 'photo', files: [original] })
    await describeEvidence(dev, seen.hash, { files: [covered] })
    const erased = { reason: 'covered', entries: [], blobs: [original.sha256], evidence: seen.hash }
    return { seen, asked: await dev.write('content.erased', erased) }
  }

  it('waits, keeps its file from being handed on, and counts by itself', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const { seen, asked } = await coveredBy(dev)
    const before = foldOf(dev)
    expect(before.standings.get(asked.hash)).toEqual({ kind: 'waiting', why: 'device' })
    expect(before.erased.blobs.size).toBe(0)
    expect(isKeptBack(before, original.sha256)).toBe(true)
    const after = foldOf(dev, [await centre.sign([listing(dev)])])
    expect([...after.erased.blobs]).toEqual([original.sha256])
    expect(after.erased.asked.blobs.size).toBe(0)
    expect(after.evidence.get(seen.hash)?.files).toEqual([covered])
  })

  it('takes nothing of anybody else’s out of what is handed on', async () => {
    const mine = await captureNote(amy, '', { form: 'photo', files: [original] })
    const mallory = await TestDevice.joining('Mallory', amy)
    await coveredBy(mallory)
    await mallory.write('content.erased', { reason: 'x', entries: [mine.hash], blobs: [original.sha256] })
    const about = { reason: 'x', entries: [], blobs: [original.sha256], evidence: mine.hash }
    await mallory.write('content.erased', about)
    const portfolio = foldOf(mallory)
    expect(isKeptBack(portfolio, original.sha256)).toBe(false)
    expect(portfolio.erased.asked.heads.size).toBe(0)
  })
})

describe('what an erasure may name', () => {
  it('is so chosen that all of it counts', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
    const dev = await TestDevice.joining('Dev', amy)
    const lists = [await centre.sign([listing(dev)])]
    const note = await captureNote(amy, 'she is named')
    await claim(amy, note.hash, 'C1@1/1.1')
    await amy.write('evidence.seen', {
      evidence: note.hash,
      revision: 'c'.repeat(64),
      files: [],
      on: dev.device,
    })
    dev.receive(amy)
    await claim(dev, note.hash, 'C1@1/1.2')
    amy.receive(dev)
    const { devices, evidence } = foldOf(amy, lists)
    const about = evidence.get(note.hash)?.history.flatMap((hash) => amy.held.get(hash) ?? []) ?? []
    expect(about.map(({ head }) => head.kind)).toEqual([
      'evidence.captured',
      'evidence.mapped',
      'evidence.seen',
      'evidence.mapped',
    ])
    const heads = erasableBy(devices.get(amy.device), about, devices).map(({ hash }) => hash)
    expect(heads).toEqual(about.slice(0, 2).map(({ hash }) => hash))
    await amy.write('content.erased', { reason: 'no consent', entries: heads, blobs: [] })
    expect(foldOf(amy, lists).evidence.get(note.hash)?.standing).toBe('erased')
    const byDev = erasableBy(foldOf(dev).devices.get(dev.device), about, foldOf(dev).devices)
    expect(byDev.map(({ head }) => head.device)).toEqual([dev.device])
  })

  it.each([
    ['assessor', true],
    ['candidate', true],
    ['expert witness', false],
    ['internal verifier', false],
  ])('is offered to whoever states to be %s: %s', (role, may) => {
    expect(mayEverErase({ standing: 'not yet known', roles: [], statedRoles: [role] })).toBe(may)
  })
})

describe('missing bodies', () => {
  it('wait in the living ledger, and are withheld or incomplete in a copy', async () => {
    const note = await captureNote(amy, 'x')
    const sample = await amy.write('sample.recorded', { of: 'a decision' })
    const entries = amy.entries.map((entry) =>
      entry.hash === note.hash || entry.hash === sample.hash ? { ...entry, body: null } : entry,
    )
    const standing = (flavour: 'candidate' | 'full' | null, hash: string) =>
      foldPortfolio({ ledger: amy.ledger, entries, lists: [], flavour }).standings.get(hash)
    expect(standing(null, note.hash)).toEqual({ kind: 'waiting', why: 'body' })
    expect(standing('full', note.hash)).toEqual({ kind: 'incomplete' })
    expect(standing('candidate', sample.hash)).toEqual({ kind: 'withheld' })
    expect(standing('candidate', note.hash)).toEqual({ kind: 'incomplete' })
  })
})

describe('the fold', () => {
  it('gives one portfolio for any order of delivery of entries and lists', async () => {
    await describePortfolio(amy, { centreFingerprint: centre.fingerprint, name: 'Amy Lewis' })
    const dev = await TestDevice.joining('Dev', amy)
    const note = await captureNote(amy, 'one')
    const observation = await captureNote(dev, 'two')
    await claim(dev, observation.hash, 'C1@2/1.1')
    dev.receive(amy)
    await claim(dev, note.hash, 'C1@2/1.2')
    await dev.write('moon.landed', {})
    const copy = amy.clone()
    await captureNote(amy, 'branch a')
    await captureNote(copy, 'branch b')
    const all = [...mergeEntries(amy.entries, dev.entries, copy.entries).values()]
    const lists = [await centre.sign([listing(dev)]), await centre.sign([listing(dev, 3)], 2)]
    const whole = foldPortfolio({ ledger: amy.ledger, entries: all, lists, flavour: null })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(lists, { minLength: lists.length }),
        fc.subarray(all),
        (entries, someLists, again) => {
          const folded = foldPortfolio({
            ledger: amy.ledger,
            entries: [...entries, ...again],
            lists: [...someLists, ...lists],
            flavour: null,
          })
          expect(folded).toEqual(whole)
        },
      ),
      { numRuns: 40 },
    )
  })
})
