// One file from a destination, for a moment and not to be kept: whole and checked, or nothing. For a portfolio file that is to
// hold what this device does without.

import type { Bytes } from '#/base/bytes.ts'
import { sha256Hasher, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { ok, type Result } from '#/base/result.ts'
import type { Destination, DestinationError, Doing, Path } from '#/sync/destination.ts'
import { folderOf, pathOf, readPartName } from '#/sync/names.ts'

type Fetched<T = Blob> = Promise<Result<T | null, DestinationError>>

/** Null where nothing lies there, or other bytes than these. */
const bytesAt = async (
  destination: Destination,
  path: Path,
  sha256: Sha256,
  doing: Doing,
): Fetched<Bytes> => {
  const got = await destination.get(path, doing)
  if (!got.ok) return got.error.kind === 'not there' ? ok(null) : got
  return ok((await sha256OfBuffer(got.value)) === sha256 ? got.value : null)
}

/** Null where it does not lie there, or is not what its name says. */
export const fetchFile = async (
  destination: Destination,
  ledger: Id,
  sha256: Sha256,
  doing: Doing = {},
): Fetched => {
  const whole = await bytesAt(destination, pathOf(ledger, 'blobs', sha256), sha256, doing)
  if (!whole.ok) return whole
  return whole.value === null ? fetchParts(destination, ledger, sha256, doing) : ok(new Blob([whole.value]))
}

const fetchParts = async (destination: Destination, ledger: Id, sha256: Sha256, doing: Doing): Fetched => {
  const listed = await destination.list(folderOf(ledger, 'parts'), doing)
  if (!listed.ok) return listed
  const named = listed.value.flatMap(({ name }) => {
    const read = readPartName(name)
    return read?.file === sha256 ? [{ name, ...read }] : []
  })
  const hasher = sha256Hasher()
  const parts: Blob[] = []
  for (;;) {
    // One part may be listed under more than one hash, of which one is right.
    const next = named.filter(({ index }) => index === parts.length)
    let found: Bytes | null = null
    for (const { name, part } of next) {
      const got = await bytesAt(destination, pathOf(ledger, 'parts', name), part, doing)
      if (!got.ok) return got
      found ??= got.value
      if (found !== null) break
    }
    if (found === null) break
    hasher.update(found)
    // The browser puts large Blobs on disk: the whole of a film need not fit into memory.
    parts.push(new Blob([found]))
  }
  return ok(hasher.digest() === sha256 ? new Blob(parts) : null)
}
