// What people do in tests, in the words of the kinds: capture a note, claim a criterion, name the centre.

import { replacedBy } from '#/portfolio/edited.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import type { ContentOf } from '#/portfolio/kinds/content.ts'
import type { Description, EvidenceFields, Flavour, Portfolio } from '#/portfolio/portfolio.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { TestDevice } from './people.ts'

export const foldOf = (
  device: TestDevice,
  lists: readonly CentreList[] = [],
  flavour: Flavour | null = null,
): Portfolio => foldPortfolio({ ledger: device.ledger, entries: device.entries, lists, flavour })

export const captureNote = (
  device: TestDevice,
  account: string,
  changes: Partial<ContentOf<'evidence.captured'>> = {},
): Promise<Entry> =>
  device.write('evidence.captured', {
    form: 'note',
    files: [],
    title: '',
    account,
    performedOn: '',
    place: '',
    simulated: null,
    ...changes,
  })

export const claim = (device: TestDevice, evidence: string, ...criteria: readonly string[]): Promise<Entry> =>
  device.write('evidence.mapped', {
    evidence,
    add: criteria.map((criterion) => ({ criterion, position: { kind: 'whole' } })),
    remove: [],
  })

export const describeEvidence = (
  device: TestDevice,
  evidence: string,
  changes: Partial<EvidenceFields>,
  lists: readonly CentreList[] = [],
): Promise<Entry> => {
  const there = foldOf(device, lists).evidence.get(evidence)
  const was = there ? replacedBy(there.fields, changes) : {}
  return device.write('evidence.described', { evidence, changes, was })
}

export const describePortfolio = (device: TestDevice, changes: Partial<Description>): Promise<Entry> =>
  device.write('portfolio.described', {
    changes,
    was: replacedBy(foldOf(device).description, changes),
  })
