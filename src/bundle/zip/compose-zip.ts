// A bundle's ZIP as a Blob of references: header, content, header, content, …, directory. Sizes and CRCs are known since
// capture, so nothing is read, copied or compressed here, and 1 GiB takes a fraction of a second (architecture §4).
// Must never look into a content: whoever calls vouches for the CRCs, and the reader finds out.

import { isDay } from '#/base/dates.ts'
import { zipLimits, zip64Thresholds, type Zip64Thresholds } from '#/bundle/zip/zip-format.ts'
import { zipLayout, type ZipFile } from '#/bundle/zip/zip-layout.ts'
import { nameClashes, nameFault } from '#/bundle/zip/zip-name.ts'

/** `bytes` must be the content's size, `crc32` its CRC-32. */
export type ZipContent = ZipFile & { readonly content: Blob | Uint8Array<ArrayBuffer> }

/**
 * Stored entries in the order given; the same files and day always give the same bytes.
 * Throws on a bug of the caller: a name that {@link nameFault} refuses, two names that are one file somewhere, a content
 * of another size than stated, a day that is none, or more files than the reader accepts.
 */
export const composeZip = (
  files: readonly ZipContent[],
  modified: { readonly day: string },
  thresholds: Zip64Thresholds = zip64Thresholds,
): Blob => {
  if (!isDay(modified.day)) throw new Error('a bundle is written on a day')
  if (files.length > zipLimits.files) throw new Error(`too many files for one bundle: ${files.length}`)
  for (const file of files) requireSound(file)
  const [clash] = nameClashes(files.map((file) => file.name))
  if (clash !== undefined) throw new Error(`${clash.kind}: ${files[clash.index]?.name} and ${clash.other}`)

  const layout = zipLayout(files, modified, thresholds)
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = []
  for (const [i, file] of files.entries()) {
    const header = layout.headers[i]
    if (header !== undefined) parts.push(header.bytes, file.content)
  }
  parts.push(layout.directory.bytes)
  return new Blob(parts, { type: 'application/zip' })
}

const requireSound = ({ name, bytes, content }: ZipContent): void => {
  const fault = nameFault(name)
  if (fault !== null) throw new Error(`name not allowed in a bundle (${fault}): ${name}`)
  const size = content instanceof Uint8Array ? content.byteLength : content.size
  if (size !== bytes) throw new Error(`${name} has ${size} bytes, not ${bytes}`)
}
