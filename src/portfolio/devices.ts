// Who is who: the devices that have introduced themselves, which are the candidate's, which the centre lists, which are lost, and
// which nobody here knows yet. Settled before anything is folded, because standing depends on it.

import type { Id } from '#/base/ids.ts'
import type { Outline } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { centreStandingOf, type CentreStanding } from '#/portfolio/centre-standing.ts'
import { unedited, withEdit, type Edited } from '#/portfolio/edited.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { permissionOf } from '#/portfolio/permissions.ts'
import type { Device } from '#/portfolio/portfolio.ts'

/** An entry of a kind that bears on who is who, with what its body says. */
export type Reading = { readonly entry: Outline; readonly known: Known }

export type Established = {
  readonly devices: ReadonlyMap<Id, Device>
  readonly centre: CentreStanding
}

type Introduced = Omit<Device, 'standing' | 'roles' | 'acceptedUpTo' | 'lostAfter'>

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

/** The check code of the centre as the devices that count so far describe it. */
const describedCentre = (readings: readonly Reading[], devices: ReadonlyMap<Id, Device>): string => {
  let described: Edited<{ centreFingerprint: string }> = unedited({ centreFingerprint: '' })
  for (const { entry, known } of readings) {
    if (known.kind !== 'portfolio.described') continue
    const { centreFingerprint } = known.content.changes
    const { device, seq, kind } = entry.head
    if (centreFingerprint === undefined || permissionOf(devices.get(device), kind, seq).may !== 'yes')
      continue
    described = withEdit(described, { centreFingerprint }, known.content.was, entry.hash)
  }
  return described.values.centreFingerprint
}

const standingsWith = (
  introduced: ReadonlyMap<Id, Introduced>,
  ofCandidate: ReadonlySet<Id>,
  centre: CentreStanding,
  lost: LostAfter,
): Map<Id, Device> => {
  const devices = new Map<Id, Device>()
  for (const [id, stated] of introduced) {
    const device = { ...stated, lostAfter: lost.get(id) ?? null }
    const listed = centre.listed.get(id)
    // The founder may be on the list as well; being the candidate comes first, for one's own portfolio.
    if (ofCandidate.has(id))
      devices.set(id, { ...device, standing: 'candidate', roles: ['candidate'], acceptedUpTo: null })
    else if (listed && listed.person === device.person)
      devices.set(id, {
        ...device,
        name: listed.name,
        standing: 'listed',
        roles: listed.roles,
        acceptedUpTo: listed.acceptedUpTo,
      })
    else devices.set(id, { ...device, standing: 'not yet known', roles: [], acceptedUpTo: null })
  }
  return devices
}

/** Devices that a counted device of the candidate, or listed staff, has added for the candidate's person. */
const addedIn = (readings: readonly Reading[], devices: ReadonlyMap<Id, Device>, candidate: Id): Set<Id> => {
  const added = new Set<Id>()
  for (const { entry, known } of readings) {
    if (known.kind !== 'device.added' || known.content.person !== candidate) continue
    const { device, seq, kind } = entry.head
    if (permissionOf(devices.get(device), kind, seq).may !== 'yes') continue
    if (devices.get(known.content.device)?.person === candidate) added.add(known.content.device)
  }
  return added
}

/** Devices of the candidate's that are lost, with the seq after which what they write waits. */
type LostAfter = ReadonlyMap<Id, number>

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
  lost: LostAfter,
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

type Claimed = { readonly author: Id; readonly seq: number; readonly upTo: number }

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
    const { device: author, seq } = entry.head
    if (!listed.has(author) || introduced.get(device)?.person !== candidate.person) continue
    said.set(device, [...(said.get(device) ?? []), { author, seq, upTo: last[0] }])
  }
  return said
}

/**
 * Settles who is who, lost devices included. Whether a device is lost is told by staff whom the portfolio knows without what
 * that device wrote later: whoever found it cannot undo its loss by naming another centre. What several say adds up: what
 * one of them knew to be the candidate's is theirs.
 */
export const establish = (
  readings: readonly Reading[],
  genesis: HeadHash,
  lists: readonly CentreList[],
): Settled => {
  const introduced = introductionsIn(readings)
  const founder = [...introduced.values()].find((device) => device.introduced === genesis)
  const candidate = { person: founder?.person ?? '', founder: founder?.id ?? '' }
  const settledWith = (lost: LostAfter): Settled => settle(readings, introduced, candidate, lists, lost)
  const lost = new Map<Id, number>()
  for (const [device, claims] of saidToBeLost(readings, introduced, candidate, lists)) {
    const earliest = claims.reduce((least, { upTo }) => Math.min(least, upTo), Infinity)
    const { devices } = settledWith(new Map([[device, earliest]]))
    const heard = claims.filter(
      ({ author, seq }) => permissionOf(devices.get(author), 'device.lost', seq).may === 'yes',
    )
    if (heard.length > 0)
      lost.set(
        device,
        heard.reduce((most, { upTo }) => Math.max(most, upTo), 0),
      )
  }
  return settledWith(lost)
}
