// SHA-256 and CRC-32 of Blobs, for verifying a bundle: files of usual size in one go through WebCrypto, larger ones in
// steps. CRCs are not computed when SHA-256 is checked: it finds all that a CRC finds, and each pass costs time.

import { crc32, sha256Hasher, sha256OfBuffer, type Hasher, type Sha256 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { contentOf, type ContentError } from '#/bundle/zip/entry-content.ts'
import type { ZipEntry } from '#/bundle/zip/read-zip.ts'

/**
 * `wholeBytes`: files up to this size are read into memory whole. WebCrypto cannot stream and is five to ten times as fast
 * as JavaScript, so a desktop or the command line may raise it. `hasher`: what serves the larger ones.
 */
export type DigestOptions = { readonly wholeBytes?: number; readonly hasher?: () => Hasher }

const usualWholeBytes = 32 * 2 ** 20
const step = 4 * 2 ** 20

/** Rejects when the Blob cannot be read. */
export const digestOf = async (blob: Blob, options: DigestOptions = {}): Promise<Sha256> => {
  if (blob.size <= (options.wholeBytes ?? usualWholeBytes)) return sha256OfBuffer(await blob.arrayBuffer())
  const hasher = (options.hasher ?? sha256Hasher)()
  for await (const bytes of stepsOf(blob)) hasher.update(bytes)
  return hasher.digest()
}

/** Rejects when the Blob cannot be read. */
export const crc32Of = async (blob: Blob): Promise<number> => {
  let sum = 0
  for await (const bytes of stepsOf(blob)) sum = crc32(bytes, sum)
  return sum
}

/** The Blob in steps of 4 MiB, each being read while the one before is worked on. */
async function* stepsOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const read = (at: number): Promise<ArrayBuffer> => blob.slice(at, at + step).arrayBuffer()
  let next = read(0)
  for (let at = 0; at < blob.size; at += step) {
    const current = await next
    if (at + step < blob.size) {
      next = read(at + step)
      // Should the one who iterates stop early, a failed read ahead is nobody's concern.
      next.catch(() => undefined)
    }
    yield new Uint8Array(current)
  }
}

export type EntryDigest = { readonly entry: ZipEntry; readonly digest: Result<Sha256, ContentError> }

/** Two large files at a time (one is read while the other is hashed), or more small ones, where the waiting is the cost. */
const largeInFlight = 2
const smallInFlight = 16
const smallBytes = 2 ** 20

/** Digests of all entries' contents, in the order given. `onDigest` hears of each as it is done, for progress. */
export const digestEntries = async (
  entries: readonly ZipEntry[],
  onDigest: (done: EntryDigest) => void = () => undefined,
  options: DigestOptions = {},
): Promise<EntryDigest[]> => {
  const done: EntryDigest[] = []
  const work = async (indices: IterableIterator<number>): Promise<void> => {
    for (const index of indices) {
      const entry = entries[index]
      if (entry === undefined) continue
      const digest = { entry, digest: await digestOfEntry(entry, options) }
      done[index] = digest
      onDigest(digest)
    }
  }
  const isSmall = (index: number): boolean => (entries[index]?.packedBytes ?? 0) <= smallBytes
  const all = [...entries.keys()]
  const inFlight = async (indices: number[], workers: number): Promise<void> => {
    // The workers share one iterator, so each takes the next that nobody has begun.
    const shared = indices.values()
    await Promise.all(Array.from({ length: workers }, () => work(shared)))
  }
  await inFlight(all.filter(isSmall), smallInFlight)
  await inFlight(
    all.filter((index) => !isSmall(index)),
    largeInFlight,
  )
  return done
}

const digestOfEntry = async (entry: ZipEntry, options: DigestOptions): Promise<EntryDigest['digest']> => {
  const content = await contentOf(entry)
  if (!content.ok) return content
  try {
    return ok(await digestOf(content.value, options))
  } catch {
    return err({ kind: 'cannot be read', name: entry.name })
  }
}
