// The extra fields of a ZIP header: zip64 is completed and checked, timestamps and owners are ignored, all else is
// refused, since an unknown field may give another name (Unicode path), a link target or an encryption.

import { err, ok, type Result } from '#/base/result.ts'
import { max32, uint64, viewOf, type Zip64Thresholds } from '#/bundle/zip/zip-format.ts'
import type { EntryFault } from '#/bundle/zip/zip-problem.ts'

const zip64Id = 1
/** NTFS times, extended timestamp, Info-ZIP Unix (three generations), Java's empty marker. */
const harmlessIds: ReadonlySet<number> = new Set([0x000a, 0x5455, 0x5855, 0x7855, 0x7875, 0xcafe])

/** The zip64 field's bytes if there is one. */
export const zip64Field = (extra: Uint8Array): Result<Uint8Array | null, EntryFault> => {
  const view = viewOf(extra)
  let found: Uint8Array | null = null
  for (let at = 0; at < extra.length;) {
    if (at + 4 > extra.length) return err({ kind: 'extra field damaged' })
    const id = view.getUint16(at, true)
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > extra.length) return err({ kind: 'extra field damaged' })
    if (id === zip64Id) {
      if (found !== null) return err({ kind: 'zip64 oddity', why: 'contradicts' })
      found = extra.subarray(at + 4, end)
    } else if (!harmlessIds.has(id)) {
      return err({ kind: 'extra field not allowed', id })
    }
    at = end
  }
  return ok(found)
}

/**
 * 32-bit values completed from a zip64 field: each that is all ones is the next 8 bytes of it. The field must be there
 * exactly when one is all ones, hold exactly those, and be needed by at least one value.
 */
export const completeFromZip64 = (
  values: readonly number[],
  field: Uint8Array | null,
  thresholds: Zip64Thresholds,
): Result<number[], EntryFault> => {
  const missing = values.filter((value) => value === max32).length
  if (missing === 0) return field === null ? ok([...values]) : err({ kind: 'zip64 oddity', why: 'needless' })
  if (field === null) return err({ kind: 'zip64 oddity', why: 'missing' })
  if (field.length !== 8 * missing) return err({ kind: 'zip64 oddity', why: 'wrong length' })
  const view = viewOf(field)
  let at = 0
  const complete = values.map((value) => {
    if (value !== max32) return value
    at += 8
    return uint64(view, at - 8)
  })
  const needed = complete.some((value) => value >= thresholds.bytes)
  return needed ? ok(complete) : err({ kind: 'zip64 oddity', why: 'needless' })
}
