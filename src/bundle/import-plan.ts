// What bringing in a bundle would change, told before anything is changed, and exactly what is to be stored in one commit.
// Merging is set union, so the same bundle twice, or an older one, adds nothing; another ledger is another portfolio.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { heldIn } from '#/bundle/held-in.ts'
import type { BundleContents } from '#/bundle/read-bundle.ts'
import type { Entry } from '#/ledger/entry.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { withoutBodies } from '#/ledger/withhold.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { blobsNamedBy, foldPortfolio } from '#/portfolio/fold.ts'
import { isErasable } from '#/portfolio/permissions.ts'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { schemeHash } from '#/qualification/scheme-bytes.ts'

/** What is held of the bundle's ledger; nothing at all for a portfolio that is new here. */
export type HeldHere = {
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  readonly schemes: ReadonlySet<Sha256>
  readonly blobs: ReadonlySet<Sha256>
}

export type ImportPlan = {
  readonly ledger: Id
  /** `damaged`: nothing of it is brought in. */
  readonly kind: 'new portfolio' | 'adds' | 'nothing new' | 'damaged'
  /** New, or with a body that was not here. Without bodies that were erased here. */
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  readonly scheme: { readonly bytes: Bytes; readonly sha256: Sha256 } | null
  /** Files that standing evidence names, that are in the bundle and not here. */
  readonly blobs: readonly Sha256[]
  /** For the preview. */
  readonly adds: {
    readonly evidence: number
    readonly claims: number
    /** Names of people who were not in the portfolio before. */
    readonly people: readonly string[]
    /** Devices that nobody who counts has vouched for: held apart. */
    readonly strangers: number
  }
  /** For each chain, up to where the file holds what is here (held-in.ts). */
  readonly upTo: ReadonlyMap<Id, number>
  /** The portfolio as it would be. */
  readonly after: Portfolio
}

export const planImport = (held: HeldHere, { history, blobs, isDamaged }: BundleContents): ImportPlan => {
  const { ledger } = history
  const before = foldPortfolio({ ledger, entries: held.entries, lists: held.lists, flavour: null })
  const lists = uniqueLists(held.lists, history.lists)
  const merged = mergeEntries(held.entries, history.entries)
  const after = foldPortfolio({ ledger, entries: merged.values(), lists, flavour: null })

  const here = new Map(held.entries.map((entry) => [entry.hash, entry]))
  const own = history.entries.filter(({ hash }) => {
    const standing = after.standings.get(hash)
    return standing?.kind !== 'not counted' || standing.rule !== 'LG1'
  })
  const entries = withoutBodies(
    own,
    ({ hash, head }) => after.erased.heads.has(hash) && isErasable(head.kind),
  ).filter(({ hash, body }) => {
    const there = here.get(hash)
    return there === undefined || (there.body === null && body !== null)
  })
  const newLists = lists.slice(uniqueLists(held.lists, []).length)
  const scheme = schemeFrom(held, after, history.scheme)
  const named = blobsNamedBy(after)
  const newBlobs = [...blobs.keys()].filter((sha256) => named.has(sha256) && !held.blobs.has(sha256))
  const isNothing = entries.length + newLists.length + newBlobs.length === 0 && scheme === null
  return {
    ledger,
    kind: kindOf(isDamaged, held.entries.length === 0, isNothing),
    entries: isDamaged ? [] : entries,
    lists: isDamaged ? [] : newLists,
    scheme: isDamaged ? null : scheme,
    blobs: isDamaged ? [] : newBlobs,
    adds: {
      evidence: [...after.evidence.keys()].filter((id) => !before.evidence.has(id)).length,
      claims: Math.max(0, claimsIn(after) - claimsIn(before)),
      people: newPeople(before, after),
      strangers: [...after.strangers].filter((device) => !before.strangers.has(device)).length,
    },
    upTo: heldIn(history.entries, held.entries),
    after,
  }
}

const kindOf = (isDamaged: boolean, isNew: boolean, isNothing: boolean): ImportPlan['kind'] => {
  if (isDamaged) return 'damaged'
  if (isNew) return 'new portfolio'
  return isNothing ? 'nothing new' : 'adds'
}

/** Those held first, each once. */
const uniqueLists = (held: readonly CentreList[], more: readonly CentreList[]): CentreList[] => [
  ...new Map([...held, ...more].map((list) => [list.hash, list])).values(),
]

const schemeFrom = (held: HeldHere, after: Portfolio, bytes: Bytes | null): ImportPlan['scheme'] => {
  const described = after.description.values.scheme
  if (bytes === null || described === null || held.schemes.has(described.hash)) return null
  // The reader has found the bytes to be those that the bundle's own description names; a newer one may name others.
  return schemeHash(bytes) === described.hash ? { bytes, sha256: described.hash } : null
}

const claimsIn = ({ evidence }: Portfolio): number =>
  [...evidence.values()].reduce((sum, { claims }) => sum + claims.length, 0)

const newPeople = (before: Portfolio, after: Portfolio): string[] => {
  const known = new Set([...before.devices.values()].map(({ person }) => person))
  const people = new Map<Id, string>()
  for (const { person, name } of after.devices.values()) if (!known.has(person)) people.set(person, name)
  return [...people.values()]
}
