// Scans of several pages in tests: captured with the first, the others added as the app adds them, and parts covered.

import type { Entry } from '#/ledger/entry.ts'
import { replacedBy } from '#/portfolio/edited.ts'
import type { Evidence, EvidenceFile } from '#/portfolio/portfolio.ts'
import { fileOf } from './bundles.ts'
import type { TestDevice } from './people.ts'
import { captureNote, foldOf } from './portfolio-stories.ts'

export const page = (text: string) => fileOf(text, 'image/jpeg', `${text}.jpg`)

export const captureScan = (device: TestDevice, first: EvidenceFile): Promise<Entry> =>
  captureNote(device, '', { form: 'photo', files: [first] })

export const evidenceIn = (device: TestDevice, id: string): Evidence => {
  const evidence = foldOf(device).evidence.get(id)
  if (evidence === undefined) throw new Error(`no evidence ${id}`)
  return evidence
}

/** The whole new list, as an edit of what stands. */
export const setFiles = (device: TestDevice, id: string, files: readonly EvidenceFile[]): Promise<Entry> =>
  device.write('evidence.described', {
    evidence: id,
    changes: { files: files.map((file) => ({ ...file })) },
    was: replacedBy(evidenceIn(device, id).fields, { files }),
  })

/** The covered picture takes the place of the other, which is then erased from this evidence. */
export const cover = async (
  device: TestDevice,
  id: string,
  original: EvidenceFile,
  covered: EvidenceFile,
) => {
  const copy = { ...covered, redactedFrom: original.sha256 }
  const { files } = evidenceIn(device, id)
  await setFiles(
    device,
    id,
    files.map((file) => (file.sha256 === original.sha256 ? copy : file)),
  )
  return device.write('content.erased', {
    reason: 'a part was covered',
    entries: [],
    blobs: [original.sha256],
    evidence: id,
  })
}
