// The most convincing row of numbers among all that could be one: 1, 2, 3 … in the order of the text. A number that only
// looks like one (a count at the start of a wrapped line, a reference to another criterion) loses to the real one.

export type Candidate = {
  /** From 1. */
  readonly place: number
  /** How much it looks like a number of this row; above zero to be taken at all. */
  readonly score: number
}

export type Gaps = {
  /** Taken off for each number missing at the start. */ readonly atStart: number
  readonly inside: number
}

/** A row of numbers never leaves out more than this. */
const widest = 4

type Link<C> = { readonly candidate: C; readonly score: number; readonly before: Link<C> | null }

/** `candidates` in the order of the text. Takes time in proportion to their count. */
export const bestChain = <C extends Candidate>(candidates: readonly C[], gaps: Gaps): readonly C[] => {
  const best = new Map<number, Link<C>>()
  let top: Link<C> | null = null
  for (const candidate of candidates) {
    const { place } = candidate
    if (place < 1 || candidate.score <= 0) continue
    let before: Link<C> | null = null
    let carried = -gaps.atStart * (place - 1)
    for (let missing = 0; missing <= widest; missing++) {
      const link = best.get(place - 1 - missing)
      const worth = link === undefined ? Number.NEGATIVE_INFINITY : link.score - gaps.inside * missing
      if (link !== undefined && worth > carried) {
        before = link
        carried = worth
      }
    }
    const link: Link<C> = { candidate, score: carried + candidate.score, before }
    if (link.score <= (best.get(place)?.score ?? 0)) continue
    best.set(place, link)
    if (top === null || link.score > top.score) top = link
  }
  const chain: C[] = []
  for (let link = top; link !== null; link = link.before) chain.push(link.candidate)
  return chain.toReversed()
}
