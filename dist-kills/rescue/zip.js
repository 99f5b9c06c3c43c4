// A ZIP written by hand (PKWARE APPNOTE 6.3.10): stored, with zip64 where it must be, and composed of references, so that
// gigabytes never pass through memory at once. Whoever adds a file vouches for its CRC-32; `growFile` reckons it.

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {{ readonly pieces: readonly (Blob | Bytes)[], readonly bytes: number, readonly crc: number }} Content */

const max16 = 0xffff
const max32 = 0xffffffff
const utf8 = new TextEncoder()

/** Eight tables in one, to take eight bytes at a time: three times as fast as one by one. */
const table = new Uint32Array(8 * 256)
for (let n = 0; n < 256; n++) {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  table[n] = crc
}
for (let n = 256; n < table.length; n++) {
  const before = table[n - 256] ?? 0
  table[n] = (before >>> 8) ^ (table[before & 255] ?? 0)
}

/** @param {number} which @param {number} n */
const step = (which, n) => table[which * 256 + (n & 255)] ?? 0

/**
 * CRC-32 of `bytes`, going on from that of what stands before them.
 * @param {Uint8Array} bytes @param {number} [before] @returns {number} unsigned
 */
export const crc32 = (bytes, before = 0) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let crc = ~before
  let i = 0
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ view.getInt32(i, true)
    const high = view.getInt32(i + 4, true)
    crc =
      step(7, low) ^
      step(6, low >>> 8) ^
      step(5, low >>> 16) ^
      step(4, low >>> 24) ^
      step(3, high) ^
      step(2, high >>> 8) ^
      step(1, high >>> 16) ^
      step(0, high >>> 24)
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ step(0, crc ^ view.getUint8(i))
  return ~crc >>> 0
}

const slice = 4 * 1024 * 1024
const looseBytes = 1024 * 1024

/** Content that grows piece by piece. Small pieces are handed to the browser a megabyte at a time. */
export const growFile = () => {
  /** @type {(Blob | Bytes)[]} */
  const pieces = []
  /** @type {Bytes[]} */
  let loose = []
  let held = 0
  let bytes = 0
  let crc = 0
  const handOver = () => {
    if (loose.length > 0) pieces.push(new Blob(loose))
    loose = []
    held = 0
  }
  return {
    /** @param {Bytes} added */
    addBytes(added) {
      crc = crc32(added, crc)
      bytes += added.length
      held += added.length
      loose.push(added)
      if (held > looseBytes) handOver()
    },
    /** @param {string} text */
    addText(text) {
      this.addBytes(utf8.encode(text))
    },
    /**
     * Reads it once, slice by slice; only the reference is kept. Rejects, with nothing added, where it cannot be read.
     * @param {Blob} blob @param {AbortSignal} [signal]
     */
    async addBlob(blob, signal) {
      let sofar = crc
      for (let at = 0; at < blob.size; at += slice) {
        signal?.throwIfAborted()
        const read = new Uint8Array(await blob.slice(at, at + slice).arrayBuffer())
        if (read.length !== Math.min(slice, blob.size - at)) throw new Error('cut short')
        sofar = crc32(read, sofar)
      }
      handOver()
      pieces.push(blob)
      crc = sofar
      bytes += blob.size
    },
    size: () => bytes,
    /** @returns {Content} */
    content: () => ({ pieces: [...pieces, ...loose], bytes, crc }),
  }
}

/** @param {DataView} view @param {number} at @param {number} value */
const setUint64 = (view, at, value) => view.setBigUint64(at, BigInt(value), true)

/**
 * The extra field of zip64: only the values that do not fit their own place.
 * @param {readonly number[]} values @returns {Bytes}
 */
const extraOf = (values) => {
  if (values.length === 0) return new Uint8Array()
  const bytes = new Uint8Array(4 + 8 * values.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 1, true)
  view.setUint16(2, 8 * values.length, true)
  for (const [i, value] of values.entries()) setUint64(view, 4 + 8 * i, value)
  return bytes
}

/**
 * A local header, or (with `at`, where the local one stands) a record of the directory.
 * @param {string} name @param {Content} content @param {readonly [date: number, time: number]} made
 * @param {number | null} at @param {number} limit @returns {Bytes}
 */
const headerOf = (name, content, made, at, limit) => {
  const nameBytes = utf8.encode(name)
  const isLarge = content.bytes >= limit
  const isFar = at !== null && at >= limit
  const extra = extraOf([...(isLarge ? [content.bytes, content.bytes] : []), ...(isFar ? [at] : [])])
  const fixed = at === null ? 30 : 46
  const bytes = new Uint8Array(fixed + nameBytes.length + extra.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, at === null ? 0x04034b50 : 0x02014b50, true)
  if (at !== null) view.setUint16(4, (3 << 8) | 45, true)
  const shared = at === null ? 4 : 6
  view.setUint16(shared, extra.length > 0 ? 45 : 20, true)
  view.setUint16(shared + 2, 0x0800, true) // names are UTF-8
  view.setUint16(shared + 6, made[1], true)
  view.setUint16(shared + 8, made[0], true)
  view.setUint32(shared + 10, content.crc, true)
  view.setUint32(shared + 14, isLarge ? max32 : content.bytes, true)
  view.setUint32(shared + 18, isLarge ? max32 : content.bytes, true)
  view.setUint16(shared + 22, nameBytes.length, true)
  view.setUint16(shared + 24, extra.length, true)
  if (at !== null) {
    view.setUint32(38, (0o100644 << 16) >>> 0, true)
    view.setUint32(42, isFar ? max32 : at, true)
  }
  bytes.set(nameBytes, fixed)
  bytes.set(extra, fixed + nameBytes.length)
  return bytes
}

/**
 * The end record, behind its zip64 form where a number does not fit.
 * @param {number} files @param {number} at @param {number} length
 * @param {{ bytes: number, files: number }} limits @returns {Bytes}
 */
const endOf = (files, at, length, limits) => {
  const needs64 = files >= limits.files || at >= limits.bytes || length >= limits.bytes
  const before = needs64 ? 76 : 0
  const bytes = new Uint8Array(before + 22)
  const view = new DataView(bytes.buffer)
  if (needs64) {
    view.setUint32(0, 0x06064b50, true)
    setUint64(view, 4, 44)
    view.setUint16(12, (3 << 8) | 45, true)
    view.setUint16(14, 45, true)
    setUint64(view, 24, files)
    setUint64(view, 32, files)
    setUint64(view, 40, length)
    setUint64(view, 48, at)
    view.setUint32(56, 0x07064b50, true)
    setUint64(view, 64, at + length)
    view.setUint32(72, 1, true)
  }
  view.setUint32(before, 0x06054b50, true)
  view.setUint16(before + 8, files >= limits.files ? max16 : files, true)
  view.setUint16(before + 10, files >= limits.files ? max16 : files, true)
  view.setUint32(before + 12, length >= limits.bytes ? max32 : length, true)
  view.setUint32(before + 16, at >= limits.bytes ? max32 : at, true)
  return bytes
}

/** MS-DOS date and time, local as ZIPs have it; the format knows 1980 to 2107. @param {Date} when */
const dosMoment = (when) => {
  const year = Math.min(2107, Math.max(1980, when.getFullYear()))
  const date = ((year - 1980) << 9) | ((when.getMonth() + 1) << 5) | when.getDate()
  const time = (when.getHours() << 11) | (when.getMinutes() << 5) | (when.getSeconds() >> 1)
  return /** @type {const} */ ([date, time])
}

/**
 * Headers and small files stand together until a megabyte is there: a Blob of 100,000 pieces takes seconds to make.
 * @param {Blob[]} to
 */
const joining = (to) => {
  /** @type {(Blob | Bytes)[]} */
  let run = []
  let held = 0
  const end = () => {
    if (run.length > 0) to.push(new Blob(run))
    run = []
    held = 0
  }
  const add = (/** @type {Blob | Bytes} */ piece) => {
    run.push(piece)
    held += piece instanceof Blob ? 64 : piece.length
    if (held > looseBytes || run.length > 1_000) end()
  }
  return { add, end }
}

/**
 * A ZIP to which files are added in turn. Names must be safe and different from each other: see names.js.
 * @param {Date} when @param {{ bytes: number, files: number }} [limits] where zip64 begins; tests lower both
 */
export const startZip = (when, limits = { bytes: max32, files: max16 }) => {
  const made = dosMoment(when)
  /** @type {Blob[]} */
  const body = []
  /** @type {Blob[]} */
  const directory = []
  const inBody = joining(body)
  const inDirectory = joining(directory)
  let at = 0
  let length = 0
  let files = 0
  return {
    /** Bytes so far. */
    size: () => at,
    /** @param {string} name @param {Content} content */
    add(name, content) {
      const local = headerOf(name, content, made, null, limits.bytes)
      const record = headerOf(name, content, made, at, limits.bytes)
      for (const piece of [local, ...content.pieces]) inBody.add(piece)
      inDirectory.add(record)
      at += local.length + content.bytes
      length += record.length
      files += 1
    },
    /** @returns {Blob} */
    finish() {
      inBody.end()
      inDirectory.end()
      return new Blob([...body, ...directory, endOf(files, at, length, limits)], { type: 'application/zip' })
    },
  }
}
