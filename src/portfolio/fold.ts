// The fold: verified entries in, a portfolio out. Total and pure: it never throws, whatever the entries say, and the same
// set of entries and lists gives the same portfolio in whatever order they came.

import type { Id } from '#/base/ids.ts'
import type { Sha256 } from '#/base/hash.ts'
import { arrange } from '#/ledger/arrange.ts'
import { parseBody } from '#/ledger/body.ts'
import type { Entry, Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import { strangersIn } from '#/ledger/quarantine.ts'
import { noTips } from '#/ledger/tips.ts'
import { applyEntry, type Readable } from '#/portfolio/apply-entry.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { establish, type Reading } from '#/portfolio/devices.ts'
import { unedited } from '#/portfolio/edited.ts'
import { erasingIn, keepNamed, namesFiles } from '#/portfolio/erasure.ts'
import { contentAs, isKnownKind, type Known } from '#/portfolio/kinds/content.ts'
import { establishedIn } from '#/portfolio/strangers.ts'
import type { Description, Device, Flavour, Portfolio, Standing } from '#/portfolio/portfolio.ts'

export type FoldInput<E extends Outline = Entry> = {
  readonly ledger: Id
  /** Verified; in any order, with repetitions. */
  readonly entries: Iterable<E>
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
  if (!isKnownKind(kind)) return { state: 'unknown kind', isHere: entry.body !== null }
  if (entry.body === null) return { state: 'no body' }
  const body = parseBody(entry.body)
  const content = body.ok ? contentAs(kind, body.value) : null
  if (content === null) return { state: 'malformed' }
  // kind and content come from the same key of the table; TypeScript cannot pair them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { state: 'known', known: { kind, content } as Known }
}

/** Each device with the place in the ledger's order where one that is no stranger first names it. */
const firstNamed = (ordered: readonly Outline[], strangers: ReadonlySet<Id>): ReadonlyMap<Id, number> => {
  const named = new Map<Id, number>()
  for (const [at, { head }] of ordered.entries())
    if (!strangers.has(head.device))
      for (const device of Object.keys(head.seen)) if (!named.has(device)) named.set(device, at)
  return named
}

/**
 * Gives labels their letter. A device ranks from when its work was taken in, not from when it began, so that work which was
 * away meanwhile moves nobody's letter. Strangers are not passed on, so they must not move the letters of those who are:
 * they come last. The order of introduction, in which the devices stand, is left as it is: files list them in it.
 */
const ranked = (
  devices: ReadonlyMap<Id, Device>,
  strangers: ReadonlySet<Id>,
  ordered: readonly Outline[],
): Map<Id, Device> => {
  const named = firstNamed(ordered, strangers)
  const takenIn = ({ id, rank }: Device): number => (rank === 0 ? -1 : (named.get(id) ?? ordered.length))
  const byRank = [...devices.values()].toSorted(
    (a, b) =>
      Number(strangers.has(a.id)) - Number(strangers.has(b.id)) || takenIn(a) - takenIn(b) || a.rank - b.rank,
  )
  const ranks = new Map(byRank.map(({ id }, rank) => [id, rank]))
  return new Map([...devices].map(([id, device]) => [id, { ...device, rank: ranks.get(id) ?? device.rank }]))
}

const aboutDevices = new Set([
  'device.introduced',
  'device.added',
  'device.lost',
  'portfolio.described',
  'content.erased',
])

/** Entries read at once: what they say is in memory no longer than that. */
const together = 1_000

function* slicesOf<E>(entries: readonly E[]): Generator<readonly E[]> {
  for (let from = 0; from < entries.length; from += together) yield entries.slice(from, from + together)
}

/**
 * The fold, by whoever has the entries' words: it asks for what some of them say, and goes on when it has been told, in the
 * order asked. So nobody need hold all of them at once.
 */
export function* folding<E extends Outline>({
  ledger,
  entries,
  lists,
  flavour,
}: FoldInput<E>): Generator<readonly E[], Portfolio, readonly Readable[]> {
  const arranged = arrange(ledger, entries)
  const { ordered, genesis } = arranged
  const governing: Reading[] = []
  for (const slice of slicesOf(ordered.filter(({ head }) => aboutDevices.has(head.kind))))
    for (const [at, read] of (yield slice).entries()) {
      const entry = slice[at]
      if (entry !== undefined && read.state === 'known') governing.push({ entry, known: read.known })
    }
  const { devices, centre, candidate } = establish(governing, genesis?.hash ?? '', lists, arranged)
  const isDemo = governing.some(
    ({ entry, known }) =>
      entry === genesis && known.kind === 'device.introduced' && known.content.demo === true,
  )
  const erasing = erasingIn(governing, devices, ordered)
  if (erasing.blobs.size + erasing.asking.blobs.size > 0)
    for (const slice of slicesOf(ordered.filter(({ head }) => namesFiles(head.kind))))
      for (const [at, read] of (yield slice).entries())
        if (read.state === 'known') keepNamed(erasing, slice[at]?.hash ?? '', read.known)
  const { heads, blobs, by, devices: erasedOn, consent, asking } = erasing
  const standings = new Map<HeadHash, Standing>()
  for (const { hash } of arranged.waiting) standings.set(hash, { kind: 'waiting', why: 'earlier entry' })
  for (const [hash, rule] of arranged.refused) standings.set(hash, { kind: 'not counted', rule })
  const strangers = strangersIn(ordered, establishedIn(devices))
  const portfolio: Portfolio = {
    ledger,
    isDemo,
    flavour,
    candidate,
    centre,
    devices: ranked(devices, strangers, ordered),
    strangers,
    losses: [],
    forks: arranged.forks,
    missing: arranged.missing,
    erased: {
      heads,
      blobs,
      asked: { heads: asking.heads, blobs: asking.blobs },
      by,
      devices: erasedOn,
      consent,
    },
    leftBehind: new Map(),
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
  for (const slice of slicesOf(ordered))
    for (const [at, read] of (yield slice).entries()) {
      const entry = slice[at]
      if (entry !== undefined) applyEntry(portfolio, entry, read)
    }
  return portfolio
}

export const foldPortfolio = (input: FoldInput): Portfolio => {
  const steps = folding(input)
  let step = steps.next()
  while (step.done !== true) step = steps.next(step.value.map(readKnown))
  return step.value
}

/** Blobs that the portfolio's standing evidence names, in any version of its list: settling may need each. */
export const blobsNamedBy = (portfolio: Portfolio): Set<Sha256> => {
  const named = new Set<Sha256>()
  for (const evidence of portfolio.evidence.values())
    for (const { sha256 } of evidence.named) if (!portfolio.erased.blobs.has(sha256)) named.add(sha256)
  return named
}

/** Names this fold's code: to be changed whenever the same entries fold to something else, so that snapshots go. */
export const foldMake = 'fold@22'
