// SHA-256 and CRC-32 of a file in memory, computed once, at capture: bundles are composed from them without reading.

import { crc32, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Bytes } from '#/base/bytes.ts'
import { takeTurns } from '#/store/take-turns.ts'

const piece = 1024 * 1024

/** SHA-256 runs beside the page; CRC-32 in turns on it, because a worker would cost more than the few ms it saves. */
export const fingerprintOf = async (bytes: Bytes): Promise<{ sha256: Sha256; crc32: number }> => {
  const hashing = sha256OfBuffer(bytes)
  const turns = takeTurns()
  let check = 0
  for (let at = 0; at < bytes.length; at += piece) {
    check = crc32(bytes.subarray(at, at + piece), check)
    if (turns.isDue()) await turns.yield()
  }
  return { sha256: await hashing, crc32: check }
}
