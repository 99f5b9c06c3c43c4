// One claim made on several devices: the one that counts is never hidden by one that waits, and each may be taken back for itself.
// Told as stories; the same in whatever order the entries came.

import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim, describePortfolio, foldOf } from '../../tests/support/portfolio-stories.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { withDoubles } from '#/portfolio/doubled-claims.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Claim } from '#/portfolio/portfolio.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'

const criterion = 'C1@2/1.1'

let amy: TestDevice
let tablet: TestDevice
let dev: TestDevice
let centre: TestCentre
let note: Entry

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  centre = await testCentre()
  await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
  note = await captureNote(amy, 'Served a customer')
  tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  await amy.write('device.added', { device: tablet.device, person: amy.person })
  dev = await TestDevice.joining('Dev', amy)
})

const proofs = (lists: readonly CentreList[] = []): number =>
  evidenceClaiming(foldOf(amy, lists), criterion).size
const shown = (lists: readonly CentreList[] = []): readonly Claim[] =>
  foldOf(amy, lists).evidence.get(note.hash)?.claims ?? []
const takeBack = (by: TestDevice, ...remove: readonly string[]): Promise<Entry> =>
  by.write('evidence.mapped', { evidence: note.hash, add: [], remove })
const idOf = ({ hash }: Entry): string => `${hash}/0`

describe('a claim made on two devices', () => {
  it('counts, whoever is waiting for the centre claimed the same before', async () => {
    await claim(dev, note.hash, criterion)
    for (let i = 0; i < 3; i++) await captureNote(amy, 'later')
    const hers = await claim(amy, note.hash, criterion)
    amy.receive(dev)
    expect(proofs()).toBe(1)
    expect(shown()).toMatchObject([{ id: idOf(hers), standing: 'counted' }])
    const list = await centre.sign([
      { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
    ])
    expect(proofs([list])).toBe(1)
    expect(shown([list])).toHaveLength(1)
  })

  it.each([0, 3])('is taken back by one of them, and the other stays: %i entries later', async (count) => {
    tablet.receive(amy)
    for (let i = 0; i < count; i++) await captureNote(tablet, 'meanwhile')
    const theirs = await claim(tablet, note.hash, criterion)
    const hers = await claim(amy, note.hash, criterion)
    for (let i = 0; i < 9; i++) await captureNote(amy, 'later')
    await takeBack(amy, idOf(hers))
    amy.receive(tablet)
    expect(shown()).toMatchObject([{ id: idOf(theirs) }])
    expect(proofs()).toBe(1)
    await takeBack(amy, idOf(theirs))
    expect(proofs()).toBe(0)
  })

  it('goes altogether when what is shown is taken back by who knows of both', async () => {
    tablet.receive(amy)
    await claim(tablet, note.hash, criterion)
    await claim(amy, note.hash, criterion, 'C1@2/1.2')
    amy.receive(tablet)
    const evidence = foldOf(amy).evidence.get(note.hash)
    const before = shown().filter((each) => each.criterion === criterion)
    expect(before).toHaveLength(1)
    await takeBack(amy, ...(evidence ? withDoubles(evidence, before) : []))
    expect(shown().map((each) => each.criterion)).toEqual(['C1@2/1.2'])
  })

  it('goes by the word of whoever waits where it is their own, and moves; nobody else’s does', async () => {
    const hers = await claim(amy, note.hash, criterion)
    dev.receive(amy)
    const his = await claim(dev, note.hash, 'C1@2/1.2', 'C1@2/1.3')
    await dev.write('evidence.mapped', {
      evidence: note.hash,
      add: [{ criterion: 'C1@2/1.4', position: { kind: 'whole' } }],
      remove: [idOf(his)],
    })
    await takeBack(dev, idOf(hers))
    await dev.write('evidence.mapped', {
      evidence: note.hash,
      add: [{ criterion: 'C1@2/1.5', position: { kind: 'whole' } }],
      remove: [idOf(hers)],
    })
    amy.receive(dev)
    const names = shown().map((each) => `${each.criterion} ${each.standing}`)
    expect(names).toEqual([`${criterion} counted`, 'C1@2/1.3 waiting', 'C1@2/1.4 waiting'])
    const list = await centre.sign([
      { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
    ])
    expect(shown([list]).map((each) => each.criterion)).toEqual(['C1@2/1.3', 'C1@2/1.4', 'C1@2/1.5'])
  })

  it('is one claim where one device makes it again', async () => {
    const first = await claim(amy, note.hash, criterion)
    await claim(amy, note.hash, criterion)
    await takeBack(amy, idOf(first))
    expect(shown()).toEqual([])
  })

  it('folds to the same whatever the order', async () => {
    tablet.receive(amy)
    const hers = await claim(amy, note.hash, criterion)
    await claim(dev, note.hash, criterion, 'C1@2/1.2')
    await claim(tablet, note.hash, criterion)
    tablet.receive(dev)
    await takeBack(amy, idOf(hers))
    await claim(amy, note.hash, 'C1@2/1.2')
    const all = [...amy.entries, ...tablet.entries]
    const fold = (entries: readonly Entry[]) =>
      foldPortfolio({ ledger: amy.ledger, entries, lists: [], flavour: null })
    const whole = fold(all)
    expect(whole.evidence.get(note.hash)?.claims.map(({ standing }) => standing)).toEqual([
      'counted',
      'counted',
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (entries) => {
        expect(fold(entries)).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })
})
