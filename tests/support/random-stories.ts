// Stories that nobody thought of: people on several devices who capture, claim, describe, erase, meet, are cloned, and
// use kinds of a later version, in any order. Real keys and signatures; only what happens is drawn by lot.

import * as fc from 'fast-check'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import type { Entry } from '#/ledger/entry.ts'
import { fileOf } from './bundles.ts'
import { testCentre } from './centre.ts'
import { cover, page, setFiles } from './paged.ts'
import { TestDevice } from './people.ts'
import { captureNote, claim, describeEvidence, describePortfolio, foldOf } from './portfolio-stories.ts'

const deeds = [
  'capture',
  'capture a file',
  'claim',
  'describe',
  'withdraw',
  'erase',
  'add a page',
  'turn the pages round',
  'cover',
  'erase a page',
  'later kind',
  'record',
  'answer',
  'sample',
  'nonsense',
  'meet',
  'meet',
  'clone',
  'odd body',
] as const

export type Deed = { readonly who: number; readonly deed: (typeof deeds)[number]; readonly pick: number }

export const someDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({ who: fc.nat(3), deed: fc.constantFrom(...deeds), pick: fc.nat(1_000) }),
  { maxLength: 24 },
)

export type Told = {
  readonly ledger: string
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  readonly fingerprint: string
}

const onPages = async (device: TestDevice, id: string, deed: string, pick: number): Promise<void> => {
  const evidence = foldOf(device).evidence.get(id)
  const [first] = evidence?.files ?? []
  if (evidence === undefined || first === undefined) return
  const added = page(`page ${pick % 3}`).file
  if (deed === 'add a page') await setFiles(device, id, [...evidence.files, added])
  else if (deed === 'turn the pages round') await setFiles(device, id, evidence.files.toReversed())
  else if (deed === 'cover') await cover(device, id, first, page(`covered ${pick}`).file)
  else
    await device.write('content.erased', {
      reason: 'the wrong page',
      entries: [],
      blobs: [first.sha256],
      evidence: id,
    })
}

const credit = (pick: number) => ({
  how: pick % 3 === 0 ? 'by moonlight' : 'credit transfer',
  unit: 'C1',
  level: 1,
  reference: 'M/601/1508',
  awardingBody: 'NCFE',
  certificateNumber: String(pick),
  achievedOn: '2015-05-03',
  copySeenBy: '',
  account: '',
})

/** What stands beside the evidence: checks gone past, facts, units achieved elsewhere. */
const record = async (device: TestDevice, evidence: string, pick: number): Promise<void> => {
  const scheme = 'ocr-03454'
  const [last] = foldOf(device).achievements
  const kinds = ['warning.passed', 'fact.recorded', 'achievement.recorded', 'achievement.withdrawn'] as const
  switch (kinds[pick % kinds.length]) {
    case 'warning.passed':
      await device.write('warning.passed', {
        rule: 'CV1',
        scheme,
        ...(pick % 8 === 0 ? {} : { evidence }),
        claims: ['C1@1/1.1'],
        reason: `reason ${pick}`,
      })
      return
    case 'fact.recorded':
      await device.write('fact.recorded', {
        scheme,
        about: pick % 3 === 0 ? { kind: 'weather' } : { kind: 'value', unit: 'C1', level: 1 },
        value: pick % 5 === 0 ? null : pick,
        source: 'the handbook',
      })
      return
    case 'achievement.recorded':
      await device.write('achievement.recorded', credit(pick))
      return
    case 'achievement.withdrawn':
    case undefined:
      await device.write('achievement.withdrawn', { achievement: last?.head ?? evidence, reason: '' })
  }
}

const theFile = fileOf('the same file for everybody', 'image/png').file
const act = async (devices: TestDevice[], { who, deed, pick }: Deed): Promise<void> => {
  const device = devices[who % devices.length]
  if (device === undefined) return
  const evidence = [...foldOf(device).evidence.keys()]
  const chosen = evidence[pick % Math.max(1, evidence.length)] ?? 'a'.repeat(64)
  switch (deed) {
    case 'capture':
      await captureNote(device, `note ${pick}`)
      return
    case 'capture a file':
      await captureNote(device, '', { form: 'photo', files: [theFile, fileOf(`file ${pick}`).file] })
      return
    case 'claim':
      await claim(device, chosen, `C1@1/${(pick % 4) + 1}.1`, 'F1@1/1.1')
      return
    case 'describe':
      await describeEvidence(device, chosen, { title: `title ${pick}`, account: `account\n${pick}` })
      return
    case 'withdraw':
      await device.write('evidence.withdrawn', { evidence: chosen, reason: 'wrong day' })
      return
    case 'erase':
      await device.write('content.erased', { reason: 'named', entries: [chosen], blobs: [theFile.sha256] })
      return
    case 'add a page':
    case 'turn the pages round':
    case 'cover':
    case 'erase a page':
      await onPages(device, chosen, deed, pick)
      return
    case 'later kind':
      await device.write('moon.landed', { by: pick })
      return
    case 'record':
      await record(device, chosen, pick)
      return
    case 'answer':
      await describeEvidence(device, chosen, {
        type: pick % 2 === 0 ? 'report' : 'a later type',
        answers: [{ prompt: 'expectation', text: `answer ${pick}` }],
      })
      return
    case 'sample':
      await device.write('sample.made', { by: pick })
      return
    case 'nonsense':
      await device.write('evidence.captured', { form: 'dance' })
      return
    case 'odd body':
      await device.write('evidence.mapped', { evidence: 'x', add: '\u2028</script><!--', remove: [] })
      return
    case 'meet': {
      const other = devices[pick % devices.length]
      if (other !== undefined && other !== device) device.receive(other)
      return
    }
    case 'clone':
      // A copied installation: from here on the two write apart.
      if (devices.length < 6) devices.push(device.clone())
      return
  }
}

/** What the first device and whoever it has met hold in the end; lost deliveries are drawn by `pick` as well. */
export const tell = async (story: readonly Deed[]): Promise<Told> => {
  const centre = await testCentre()
  const amy = await TestDevice.founding('Amy')
  await describePortfolio(amy, {
    name: 'Amy',
    centreFingerprint: centre.fingerprint,
    units: [{ unit: 'C1', level: 1 }],
  })
  const tablet = await TestDevice.joining('Amy', amy, { person: amy.person, roles: ['candidate'] })
  amy.receive(tablet)
  await amy.write('device.added', { device: tablet.device, person: amy.person })
  const dev = await TestDevice.joining('Dev', amy)
  const stranger = await TestDevice.joining('Mallory', amy)
  const lists = [
    await centre.sign([
      { person: dev.person, name: 'Dev', roles: ['assessor'], devices: [{ device: dev.device }] },
    ]),
  ]
  const devices = [amy, tablet, dev, stranger]
  for (const deed of story) await act(devices, deed)
  const entries = [...mergeEntries(...devices.map(({ entries: own }) => own)).values()]
  return { ledger: amy.ledger, entries, lists, fingerprint: centre.fingerprint }
}
