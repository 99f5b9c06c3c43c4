// What only exchanges need of the store, loaded when there is one: no first screen waits for it.

import { destinations, type Destinations } from '#/store/destinations.ts'
import { doneWithoutIn, type DoneWithout } from '#/store/done-without.ts'
import type { Handle } from '#/store/handle.ts'
import { incoming, type Incoming } from '#/store/incoming.ts'

export type Exchanges = Destinations & Incoming & DoneWithout

export const openExchanges = (handle: Handle): Exchanges => ({
  ...destinations(handle),
  ...incoming(handle),
  ...doneWithoutIn(handle),
})
