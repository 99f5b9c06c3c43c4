// A captured file's facts as a row, joined with what is known of the same bytes already.

import type { NewBlob, StoredCopy } from '#/store/commit.ts'
import type { BlobRow } from '#/store/rows.ts'

/** A picker's File does not survive a power cut; storing one is a bug. */
export const inMemory = (content: Blob): Blob => {
  if (content instanceof File) throw new Error('a picked File is not to be stored: read it into memory')
  return content
}

/** What was just hashed replaces what was there: a second copy of a damaged file repairs it. */
export const blobRowOf = (
  { ledger, sha256, bytes, crc32, mediaType, placeKept = false }: NewBlob,
  { copy, parts }: StoredCopy,
  there: BlobRow | undefined,
): BlobRow => {
  const ledgers = [...new Set([...(there?.ledgers ?? []), ledger])]
  // The same bytes from elsewhere say nothing of it.
  const isPlaceKept = placeKept || there?.placeKept === true
  const row: BlobRow = { sha256, bytes, crc32, mediaType, copy, parts, ledgers, checkedAt: Date.now() }
  return isPlaceKept ? { ...row, placeKept: true } : row
}
