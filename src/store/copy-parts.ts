// Stores a large file part by part, hashing as it goes, because reading a gigabyte at once fails and WebCrypto cannot
// stream. Runs in a worker. The parts become evidence only with the commit that names them; until then they are a copy
// that a crash may interrupt, and that `dropCopy` removes without trace.

import { err, ok, type Result } from '#/base/result.ts'
import type { Id } from '#/base/ids.ts'
import { crc32, sha256Hasher, type Sha256 } from '#/base/hash.ts'
import type { StoredCopy } from '#/store/commit.ts'
import type { Handle } from '#/store/handle.ts'
import { partRows } from '#/store/part-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

/** Files above this take this path; below, one Blob in memory is faster and as safe. */
export const largeFile = 32 * 1024 * 1024
export const partBytes = 8 * 1024 * 1024

export type LargeCopy = StoredCopy & {
  readonly sha256: Sha256
  readonly crc32: number
  readonly bytes: number
  /** For telling the media type. */
  readonly firstBytes: Uint8Array
}

export type CopyError = StoreError | { kind: 'stopped' } | { kind: 'unreadable' }

export type CopyWork = {
  readonly copy: string
  readonly holder: string
  readonly person: Id | null
  readonly name: string
  readonly isStopped: () => boolean
  /** Bytes stored so far. */
  readonly onProgress: (bytes: number) => void
}

const read = async (slice: Blob): Promise<ArrayBuffer | null> => {
  try {
    return await slice.arrayBuffer()
  } catch {
    // Moved, changed or taken out (a memory card) while being read.
    return null
  }
}

/** Removes the parts and the note of an unfinished copy. */
export const dropCopy = (handle: Handle, copy: string): Promise<Result<void, StoreError>> =>
  handle.run((database) =>
    database.transaction('rw', [database.copies, database.parts], async () => {
      if ((await database.copies.get(copy)) === undefined) return
      await partRows(database, copy).delete()
      await database.copies.delete(copy)
    }),
  )

const copyAll = async (
  handle: Handle,
  file: Blob,
  { copy, holder, person, name, isStopped, onProgress }: CopyWork,
): Promise<Result<LargeCopy, CopyError>> => {
  const begun = await handle.run((database) =>
    database.copies.put({
      copy,
      holder,
      ...(person !== null && { person }),
      name,
      bytes: file.size,
      startedAt: Date.now(),
    }),
  )
  if (!begun.ok) return begun
  const hasher = sha256Hasher()
  let check = 0
  let index = 0
  let firstBytes = new Uint8Array()
  for (let at = 0; at < file.size; at += partBytes) {
    if (isStopped()) return err({ kind: 'stopped' })
    const buffer = await read(file.slice(at, at + partBytes))
    if (buffer === null || buffer.byteLength !== Math.min(partBytes, file.size - at))
      return err({ kind: 'unreadable' })
    const part = { copy, index, content: new Blob([buffer]) }
    const writing = handle.run((database) => database.parts.put(part))
    // Hashed while the browser writes.
    const bytes = new Uint8Array(buffer)
    hasher.update(bytes)
    check = crc32(bytes, check)
    if (index === 0) firstBytes = bytes.slice(0, 4096)
    const written = await writing
    if (!written.ok) return written
    index += 1
    onProgress(at + bytes.length)
  }
  return ok({ copy, parts: index, sha256: hasher.digest(), crc32: check, bytes: file.size, firstBytes })
}

/** On any failure what was stored so far is removed again, as far as storage still answers. */
export const copyParts = async (
  handle: Handle,
  file: Blob,
  work: CopyWork,
): Promise<Result<LargeCopy, CopyError>> => {
  const copied = await copyAll(handle, file, work)
  if (!copied.ok) await dropCopy(handle, work.copy)
  return copied
}
