// Who may do what once the centre lists them: what waited for it counts in the part they have, stays what it was when they get
// another one, and what they took back stays taken back.

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
import type { Entry } from '#/ledger/entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { mayMapOthers, type Role } from '#/portfolio/permissions.ts'
import { evidenceClaiming } from '#/portfolio/views/coverage.ts'

let amy: TestDevice
let dev: TestDevice
let centre: TestCentre

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  centre = await testCentre()
  await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
  dev = await TestDevice.joining('Dev', amy)
})

const listedAs = (roles: readonly Role[], version = 1, acceptedUpTo?: number): Promise<CentreList> =>
  centre.sign(
    [
      {
        person: dev.person,
        name: 'Dev Patel',
        roles,
        devices: [{ device: dev.device, ...(acceptedUpTo !== undefined && { acceptedUpTo }) }],
      },
    ],
    version,
  )
const standingOf = (lists: readonly CentreList[], { hash }: Entry) =>
  foldOf(dev, lists).standings.get(hash) ?? { kind: 'counted' }
const counted = { kind: 'counted' }
const cannot = { kind: 'not counted', rule: 'RO1' }
const signature = (evidence: string) => ({
  evidence,
  revision: '0'.repeat(64),
  statement: 'I saw this.',
  name: 'Dev Patel',
  capacity: 'expert witness',
  how: 'typed',
  strokes: [],
})

describe('what somebody saw', () => {
  it.each<[Role, boolean]>([
    ['assessor', true],
    ['expert witness', true],
    ['witness', true],
    // They confirm and sample what others decided (domain §1), and add nothing to it.
    ['countersigning assessor', false],
    ['internal verifier', false],
    ['external verifier', false],
    ['trainer', false],
    ['co-ordinator', false],
  ])('told by the %s counts when the centre lists them: %s', async (role, counts) => {
    const seen = await captureNote(dev, 'She calmed the customer')
    const told = [
      seen,
      await describeEvidence(dev, seen.hash, { title: 'At the till' }),
      await claim(dev, seen.hash, 'C1@2/1.1'),
    ]
    for (const entry of told) expect(standingOf([], entry)).toEqual({ kind: 'waiting', why: 'device' })
    const lists = [await listedAs([role])]
    for (const entry of told) expect(standingOf(lists, entry)).toEqual(counts ? counted : cannot)
    expect(foldOf(dev, lists).evidence.has(seen.hash)).toBe(counts)
    expect(foldOf(dev, lists).devices.get(dev.device)?.addsEvidence).toBe(counts)
    expect(evidenceClaiming(foldOf(dev, lists), 'C1@2/1.1').size).toBe(counts ? 1 : 0)
  })

  it.each<Role>(['expert witness', 'witness'])('is signed for by the %s', async (role) => {
    const seen = await captureNote(dev, 'x')
    const signed = await dev.write('evidence.signed', signature(seen.hash))
    expect(standingOf([await listedAs([role])], signed)).toEqual(counted)
  })

  it.each<[Role, object]>([
    ['assessor', counted],
    ['expert witness', { kind: 'not counted', rule: 'RO3' }],
    ['witness', { kind: 'not counted', rule: 'RO3' }],
  ])('by others is claimed for the criteria by the %s, or not: %o', async (role, standing) => {
    dev = await TestDevice.joining('Dev', amy, { roles: [role] })
    const note = await captureNote(amy, 'mine')
    dev.receive(amy)
    const claimed = await claim(dev, note.hash, 'C1@2/1.1')
    const lists = [await listedAs([role])]
    expect(standingOf(lists, claimed)).toEqual(standing)
    expect(foldOf(dev, lists).evidence.get(note.hash)?.claims).toHaveLength(standing === counted ? 1 : 0)
    for (const known of [[], lists]) {
      const device = foldOf(dev, known).devices.get(dev.device)
      expect(device && mayMapOthers(device)).toBe(standing === counted)
    }
  })
})

it.each<Role>(['assessor', 'expert witness', 'witness'])(
  'what the %s took back before the centre knew them stays taken back',
  async (role) => {
    const seen = await captureNote(dev, 'In the wrong portfolio')
    await claim(dev, seen.hash, 'C1@2/1.1')
    await dev.write('evidence.withdrawn', { evidence: seen.hash, reason: 'the wrong portfolio' })
    const [before, after] = [foldOf(dev), foldOf(dev, [await listedAs([role])])]
    for (const portfolio of [before, after]) {
      expect(portfolio.evidence.get(seen.hash)?.withdrawn?.reason).toBe('the wrong portfolio')
      expect(evidenceClaiming(portfolio, 'C1@2/1.1').size).toBe(0)
    }
  },
)

describe('another part in a later list', () => {
  it('leaves what was done in the earlier one, until a list ends the device', async () => {
    const seen = await captureNote(dev, 'as assessor')
    const first = await listedAs(['assessor'])
    const second = await listedAs(['internal verifier'], 2)
    for (const lists of [[first], [first, second], [second, first]])
      expect(standingOf(lists, seen)).toEqual(counted)
    expect(foldOf(dev, [first, second]).devices.get(dev.device)?.roles).toEqual([
      // The part they have now comes first: it is what they sign in.
      'internal verifier',
      'assessor',
    ])
    // Nobody has a part that no list gave them.
    expect(standingOf([second], seen)).toEqual(cannot)
    const ended = await listedAs(['internal verifier'], 3, 1)
    expect(standingOf([first, second, ended], seen)).toEqual({ kind: 'not counted', rule: 'RO2' })
  })

  it('is had only as far as two lists of one version agree', async () => {
    const seen = await captureNote(dev, 'x')
    const lists = [await listedAs(['assessor', 'trainer']), await listedAs(['trainer'])]
    expect(standingOf(lists, seen)).toEqual(cannot)
  })
})
