// The content of a ZIP entry as a Blob. A stored one is a reference into the ZIP and costs nothing; a deflated one (from a
// ZIP that somebody packed again) is inflated under a running limit and stopped at the first byte beyond its stated size.

import { Inflate } from 'fflate'
import { crc32 } from '#/base/hash.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { ZipEntry } from '#/bundle/zip/read-zip.ts'

export type ContentError = {
  readonly kind:
    'cannot be read' | 'cannot be inflated' | 'longer than stated' | 'shorter than stated' | 'wrong CRC'
  readonly name: string
}

/** Small steps in, because one byte of deflate can become a thousand: at most about 8 MiB come out of one. */
const packedStep = 8 * 1024
const readStep = 2 ** 20
const blobStep = 8 * 2 ** 20

/**
 * A stored entry's CRC is not checked here: whoever needs the content checks its SHA-256, which says more.
 * A deflated one's is, since its bytes pass through anyway.
 */
export const contentOf = async (entry: ZipEntry): Promise<Result<Blob, ContentError>> => {
  if (entry.stored) return ok(entry.packed)
  const inflated = await inflate(entry)
  return typeof inflated === 'string' ? err({ kind: inflated, name: entry.name }) : ok(inflated)
}

const inflate = async (entry: ZipEntry): Promise<Blob | ContentError['kind']> => {
  let total = 0
  let sum = 0
  const { packed } = entry
  const parts: Blob[] = []
  let pending: Uint8Array<ArrayBuffer>[] = []
  let pendingBytes = 0
  const keep = (): void => {
    // Blobs may live on disk; arrays may not.
    parts.push(new Blob(pending))
    pending = []
    pendingBytes = 0
  }
  const inflater = new Inflate((chunk) => {
    total += chunk.length
    if (total > entry.bytes) return
    const own = new Uint8Array(chunk)
    sum = crc32(own, sum)
    pending.push(own)
    pendingBytes += own.length
    if (pendingBytes >= blobStep) keep()
  })

  for (let at = 0; at < entry.packedBytes; at += readStep) {
    const step = await readOrNull(packed.slice(at, at + readStep))
    if (step === null) return 'cannot be read'
    for (let from = 0; from < step.length; from += packedStep) {
      const isLast = at + from + packedStep >= entry.packedBytes
      try {
        inflater.push(step.subarray(from, from + packedStep), isLast)
      } catch {
        return 'cannot be inflated'
      }
      if (total > entry.bytes) return 'longer than stated'
    }
  }
  if (total < entry.bytes) return 'shorter than stated'
  if (sum !== entry.crc32) return 'wrong CRC'
  keep()
  return new Blob(parts)
}

const readOrNull = async (blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}
