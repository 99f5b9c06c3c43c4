// Judges one directory record by itself, before its local header is looked at: may it have this name, type, method and
// these sizes? Everything that could harm on unpacking is refused here, before a byte is inflated.

import type { CentralRecord } from '#/bundle/zip/central-directory.ts'
import { completeFromZip64, zip64Field } from '#/bundle/zip/extra-fields.ts'
import { method, type ZipLimits } from '#/bundle/zip/zip-format.ts'
import { nameFault } from '#/bundle/zip/zip-name.ts'
import type { EntryFault } from '#/bundle/zip/zip-problem.ts'

export type JudgedRecord = {
  /** The record with its zip64 numbers filled in, as far as that can be done. */
  readonly record: CentralRecord
  readonly isFolder: boolean
  readonly faults: EntryFault[]
}

/** Deflate level, data descriptor and UTF-8 name. All other flags change how the bytes are to be read. */
const allowedFlags = 0x0006 | 0x0008 | 0x0800
const encryptionFlags = 0x0001 | 0x0040 | 0x2000

export const judgeRecord = (raw: CentralRecord, limits: ZipLimits): JudgedRecord => {
  const faults: EntryFault[] = []
  const isFolder = raw.name.endsWith('/')
  const why = nameFault(isFolder ? raw.name.slice(0, -1) : raw.name, limits.nameBytes)
  if (why !== null) faults.push({ kind: 'name not allowed', why })
  if (raw.disk !== 0) faults.push({ kind: 'on another disk' })
  if ((raw.flags & encryptionFlags) !== 0) faults.push({ kind: 'encrypted' })
  else if ((raw.flags & ~allowedFlags) !== 0) faults.push({ kind: 'flags not allowed', flags: raw.flags })
  if (raw.method !== method.stored && raw.method !== method.deflated) {
    faults.push({ kind: 'method not allowed', method: raw.method })
  }
  const type = typeFault(raw.externalAttributes, isFolder)
  if (type !== null) faults.push(type)

  const record = completed(raw, faults, limits)
  const size = sizeFault(record, isFolder, limits)
  if (size !== null) faults.push(size)
  return { record, isFolder, faults }
}

const completed = (raw: CentralRecord, faults: EntryFault[], limits: ZipLimits): CentralRecord => {
  const field = zip64Field(raw.extra)
  if (!field.ok) {
    faults.push(field.error)
    return raw
  }
  const values = completeFromZip64([raw.bytes, raw.packedBytes, raw.headerAt], field.value, limits.zip64)
  if (!values.ok) {
    faults.push(values.error)
    return raw
  }
  const [bytes = 0, packedBytes = 0, headerAt = 0] = values.value
  return { ...raw, bytes, packedBytes, headerAt }
}

/** Unix type bits count whatever system the entry claims to come from: some programs honour them regardless. */
const typeFault = (attributes: number, isFolder: boolean): EntryFault | null => {
  const mode = attributes >>> 16
  const type = mode & 0o170000
  const expected = isFolder ? 0o040000 : 0o100000
  const dosFolder = (attributes & 0x10) !== 0
  const dosOther = (attributes & 0xc8) !== 0 // volume label, device and reserved bits
  const sound = (type === 0 || type === expected) && !dosOther && (isFolder || !dosFolder)
  return sound ? null : { kind: 'not a regular file', mode }
}

const sizeFault = (record: CentralRecord, isFolder: boolean, limits: ZipLimits): EntryFault | null => {
  const { bytes, packedBytes } = record
  if (isFolder) return bytes + packedBytes > 0 ? { kind: 'sizes lie', why: 'folder with content' } : null
  if (record.method === method.stored) {
    return bytes === packedBytes ? null : { kind: 'sizes lie', why: 'stored sizes differ' }
  }
  if (packedBytes === 0) return { kind: 'sizes lie', why: 'nothing packed' }
  if (bytes > limits.inflatedBytes) return { kind: 'too large to inflate', bytes }
  if (bytes > limits.anyRatioBytes && bytes > packedBytes * limits.ratio)
    return { kind: 'bomb', bytes, packedBytes }
  return null
}
