// One full story for the tests of bundles: Amy on two phones, Dev who is on the centre's list, a stranger, a fork, erased
// and waiting work, a kind of a later version, and a real scheme.

import { readFileSync } from 'node:fs'
import type { Bytes } from '#/base/bytes.ts'
import { sha256 } from '#/base/hash.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { fileOf } from './bundles.ts'
import { testCentre, type TestCentre } from './centre.ts'
import { TestDevice } from './people.ts'
import { captureNote, claim, describeEvidence, describePortfolio } from './portfolio-stories.ts'

export const schemeBytes = (): Bytes => new Uint8Array(readFileSync('rules/ocr-03454.json'))

export type Story = {
  readonly amy: TestDevice
  readonly dev: TestDevice
  readonly centre: TestCentre
  readonly lists: readonly CentreList[]
  readonly scheme: Bytes
  readonly blobs: readonly Bytes[]
}

export const amysStory = async (): Promise<Story> => {
  const scheme = schemeBytes()
  const centre = await testCentre()
  const amy = await TestDevice.founding('Amy Lewis')
  await amy.write('portfolio.opened', { language: 'en' })
  await describePortfolio(amy, {
    name: 'Amy Lewis',
    candidateNumber: '0042',
    centreName: 'Harbour Training',
    centreNumber: '12345',
    centreFingerprint: centre.fingerprint,
    scheme: {
      id: 'ocr-03454',
      hash: sha256(scheme),
      title: 'OCR Level 1 NVQ Certificate in Customer Service',
    },
    units: [
      { unit: 'F1', level: null },
      { unit: 'C1', level: null },
    ],
  })
  const photo = fileOf('not really a photo', 'image/jpeg', 'IMG <b>0001</b>.jpg')
  const letter = fileOf('a letter', 'application/pdf', 'letter.pdf')
  const told = await captureNote(amy, 'I said hello.\nThen I asked what was wrong.', {
    performedOn: '2026-11-20',
  })
  const seen = await captureNote(amy, '', { form: 'photo', files: [photo.file], title: 'Returns desk' })
  await claim(amy, told.hash, 'C1@1/1.1')
  await amy.write('evidence.mapped', {
    evidence: seen.hash,
    add: [
      { criterion: 'C1@1/1.1', position: { kind: 'region', x: 0.1, y: 0.2, w: 0.3, h: 0.4 } },
      { criterion: 'C1@1/3.2', position: { kind: 'whole' } },
    ],
    remove: [],
  })
  const dev = await TestDevice.joining('Dev Patel', amy)
  const lists = [
    await centre.sign([
      { person: dev.person, name: 'Dev Patel', roles: ['assessor'], devices: [{ device: dev.device }] },
    ]),
  ]
  const observed = await captureNote(dev, 'She kept calm.', { files: [letter.file], form: 'file' })
  await dev.write('evidence.mapped', {
    evidence: observed.hash,
    add: [{ criterion: 'F1@1/1.1', position: { kind: 'page', page: 3 } }],
    remove: [],
  })
  amy.receive(dev)
  await describeEvidence(amy, told.hash, { title: 'A complaint' }, lists)
  return { amy, dev, centre, lists, scheme, blobs: [photo.bytes, letter.bytes] }
}
