// The fold: verified entries in, a portfolio out. Total and pure: it never throws, whatever the entries say, and the same
// set of entries and lists gives the same portfolio in whatever order they came.

import type { Id } from '#/base/ids.ts'
import type { Sha256 } from '#/base/hash.ts'
import { arrange } from '#/ledger/arrange.ts'
import { parseBody } from '#/ledger/body.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { strangersIn } from '#/ledger/quarantine.ts'
import { noTips } from '#/ledger/tips.ts'
import { applyEntry, type Readable } from '#/portfolio/apply-entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { establish, type Reading } from '#/portfolio/devices.ts'
import { unedited } from '#/portfolio/edited.ts'
import { erasedBy } from '#/portfolio/erasure.ts'
import { contentAs, isKnownKind, type Known } from '#/portfolio/kinds/content.ts'
import { establishedIn } from '#/portfolio/strangers.ts'
import type { Description, Device, Flavour, Portfolio, Standing } from '#/portfolio/portfolio.ts'

export type FoldInput = {
  readonly ledger: Id
  /** Verified; in any order, with repetitions. */
  readonly entries: Iterable<Entry>
  /** Signed lists of any centre; those of the portfolio's own count. */
  readonly lists: readonly CentreList[]
  /** Which copy this is; null for the living ledger, where a missing body may still arrive. */
  readonly flavour: Flavour | null
}

const nothingDescribed: Description = {
  title: '',
  name: '',
  candidateNumber: '',
  centreName: '',
  centreNumber: '',
  centreFingerprint: '',
  scheme: null,
  units: [],
  warningsSeen: [],
  registeredOn: '',
  isOfAge: null,
  photosAtWork: '',
  screensAtWork: '',
  callsAtWork: '',
  phonesAtWork: '',
}

/** What an entry's body says: the content of a known kind, or why it cannot be told. */
export const readKnown = (entry: Entry): Readable => {
  const { kind } = entry.head
  if (!isKnownKind(kind)) return { state: 'unknown kind' }
  if (entry.body === null) return { state: 'no body' }
  const body = parseBody(entry.body)
  const content = body.ok ? contentAs(kind, body.value) : null
  if (content === null) return { state: 'malformed' }
  // kind and content come from the same key of the table; TypeScript cannot pair them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { state: 'known', known: { kind, content } as Known }
}

/** Strangers are not passed on, so they must not move the letters of those who are: they come last. */
const ranked = (devices: ReadonlyMap<Id, Device>, strangers: ReadonlySet<Id>): Map<Id, Device> => {
  const byRank = [...devices.values()].toSorted(
    (a, b) => Number(strangers.has(a.id)) - Number(strangers.has(b.id)) || a.rank - b.rank,
  )
  return new Map(byRank.map((device, rank) => [device.id, { ...device, rank }]))
}

const aboutDevices = new Set([
  'device.introduced',
  'device.added',
  'device.lost',
  'portfolio.described',
  'content.erased',
])

export const foldPortfolio = ({ ledger, entries, lists, flavour }: FoldInput): Portfolio => {
  const arranged = arrange(ledger, entries)
  const readable = new Map<HeadHash, Readable>()
  const governing: Reading[] = []
  for (const entry of arranged.ordered) {
    const read = readKnown(entry)
    readable.set(entry.hash, read)
    if (read.state === 'known' && aboutDevices.has(entry.head.kind))
      governing.push({ entry, known: read.known })
  }
  const { devices, centre, candidate } = establish(governing, arranged.genesis?.hash ?? '', lists)
  const isDemo = governing.some(
    ({ entry, known }) =>
      entry === arranged.genesis && known.kind === 'device.introduced' && known.content.demo === true,
  )
  const erased = erasedBy(governing, devices, arranged.ordered, readable)
  const strangers = strangersIn(arranged.ordered, establishedIn(devices))
  const standings = new Map<HeadHash, Standing>()
  for (const { hash } of arranged.waiting) standings.set(hash, { kind: 'waiting', why: 'earlier entry' })
  for (const [hash, rule] of arranged.refused) standings.set(hash, { kind: 'not counted', rule })
  const portfolio: Portfolio = {
    ledger,
    isDemo,
    flavour,
    candidate,
    centre,
    devices: ranked(devices, strangers),
    strangers,
    losses: [],
    forks: arranged.forks,
    missing: arranged.missing,
    erased,
    description: unedited(nothingDescribed),
    evidence: new Map(),
    claimsByCriterion: new Map<string, Set<HeadHash>>(),
    facts: [],
    passed: [],
    achievements: [],
    standings,
    unknownKinds: new Map<string, number>(),
    captures: new Map<Id, number>(),
    tips: noTips(),
    entryCount: arranged.waiting.length + arranged.refused.size,
  }
  for (const entry of arranged.ordered)
    applyEntry(portfolio, entry, readable.get(entry.hash) ?? { state: 'malformed' })
  return portfolio
}

/** Blobs that the portfolio's standing evidence names, in any version of its list: settling may need each. */
export const blobsNamedBy = (portfolio: Portfolio): Set<Sha256> => {
  const named = new Set<Sha256>()
  for (const evidence of portfolio.evidence.values())
    for (const { sha256 } of evidence.named) if (!portfolio.erased.blobs.has(sha256)) named.add(sha256)
  return named
}

/** Names this fold's code: to be changed whenever the same entries fold to something else, so that snapshots go. */
export const foldMake = 'fold@12'
