// Writing: the next entry of one device's chain, or the genesis that starts a ledger. The caller stores what comes back
// before showing anything as saved.

import { utf8, toBase64 } from '#/base/bytes.ts'
import { momentNow } from '#/base/dates.ts'
import { sha256 } from '#/base/hash.ts'
import { derivedId, type Id } from '#/base/ids.ts'
import { bodyBytes, type BodyContent } from '#/ledger/body.ts'
import { signText, type Signer } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { headHashOf, headLine, type Head, type HeadHash, type Scope, type Seen } from '#/ledger/head.ts'

/** Where a device's next entry goes. */
export type Position = {
  readonly scope: Scope
  readonly ledger: Id | null
  readonly seq: number
  readonly prev: HeadHash | null
  readonly clock: number
  readonly seen: Seen
}

export const genesisPosition = (scope: Scope): Position => ({
  scope,
  ledger: null,
  seq: 1,
  prev: null,
  clock: 1,
  seen: {},
})

export const writeEntry = async (
  signer: Signer,
  position: Position,
  kind: string,
  content: BodyContent,
  at: string = momentNow(),
): Promise<Entry> => {
  const body = bodyBytes(content)
  const { scope, ledger, seq, prev, clock, seen } = position
  const head: Head = {
    type: 'fieldfolio/entry@1',
    scope,
    ledger,
    device: signer.device,
    seq,
    prev,
    clock,
    at,
    kind,
    body: sha256(body),
    seen,
  }
  const line = headLine(head)
  return { hash: headHashOf(line), head, line, signature: await signText(signer, utf8(line)), body }
}

/** What a person states when a device joins: it grants nothing by itself (formats §2). */
export type Introduction = {
  readonly person: Id
  /** May be empty: a name is never asked for before a capture. */
  readonly name: string
  readonly roles: readonly string[]
  /** Only of a genesis: the ledger is the demo's. */
  readonly demo?: true
  /** The answer to an invitation, for whoever made it. */
  readonly invited?: string
  /** The lost device of the same person that this one stands in for. */
  readonly replaces?: Id
}

/** Seq 1 of every chain, and the genesis where the position names no ledger. */
export const introduceDevice = (
  signer: Signer,
  position: Position,
  { person, name, roles, demo, invited, replaces }: Introduction,
  at?: string,
): Promise<Entry> =>
  writeEntry(
    signer,
    position,
    'device.introduced',
    {
      publicKey: toBase64(signer.publicKey),
      person,
      name,
      roles,
      ...(demo && { demo }),
      ...(invited !== undefined && { invited }),
      ...(replaces !== undefined && { replaces }),
    },
    at,
  )

/** A ledger is named by its genesis head. */
export const ledgerIdOf = (genesis: Entry): Id => derivedId(utf8(genesis.line))
