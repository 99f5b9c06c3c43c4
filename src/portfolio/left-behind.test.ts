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

it('is nobody else’s, nor a device’s that does not count yet', async () => {
  const later = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  amy.receive(tablet, later)
  dev.receive(amy)
  later.receive(amy)
  const list = await centre.sign([
    { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
  ])
  for (const lists of [[], [list]]) expect(leftToErase(foldOf(dev, lists), dev.device)).toEqual([])
  expect(leftToErase(foldOf(later), later.device)).toEqual([])
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
