// A portfolio whose evidence are the picked files, in the app's own store: read, hashed and committed in memory, a few files
// a commit, with a signed entry each. How long that takes is not measured here.

import { dayOf, momentNow } from '#/base/dates.ts'
import { crc32, sha256OfBuffer } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { unwrap } from '#/base/result.ts'
import { nextPosition } from '#/ledger/tips.ts'
import { writeEntry } from '#/ledger/write-entry.ts'
import type { EvidenceFile } from '#/portfolio/portfolio.ts'
import type { NewBlob } from '#/store/commit.ts'
import { openPortfolio, theStore } from '#/ui/session/session.ts'
import { startPortfolio } from '#/ui/session/start-portfolio.ts'
import { showPortfolio } from '#/ui/session/start-session.ts'
import { positionAfter } from './position-after.ts'

const filesACommit = 6
const mediaType = 'image/jpeg'

const blobOf = async (ledger: Id, file: File): Promise<NewBlob> => {
  const buffer = await file.arrayBuffer()
  const content = new Blob([buffer], { type: mediaType })
  const facts = { bytes: buffer.byteLength, crc32: crc32(new Uint8Array(buffer)), mediaType }
  return { ledger, sha256: await sha256OfBuffer(buffer), ...facts, content }
}

const captureAll = async (files: readonly EvidenceFile[]): Promise<void> => {
  const { ledger, portfolio, writer } = openPortfolio()
  if (writer === null) throw new Error('nobody writes here')
  const { signer } = writer
  let position = nextPosition(portfolio.tips, 'portfolio', ledger, signer.device)
  const entries = []
  for (const file of files) {
    const entry = await writeEntry(signer, position, 'evidence.captured', {
      form: 'photo',
      files: [file],
      title: file.name,
      account: 'Taken after the make-ready.',
      performedOn: dayOf(momentNow()),
      place: 'Press hall',
      simulated: false,
    })
    entries.push(entry)
    position = positionAfter(position, entry)
  }
  unwrap(await theStore().commit({ entries }))
  unwrap(await showPortfolio(ledger))
}

export const growWithFiles = async (files: readonly File[]): Promise<void> => {
  unwrap(await startPortfolio())
  const { ledger } = openPortfolio()
  const stored: EvidenceFile[] = []
  for (let from = 0; from < files.length; from += filesACommit) {
    const slice = files.slice(from, from + filesACommit)
    const blobs = await Promise.all(slice.map((file) => blobOf(ledger, file)))
    unwrap(await theStore().commit({ blobs }))
    for (const [i, { sha256, bytes }] of blobs.entries())
      stored.push({ sha256, bytes, mediaType, name: slice[i]?.name ?? '' })
  }
  await captureAll(stored)
}
