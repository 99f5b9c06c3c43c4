// An entry as it is held: the exact line, its hash, its signature, and the body's bytes if they are here.
// The line and the body are never written anew from what was read out of them.

import { err, ok, type Result } from '#/base/result.ts'
import { fromBase64, type Bytes } from '#/base/bytes.ts'
import { sha256 } from '#/base/hash.ts'
import { headHashOf, parseHead, type Head, type HeadError, type HeadHash } from '#/ledger/head.ts'

export type Entry = {
  readonly hash: HeadHash
  readonly head: Head
  /** The head's exact text, without a line feed: what was signed. */
  readonly line: string
  /** Base64 of 64 bytes. */
  readonly signature: string
  /** Null where the body is erased, withheld or has not arrived. */
  readonly body: Bytes | null
}

/** What order, chains and standing are told by: an entry without its words and its signature. */
export type Outline = Pick<Entry, 'hash' | 'head'>

export type EntryError =
  HeadError | { kind: 'bad signature form' } | { kind: 'body does not match'; hash: HeadHash }

/** Checks the form of everything and that the body is the one the head names; the signature itself is verify's. */
export const readEntry = (line: string, signature: string, body: Bytes | null): Result<Entry, EntryError> => {
  const head = parseHead(line)
  if (!head.ok) return head
  const raw = fromBase64(signature)
  if (!raw.ok || raw.value.length !== 64) return err({ kind: 'bad signature form' })
  const hash = headHashOf(line)
  if (body !== null && sha256(body) !== head.value.body) return err({ kind: 'body does not match', hash })
  return ok({ hash, head: head.value, line, signature, body })
}

/** The order of all entries: (clock, device, seq, head hash). Never wall time. */
export const byOrder = (a: Outline, b: Outline): number =>
  a.head.clock - b.head.clock ||
  compareText(a.head.device, b.head.device) ||
  a.head.seq - b.head.seq ||
  compareText(a.hash, b.hash)

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
