// The signed history as it stands in START-HERE.html: JSON text that the viewer reads, folds and verifies by itself.
// Heads and bodies are carried as their exact text, because hashes and signatures are over bytes as stored.

import * as v from 'valibot'
import { isDay } from '#/base/dates.ts'
import { fromBase64, textOf, toBase64, utf8, type Bytes } from '#/base/bytes.ts'
import { isSha256, sha256, type Sha256 } from '#/base/hash.ts'
import { derivedId, isId, type Id } from '#/base/ids.ts'
import { err, ok, type Result } from '#/base/result.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { chainsOf } from '#/bundle/chains.ts'
import { readEntry, type Entry } from '#/ledger/entry.ts'
import { parseHead } from '#/ledger/head.ts'
import { readCentreList, type CentreList } from '#/portfolio/centre-list.ts'

const texts = v.array(v.string())
const contentsSchema = v.object({
  format: v.literal('fieldfolio/start-here@1'),
  ledger: v.custom<Id>(isId),
  flavour: v.picklist(['full', 'candidate']),
  /** One a device; `key` is its raw public key in base64, signature i belongs to head i. */
  chains: v.array(v.object({ device: v.custom<Id>(isId), key: v.string(), heads: texts, signatures: texts })),
  /** Each once, as text; found by their hash. */
  bodies: texts,
  /** Bodies that are not UTF-8, in base64: nobody's app writes such, but nothing that is signed is left out. */
  otherBodies: texts,
  centreLists: v.array(v.object({ list: v.string(), signature: v.string() })),
  scheme: v.nullable(v.string()),
  absent: v.array(v.custom<Sha256>(isSha256)),
  /** The day the bundle was made, by which its dates are looked at; pages of earlier releases do not say it. */
  madeOn: v.optional(v.string()),
})

/** `madeOn`: `2026-11-22`, or empty where the bundle does not say it. */
export const startHereContents = (history: BundledHistory, madeOn = ''): string => {
  const { ledger, flavour, entries, keys, lists, scheme, absent } = history
  const bodies = new Set<string>()
  const otherBodies = new Set<string>()
  const byDevice = chainsOf(entries)
  const chains = byDevice.map(({ device, heads }) => ({
    device,
    key: toBase64(keys.get(device) ?? new Uint8Array(0)),
    heads: heads.map(({ line }) => line),
    signatures: heads.map(({ signature }) => signature),
  }))
  for (const { heads } of byDevice) {
    for (const { body } of heads) {
      if (body === null) continue
      const text = textOf(body)
      if (text.ok) bodies.add(text.value)
      else otherBodies.add(toBase64(body))
    }
  }
  const schemeText = scheme === null ? null : textOf(scheme)
  const contents: v.InferOutput<typeof contentsSchema> = {
    format: 'fieldfolio/start-here@1',
    ledger,
    flavour,
    chains,
    bodies: [...bodies],
    otherBodies: [...otherBodies],
    centreLists: lists.map(({ signed: { list, signature } }) => ({ list, signature })),
    scheme: schemeText?.ok === true ? schemeText.value : null,
    absent: [...absent].toSorted(),
    ...(madeOn === '' ? {} : { madeOn }),
  }
  return JSON.stringify(contents)
}

type PageContents = BundledHistory & { readonly madeOn: string }

export type ContentsError = { readonly kind: 'not our contents' }

/**
 * The history in a page, with every hash checked but no signature yet (`verifyEntries(entries, keys)` does that).
 * Whatever does not fit is an error: a page is whole or it is not ours.
 */
export const readStartHereContents = async (json: string): Promise<Result<PageContents, ContentsError>> => {
  const bad = err<ContentsError>({ kind: 'not our contents' })
  const read = v.safeParse(contentsSchema, parsed(json))
  if (!read.success) return bad
  const {
    ledger,
    flavour,
    chains,
    bodies,
    otherBodies,
    centreLists,
    scheme,
    absent,
    madeOn = '',
  } = read.output
  const byHash = new Map<Sha256, Bytes>()
  for (const text of bodies) byHash.set(sha256(utf8(text)), utf8(text))
  for (const text of otherBodies) {
    const body = fromBase64(text)
    if (!body.ok) return bad
    byHash.set(sha256(body.value), body.value)
  }
  const keys = new Map<Id, Bytes>()
  const entries: Entry[] = []
  for (const { device, key, heads, signatures } of chains) {
    const raw = fromBase64(key)
    if (!raw.ok || derivedId(raw.value) !== device || heads.length !== signatures.length) return bad
    keys.set(device, raw.value)
    for (const [i, line] of heads.entries()) {
      const head = parseHead(line)
      if (!head.ok || head.value.device !== device) return bad
      const entry = readEntry(line, signatures[i] ?? '', byHash.get(head.value.body) ?? null)
      if (!entry.ok) return bad
      entries.push(entry.value)
    }
  }
  const lists: CentreList[] = []
  for (const signed of centreLists) {
    const list = await readCentreList(signed)
    if (!list.ok) return bad
    lists.push(list.value)
  }
  return ok({
    ledger,
    flavour,
    entries,
    keys,
    lists,
    scheme: scheme === null ? null : utf8(scheme),
    absent: new Set(absent),
    madeOn: isDay(madeOn) ? madeOn : '',
  })
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
