// Amy erases on the phone what her tablet goes on writing about. Once both meet, the tablet's words can be named too, by either of her
// devices and by nobody else. Told as stories.

import * as fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
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
import { foldPortfolio } from '#/portfolio/fold.ts'
import { leftToErase } from '#/portfolio/left-behind.ts'

const page = { sha256: 'f'.repeat(64), bytes: 3, mediaType: 'image/jpeg', name: 'a.jpg' }
const shared = { ...page, sha256: 'e'.repeat(64) }

const sign = (device: TestDevice, evidence: string): Promise<Entry> =>
  device.write('evidence.signed', {
    evidence,
    revision: '0'.repeat(64),
    statement: 'I saw this',
    name: 'Dev Patel',
    capacity: 'assessor',
    how: 'typed',
    strokes: [],
  })

let amy: TestDevice
let tablet: TestDevice
let dev: TestDevice
let centre: TestCentre
let note: Entry
let late: Entry

beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
  centre = await testCentre()
  await describePortfolio(amy, { centreFingerprint: centre.fingerprint })
  note = await captureNote(amy, 'secret')
  await captureNote(amy, '', { form: 'photo', files: [shared] })
  tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  await amy.write('device.added', { device: tablet.device, person: amy.person })
  dev = await TestDevice.joining('Dev', amy)
  late = await describeEvidence(tablet, note.hash, {
    account: 'Mrs Smith, 14 High Street',
    files: [page, shared],
  })
  await amy.write('content.erased', { reason: 'a customer asked', entries: [note.hash], blobs: [] })
})

it('names the words and the files of one’s own devices that stand about what is erased', async () => {
  expect(leftToErase(foldOf(amy), amy.device)).toEqual([])
  const hers = await claim(dev, note.hash, 'C1@2/1.1')
  amy.receive(tablet, dev)
  tablet.receive(amy)
  const left = [{ evidence: note.hash, entries: [late.hash], blobs: [page.sha256] }]
  for (const device of [amy, tablet]) expect(leftToErase(foldOf(device), device.device)).toEqual(left)

  await amy.write('content.erased', { reason: 'late', entries: [late.hash], blobs: [page.sha256] })
  const portfolio = foldOf(amy)
  expect(portfolio.standings.get(late.hash)).toEqual({ kind: 'erased' })
  expect([...portfolio.erased.blobs]).toEqual([page.sha256])
  expect(leftToErase(portfolio, amy.device)).toEqual([])
  // Somebody else's are not hers to take.
  expect(portfolio.leftBehind.get(note.hash)).toMatchObject([{ head: hers.hash, device: dev.device }])
})

const listOfDev = () =>
  centre.sign([
    { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
  ])

it('is nobody else’s, nor a device’s that does not count yet', async () => {
  const later = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  amy.receive(tablet, later)
  dev.receive(amy)
  later.receive(amy)
  for (const lists of [[], [await listOfDev()]])
    expect(leftToErase(foldOf(dev, lists), dev.device)).toEqual([])
  expect(leftToErase(foldOf(later), later.device)).toEqual([])
})

it('leaves an assessor what they claimed and signed of a piece that its author erased', async () => {
  const hers = await claim(dev, note.hash, 'C1@2/1.1')
  const signed = await sign(dev, note.hash)
  dev.receive(amy)
  const portfolio = foldOf(dev, [await listOfDev()])
  expect(portfolio.leftBehind.get(note.hash)?.map(({ head }) => head)).toEqual([hers.hash, signed.hash])
  expect(leftToErase(portfolio, dev.device)).toEqual([])
})

it('leaves the author what they wrote of a piece that an assessor erased, and names what is the assessor’s own', async () => {
  const other = await captureNote(amy, 'seen by Dev')
  for (const device of [dev, tablet]) device.receive(amy)
  const added = await describeEvidence(tablet, other.hash, { account: 'more', files: [page] })
  const signed = await sign(dev, other.hash)
  await dev.write('content.erased', { reason: 'not hers', entries: [other.hash], blobs: [] })
  amy.receive(tablet, dev)
  dev.receive(amy)
  const lists = [await listOfDev()]
  const hers = foldOf(amy, lists)
  expect(hers.leftBehind.get(other.hash)?.map(({ head }) => head)).toContain(added.hash)
  expect(leftToErase(hers, amy.device).map(({ evidence }) => evidence)).toEqual([note.hash])
  expect(leftToErase(foldOf(dev, lists), dev.device)).toEqual([
    { evidence: other.hash, entries: [signed.hash], blobs: [] },
  ])
})

it('is the same whatever the order', async () => {
  await claim(dev, note.hash, 'C1@2/1.1')
  amy.receive(tablet, dev)
  const fold = (entries: readonly Entry[]) =>
    foldPortfolio({ ledger: amy.ledger, entries, lists: [], flavour: null })
  const whole = fold(amy.entries)
  expect(whole.leftBehind.get(note.hash)).toHaveLength(2)
  fc.assert(
    fc.property(fc.shuffledSubarray(amy.entries, { minLength: amy.entries.length }), (entries) => {
      expect(fold(entries)).toEqual(whole)
    }),
    { numRuns: 30 },
  )
})
