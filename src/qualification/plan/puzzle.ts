// What the search for a choice works on: needs, and kinds of units that can be taken in some ways to meet them; and how far
// the kinds that are left can reach, which tells early where there is no going on. It knows no qualification.

/** One way to take a unit: what it adds to each need, and what it costs beside being one unit more. */
export type Taking = { readonly gains: readonly number[]; readonly cost: number }

/** Units that can be taken in just the same ways, so that only how many of them matters. */
export type Kind = {
  readonly takings: readonly Taking[]
  readonly count: number
  /** Adds to the number of units. Those already held do not. */
  readonly isFurther: boolean
  /** All of them must be taken. */
  readonly isForced: boolean
}

/** Uses up the room under a limit. */
export const canLose = ({ takings }: Kind): boolean =>
  takings.some(({ gains }) => gains.some((gain) => gain < 0))

/** Sums of gains must reach each need; a need below 0 is room for gains below 0. */
export type Puzzle = { readonly needs: readonly number[]; readonly kinds: readonly Kind[] }

/** So many units of a kind taken so; both are places in the puzzle. */
export type Taken = { readonly kind: number; readonly taking: number; readonly times: number }

/** The most that kinds can do to one need: by one further unit, by all of them, and by the units already held. */
export type Span = { readonly one: number; readonly all: number; readonly free: number }
/** What the kinds from one on can still give and take away, need by need, and how many further units they are. */
export type Reach = { readonly units: number; readonly gain: readonly Span[]; readonly loss: readonly Span[] }

const none: Span = { one: 0, all: 0, free: 0 }

const widened = ({ one, all, free }: Span, { count, isFurther }: Kind, most: number): Span =>
  isFurther
    ? { one: Math.max(one, most), all: all + most * count, free }
    : { one, all, free: free + most * count }

/** For each kind, the reach of it and those after it; at the end, of none. */
export const reachesOf = ({ needs, kinds }: Puzzle): readonly Reach[] => {
  let reach: Reach = { units: 0, gain: needs.map(() => none), loss: needs.map(() => none) }
  const reaches = [reach]
  for (const kind of kinds.toReversed()) {
    const widen = (spans: readonly Span[], sign: 1 | -1): Span[] =>
      spans.map((span, at) => {
        let most = 0
        for (const { gains } of kind.takings) most = Math.max(most, sign * (gains[at] ?? 0))
        return most === 0 ? span : widened(span, kind, most)
      })
    reach = {
      units: reach.units + (kind.isFurther ? kind.count : 0),
      gain: widen(reach.gain, 1),
      loss: widen(reach.loss, -1),
    }
    reaches.push(reach)
  }
  return reaches.toReversed()
}

export const within = ({ one, all, free }: Span, units: number): number =>
  units === 0 ? free : free + Math.min(all, one * units)

/** Which needs are met whichever so many units are taken. */
export const idleNeeds = (puzzle: Puzzle, units: number): readonly boolean[] => {
  const loss = reachesOf(puzzle)[0]?.loss ?? []
  return puzzle.needs.map((need, at) => need <= 0 - within(loss[at] ?? none, units))
}

const isNoWorse = (one: Taking, other: Taking): boolean =>
  one.gains.every((gain, need) => gain >= (other.gains[need] ?? 0))

/**
 * The puzzle without takings that another of the same unit is at least as good as, for whoever does not ask what they cost.
 * Kinds that do not differ any more become one.
 */
export const undominated = ({ needs, kinds }: Puzzle): Puzzle => {
  const merged = new Map<string, Kind>()
  for (const kind of kinds) {
    const takings = kind.takings.filter((taking, at) =>
      kind.takings.every(
        (other, place) =>
          place === at || !isNoWorse(other, taking) || (place > at && isNoWorse(taking, other)),
      ),
    )
    const key = `${kind.isFurther} ${kind.isForced} ${takings.map(({ gains }) => gains.join()).join(' ; ')}`
    merged.set(key, { ...kind, takings, count: kind.count + (merged.get(key)?.count ?? 0) })
  }
  return { needs, kinds: [...merged.values()] }
}
