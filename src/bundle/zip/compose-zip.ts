// A bundle's ZIP as a Blob of references: header, content, header, content, …, directory. Sizes and CRCs are known since
// capture, so nothing is read, copied or compressed here, and 1 GiB takes a fraction of a second (architecture §4).
// Must never look into a content: whoever calls vouches for the CRCs, and the reader finds out.

import { concatBytes } from '#/base/bytes.ts'
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
  const pieces = files.flatMap((file, i): Piece[] => [
    layout.headers[i]?.bytes ?? new Uint8Array(),
    file.content,
  ])
  return new Blob(joinNeighbours([...pieces, layout.directory.bytes]), { type: 'application/zip' })
}

type Piece = Blob | Uint8Array<ArrayBuffer>

/** Arrays next to each other become one: a Blob of 131,000 small pieces takes seconds to make and is slow to read. */
const joinNeighbours = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = []
  let run: Uint8Array[] = []
  const endRun = (): void => {
    if (run.length > 0) joined.push(concatBytes(run))
    run = []
  }
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      run.push(piece)
      continue
    }
    endRun()
    joined.push(piece)
  }
  endRun()
  return joined
}

const requireSound = ({ name, bytes, content }: ZipContent): void => {
  const fault = nameFault(name)
  if (fault !== null) throw new Error(`name not allowed in a bundle (${fault}): ${name}`)
  const size = content instanceof Uint8Array ? content.byteLength : content.size
  if (size !== bytes) throw new Error(`${name} has ${size} bytes, not ${bytes}`)
}
