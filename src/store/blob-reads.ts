// Files by the hash of their bytes. Content comes by reference, however large; nothing here reads it into memory but the
// check that re-hashes it, piece by piece.

import { err, ok, type Result } from '#/base/result.ts'
import { crc32, sha256Hasher, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { partRows } from '#/store/part-rows.ts'
import type { BlobRow, PartRow } from '#/store/rows.ts'
import type { StoreError } from '#/store/store-error.ts'
import { takeTurns } from '#/store/take-turns.ts'

export type BlobFacts = Pick<BlobRow, 'sha256' | 'bytes' | 'crc32' | 'mediaType' | 'checkedAt'>
export type StoredBlob = BlobFacts & { readonly blob: Blob; readonly placeKept: boolean }

export type BlobReads = {
  blob(sha256: Sha256): Promise<Result<StoredBlob, StoreError>>
  /** Many at once, as a bundle needs them: those that are here and whole by their sizes, and the rest by name. */
  blobs(hashes: readonly Sha256[]): Promise<Result<StoredBlobs, StoreError>>
  /** What a portfolio holds, without reading any of it. */
  blobFactsOf(ledger: Id): Promise<Result<readonly BlobFacts[], StoreError>>
  /** Hashes the stored bytes again: `blob damaged` when they are not what was captured. Up to 600 MB/s. */
  checkBlob(sha256: Sha256): Promise<Result<void, StoreError>>
  /** A small picture, where one was made. */
  thumbnail(sha256: Sha256): Promise<Result<Blob | null, StoreError>>
  putThumbnail(sha256: Sha256, picture: Blob): Promise<Result<void, StoreError>>
}

export type StoredBlobs = {
  readonly found: ReadonlyMap<Sha256, StoredBlob>
  readonly missing: readonly Sha256[]
  readonly damaged: readonly Sha256[]
}

/** What is hashed at once; WebCrypto takes whole buffers only. */
const inMemory = 32 * 1024 * 1024
const piece = 1024 * 1024

const assembled = (row: BlobRow, parts: readonly PartRow[]): StoredBlob | null => {
  const contents = parts.map(({ content }) => content)
  const size = contents.reduce((sum, content) => sum + content.size, 0)
  if (contents.length !== row.parts || size !== row.bytes) return null
  const { sha256, bytes, crc32: check, mediaType, checkedAt, placeKept = false } = row
  const [first] = contents
  // The browser makes each Blob across processes: 0.3 ms each, for nothing where the part is the whole.
  const isWhole = contents.length === 1 && first?.type === mediaType
  const blob = isWhole ? first : new Blob(contents, { type: mediaType })
  return { sha256, bytes, crc32: check, mediaType, checkedAt, placeKept, blob }
}

const readMany = (database: Database, hashes: readonly Sha256[]): PromiseLike<StoredBlobs> =>
  database.transaction('r', [database.blobs, database.parts], async () => {
    const rows = await database.blobs.bulkGet([...hashes])
    // Most files are one part: those come by their keys in one go, a fraction of the time of a query each.
    const firsts = await database.parts.bulkGet(rows.map((row) => [row?.copy ?? '', 0]))
    const parts = await Promise.all(
      rows.map(async (row, i) => {
        const first = firsts[i]
        if (row === undefined || first === undefined) return []
        return row.parts === 1 ? [first] : partRows(database, row.copy).toArray()
      }),
    )
    const found = new Map<Sha256, StoredBlob>()
    const missing: Sha256[] = []
    const damaged: Sha256[] = []
    for (const [i, sha256] of hashes.entries()) {
      const row = rows[i]
      const whole = row === undefined ? null : assembled(row, parts[i] ?? [])
      if (whole !== null) found.set(sha256, whole)
      else if (row === undefined) missing.push(sha256)
      else damaged.push(sha256)
    }
    return { found, missing, damaged }
  })

const hashOf = async (blob: Blob): Promise<{ sha256: Sha256; crc32: number }> => {
  const turns = takeTurns()
  const hasher = blob.size > inMemory ? sha256Hasher() : null
  let sum = 0
  const take = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; at += piece) {
      const slice = bytes.subarray(at, at + piece)
      sum = crc32(slice, sum)
      hasher?.update(slice)
      if (turns.isDue()) await turns.yield()
    }
  }
  if (hasher === null) {
    const buffer = await blob.arrayBuffer()
    const [sha256] = await Promise.all([sha256OfBuffer(buffer), take(new Uint8Array(buffer))])
    return { sha256, crc32: sum }
  }
  for (let at = 0; at < blob.size; at += 8 * piece)
    await take(new Uint8Array(await blob.slice(at, at + 8 * piece).arrayBuffer()))
  return { sha256: hasher.digest(), crc32: sum }
}

const isAsCaptured = async ({ blob, sha256, crc32: check }: StoredBlob): Promise<boolean> => {
  try {
    const now = await hashOf(blob)
    return now.sha256 === sha256 && now.crc32 === check
  } catch {
    // The browser lost the file behind the row: NotFoundError, NotReadableError.
    return false
  }
}

export const blobReads = (handle: Handle): BlobReads => {
  const blobs: BlobReads['blobs'] = (hashes) => handle.run((database) => readMany(database, hashes))
  const blob: BlobReads['blob'] = async (sha256) => {
    const read = await blobs([sha256])
    if (!read.ok) return read
    const found = read.value.found.get(sha256)
    if (found !== undefined) return ok(found)
    const damaged = read.value.damaged.length > 0
    return err(damaged ? { kind: 'blob damaged', sha256 } : { kind: 'not here', key: sha256 })
  }
  return {
    blob,
    blobs,
    blobFactsOf: (ledger) =>
      handle.run(async (database) => {
        const rows = await database.blobs.where('ledgers').equals(ledger).toArray()
        return rows.map(({ sha256, bytes, crc32: check, mediaType, checkedAt }) => ({
          sha256,
          bytes,
          crc32: check,
          mediaType,
          checkedAt,
        }))
      }),
    checkBlob: async (sha256) => {
      const stored = await blob(sha256)
      if (!stored.ok) return stored
      if (!(await isAsCaptured(stored.value))) return err({ kind: 'blob damaged', sha256 })
      const noted = await handle.run((database) => database.blobs.update(sha256, { checkedAt: Date.now() }))
      // The file is sound even where there is no room left to note when that was seen.
      return noted.ok || noted.error.kind === 'quota full' ? ok(undefined) : noted
    },
    thumbnail: async (sha256) => {
      const row = await handle.run((database) => database.thumbnails.get(sha256))
      if (!row.ok) return row
      return ok(row.value === undefined ? null : new Blob([row.value.image], { type: row.value.mediaType }))
    },
    putThumbnail: async (sha256, picture) => {
      const image = await picture.arrayBuffer()
      // Not for a file that has been erased meanwhile.
      return handle.run((database) =>
        database.transaction('rw', [database.blobs, database.thumbnails], async () => {
          if ((await database.blobs.get(sha256)) === undefined) return
          await database.thumbnails.put({ sha256, image, mediaType: picture.type })
        }),
      )
    },
  }
}
