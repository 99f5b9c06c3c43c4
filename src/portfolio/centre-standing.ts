// What a centre's lists establish, taken together: who its people are, on which devices, in which roles.
// Leaving a list never voids earlier work; only `acceptedUpTo` ends what a device may add.

import type { Sha256 } from '#/base/hash.ts'
import type { Id } from '#/base/ids.ts'
import { byVersion, type CentreList } from '#/portfolio/centre-list.ts'
import { isRole, type Role } from '#/portfolio/permissions.ts'

/** Roles that are over, or will be: the moment until which they were given, or null where the newest list gives them no more. */
export type Ended = ReadonlyMap<Role, string | null>
export const noneEnded: Ended = new Map()

export type ListedDevice = {
  readonly device: Id
  readonly person: Id
  readonly name: string
  readonly roles: readonly Role[]
  readonly ended: Ended
  readonly acceptedUpTo: number | null
}

export type CentreStanding = {
  /** The check code the candidate's own description names; empty while none does. */
  readonly fingerprint: string
  readonly name: string
  readonly version: number
  /** More than one list of the newest version: only what all of them say counts. */
  readonly rivals: readonly Sha256[]
  readonly listed: ReadonlyMap<Id, ListedDevice>
}

export const noCentre: CentreStanding = {
  fingerprint: '',
  name: '',
  version: 0,
  rivals: [],
  listed: new Map(),
}

type ListedRole = CentreList['people'][number]['roles'][number]

/** Somebody may have a part twice, a year between: it ends with the last time, unless that has no end. */
const endedIn = (roles: readonly ListedRole[]): Ended => {
  const ended = new Map<Role, string>()
  for (const { role } of roles) {
    const ends = roles.filter((each) => each.role === role).map(({ until }) => until ?? null)
    const last = ends.reduce((a, b) => (a === null || (b !== null && a > b) ? a : b))
    if (isRole(role) && last !== null) ended.set(role, last)
  }
  return ended
}

const devicesIn = (list: CentreList): Map<Id, ListedDevice> => {
  const devices = new Map<Id, ListedDevice>()
  for (const { person, name, roles, devices: own } of list.people)
    for (const { device, acceptedUpTo } of own)
      devices.set(device, {
        device,
        person,
        name,
        roles: roles.map(({ role }) => role).filter(isRole),
        ended: endedIn(roles),
        acceptedUpTo: acceptedUpTo ?? null,
      })
  return devices
}

const agreed = (a: ListedDevice, b: ListedDevice): ListedDevice | null =>
  a.person === b.person
    ? {
        ...a,
        roles: a.roles.filter((role) => b.roles.includes(role)),
        ended: new Map([...b.ended, ...a.ended]),
        acceptedUpTo:
          a.acceptedUpTo === null || b.acceptedUpTo === null
            ? (a.acceptedUpTo ?? b.acceptedUpTo)
            : Math.min(a.acceptedUpTo, b.acceptedUpTo),
      }
    : null

/** What all lists of one version agree on. */
const common = (rivals: readonly CentreList[]): Map<Id, ListedDevice> => {
  const [first, ...others] = rivals.map(devicesIn)
  const devices = new Map<Id, ListedDevice>()
  for (const [device, listed] of first ?? []) {
    let both: ListedDevice | null = listed
    for (const other of others) {
      const there = other.get(device)
      both = both && there ? agreed(both, there) : null
    }
    if (both) devices.set(device, both)
  }
  return devices
}

/** As what the list after it names no more. */
const over = (listed: ListedDevice): ListedDevice => ({
  ...listed,
  ended: new Map(listed.roles.map((role) => [role, listed.ended.get(role) ?? null])),
})

const withEarlier = (now: ListedDevice, earlier: ListedDevice | undefined): ListedDevice => {
  if (earlier?.person !== now.person) return now
  const left = [...over(earlier).ended].filter(([role]) => !now.roles.includes(role))
  return {
    ...now,
    roles: [...new Set([...now.roles, ...earlier.roles])],
    ended: new Map([...now.ended, ...left]),
  }
}

/**
 * What the lists of one centre establish. Later versions speak last; leaving a list never voids earlier work, and no more does
 * another part in it: a device once listed stays, in every role it ever had and the present ones first, until a list says `acceptedUpTo`.
 */
export const centreStandingOf = (fingerprint: string, lists: readonly CentreList[]): CentreStanding => {
  const own = byVersion(lists.filter((list) => list.fingerprint === fingerprint))
  const newest = own.at(-1)
  if (newest === undefined) return { ...noCentre, fingerprint }
  const listed = new Map<Id, ListedDevice>()
  const versions = [...new Set(own.map(({ version }) => version))]
  let rivals: CentreList[] = []
  for (const version of versions) {
    rivals = own.filter((list) => list.version === version)
    const named = common(rivals)
    for (const [device, entry] of listed) if (!named.has(device)) listed.set(device, over(entry))
    for (const [device, entry] of named) listed.set(device, withEarlier(entry, listed.get(device)))
  }
  return {
    fingerprint,
    name: newest.centre.name,
    version: newest.version,
    rivals: rivals.length > 1 ? rivals.map(({ hash }) => hash) : [],
    listed,
  }
}
