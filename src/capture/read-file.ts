// From the picker's File to something that can be committed: read once, named by its bytes, typed by its bytes. The File
// itself is never stored (it does not survive a power cut), and nothing here is saved until the caller's commit is.

import type { Bytes } from '#/base/bytes.ts'
import { sha256Hasher, sha256OfBuffer, type Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { cleanName } from '#/capture/file-name.ts'
import { crc32InTurns } from '#/capture/crc32-in-turns.ts'
import { mayNamePlace } from '#/capture/may-name-place.ts'
import { mediaTypeOf } from '#/capture/media-type.ts'
import { plainJpeg } from '#/capture/plain-jpeg.ts'
import { isViewable } from '#/capture/viewable.ts'
import type { NewBlob, StoredCopy } from '#/store/commit.ts'
import { largeFile, partBytes, type CopyError } from '#/store/copy-parts.ts'
import type { Copies, CopyOptions } from '#/store/copies.ts'

export type Captured = {
  readonly sha256: Sha256
  readonly crc32: number
  readonly bytes: number
  readonly mediaType: string
  /** Cleaned for showing; may be empty. */
  readonly name: string
  /** False where this browser cannot show it (HEIC, most often): kept, "not viewable here". */
  readonly viewable: boolean
  /** Whether place, time and device that the file itself carried were taken out of it; `none` for a picture that has none. */
  readonly metadata: 'removed' | 'kept' | 'none'
  /** By the camera's clock, without a zone: `2026-11-22T10:00:00`. */
  readonly takenAt: string | null
  /** To show, or to make a thumbnail from, before and after it is stored. */
  readonly content: Blob
  /** Where a large one is durable already; null for others, which the commit writes. See {@link giveUp}. */
  readonly stored: StoredCopy | null
}

/** `unreadable`: moved, changed or taken out while being read. Otherwise what storing a large file can meet. */
export type CaptureError = { kind: 'empty' } | CopyError

export type CaptureOptions = Omit<CopyOptions, 'name'>

type Read = { readonly bytes: Bytes; readonly mediaType: string; readonly file: File }

const firstLook = 4096
const asItCame = { metadata: 'kept', takenAt: null } as const

const whole = async (file: Blob): Promise<Bytes | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

const readWhole = async (file: File): Promise<Result<Read, CaptureError>> => {
  const bytes = await whole(file)
  if (bytes === null) return err({ kind: 'unreadable' })
  if (bytes.length === 0) return err({ kind: 'empty' })
  return ok({ bytes, mediaType: mediaTypeOf(bytes.subarray(0, firstLook), file.type), file })
}

const fromMemory = async (
  { mediaType, file }: Read,
  bytes: Bytes,
  about: Pick<Captured, 'metadata' | 'takenAt'>,
): Promise<Captured> => {
  const name = cleanName(file.name)
  // Three things at once: SHA-256 beside the page, the way of the bytes to the browser's own process, CRC-32 here.
  const sha256 = sha256OfBuffer(bytes)
  const content = new Blob([bytes], { type: mediaType })
  const crc32 = await crc32InTurns(bytes)
  const viewable = await isViewable(mediaType, content)
  const facts = { sha256: await sha256, crc32, bytes: bytes.length, mediaType, name, viewable }
  return { ...facts, ...about, content, stored: null }
}

const inParts = async (
  file: File,
  store: Copies,
  options: CaptureOptions,
): Promise<Result<Captured, CaptureError>> => {
  const name = cleanName(file.name)
  const copied = await store.copyLarge(file, { ...options, name })
  if (!copied.ok) return copied
  const { copy, parts, firstBytes, sha256, crc32, bytes } = copied.value
  const mediaType = mediaTypeOf(firstBytes, file.type)
  const viewable = await isViewable(mediaType, file)
  const stored = { copy, parts }
  return ok({ sha256, crc32, bytes, mediaType, name, viewable, content: file, stored, ...asItCame })
}

type Capture = (
  file: File,
  store: Copies,
  options?: CaptureOptions,
) => Promise<Result<Captured, CaptureError>>

/** Above 32 MiB a file's parts are stored on the way, with progress and a way to stop. */
const captureBy =
  (take: (read: Read) => Promise<Captured>): Capture =>
  async (file, store, options = {}) => {
    if (file.size > largeFile) return inParts(file, store, options)
    const read = await readWhole(file)
    return read.ok ? ok(await take(read.value)) : read
  }

const exactlyAsItIs = (read: Read): Promise<Captured> => {
  const isPlain = read.mediaType.startsWith('image/') && !mayNamePlace(read.bytes)
  return fromMemory(read, read.bytes, isPlain ? { metadata: 'none', takenAt: null } : asItCame)
}

/** Any file, exactly as it is. */
export const readFile = captureBy(exactlyAsItIs)

/** A photo, without the place and device it names inside, where that can be done without touching the picture. */
export const readPhoto = captureBy((read) => {
  const plain = read.mediaType === 'image/jpeg' ? plainJpeg(read.bytes) : null
  if (plain === null) return exactlyAsItIs(read)
  const { bytes, takenAt } = plain
  return fromMemory(read, bytes, { metadata: 'removed', takenAt })
})

/**
 * The name that {@link readPhoto} (a picture) or {@link readFile} would give it, without keeping anything. Null where
 * `isWanted` has no use for one of that length, and where it cannot be read.
 */
export const nameAsKept = async (
  file: File,
  isWanted: (bytes: number) => boolean,
): Promise<Sha256 | null> => {
  if (file.size > largeFile) {
    if (!isWanted(file.size)) return null
    const hasher = sha256Hasher()
    for (let at = 0; at < file.size; at += partBytes) {
      const part = await whole(file.slice(at, at + partBytes))
      if (part === null) return null
      hasher.update(part)
    }
    return hasher.digest()
  }
  if (!file.type.startsWith('image/') && !isWanted(file.size)) return null
  const read = await readWhole(file)
  if (!read.ok) return null
  const isPhoto = file.type.startsWith('image/') && read.value.mediaType === 'image/jpeg'
  const bytes = (isPhoto ? plainJpeg(read.value.bytes)?.bytes : null) ?? read.value.bytes
  return isWanted(bytes.length) ? sha256OfBuffer(bytes) : null
}

/** For a capture that its person gives up before it is committed. */
export const giveUp = async ({ stored }: Captured, store: Copies): Promise<void> => {
  if (stored !== null) await store.dropCopy(stored.copy)
}

/** What a commit takes. */
export const newBlobOf = (captured: Captured, ledger: Id): NewBlob => {
  const { sha256, crc32, bytes, mediaType, content, stored, metadata } = captured
  const placeKept = metadata === 'kept' && mediaType.startsWith('image/')
  return { ledger, sha256, crc32, bytes, mediaType, content: stored ?? content, placeKept }
}
