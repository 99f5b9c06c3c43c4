// The head of an entry: one signed line of JSON (formats §2). Everything that makes a chain checkable is in the head;
// names, free text and blob hashes never are, so that bodies can be erased or withheld while the chain still verifies.

import { err, ok, type Result } from '#/base/result.ts'
import { isMoment } from '#/base/dates.ts'
import { isSha256, sha256OfText, type Sha256 } from '#/base/hash.ts'
import { isId, type Id } from '#/base/ids.ts'

/** SHA-256 of the head's line: the storage key of an entry and the way every other entry names it. */
export type HeadHash = Sha256
export type Scope = 'portfolio' | 'centre'

/** For each other chain whose tip the author learned since the device's last entry: its seq and head hash. */
export type Seen = Readonly<Record<Id, readonly [seq: number, head: HeadHash]>>

export type Head = {
  readonly type: 'fieldfolio/entry@1'
  readonly scope: Scope
  /** Null in the genesis only. */
  readonly ledger: Id | null
  readonly device: Id
  /** 1 for the first entry of a chain. */
  readonly seq: number
  /** SHA-256 of this device's previous head here, null at seq 1. */
  readonly prev: HeadHash | null
  /** Lamport: 1 + the largest held that counts. */
  readonly clock: number
  /** What the device's clock claimed; shown, never used for order. */
  readonly at: string
  readonly kind: string
  /** SHA-256 of the body's bytes. */
  readonly body: Sha256
  readonly seen: Seen
}

export type HeadProblem =
  | 'not JSON'
  | 'too long'
  | 'not as written'
  | 'type'
  | 'scope'
  | 'ledger'
  | 'device'
  | 'seq'
  | 'prev'
  | 'clock'
  | 'at'
  | 'kind'
  | 'body'
  | 'seen'
export type HeadError = { kind: 'bad head'; problem: HeadProblem }

export const clockLimit = 2 ** 48
const lineLimit = 256 * 1024

/** The one way a head is written: keys in this order, no spaces, no line feed. */
export const headLine = (head: Head): string =>
  JSON.stringify({
    type: head.type,
    scope: head.scope,
    ledger: head.ledger,
    device: head.device,
    seq: head.seq,
    prev: head.prev,
    clock: head.clock,
    at: head.at,
    kind: head.kind,
    body: head.body,
    seen: head.seen,
  })

export const headHashOf = (line: string): HeadHash => sha256OfText(line)

const isCount = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limit

const isKind = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 64 && /^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/.test(value)

const isSeen = (value: unknown, self: Id): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([device, tip]) =>
      isId(device) &&
      device !== self &&
      Array.isArray(tip) &&
      tip.length === 2 &&
      isCount(tip[0], clockLimit) &&
      isSha256(tip[1]),
  )

const isScope = (value: unknown): value is Scope => value === 'portfolio' || value === 'centre'

const record = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

const bad = (problem: HeadProblem): Result<Head, HeadError> => err({ kind: 'bad head', problem })

/**
 * Reads one line. Strict: a line that {@link headLine} would not have written byte for byte is refused, so that one
 * entry has one spelling, one hash and one signature.
 */
export const parseHead = (line: string): Result<Head, HeadError> => {
  if (line.length > lineLimit) return bad('too long')
  const read = record(line)
  if (read === null) return bad('not JSON')
  const { type, scope, ledger, device, seq, prev, clock, at, kind, body, seen } = read
  if (type !== 'fieldfolio/entry@1') return bad('type')
  if (!isScope(scope)) return bad('scope')
  if (!isId(device)) return bad('device')
  if (!isCount(seq, clockLimit)) return bad('seq')
  if (ledger !== null && !isId(ledger)) return bad('ledger')
  if (ledger === null && seq !== 1) return bad('ledger')
  if (prev !== null && !isSha256(prev)) return bad('prev')
  if ((prev === null) !== (seq === 1)) return bad('prev')
  if (!isCount(clock, clockLimit)) return bad('clock')
  if (!isMoment(at)) return bad('at')
  if (!isKind(kind)) return bad('kind')
  if (seq === 1 && kind !== 'device.introduced') return bad('kind')
  if (!isSha256(body)) return bad('body')
  if (!isSeen(seen, device)) return bad('seen')
  const head: Head = { type, scope, ledger, device, seq, prev, clock, at, kind, body, seen }
  return headLine(head) === line ? ok(head) : bad('not as written')
}
