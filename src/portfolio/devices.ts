// Who is who: the devices that have introduced themselves, which are the candidate's, which the centre lists, which are lost, and
// which nobody here knows yet. Settled before anything is folded, because standing depends on it.

import type { Id } from '#/base/ids.ts'
import type { Arranged } from '#/ledger/arrange.ts'
import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { centreStandingOf, noneEnded, type CentreStanding } from '#/portfolio/centre-standing.ts'
import { unedited, withEdit, type Edited } from '#/portfolio/edited.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { astrayIn, noneAstray, type Last } from '#/portfolio/lost-branches.ts'
import { canAddEvidence, permissionOf } from '#/portfolio/permissions.ts'
import type { Device } from '#/portfolio/portfolio.ts'

/** An entry of a kind that bears on who is who, with what its body says. */
export type Reading = { readonly entry: Outline; readonly known: Known }

export type Established = {
  readonly devices: ReadonlyMap<Id, Device>
  readonly centre: CentreStanding
}

type Introduced = Omit<
  Device,
  'standing' | 'roles' | 'ended' | 'addsEvidence' | 'acceptedUpTo' | 'lostAfter' | 'astray'
>

const introductionsIn = (readings: readonly Reading[]): Map<Id, Introduced> => {
  const introduced = new Map<Id, Introduced>()
  for (const { entry, known } of readings) {
    if (known.kind !== 'device.introduced' || introduced.has(entry.head.device)) continue
    const { person, name, roles, replaces = null } = known.content
    const { device } = entry.head
    const rank = introduced.size
    introduced.set(device, {
      id: device,
      person,
      name,
      statedRoles: roles,
      introduced: entry.hash,
      rank,
      replaces,
    })
  }
  return introduced
}

const isAllowed = (devices: ReadonlyMap<Id, Device>, { head, hash }: Outline): boolean =>
  permissionOf(devices.get(head.device), head.kind, { seq: head.seq, hash }).may === 'yes'

/** The check code of the centre as the devices that count so far describe it. */
const describedCentre = (readings: readonly Reading[], devices: ReadonlyMap<Id, Device>): string => {
  let described: Edited<{ centreFingerprint: string }> = unedited({ centreFingerprint: '' })
  for (const { entry, known } of readings) {
    if (known.kind !== 'portfolio.described') continue
    const { centreFingerprint } = known.content.changes
    if (centreFingerprint === undefined || !isAllowed(devices, entry)) continue
    described = withEdit(described, { centreFingerprint }, known.content.was, entry.hash)
  }
  return described.values.centreFingerprint
}

const standingOf = (
  { id, person, name }: Introduced,
  ofCandidate: ReadonlySet<Id>,
  centre: CentreStanding,
): Pick<Device, 'name' | 'standing' | 'roles' | 'ended' | 'acceptedUpTo'> => {
  const none = { name, ended: noneEnded, acceptedUpTo: null }
  // The founder may be on the list as well; being the candidate comes first, for one's own portfolio.
  if (ofCandidate.has(id)) return { ...none, standing: 'candidate', roles: ['candidate'] }
  const listed = centre.listed.get(id)
  if (listed?.person !== person) return { ...none, standing: 'not yet known', roles: [] }
  const { roles, ended, acceptedUpTo } = listed
  return { name: listed.name, standing: 'listed', roles, ended, acceptedUpTo }
}

const standingsWith = (
  introduced: ReadonlyMap<Id, Introduced>,
  ofCandidate: ReadonlySet<Id>,
  centre: CentreStanding,
  losses: Losses,
): Map<Id, Device> => {
  const devices = new Map<Id, Device>()
  for (const [id, stated] of introduced) {
    const lost = losses.get(id)
    const standing = standingOf(stated, ofCandidate, centre)
    devices.set(id, {
      ...stated,
      ...standing,
      addsEvidence: canAddEvidence({ ...standing, statedRoles: stated.statedRoles }),
      lostAfter: lost?.after ?? null,
      astray: lost?.astray ?? noneAstray,
    })
  }
  return devices
}

/** Devices that a counted device of the candidate, or listed staff, has added for the candidate's person. */
const addedIn = (readings: readonly Reading[], devices: ReadonlyMap<Id, Device>, candidate: Id): Set<Id> => {
  const added = new Set<Id>()
  for (const { entry, known } of readings) {
    if (known.kind !== 'device.added' || known.content.person !== candidate) continue
    if (!isAllowed(devices, entry)) continue
    if (devices.get(known.content.device)?.person === candidate) added.add(known.content.device)
  }
  return added
}

type Loss = { readonly after: number; readonly astray: ReadonlySet<HeadHash> }
/** Devices of the candidate's that are lost, with what of theirs waits. */
type Losses = ReadonlyMap<Id, Loss>

type Candidate = { readonly person: Id; readonly founder: Id }
type Settled = Established & { readonly candidate: Candidate }

/**
 * Settles devices and centre together: an added device may describe the centre, whose list may add a device. Each round
 * only ever adds devices of the candidate, so it ends after as many rounds as there are devices.
 */
const settle = (
  readings: readonly Reading[],
  introduced: ReadonlyMap<Id, Introduced>,
  candidate: Candidate,
  lists: readonly CentreList[],
  lost: Losses,
): Settled => {
  const ofCandidate = new Set<Id>(candidate.founder === '' ? [] : [candidate.founder])
  let centre = centreStandingOf('', [])
  let devices = standingsWith(introduced, ofCandidate, centre, lost)
  for (let round = 0; round <= introduced.size; round++) {
    centre = centreStandingOf(describedCentre(readings, devices), lists)
    devices = standingsWith(introduced, ofCandidate, centre, lost)
    const before = ofCandidate.size
    for (const device of addedIn(readings, devices, candidate.person)) ofCandidate.add(device)
    if (ofCandidate.size === before) break
    devices = standingsWith(introduced, ofCandidate, centre, lost)
  }
  return { devices, centre, candidate }
}

type Claimed = { readonly entry: Outline; readonly last: Last }

/** What anybody on any list says of lost devices of the candidate's person, by device. */
const saidToBeLost = (
  readings: readonly Reading[],
  introduced: ReadonlyMap<Id, Introduced>,
  candidate: Candidate,
  lists: readonly CentreList[],
): Map<Id, readonly Claimed[]> => {
  const said = new Map<Id, readonly Claimed[]>()
  // What strangers say costs nothing to pass over, however much it is.
  const listed = new Set(
    lists.flatMap(({ people }) => people.flatMap(({ devices }) => devices.map(({ device }) => device))),
  )
  for (const { entry, known } of readings) {
    if (known.kind !== 'device.lost') continue
    const { device, last } = known.content
    if (!listed.has(entry.head.device) || introduced.get(device)?.person !== candidate.person) continue
    said.set(device, [...(said.get(device) ?? []), { entry, last }])
  }
  return said
}

/**
 * Settles who is who, lost devices included. Whether a device is lost is told by staff whom the portfolio knows without what
 * that device wrote later, or beside it: whoever found it cannot undo its loss by naming another centre. What several say
 * adds up: what one of them knew to be the candidate's is theirs.
 */
export const establish = (
  readings: readonly Reading[],
  genesis: HeadHash,
  lists: readonly CentreList[],
  { ordered, forks }: Pick<Arranged<Outline>, 'ordered' | 'forks'>,
): Settled => {
  const introduced = introductionsIn(readings)
  const founder = [...introduced.values()].find((device) => device.introduced === genesis)
  const candidate = { person: founder?.person ?? '', founder: founder?.id ?? '' }
  const settledWith = (lost: Losses): Settled => settle(readings, introduced, candidate, lists, lost)
  const branchesOf = (device: Id, claims: readonly Claimed[]): ReadonlySet<HeadHash> => {
    if (!forks.some((fork) => fork.device === device)) return noneAstray
    const chain = ordered.filter(({ head }) => head.device === device)
    return astrayIn(
      chain,
      claims.map(({ last }) => last),
    )
  }
  const lost = new Map<Id, Loss>()
  for (const [device, claims] of saidToBeLost(readings, introduced, candidate, lists)) {
    const earliest = claims.reduce((least, { last: [upTo] }) => Math.min(least, upTo), Infinity)
    const { devices } = settledWith(
      new Map([[device, { after: earliest, astray: branchesOf(device, claims) }]]),
    )
    const heard = claims.filter(({ entry }) => isAllowed(devices, entry))
    if (heard.length === 0) continue
    const after = heard.reduce((most, { last: [upTo] }) => Math.max(most, upTo), 0)
    lost.set(device, { after, astray: branchesOf(device, heard) })
  }
  return settledWith(lost)
}
