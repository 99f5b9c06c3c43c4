// Sending the files that are missing there: small ones whole, several at a time, and large ones part after part. What is not
// what was captured any more is never passed on.

import { sha256OfBuffer } from '#/base/hash.ts'
import { ok } from '#/base/result.ts'
import {
  fits,
  indexesOf,
  isAllowed,
  isLarge,
  lengthOf,
  missingThere,
  sizeOf,
  type FilesThere,
} from '#/sync/files.ts'
import { partBytes, partNameOf } from '#/sync/names.ts'
import type { Run, Step } from '#/sync/run.ts'
import { sendAll, type Sending } from '#/sync/send.ts'
import type { NamedFile } from '#/sync/side.ts'

const sent = (run: Run, { sha256 }: NamedFile): void => {
  run.known.files.add(sha256)
  run.tally.filesSent += 1
}

export const sendSmallFiles = (run: Run): Step =>
  sendAll(
    run,
    missingThere(run)
      .filter((file) => !isLarge(file) && isAllowed(run, file))
      .map((file): Sending => ({
        folder: 'blobs',
        name: file.sha256,
        bytes: sizeOf(file.bytes),
        content: async () => ok(await contentOf(run, file)),
        done: () => sent(run, file),
      })),
  )

/** Null where it is not what was captured any more: what is damaged here must not be passed on. */
export const contentOf = async (run: Run, named: NamedFile): Promise<Blob | null> => {
  const { sha256 } = named
  const file = await run.side.file(sha256)
  if (!file.ok || file.value === null || !fits(named, file.value.size)) return null
  // Small files are hashed whole on their way out, which costs a hundredth of sending them.
  return (await sha256OfBuffer(await file.value.arrayBuffer())) === sha256 ? file.value : null
}

/** One part of a large file, as it is here. */
export const partOf = async (run: Run, { sha256 }: NamedFile, index: number): Promise<Blob | null> => {
  const file = await run.side.file(sha256)
  if (!file.ok || file.value === null) return null
  return file.value.slice(index * partBytes, (index + 1) * partBytes)
}

/** One part after the other: a cut connection then costs one part sent twice, and no more. */
const sendLarge = async (run: Run, file: NamedFile, there: FilesThere): Step => {
  const content = await run.side.file(file.sha256)
  if (!content.ok) return content
  if (content.value === null || content.value.size !== file.bytes) return ok(undefined)
  // Each part is named by what it is now, so of a part alone nobody can tell that it is not what was captured.
  const isWhole = await run.side.isWhole(file.sha256)
  if (!isWhole.ok) return isWhole
  if (!isWhole.value) return ok(undefined)
  const listed = there.parts.get(file.sha256)
  for (const index of indexesOf(file)) {
    const length = lengthOf(file, index)
    const at = index * partBytes
    const part = content.value.slice(at, at + length)
    const name = partNameOf(file.sha256, index, await sha256OfBuffer(await part.arrayBuffer()))
    if (listed?.get(index)?.some((one) => one.name === name && one.bytes === length)) continue
    const put = await sendAll(run, [
      {
        folder: 'parts',
        name,
        bytes: length,
        content: async () => ok(part),
        done: () => undefined,
      },
    ])
    if (!put.ok) return put
  }
  sent(run, file)
  return ok(undefined)
}

export const sendLargeFiles = async (run: Run, there: FilesThere): Step => {
  for (const file of missingThere(run).filter(isLarge)) {
    if (!isAllowed(run, file)) continue
    const put = await sendLarge(run, file, there)
    if (!put.ok) return put
  }
  return ok(undefined)
}
