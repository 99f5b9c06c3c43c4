// The names under which a portfolio lies at a destination (formats §6). Every name carries the hash of what it names, so
// that nothing is overwritten and nobody need be believed. What does not read as one of them is none of ours.

import { isSha256, type Sha256 } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'
import type { Path } from '#/sync/destination.ts'

/** Files above this travel in parts of this size. */
export const partBytes = 8 * 1024 * 1024

export type Folder = 'heads' | 'bodies' | 'blobs' | 'parts'
export const folderOf = (ledger: Id, folder: Folder): Path => `${ledger}/${folder}`
export const pathOf = (ledger: Id, folder: Folder, name: string): Path => `${ledger}/${folder}/${name}`

/** Heads and signatures of one chain, from one seq to another. */
export type SegmentName = {
  readonly kind: 'segment'
  readonly device: Id
  readonly from: number
  readonly to: number
  readonly sha256: Sha256
}
/** A centre's signed list. */
type ListName = { readonly kind: 'list'; readonly sha256: Sha256 }
/** What a device holds, signed by it; of two, the one with the higher number counts. */
export type ReceiptName = {
  readonly kind: 'receipt'
  readonly device: Id
  readonly number: number
  readonly sha256: Sha256
}
/** What lies in `heads`: one listing of it shows all that is new. */
export type HeadsName = SegmentName | ListName | ReceiptName

export const headsNameOf = (name: HeadsName): string => {
  switch (name.kind) {
    case 'segment':
      return `${name.device}-${name.from}-${name.to}-${name.sha256}.jsonl`
    case 'list':
      return `list-${name.sha256}.json`
    case 'receipt':
      return `receipt-${name.device}-${name.number}-${name.sha256}.jsonl`
  }
}

const count = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9][0-9]{0,14}$/.test(text) ? Number(text) : null

/** Null for anything that {@link headsNameOf} would not have written. */
export const readHeadsName = (name: string): HeadsName | null => {
  const [stem = '', ending, more] = name.split('.')
  if (more !== undefined || (ending !== 'jsonl' && ending !== 'json')) return null
  const words = stem.split('-')
  const sha256 = words.at(-1) ?? ''
  if (!isSha256(sha256)) return null
  const read = ((): HeadsName | null => {
    if (words[0] === 'list') return { kind: 'list', sha256 }
    if (words[0] === 'receipt') {
      const [, device = '', number] = words
      const counted = count(number)
      return isId(device) && counted !== null ? { kind: 'receipt', device, number: counted, sha256 } : null
    }
    const [device = ''] = words
    const [from, to] = [count(words[1]), count(words[2])]
    return isId(device) && from !== null && to !== null && from <= to
      ? { kind: 'segment', device, from, to, sha256 }
      : null
  })()
  return read !== null && headsNameOf(read) === name ? read : null
}

export const partNameOf = (file: Sha256, index: number, part: Sha256): string => `${file}-${index}-${part}`

export type PartName = { readonly file: Sha256; readonly index: number; readonly part: Sha256 }

export const readPartName = (name: string): PartName | null => {
  const [file = '', index = '', part = '', more] = name.split('-')
  if (more !== undefined || !isSha256(file) || !isSha256(part) || !/^(?:0|[1-9][0-9]{0,8})$/.test(index))
    return null
  return { file, index: Number(index), part }
}

export const partsIn = (bytes: number): number => Math.max(1, Math.ceil(bytes / partBytes))
