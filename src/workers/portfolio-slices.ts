// A folded portfolio in pieces small enough that a page takes in each within a few milliseconds, and back. What is put
// together again is the same portfolio; nothing of it is looked at here.

import type { Portfolio } from '#/portfolio/portfolio.ts'

export type Slice = {
  readonly field: string
  /** Of a field that is a Map, the next of its entries; otherwise all of it. */
  readonly part: { readonly entries: readonly (readonly [unknown, unknown])[] } | { readonly value: unknown }
}

/** About as many small objects and strings a slice: some 5 ms on the slowest device. */
const most = 2_000

/** How many small objects or strings a value holds, up to a point: what they are made of weighs little. */
const weightOf = (value: unknown, depth = 0): number => {
  if (typeof value !== 'object' || value === null) return 1
  if (depth > 3) return 4
  const parts: Iterable<unknown> =
    value instanceof Map || value instanceof Set || Array.isArray(value)
      ? value.values()
      : Object.values(value)
  let weight = 1
  for (const part of parts) weight += weightOf(part, depth + 1)
  return weight
}

function* slicesOfMap(field: string, map: ReadonlyMap<unknown, unknown>): Generator<Slice> {
  let entries: (readonly [unknown, unknown])[] = []
  let weight = 0
  for (const entry of map) {
    entries.push(entry)
    weight += weightOf(entry[1])
    if (weight < most) continue
    yield { field, part: { entries } }
    entries = []
    weight = 0
  }
  // An empty one too: the field is there.
  yield { field, part: { entries } }
}

export function* slicesOf(portfolio: Portfolio): Generator<Slice> {
  for (const [field, value] of Object.entries(portfolio))
    if (value instanceof Map) yield* slicesOfMap(field, value)
    else yield { field, part: { value } }
}

/** Takes the slices in order; all of them together are the portfolio. */
export const portfolioFrom = (): { add: (slice: Slice) => void; whole: () => Portfolio } => {
  const fields: Record<string, unknown> = {}
  return {
    add: ({ field, part }) => {
      if ('value' in part) {
        fields[field] = part.value
        return
      }
      const there = fields[field]
      const map = there instanceof Map ? there : new Map<unknown, unknown>()
      for (const [key, value] of part.entries) map.set(key, value)
      fields[field] = map
    },
    // Written by `slicesOf` of the same release, in a worker of this page's own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    whole: () => fields as Portfolio,
  }
}
