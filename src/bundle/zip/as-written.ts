// Finds a changed header byte by writing all headers again: whatever composeZip would not have written, somebody else did.
// Says nothing about contents; those are for the hashes.

import { bytesEqual } from '#/base/bytes.ts'
import type { LocalExtent } from '#/bundle/zip/local-header.ts'
import type { JudgedRecord } from '#/bundle/zip/record-faults.ts'
import { isRealDosDate, method, type ZipLimits } from '#/bundle/zip/zip-format.ts'
import { layoutOnDosDate, type ZipLayout } from '#/bundle/zip/zip-layout.ts'

/** Whether composeZip, given these names, sizes, CRCs and day, would have written these very header bytes. */
export const isAsWritten = (
  size: number,
  judged: readonly JudgedRecord[],
  extents: readonly (LocalExtent | null)[],
  directoryAt: number,
  tail: Uint8Array,
  limits: ZipLimits,
): boolean => {
  const dosDate = judged[0]?.record.dosDate
  if (dosDate !== undefined && !isRealDosDate(dosDate)) return false
  if (judged.some(({ isFolder, record }) => isFolder || record.method !== method.stored)) return false
  const layout = layoutOnDosDate(
    judged.map(({ record }) => record),
    dosDate ?? 0,
    limits.zip64,
  )
  return (
    layout.bytes === size &&
    layout.directory.at === directoryAt &&
    bytesEqual(layout.directory.bytes, tail) &&
    headersAreAsWritten(layout, judged, extents)
  )
}

const headersAreAsWritten = (
  layout: ZipLayout,
  judged: readonly JudgedRecord[],
  extents: readonly (LocalExtent | null)[],
): boolean =>
  layout.headers.every((header, i) => {
    const extent = extents[i]
    const samePlace = judged[i]?.record.headerAt === header.at
    return samePlace && extent !== null && extent !== undefined && bytesEqual(extent.header, header.bytes)
  })
