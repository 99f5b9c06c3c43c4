// The centre's signed list of its people and their devices: the only source of every role but the candidate's.
// A list speaks for the centre whose key signed it; which centre that is comes from outside (formats §3).

import * as v from 'valibot'
import { fromBase64, textOf, utf8, type Bytes } from '#/base/bytes.ts'
import { isMoment } from '#/base/dates.ts'
import { foreignJson } from '#/base/foreign-json.ts'
import { isSha256, sha256OfText, type Sha256 } from '#/base/hash.ts'
import { derivedId, isId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import { verifierFor } from '#/ledger/device.ts'

const id = v.custom<string>(isId)
const moment = v.custom<string>(isMoment)
const line = v.pipe(v.string(), v.maxLength(1_000))

const listSchema = v.object({
  type: v.literal('fieldfolio/centre-list@1'),
  /** Base64 of the centre's raw public key, so that the signature can be checked at all. */
  key: v.pipe(v.string(), v.maxLength(100)),
  centre: v.object({ name: line, number: line }),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** SHA-256 of the previous list's text; null in version 1. */
  previous: v.nullable(v.custom<string>(isSha256)),
  people: v.pipe(
    v.array(
      v.object({
        person: id,
        name: line,
        roles: v.array(v.object({ role: line, from: moment, until: v.optional(v.nullable(moment)) })),
        devices: v.array(
          v.object({
            device: id,
            from: moment,
            acceptedUpTo: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
          }),
        ),
      }),
    ),
    v.maxLength(10_000),
  ),
  recoveryKey: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(1_000)))),
})

/** As stored and bundled: the signed text exactly, and its base64 signature. */
export type SignedList = { readonly list: string; readonly signature: string }

export type CentreList = v.InferOutput<typeof listSchema> & {
  readonly hash: Sha256
  /** The first 128 bits of SHA-256 of the centre's raw public key, base32. */
  readonly fingerprint: Id
  readonly signed: SignedList
}

export type CentreListError = {
  kind: 'bad centre list'
  problem: 'form' | 'key' | 'signature' | 'more than a list holds'
}

/** In characters; as much as an exchange carries. A list of a thousand people with five devices each is below a megabyte. */
const longestList = 32 * 1024 * 1024

const keyIn = (list: { key: string }): Bytes | null => {
  const raw = fromBase64(list.key)
  return raw.ok && raw.value.length === 32 ? raw.value : null
}

/** Reads one list and checks that the key it states signed it. Says nothing about whose key that is. */
export const readCentreList = async (signed: SignedList): Promise<Result<CentreList, CentreListError>> => {
  const bad = (problem: CentreListError['problem']) => err({ kind: 'bad centre list' as const, problem })
  const json =
    signed.list.length > longestList ? err({ kind: 'too much' } as const) : foreignJson(signed.list)
  if (!json.ok) return bad(json.error.kind === 'too much' ? 'more than a list holds' : 'form')
  const read = v.safeParse(listSchema, json.value)
  if (!read.success) return bad('form')
  const key = keyIn(read.output)
  if (key === null) return bad('key')
  const verifier = await verifierFor(key)
  if (!verifier.ok) return bad('key')
  if (!(await verifier.value(signed.signature, utf8(signed.list)))) return bad('signature')
  return ok({ ...read.output, hash: sha256OfText(signed.list), fingerprint: derivedId(key), signed })
}

const fileSchema = v.object({
  type: v.literal('fieldfolio/centre-lists@1'),
  lists: v.pipe(v.array(v.object({ list: v.string(), signature: v.string() })), v.maxLength(1_000)),
})

/** `data/centre-list.json`: every list held for the portfolio's centre, by version then hash. */
export const centreListFile = (lists: readonly CentreList[]): Bytes =>
  utf8(
    `${JSON.stringify({
      type: 'fieldfolio/centre-lists@1',
      lists: byVersion(lists).map(({ signed: { list, signature } }) => ({ list, signature })),
    })}\n`,
  )

export const readCentreListFile = async (
  bytes: Uint8Array,
): Promise<Result<CentreList[], CentreListError>> => {
  const text = textOf(bytes)
  if (!text.ok) return err({ kind: 'bad centre list', problem: 'form' })
  const json = foreignJson(text.value)
  if (!json.ok)
    return err({
      kind: 'bad centre list',
      problem: json.error.kind === 'too much' ? 'more than a list holds' : 'form',
    })
  const read = v.safeParse(fileSchema, json.value)
  if (!read.success) return err({ kind: 'bad centre list', problem: 'form' })
  const lists: CentreList[] = []
  for (const signed of read.output.lists) {
    const list = await readCentreList(signed)
    if (!list.ok) return list
    lists.push(list.value)
  }
  return ok(lists)
}

export const byVersion = (lists: readonly CentreList[]): CentreList[] => {
  const unique = new Map(lists.map((list) => [list.hash, list]))
  return [...unique.values()].toSorted((a, b) => a.version - b.version || (a.hash < b.hash ? -1 : 1))
}
