// CRC-32 of a file in memory, computed once, at capture, because bundles are composed without reading the files again.
// In turns on the main thread: handing a photo to a worker costs more than the 7 ms it would save.

import { crc32 } from '#/base/hash.ts'
import type { Bytes } from '#/base/bytes.ts'
import { takeTurns } from '#/store/take-turns.ts'

const piece = 1024 * 1024

/** Lets whatever was just started go first. */
export const crc32InTurns = async (bytes: Bytes): Promise<number> => {
  const turns = takeTurns()
  await turns.yield()
  let check = 0
  for (let at = 0; at < bytes.length; at += piece) {
    check = crc32(bytes.subarray(at, at + piece), check)
    if (turns.isDue()) await turns.yield()
  }
  return check
}
