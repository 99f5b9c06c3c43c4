// Who is who: the devices that have introduced themselves, which are the candidate's, which the centre lists, and which
// nobody here knows yet. Settled before anything is folded, because standing depends on it.

import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'
import type { HeadHash } from '#/ledger/head.ts'
import type { CentreList } from '#/portfolio/centre-list.ts'
import { centreStandingOf, type CentreStanding } from '#/portfolio/centre-standing.ts'
import { unedited, withEdit, type Edited } from '#/portfolio/edited.ts'
import type { Known } from '#/portfolio/kinds/content.ts'
import { permissionOf } from '#/portfolio/permissions.ts'
import type { Device } from '#/portfolio/portfolio.ts'

/** An entry of a kind that bears on who is who, with what its body says. */
export type Reading = { readonly entry: Entry; readonly known: Known }

export type Established = {
  readonly devices: ReadonlyMap<Id, Device>
  readonly centre: CentreStanding
}

type Introduced = Omit<Device, 'standing' | 'roles' | 'acceptedUpTo'>

const introductionsIn = (readings: readonly Reading[]): Map<Id, Introduced> => {
  const introduced = new Map<Id, Introduced>()
  for (const { entry, known } of readings) {
    if (known.kind !== 'device.introduced' || introduced.has(entry.head.device)) continue
    const { person, name, roles } = known.content
    const { device } = entry.head
    const rank = introduced.size
    introduced.set(device, {
      id: device,
      person,
      name,
      statedRoles: roles,
      introduced: entry.hash,
      rank,
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
): Map<Id, Device> => {
  const devices = new Map<Id, Device>()
  for (const [id, device] of introduced) {
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

/**
 * Settles devices and centre together: an added device may describe the centre, whose list may add a device. Each round
 * only ever adds devices of the candidate, so it ends after as many rounds as there are devices.
 */
export const establish = (
  readings: readonly Reading[],
  genesis: HeadHash,
  lists: readonly CentreList[],
): Established & { readonly candidate: { person: Id; founder: Id } } => {
  const introduced = introductionsIn(readings)
  const founder = [...introduced.values()].find((device) => device.introduced === genesis)
  const candidate = { person: founder?.person ?? '', founder: founder?.id ?? '' }
  const ofCandidate = new Set<Id>(founder ? [founder.id] : [])
  let centre = centreStandingOf('', [])
  let devices = standingsWith(introduced, ofCandidate, centre)
  for (let round = 0; round <= introduced.size; round++) {
    centre = centreStandingOf(describedCentre(readings, devices), lists)
    devices = standingsWith(introduced, ofCandidate, centre)
    const before = ofCandidate.size
    for (const device of addedIn(readings, devices, candidate.person)) ofCandidate.add(device)
    if (ofCandidate.size === before) break
    devices = standingsWith(introduced, ofCandidate, centre)
  }
  return { devices, centre, candidate }
}
