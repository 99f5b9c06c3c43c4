// Strangers: chains of devices that nobody who counts knows. They are held, shown as waiting, and not passed on, so that
// an opened file or a shared store cannot spread somebody's unasked-for work (formats §6).

import type { Id } from '#/base/ids.ts'
import type { Entry } from '#/ledger/entry.ts'

/**
 * Devices in `entries` that are neither established nor vouched for. A device is vouched for when an established
 * device, or one vouched for by such, has named its tip in `seen`: somebody took its work in on purpose.
 */
export const strangersIn = (entries: Iterable<Entry>, established: ReadonlySet<Id>): Set<Id> => {
  const names = new Map<Id, Set<Id>>()
  for (const { head } of entries) {
    const named = names.get(head.device) ?? new Set<Id>()
    for (const device of Object.keys(head.seen)) named.add(device)
    names.set(head.device, named)
  }
  const known = new Set<Id>()
  const next = [...established]
  for (let device = next.pop(); device !== undefined; device = next.pop()) {
    if (known.has(device)) continue
    known.add(device)
    next.push(...(names.get(device) ?? []))
  }
  return new Set([...names.keys()].filter((device) => !known.has(device)))
}
