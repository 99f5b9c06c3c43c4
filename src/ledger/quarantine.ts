// Strangers: chains of devices that nobody who counts knows. They are held, shown as waiting, and not passed on, so that
// an opened file or a shared store cannot spread somebody's unasked-for work (formats §6).

import type { Id } from '#/base/ids.ts'
import type { Outline } from '#/ledger/entry.ts'

/** Devices that each device's entries have named in `seen`. */
export type NamedBy = ReadonlyMap<Id, Iterable<Id>>

/**
 * The devices in `devices` that are neither in `trusted` nor vouched for. A device is vouched for when a trusted device,
 * or one vouched for by such, has named its tip in `seen`: somebody took its work in on purpose.
 */
export const strangersAmong = (devices: Iterable<Id>, named: NamedBy, trusted: Iterable<Id>): Set<Id> => {
  const known = new Set<Id>()
  const next = [...trusted]
  for (let device = next.pop(); device !== undefined; device = next.pop()) {
    if (known.has(device)) continue
    known.add(device)
    next.push(...(named.get(device) ?? []))
  }
  return new Set([...devices].filter((device) => !known.has(device)))
}

/** Strangers among the authors of `entries`. */
export const strangersIn = (entries: Iterable<Outline>, trusted: Iterable<Id>): Set<Id> => {
  const named = new Map<Id, Set<Id>>()
  for (const { head } of entries) {
    const others = named.get(head.device) ?? new Set<Id>()
    for (const device of Object.keys(head.seen)) others.add(device)
    named.set(head.device, others)
  }
  return strangersAmong(named.keys(), named, trusted)
}
