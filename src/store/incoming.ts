// Large files on their way in from elsewhere, part by part and in any order: durable as they come, so that a cut connection
// or a closed page costs one part. They become a file in one commit, once all of them together have the right hash.

import { ok, type Result } from '#/base/result.ts'
import { crc32, sha256Hasher, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { inMemory } from '#/store/blob-rows.ts'
import { commitTo } from '#/store/commit.ts'
import type { Database } from '#/store/database.ts'
import type { Handle } from '#/store/handle.ts'
import { incomingKey, partRows } from '#/store/part-rows.ts'
import type { StoreError } from '#/store/store-error.ts'

/** `lost here`: a part could not be read, which is no fault of what lies elsewhere. */
export type Joined = 'joined' | 'wrong' | 'lost here'

export type Incoming = {
  /** Indexes of the parts that lie here. */
  incomingParts(sha256: Sha256): Promise<Result<ReadonlySet<number>, StoreError>>
  putIncomingPart(sha256: Sha256, index: number, content: Blob): Promise<Result<void, StoreError>>
  /** All parts together become the file if their hash is right; if not they are thrown away, or the one alone that cannot be read. */
  joinIncoming(
    ledger: Id,
    file: { readonly sha256: Sha256; readonly mediaType: string },
  ): Promise<Result<Joined, StoreError>>
  /** Not those of a film that came this way and is here: another portfolio may be waiting for the same one. */
  dropIncoming(sha256: Sha256): Promise<Result<void, StoreError>>
}

/** Null where the browser lost the file behind the row: NotFoundError, NotReadableError. */
const bytesIn = async (content: Blob): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await content.arrayBuffer())
  } catch {
    return null
  }
}

export const incoming = (handle: Handle): Incoming => {
  const drop = (sha256: Sha256, which: (database: Database) => PromiseLike<unknown>) =>
    handle.run((database) =>
      database.transaction('rw', [database.blobs, database.parts], async () => {
        const film = await database.blobs.get(sha256)
        if (film?.copy !== incomingKey(sha256)) await which(database)
      }),
    )
  const dropIncoming: Incoming['dropIncoming'] = (sha256) =>
    drop(sha256, (database) => partRows(database, incomingKey(sha256)).delete())
  return {
    incomingParts: (sha256) =>
      handle.run(async (database) => {
        const indexes = new Set<number>()
        // Of the parts only their keys: the rows hold 8 MiB each.
        await partRows(database, incomingKey(sha256)).eachPrimaryKey((key) => {
          if (Array.isArray(key) && typeof key[1] === 'number') indexes.add(key[1])
        })
        return indexes
      }),
    putIncomingPart: (sha256, index, content) =>
      handle.run(
        async (database) =>
          void (await database.parts.put({ copy: incomingKey(sha256), index, content: inMemory(content) })),
      ),
    joinIncoming: async (ledger, { sha256, mediaType }) => {
      const copy = incomingKey(sha256)
      const hasher = sha256Hasher()
      let [check, bytes, index] = [0, 0, 0]
      for (;;) {
        const at = index
        // One at a time: the whole of a film does not fit into memory.
        const row = await handle.run((database) => database.parts.get([copy, at]))
        if (!row.ok) return row
        if (row.value === undefined) break
        const part = await bytesIn(row.value.content)
        if (part === null) {
          const dropped = await drop(sha256, (database) => database.parts.delete([copy, at]))
          return dropped.ok ? ok('lost here') : dropped
        }
        hasher.update(part)
        check = crc32(part, check)
        bytes += part.length
        index += 1
      }
      if (hasher.digest() !== sha256) {
        const dropped = await dropIncoming(sha256)
        return dropped.ok ? ok('wrong') : dropped
      }
      const blob = { ledger, sha256, bytes, crc32: check, mediaType, content: { copy, parts: index } }
      const committed = await commitTo(handle, { blobs: [blob] })
      return committed.ok ? ok('joined') : committed
    },
    dropIncoming,
  }
}
