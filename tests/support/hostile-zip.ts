// Builds ZIPs byte by byte, each field set to whatever a test wants, so that every lie a stranger could tell can be told.
// What is not said is filled in truthfully. Must never use the app's own writer.

import { crc32 } from '#/base/hash.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type HeaderLies = {
  signature?: number
  name?: string | Bytes
  flags?: number
  method?: number
  crc32?: number
  packedBytes?: number
  bytes?: number
  extra?: Bytes
}

export type HostileEntry = HeaderLies & {
  name: string | Bytes
  /** Stands in the file as it is. */
  packed?: Bytes
  /** What the packed bytes inflate to, for the truthful CRC and size; the packed bytes themselves if left out. */
  content?: Bytes
  /** Said by the local header only. */
  local?: HeaderLies
  /** Bytes behind the content: a data descriptor, or anything. */
  after?: Bytes
  /** Nothing is written for this entry but its directory record. */
  onlyInDirectory?: boolean
  madeBy?: number
  disk?: number
  externalAttributes?: number
  headerAt?: number
  comment?: Bytes
}

export type EndLies = {
  disk?: number
  filesHere?: number
  files?: number
  directoryBytes?: number
  directoryAt?: number
  commentBytes?: number
  comment?: Bytes
  /** Before the first entry; between directory and end record; behind all. */
  prefix?: Bytes
  beforeEnd?: (directoryAt: number, directoryBytes: number) => Bytes
  suffix?: Bytes
  /** Every offset counted from behind the prefix, as a ZIP with something glued before it has them. */
  offsetsWithoutPrefix?: boolean
}

export const text = (words: string): Bytes => new TextEncoder().encode(words)
export const uint16 = (n: number): Bytes => new Uint8Array([n & 255, (n >>> 8) & 255])
export const uint32 = (n: number): Bytes => joined(uint16(n & 0xffff), uint16(n >>> 16))
export const uint64 = (n: number): Bytes => joined(uint32(n % 2 ** 32), uint32(Math.floor(n / 2 ** 32)))

export const joined = (...parts: Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const extraField = (id: number, content: Bytes): Bytes =>
  joined(uint16(id), uint16(content.length), content)

const nameBytes = (name: string | Bytes): Bytes => (typeof name === 'string' ? text(name) : name)

const shared = (said: Required<Omit<HeaderLies, 'signature'>>): Bytes =>
  joined(
    uint16(20),
    uint16(said.flags),
    uint16(said.method),
    uint16(0),
    uint16((46 << 9) | (11 << 5) | 22),
    uint32(said.crc32),
    uint32(said.packedBytes),
    uint32(said.bytes),
    uint16(nameBytes(said.name).length),
    uint16(said.extra.length),
  )

export const hostileZip = (entries: readonly HostileEntry[], end: EndLies = {}): Bytes => {
  const prefix = end.prefix ?? new Uint8Array()
  const locals: Bytes[] = [prefix]
  const records: Bytes[] = []
  let at = prefix.length
  const base = end.offsetsWithoutPrefix ? prefix.length : 0
  for (const entry of entries) {
    const packed = entry.packed ?? entry.content ?? new Uint8Array()
    const content = entry.content ?? packed
    const truth = {
      name: entry.name,
      flags: entry.flags ?? 0,
      method: entry.method ?? 0,
      crc32: entry.crc32 ?? crc32(content),
      packedBytes: entry.packedBytes ?? packed.length,
      bytes: entry.bytes ?? content.length,
      extra: entry.extra ?? new Uint8Array(),
    }
    const said = { ...truth, ...entry.local }
    const local = joined(
      uint32(entry.local?.signature ?? 0x04034b50),
      shared(said),
      nameBytes(said.name),
      said.extra,
      packed,
      entry.after ?? new Uint8Array(),
    )
    const comment = entry.comment ?? new Uint8Array()
    records.push(
      joined(
        uint32(entry.signature ?? 0x02014b50),
        uint16(entry.madeBy ?? (3 << 8) | 20),
        shared(truth),
        uint16(comment.length),
        uint16(entry.disk ?? 0),
        uint16(0),
        uint32(entry.externalAttributes ?? 0),
        uint32(entry.headerAt ?? at - base),
        nameBytes(truth.name),
        truth.extra,
        comment,
      ),
    )
    if (entry.onlyInDirectory) continue
    locals.push(local)
    at += local.length
  }
  const directory = joined(...records)
  const comment = end.comment ?? new Uint8Array()
  return joined(
    ...locals,
    directory,
    end.beforeEnd?.(at, directory.length) ?? new Uint8Array(),
    uint32(0x06054b50),
    uint16(end.disk ?? 0),
    uint16(end.disk ?? 0),
    uint16(end.filesHere ?? end.files ?? entries.length),
    uint16(end.files ?? entries.length),
    uint32(end.directoryBytes ?? directory.length),
    uint32(end.directoryAt ?? at - base),
    uint16(end.commentBytes ?? comment.length),
    comment,
    end.suffix ?? new Uint8Array(),
  )
}

/** A zip64 end record and its locator. `at`: where the record stands. */
export const end64 = (
  at: number,
  said: { files: number; directoryBytes: number; directoryAt: number; disk?: number; locatorSays?: number },
): Bytes =>
  joined(
    uint32(0x06064b50),
    uint64(44),
    uint16(45),
    uint16(45),
    uint32(said.disk ?? 0),
    uint32(said.disk ?? 0),
    uint64(said.files),
    uint64(said.files),
    uint64(said.directoryBytes),
    uint64(said.directoryAt),
    uint32(0x07064b50),
    uint32(0),
    uint64(said.locatorSays ?? at),
    uint32(1),
  )
