// What a folded portfolio lets the exchange know: which files it names, whose chains may be passed on, what was erased.
// Pure, so that whoever holds entries can take part in an exchange.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { isKeptBack } from '#/portfolio/erasure.ts'
import { folding } from '#/portfolio/fold.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { isReliedHolder, strangersTo } from '#/portfolio/strangers.ts'
import type { Held, NamedFile, Piece } from '#/sync/side.ts'
import type { Gathered } from './gathered.ts'

export type Holding = {
  readonly ledger: Id
  readonly revision: number
  readonly gathered: Gathered
  readonly lists: readonly CentreList[]
  /** Files that are here, with their true lengths. */
  readonly here: ReadonlyMap<Sha256, number>
  /** The bytes of a scheme file, where it is here. */
  readonly scheme: (sha256: Sha256) => Promise<Bytes | null>
  readonly doneWithout: ReadonlySet<Sha256>
  /** This installation's own device in the ledger; null where it only has a copy. */
  readonly device: Id | null
}

/** A portfolio's scheme travels as a file of this type. */
export const schemeType = 'application/vnd.fieldfolio.scheme+json'

export const heldOf = async ({
  ledger,
  revision,
  gathered,
  lists,
  here,
  scheme,
  doneWithout,
  device,
}: Holding): Promise<Held> => {
  const portfolio = foldOf(ledger, gathered, lists)
  const { outlines, introductions } = gathered
  const strangers = strangersTo(portfolio, device)
  const described = portfolio.description.values.scheme?.hash
  const bytes = described === undefined ? null : await scheme(described)
  const named = filesNamedBy(portfolio, strangers, here)
  if (described !== undefined)
    named.set(described, { sha256: described, bytes: bytes?.length ?? null, mediaType: schemeType })
  return {
    revision,
    // As it is by now: what is gathered grows while the exchange goes on.
    outlines: new Map(outlines),
    introductions: [...introductions.values()],
    passesOn: (author) => !strangers.has(author),
    isRelied: (holder) => isReliedHolder(portfolio, holder) && !strangers.has(holder),
    lists: new Map(
      lists
        .filter(({ fingerprint }) => fingerprint === portfolio.centre.fingerprint)
        .map(({ hash, signed }) => [hash, { text: signed.list, signature: signed.signature }]),
    ),
    named,
    here: new Set(described === undefined || bytes === null ? here.keys() : [...here.keys(), described]),
    pieces: piecesOf(portfolio),
    doneWithout,
    erased: portfolio.erased,
  }
}

/** The portfolio without its words. */
export const foldOf = (
  ledger: Id,
  { outlines, gists }: Gathered,
  lists: readonly CentreList[],
): Portfolio => {
  const steps = folding({ ledger, entries: outlines.values(), lists, flavour: null })
  let step = steps.next()
  while (step.done !== true)
    step = steps.next(step.value.map(({ hash }) => gists.get(hash) ?? { state: 'no body' }))
  return step.value
}

/**
 * What strangers name is neither fetched nor sent: it could be of any size. Lengths are only stated, so a file that is here has its
 * own, and any other the one that was stated first: nobody can name a file before it was captured.
 */
const filesNamedBy = (
  portfolio: Portfolio,
  strangers: ReadonlySet<Id>,
  here: Holding['here'],
): Map<Sha256, NamedFile> => {
  const named = new Map<Sha256, NamedFile>()
  for (const { device, named: files } of portfolio.evidence.values())
    for (const { sha256, bytes, mediaType } of strangers.has(device) ? [] : files)
      if (!isKeptBack(portfolio, sha256) && !named.has(sha256))
        named.set(sha256, { sha256, bytes: here.get(sha256) ?? bytes, mediaType })
  return named
}

const piecesOf = ({ evidence }: Portfolio): Map<HeadHash, Piece> =>
  new Map(
    [...evidence.values()]
      .filter(({ standing, withdrawn }) => standing !== 'erased' && withdrawn === null)
      .map(({ id, history, files }) => [id, { heads: history, files: files.map(({ sha256 }) => sha256) }]),
  )
