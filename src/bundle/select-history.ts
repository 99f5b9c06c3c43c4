// What of a held ledger goes into a bundle: all of it but strangers' chains, what was erased, what this flavour withholds,
// and what nobody could check. Decides by the fold of everything held, so that the bundle's own fold agrees with it.

import type { Bytes } from '#/base/bytes.ts'
import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import type { BundledHistory } from '#/bundle/bundled-history.ts'
import { finding, type BundleFinding } from '#/bundle/finding.ts'
import { parseBody } from '#/ledger/body.ts'
import { statedKeyOf } from '#/ledger/device.ts'
import type { Entry } from '#/ledger/entry.ts'
import { mergeEntries } from '#/ledger/merge.ts'
import { strangersIn } from '#/ledger/quarantine.ts'
import { withoutBodies } from '#/ledger/withhold.ts'
import { byVersion, type CentreList } from '#/portfolio/centre-list.ts'
import { foldPortfolio } from '#/portfolio/fold.ts'
import { isErasable, isWithheldFrom } from '#/portfolio/permissions.ts'
import type { Flavour, Portfolio } from '#/portfolio/portfolio.ts'
import { establishedIn, strangersTo } from '#/portfolio/strangers.ts'
import { schemeHash } from '#/qualification/scheme-bytes.ts'

export type Held = {
  readonly ledger: Id
  readonly entries: readonly Entry[]
  readonly lists: readonly CentreList[]
  /** The file of the scheme that is described. */
  readonly scheme: (sha256: Sha256) => Promise<Bytes | null>
  readonly flavour: Flavour
  /** The device that makes the bundle: its own work goes in, and that of whomever it vouches for. Null where it adds none. */
  readonly maker: Id | null
}

export type Selected = {
  /** Nothing is absent yet: only whoever holds the blobs can tell. */
  readonly history: BundledHistory
  readonly findings: readonly BundleFinding[]
}

/** Null where nothing starts the ledger. */
export const selectHistory = async ({
  ledger,
  entries,
  lists,
  scheme: schemeFile,
  flavour,
  maker,
}: Held): Promise<Selected | null> => {
  const merged = [...mergeEntries(entries).values()]
  const whole = foldPortfolio({ ledger, entries: merged, lists, flavour: null })
  if (whole.candidate.founder === '') return null
  const isForeign = ({ hash }: Entry): boolean => {
    const standing = whole.standings.get(hash)
    return standing?.kind === 'not counted' && standing.rule === 'LG1'
  }
  const own = merged.filter((entry) => !isForeign(entry))
  const strangers = strangersOf(own, whole, maker)
  const known = own.filter(({ head }) => !strangers.has(head.device))
  const keys = keysOf(known)
  const checkable = known.filter(({ head }) => keys.has(head.device))
  const bodiless = withoutBodies(
    checkable,
    ({ hash, head }) =>
      isWithheldFrom(flavour, head.kind) || (whole.erased.heads.has(hash) && isErasable(head.kind)),
  )

  const described = whole.description.values.scheme
  const scheme = described === null ? null : await schemeFile(described.hash)
  const isPinned = scheme !== null && schemeHash(scheme) === described?.hash
  const findings: BundleFinding[] = []
  if (strangers.size > 0) findings.push(finding('strangers left out', '', '', strangers.size))
  if (checkable.length < known.length)
    findings.push(finding('unsigned left out', '', '', known.length - checkable.length))
  if (scheme !== null && !isPinned) findings.push(finding('scheme left out', '', described?.title ?? ''))
  return {
    history: {
      ledger,
      flavour,
      entries: bodiless,
      keys,
      lists: byVersion(lists.filter((list) => list.fingerprint === whole.centre.fingerprint)),
      scheme: isPinned ? scheme : null,
      absent: new Set(),
    },
    findings,
  }
}

/** Also devices whose whole chain still waits for its start, unless somebody vouches for them. */
const strangersOf = (entries: readonly Entry[], portfolio: Portfolio, maker: Id | null): Set<Id> => {
  const trusted = [...establishedIn(portfolio.devices), ...(maker === null ? [] : [maker])]
  return new Set([...strangersTo(portfolio, maker), ...strangersIn(entries, trusted)])
}

/** From the introductions; a body that states another device's key gives none. */
const keysOf = (entries: readonly Entry[]): Map<Id, Bytes> => {
  const keys = new Map<Id, Bytes>()
  for (const { head, body } of entries) {
    if (head.seq !== 1 || body === null || keys.has(head.device)) continue
    const content = parseBody(body)
    const key = content.ok ? statedKeyOf(head.device, content.value) : null
    if (key !== null) keys.set(head.device, key)
  }
  return keys
}
