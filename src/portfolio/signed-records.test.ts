// The trade's forms and the names under them: what a record holds comes back as it was said, and a signature tells when what
// was signed has changed since.

import { beforeEach, describe, expect, it } from 'vitest'
import { testCentre } from '../../tests/support/centre.ts'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, describeEvidence, foldOf } from '../../tests/support/portfolio-stories.ts'
import type { EvidenceRecord } from '#/portfolio/kinds/evidence-record.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { evidenceRevisionOf } from '#/portfolio/views/evidence-revision.ts'
import { signatureState, signatureWay } from '#/portfolio/views/signatures.ts'

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

const testimony: EvidenceRecord = {
  kind: 'testimony',
  witness: { name: 'Priya Shah', job: 'Shift lead', relation: 'supervisor', contact: '', knownBy: '' },
  expert: null,
  how: 'handed over',
  readBack: true,
}

const statement = 'This is what I saw'

const sign = (
  device: TestDevice,
  evidence: string,
  lists: readonly CentreList[] = [],
  capacity = 'witness',
) => {
  const there = foldOf(device, lists).evidence.get(evidence)
  if (there === undefined) throw new Error('nothing to sign')
  return device.write('evidence.signed', {
    evidence,
    revision: evidenceRevisionOf(there),
    statement,
    name: 'Priya Shah',
    capacity,
    how: 'drawn',
    strokes: [[10, 20, 400, 90]],
  })
}

const testify = () =>
  captureNote(amy, 'She calmed him down.', { form: 'form', type: 'witness testimony', record: testimony })

describe('a record', () => {
  it('comes back as it was said', async () => {
    const { hash } = await testify()
    expect(foldOf(amy).evidence.get(hash)?.fields.values.record).toEqual(testimony)
  })

  it('of a later version’s form is nothing here, and the evidence counts all the same', async () => {
    const { hash } = await amy.write('evidence.captured', {
      form: 'form',
      files: [],
      title: 'Seen from above',
      account: '',
      performedOn: '',
      place: '',
      simulated: null,
      record: { kind: 'satellite', orbit: 3 },
    })
    const there = foldOf(amy).evidence.get(hash)
    expect([there?.standing, there?.fields.values.record, there?.fields.values.title]).toEqual([
      'counted',
      null,
      'Seen from above',
    ])
  })
})

describe('a signature', () => {
  it('names the revision it was made on, and says so', async () => {
    const { hash } = await testify()
    await sign(amy, hash)
    const there = foldOf(amy).evidence.get(hash)
    expect(there?.signatures.map(({ name, capacity, statement: words }) => [name, capacity, words])).toEqual([
      ['Priya Shah', 'witness', statement],
    ])
    expect(there && there.signatures.map((each) => signatureState(there, each))).toEqual(['as signed'])
  })

  it.each([
    ['the account', { account: 'She was wonderful.' }, 'changed since'],
    ['what the form holds', { record: { ...testimony, readBack: false } }, 'changed since'],
    ['the day', { performedOn: '2026-11-03' }, 'changed since'],
    ['only the title', { title: 'Priya' }, 'as signed'],
  ] as const)('shows a later change of %s', async (_, changes, state) => {
    const { hash } = await testify()
    await sign(amy, hash)
    await describeEvidence(amy, hash, changes)
    const there = foldOf(amy).evidence.get(hash)
    expect(there && there.signatures.map((each) => signatureState(there, each))).toEqual([state])
  })

  it('drawn on the candidate’s device is another standing than one on the signer’s own', async () => {
    const centre = await testCentre()
    const dev = await TestDevice.joining('Dev Patel', amy)
    const roles = ['assessor'] as const
    const lists = [
      await centre.sign([
        { person: dev.person, name: 'Dev Patel', roles, devices: [{ device: dev.device }] },
      ]),
    ]
    await amy.write('portfolio.described', { changes: { centreFingerprint: centre.fingerprint }, was: {} })
    const { hash } = await testify()
    await sign(amy, hash, lists, 'witness')
    await sign(amy, hash, lists, 'assessor')
    dev.receive(amy)
    await sign(dev, hash, lists, 'assessor')
    await sign(amy, hash, lists, 'candidate')
    amy.receive(dev)
    const there = foldOf(amy, lists).evidence.get(hash)
    const ways = there?.signatures.map((each) => [
      each.capacity,
      each.device === dev.device,
      signatureWay(each, undefined),
    ])
    expect(ways).toHaveLength(4)
    expect(ways).toEqual(
      expect.arrayContaining([
        ['witness', false, 'drawn on another device'],
        ['assessor', false, 'drawn on another device'],
        ['assessor', true, 'on own device'],
        ['candidate', false, 'on own device'],
      ]),
    )
  })

  it('of evidence that has not arrived waits for it', async () => {
    const { hash } = await amy.write('evidence.signed', {
      evidence: 'ab'.repeat(32),
      revision: 'cd'.repeat(32),
      statement,
      name: 'Priya Shah',
      capacity: 'witness',
      how: 'typed',
      strokes: [],
    })
    expect(foldOf(amy).standings.get(hash)).toEqual({ kind: 'waiting', why: 'subject' })
  })
})
