// What stands beside the evidence: who may record it, what it weighs, and that nothing of it touches what was there before.

import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre, type TestCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describeEvidence, foldOf } from '../../tests/support/portfolio-stories.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import { factsInForce } from '#/qualification/facts/recorded-fact.ts'

let amy: TestDevice
let dev: TestDevice
let centre: TestCentre
let lists: readonly CentreList[]

const nameTheCentre = (device: TestDevice) =>
  device.write('portfolio.described', { changes: { centreFingerprint: centre.fingerprint }, was: {} })

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  centre = await testCentre()
  await nameTheCentre(amy)
  dev = await TestDevice.joining('Dev Patel', amy)
  lists = [
    await centre.sign([
      { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
    ]),
  ]
})

const value = (device: TestDevice, figure: number | null, source = 'the handbook') =>
  device.write('fact.recorded', {
    scheme: 'ocr-03454',
    about: { kind: 'value', unit: 'C1', level: 1 },
    value: figure,
    source,
  })

const credit = {
  how: 'credit transfer',
  unit: 'C1',
  level: 1,
  reference: 'M/601/1508',
  awardingBody: 'NCFE',
  certificateNumber: '0815',
  achievedOn: '2015-05-03',
  copySeenBy: '',
  account: '',
}

describe('a fact about the qualification', () => {
  it('weighs as told by the candidate, and as confirmed by whoever the centre lists', async () => {
    await value(amy, 4, 'Dev told me')
    await value(dev, 5)
    amy.receive(dev)
    const { facts } = foldOf(amy, lists)
    expect(facts.map(({ weight, value: said, source, device }) => [weight, said, source, device])).toEqual([
      ['told', 4, 'Dev told me', amy.device],
      ['confirmed', 5, 'the handbook', dev.device],
    ])
    expect([...factsInForce('ocr-03454', facts).values()].map(({ value: said }) => said)).toEqual([5])
  })

  it('by a device that is not on the list yet waits, and counts by itself when the list comes', async () => {
    await value(dev, 5)
    amy.receive(dev)
    expect(foldOf(amy).facts).toEqual([])
    expect(foldOf(amy, lists).facts).toHaveLength(1)
  })

  it('of a later version is kept and says nothing', async () => {
    const { hash } = await amy.write('fact.recorded', {
      scheme: 'ocr-03454',
      about: { kind: 'weather', unit: 'C1' },
      value: 'rain',
      source: 'the window',
    })
    const portfolio = foldOf(amy)
    expect(portfolio.facts).toEqual([])
    expect(portfolio.standings.get(hash)).toBeUndefined()
  })
})

describe('a check gone past', () => {
  it('is kept with who, when and why, and stands in the history of its evidence', async () => {
    const note = await captureNote(amy, 'Smile')
    const passed = await amy.write('warning.passed', {
      rule: 'CV1',
      scheme: 'ocr-03454',
      evidence: note.hash,
      claims: ['C1@1/3.4'],
      reason: 'My assessor asked me about it',
    })
    const portfolio = foldOf(amy)
    expect(portfolio.passed).toMatchObject([
      {
        rule: 'CV1',
        evidence: note.hash,
        claims: ['C1@1/3.4'],
        reason: 'My assessor asked me about it',
        device: amy.device,
        at: passed.head.at,
      },
    ])
    expect(portfolio.evidence.get(note.hash)?.history).toEqual([note.hash, passed.hash])
  })

  it('by somebody who cannot do this here does not count', async () => {
    const other = await centre.sign([
      { person: dev.person, name: 'Dev', roles: ['witness'], devices: [{ device: dev.device }] },
    ])
    const { hash } = await dev.write('warning.passed', { rule: 'CV1', scheme: 'x', claims: [], reason: '' })
    amy.receive(dev)
    const portfolio = foldOf(amy, [other])
    expect(portfolio.passed).toEqual([])
    expect(portfolio.standings.get(hash)).toEqual({ kind: 'not counted', rule: 'RO1' })
  })
})

describe('a unit achieved elsewhere', () => {
  it('is taken back by whoever recorded it, and by centre staff, not by anybody else', async () => {
    const mine = await amy.write('achievement.recorded', credit)
    dev.receive(amy)
    const theirs = await dev.write('achievement.recorded', { ...credit, copySeenBy: 'Dev Patel' })
    amy.receive(dev)
    expect(foldOf(amy, lists).achievements.map(({ isByStaff }) => isByStaff)).toEqual([false, true])

    const refused = await amy.write('achievement.withdrawn', { achievement: theirs.hash, reason: '' })
    expect(foldOf(amy, lists).standings.get(refused.hash)).toEqual({ kind: 'not counted', rule: 'RO3' })
    await amy.write('achievement.withdrawn', { achievement: mine.hash, reason: 'the wrong unit' })
    expect(foldOf(amy, lists).achievements.map(({ head }) => head)).toEqual([theirs.hash])
    dev.receive(amy)
    await dev.write('achievement.withdrawn', { achievement: theirs.hash, reason: '' })
    expect(foldOf(dev, lists).achievements).toEqual([])
  })
})

describe('answers to a unit’s prompts', () => {
  it('are part of what a decision judges once there are any, and what kind of evidence it is never', async () => {
    const note = await captureNote(amy, 'She was delighted.')
    const revision = (): string => {
      const evidence = foldOf(amy).evidence.get(note.hash)
      if (evidence === undefined) throw new Error('it is not there')
      return evidenceRevisionOf(evidence)
    }
    const before = revision()
    await describeEvidence(amy, note.hash, { type: 'case history' })
    expect(revision()).toBe(before)
    await describeEvidence(amy, note.hash, {
      answers: [{ prompt: 'expectation', text: 'A reply in a week' }],
    })
    expect(revision()).not.toBe(before)
  })
})

const seen = (evidence: string, revision: string) => ({
  evidence,
  revision,
  files: ['0'.repeat(64)],
  on: amy.device,
})

describe('files looked at on somebody else’s device', () => {
  it('stand in the history of what was looked at, change nothing of it, and count when the centre knows who looked', async () => {
    const note = await captureNote(amy, 'The till')
    dev.receive(amy)
    const before = foldOf(dev).evidence.get(note.hash)
    if (before === undefined) throw new Error('it is not there')
    const looked = await dev.write('evidence.seen', seen(note.hash, evidenceRevisionOf(before)))
    const after = foldOf(dev).evidence.get(note.hash)
    expect(after).toEqual({ ...before, history: [...before.history, looked.hash] })
    expect(foldOf(dev).standings.get(looked.hash)).toEqual({ kind: 'waiting', why: 'device' })
    expect(foldOf(dev, lists).standings.get(looked.hash)).toBeUndefined()
  })

  it('are nothing that a witness says', async () => {
    const note = await captureNote(amy, 'The till')
    const list = await centre.sign([
      { person: dev.person, name: 'Dev', roles: ['witness'], devices: [{ device: dev.device }] },
    ])
    dev.receive(amy)
    const looked = await dev.write('evidence.seen', seen(note.hash, 'a'.repeat(64)))
    expect(foldOf(dev, [list]).standings.get(looked.hash)).toEqual({ kind: 'not counted', rule: 'RO1' })
  })
})
