// Who is in quarantine, asked of a folded portfolio: devices that nobody who counts knows. To a device that adds work
// without being established yet, its own work and that of whomever it vouches for is none of theirs.

import type { Id } from '#/base/ids.ts'
import { strangersAmong } from '#/ledger/quarantine.ts'
import type { Device, Portfolio } from '#/portfolio/portfolio.ts'

/** The candidate's devices and those that the centre lists. */
export const establishedIn = (devices: ReadonlyMap<Id, Device>): readonly Id[] =>
  [...devices.values()].filter(({ standing }) => standing !== 'not yet known').map(({ id }) => id)

/** {@link Portfolio.strangers} as `device` has them, which trusts itself; null where nobody here adds anything. */
export const strangersTo = ({ devices, tips }: Portfolio, device: Id | null): ReadonlySet<Id> => {
  const named = new Map([...tips.seenBy].map(([by, seen]) => [by, seen.keys()]))
  const trusted = establishedIn(devices)
  return strangersAmong(tips.byDevice.keys(), named, device === null ? trusted : [...trusted, device])
}

/** Whether a device's word that it holds something counts: not a stranger's, and not one's that is lost. */
export const isReliedHolder = ({ devices, strangers }: Portfolio, device: Id): boolean =>
  !strangers.has(device) && devices.get(device)?.lostAfter === null
