// From the inert text in the page to a folded portfolio, by this page's own hand: hashes, signatures, fold. Nothing that the
// page's markup says is read; what does not carry its signature is counted and left out.

import { err, ok, type Result } from '#/base/result.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { evidencePaths } from '#/bundle/evidence-paths.ts'
import { readStartHereContents, type ContentsError } from '#/bundle/start-here-contents.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { verifyEntries } from '#/ledger/verify.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import type { Scheme } from '#/qualification/scheme.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { anchorsOf } from '#/report/anchors.ts'

export type Opened = {
  readonly history: BundledHistory
  readonly portfolio: Portfolio
  /** Null where there is none, or not the one that the portfolio names. */
  readonly scheme: Scheme | null
  /** Those that carry their signature; nothing else was folded. */
  readonly entries: ReadonlyMap<HeadHash, Entry>
  /** How many carry another signature than their device's, or none that can be checked. */
  readonly unsound: number
  /** SHA-256 of a file → where it lies beside this page. */
  readonly paths: ReadonlyMap<Sha256, string>
  /** Evidence → its address in the page. */
  readonly anchors: ReadonlyMap<HeadHash, string>
  /** The latest moment that any device claims; empty without entries. */
  readonly lastChange: string
  /** The day the bundle was made; empty where the page does not say it. */
  readonly madeOn: string
}

export type OpenError = ContentsError | { readonly kind: 'cannot check signatures' }

/** Any 32 bytes that are a point of the curve: what a browser below the floor of formats §1 refuses. */
const anyKey = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0x58 : 0x66))

const canCheckSignatures = async (): Promise<boolean> => {
  try {
    await crypto.subtle.importKey('raw', anyKey, 'Ed25519', true, ['verify'])
    return true
  } catch {
    return false
  }
}

const schemeNamedBy = (portfolio: Portfolio, { scheme }: BundledHistory): Scheme | null => {
  const read = scheme === null ? null : readSchemeBytes(scheme)
  return read?.ok === true && read.value.hash === portfolio.description.values.scheme?.hash
    ? read.value.scheme
    : null
}

export const openContents = async (json: string): Promise<Result<Opened, OpenError>> => {
  if (!(await canCheckSignatures())) return err({ kind: 'cannot check signatures' })
  const read = await readStartHereContents(json)
  if (!read.ok) return read
  const { madeOn, ...history } = read.value
  const { sound, forged, keyless } = await verifyEntries(history.entries, history.keys)
  const { ledger, lists, flavour } = history
  const portfolio = foldPortfolio({ ledger, entries: sound, lists, flavour })
  const entries = new Map(sound.map((entry) => [entry.hash, entry]))
  return ok({
    history,
    portfolio,
    scheme: schemeNamedBy(portfolio, history),
    entries,
    unsound: forged.length + keyless.length,
    paths: evidencePaths(portfolio),
    anchors: anchorsOf(portfolio),
    lastChange: latestOf(sound),
    madeOn,
  })
}

const latestOf = (entries: readonly Entry[]): string => {
  let latest = ''
  for (const { head } of entries)
    if (latest === '' || Date.parse(head.at) > Date.parse(latest)) latest = head.at
  return latest
}
