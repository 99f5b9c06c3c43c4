// A segment: heads and signatures of one chain, as they were written, two lines each: the head's line, then its
// signature as a JSON string. Whoever reads one trusts nothing: neither its name nor a line of it.

import { textOf, utf8, type Bytes } from '#/base/bytes.ts'
import { sha256 } from '#/base/hash.ts'
import { derivedId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { readEntry, type Entry } from '#/ledger/entry.ts'
import type { SegmentName } from '#/sync/names.ts'

/** Entries in one segment at most: about 1.5 MB. */
export const segmentLength = 2_000
/** What is read at most; many times what the longest segment of ours has. */
export const segmentBytes = 32 * 1024 * 1024

export type Segment = {
  readonly name: SegmentName
  readonly bytes: Bytes
  readonly entries: readonly Entry[]
}

/** Of entries of one chain with no seq left out, the first first. */
export const segmentOf = (entries: readonly Entry[]): Segment => {
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a segment of nothing')
  const bytes = utf8(entries.map(({ line, signature }) => `${line}\n${JSON.stringify(signature)}\n`).join(''))
  const { device } = first.head
  const name = {
    kind: 'segment',
    device,
    from: first.head.seq,
    to: last.head.seq,
    sha256: sha256(bytes),
  } as const
  return { name, bytes, entries }
}

/** `changed`: not what the name says, so not there yet. `foreign`: whole, and no segment of this ledger. */
export type SegmentError = { readonly kind: 'changed' } | { readonly kind: 'foreign' }

/** Far longer than a signature in quotation marks. */
const longestSignature = 1_000

const signatureIn = (line: string): string => {
  if (line.length > longestSignature) return ''
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/** Entries without bodies, as the segment has them; signatures are still to be checked. */
export const readSegment = (
  ledger: Id,
  name: SegmentName,
  bytes: Bytes,
): Result<readonly Entry[], SegmentError> => {
  if (sha256(bytes) !== name.sha256) return err({ kind: 'changed' })
  const foreign = err({ kind: 'foreign' } as const)
  const text = textOf(bytes)
  const lines = text.ok ? text.value.split('\n') : []
  const length = name.to - name.from + 1
  if (lines.length !== 2 * length + 1 || lines.at(-1) !== '') return foreign
  const entries: Entry[] = []
  for (let at = 0; at < length; at += 1) {
    const line = lines[2 * at] ?? ''
    const read = readEntry(line, signatureIn(lines[2 * at + 1] ?? ''), null)
    if (!read.ok) return foreign
    const { head } = read.value
    if (head.device !== name.device || head.seq !== name.from + at) return foreign
    if ((head.ledger ?? derivedId(utf8(line))) !== ledger) return foreign
    if (at > 0 && head.prev !== entries[at - 1]?.hash) return foreign
    entries.push(read.value)
  }
  return ok(entries)
}
